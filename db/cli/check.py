"""`hashiya check`: is a project sound?"""

from pathlib import Path

import click

from hashiya.db.cli.options import json_option, project_argument
from hashiya.db.cli.output import columns, many, say
from hashiya.db.project import Project


@click.command("check")
@project_argument
@json_option
def check_command(project: Path, *, as_json: bool) -> None:
    """Check the file, its texts, spans, labels and history; the exit code is 1 if anything is wrong."""
    with Project.open(project, read_only=True, backup=False) as opened:
        findings = opened.check()
    if as_json:
        many({"kind": each.kind.value, "message": str(each), "values": dict(each.values)} for each in findings)
    else:
        for each in findings:
            columns(each.kind.value, each)
    say(f"{len(findings)} faults were found." if findings else "The project is sound.")
    if findings:
        raise click.exceptions.Exit(1)
