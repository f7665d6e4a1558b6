"""`hashiya merge`: take in what was done in bundles and copies."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from hashiya.db.cli.conflicts import conflict_record, summary
from hashiya.db.cli.options import PATH, author_option, json_option, project_argument
from hashiya.db.cli.output import columns, one, say
from hashiya.db.model.conflict import MergeReport
from hashiya.db.project import Project


@click.command("merge")
@project_argument
@click.argument("files", type=PATH, nargs=-1, required=True, metavar="FILE...")
@click.option("--preview", is_flag=True, help="Only say what would come.")
@click.option("--trust", multiple=True, metavar="PUBKEY", help="Refuse work that none of these keys has signed.")
@author_option
@json_option
def merge_command(
    project: Path, files: tuple[Path, ...], trust: tuple[str, ...], author: str, *, preview: bool, as_json: bool
) -> None:
    """Take the work of any number of bundles and copies into PROJECT, in any order, twice if need be.

    All of it is taken in, or nothing. Where several sides changed the same, both versions are kept: see `conflicts`.
    """
    keys = trust or None
    with Project.open(project, read_only=preview, backup=not preview) as opened:
        report = opened.plan_merge(files, trust=keys) if preview else opened.merge(files, author=author, trust=keys)
    if as_json:
        one(_record(report))
        return
    _print(report)


def _print(report: MergeReport) -> None:
    columns("events", report.events)
    for what, counts in (("new", report.new), ("changed", report.changed), ("removed", report.removed)):
        columns(what, " ".join(f"{table}={count}" for table, count in sorted(counts.items())) or "-")
    columns("conflicts", len(report.conflicts))
    for each in report.conflicts:
        columns("new conflict" if each.id in report.fresh else "conflict", each.id, summary(each))
    for name, count in sorted(report.beyond.items()):
        say(f"{name} did {count} steps that their role in this project does not allow; look at them in the history.")
    for path, signer in report.signers.items():
        say(f"{path}: {'signed with ' + signer if signer else 'not signed'}")


def _record(report: MergeReport) -> Mapping[str, Any]:
    return {
        "events": report.events,
        "authors": dict(sorted(report.authors.items())),
        "new": dict(sorted(report.new.items())),
        "changed": dict(sorted(report.changed.items())),
        "removed": dict(sorted(report.removed.items())),
        "conflicts": [conflict_record(each) for each in report.conflicts],
        "fresh": sorted(report.fresh),
        "beyond": dict(sorted(report.beyond.items())),
        "signers": {str(path): signer for path, signer in report.signers.items()},
    }
