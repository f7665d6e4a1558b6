"""`hashiya history`: the log of everything that was done."""

from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import Any

import click

from hashiya.db.cli.options import json_option, project_argument
from hashiya.db.cli.output import columns, many
from hashiya.db.project import Project


@click.command("history")
@project_argument
@click.option("--limit", type=click.IntRange(min=1), help="Only so many, the newest.")
@json_option
def history_command(project: Path, limit: int | None, *, as_json: bool) -> None:
    """List what was done, newest first: number, time, author, what, rows changed; JSON also says before and after."""
    with Project.open(project, read_only=True, backup=False) as opened, opened.snapshot():
        if as_json:
            # Closed before the project is, also when nobody reads on.
            with closing(_records(opened, limit)) as records:
                many(records)
            return
        for event in opened.history(limit):
            columns(event.seq, event.time, event.author or "-", event.verb, len(event.rows))


def _records(project: Project, limit: int | None) -> Generator[dict[str, Any], None, None]:
    for event in project.history(limit):
        yield {
            "seq": event.seq,
            "id": event.id,
            "time": event.time,
            "author": event.author,
            "verb": event.verb,
            "undoes": event.undoes,
            "rows": [
                {
                    "table": row.table,
                    "id": row.id,
                    "before": None if row.before is None else dict(row.before),
                    "after": None if row.after is None else dict(row.after),
                }
                for row in event.rows
            ],
        }
