"""`hashiya conflicts` and `resolve`: what several sides changed, and the choice between their versions."""

from pathlib import Path
from typing import Any

import click

from hashiya.db.cli.options import author_option, json_option, project_argument, reader_option
from hashiya.db.cli.output import columns, many
from hashiya.db.merge.settle import PRESENT, settle
from hashiya.db.model.conflict import Conflict, Version
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project

# Of a row, what tells people most; times and ids they can ask for as JSON.
_SHOWN = (
    "title",
    "name",
    "label",
    "start",
    "end",
    "attributes",
    "memo",
    "status",
    "type",
    "decision",
    "state",
    "value",
)
# Python reads no number of thousands of digits.
_DIGITS = 18


@click.command("conflicts")
@project_argument
@reader_option
@json_option
def conflicts_command(project: Path, author: str, *, as_json: bool) -> None:
    """List what several sides changed: the conflict, each version's number and author, and what it says.

    Version 0 holds for now. `resolve` decides.
    """
    with Project.open(project, read_only=True, backup=False) as opened:
        found = opened.conflicts(visible_to=author)
    if as_json:
        many(map(conflict_record, found))
        return
    for conflict in found:
        author = conflict.present_version.author if conflict.present_version else "-"
        columns(conflict.id, 0, author, _said(conflict.present))
        for number, each in enumerate(conflict.others, 1):
            columns(conflict.id, number, each.author, _said(each.values))


@click.command("resolve")
@project_argument
@click.argument("conflict")
@click.option(
    "--take",
    required=True,
    metavar="present|ours|theirs|NUMBER|EVENT",
    help="The version to keep: as it is, the author's own, the other one, or by number or event.",
)
@author_option
def resolve_command(project: Path, conflict: str, take: str, author: str) -> None:
    """Decide between the versions of CONFLICT, as `conflicts` names it (the id alone will do)."""
    with Project.open(project) as opened:
        found = next((each for each in opened.conflicts(visible_to=author) if conflict in (each.id, each.key)), None)
        if found is None:
            raise ProjectError(Problem.UNKNOWN_CONFLICT, conflict=conflict)
        opened.run(settle, found.id, _choice(found, take, author), author=author)
    click.echo(found.id)


def _choice(conflict: Conflict, take: str, author: str) -> str:
    """Return the event of the version that is meant, or PRESENT."""
    if take in ("ours", "theirs"):
        own = [each for each in _versions(conflict) if each.author == author]
        others = [each for each in _versions(conflict) if each.author != author]
        chosen = own if take == "ours" else others
        if len(chosen) == 1:
            return chosen[0].event
    elif take.isdecimal() and len(take) <= _DIGITS and int(take) <= len(conflict.others):
        return conflict.others[int(take) - 1].event if int(take) else PRESENT
    else:
        return take
    known = ", ".join([PRESENT, *map(str, range(1, len(conflict.others) + 1))])
    raise ProjectError(Problem.UNKNOWN_VERSION, version=take, known=known)


def _versions(conflict: Conflict) -> list[Version]:
    present = [] if conflict.present_version is None else [conflict.present_version]
    return [*present, *conflict.others]


def _said(values: Any) -> str:
    if values is None:
        return "(removed)"
    return " ".join(f"{name}={values[name]}" for name in _SHOWN if values.get(name) not in (None, "", "{}"))


def summary(conflict: Conflict) -> str:
    """Return a conflict in one line."""
    return " | ".join([_said(conflict.present), *(f"{each.author}: {_said(each.values)}" for each in conflict.others)])


def conflict_record(conflict: Conflict) -> dict[str, Any]:
    """Return a conflict as JSON shows it."""
    return {
        "id": conflict.id,
        "table": conflict.table,
        "key": conflict.key,
        "present": None if conflict.present is None else dict(conflict.present),
        "present_version": None if conflict.present_version is None else _version_record(conflict.present_version),
        "others": [_version_record(each) for each in conflict.others],
    }


def _version_record(version: Version) -> dict[str, Any]:
    values = None if version.values is None else dict(version.values)
    return {"event": version.event, "time": version.time, "author": version.author, "values": values}
