"""`hashiya history`: the log of everything that was done."""

import sys
from collections.abc import Generator, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import click

from hashiya.db.cli.options import json_option, project_argument
from hashiya.db.cli.output import columns, many, say_blind
from hashiya.db.model.author import default_author
from hashiya.db.model.conflict import MergedFile, MergeEntry, woven
from hashiya.db.model.event import Event, RowChange
from hashiya.db.model.ids import AnnotationId
from hashiya.db.project import Project


@click.command("history")
@project_argument
@click.option("--annotation", help="Only what concerns this annotation, also one that was removed.")
@click.option("--document", help="Only what concerns this document and what stands in it; its id, if it was removed.")
@click.option("--author", help="Only what this person did.")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="Only what was done on this day, by your clock.")
@click.option(
    "--as",
    "reader",
    metavar="NAME",
    default=default_author,
    show_default="HASHIYA_AUTHOR or your login",
    help="Who reads: who works blind sees only what concerns their own annotations until a document is done.",
)
@click.option("--limit", type=click.IntRange(1, sys.maxsize), help="Only so many, the newest.")
@json_option
def history_command(
    project: Path,
    annotation: str | None,
    document: str | None,
    author: str | None,
    day: datetime | None,
    reader: str,
    limit: int | None,
    *,
    as_json: bool,
) -> None:
    """List what was done, newest first: number, time, author, what, rows changed.

    JSON, and the list for an annotation or a document, also say what it was before and after. Merges are no steps, but
    stand where they happened, with the number of steps that came, the files that brought them, and the numbers of those
    steps that somebody's role in this project did not allow.
    """
    with Project.open(project, read_only=True, backup=False) as opened, opened.snapshot():
        about = _about(opened, annotation, document)
        say_blind(opened, reader)
        # Closed before the project is, also when nobody reads on.
        with closing(_events(opened, about, author, day, limit, reader)) as events:
            merges = [] if about else _merges(opened, author, day)
            entries = islice(woven(events, merges), limit)
            if as_json:
                many(_merge_record(each) if isinstance(each, MergeEntry) else _record(each) for each in entries)
                return
            for each in entries:
                if isinstance(each, MergeEntry):
                    columns(
                        "-",
                        each.time,
                        each.author or "-",
                        "merge",
                        each.events,
                        *map(_file, each.files),
                        *_beyond(each),
                    )
                    continue
                columns(each.seq, each.time, each.author or "-", each.verb, len(each.rows))
                for line in (_said(row) for row in each.rows) if about else ():
                    columns("", *line)


def _merges(project: Project, author: str | None, day: datetime | None) -> list[MergeEntry]:
    since, until = _span(day)
    return [
        each
        for each in project.merges()
        if author in (None, each.author) and (since or "") <= each.time and (until is None or each.time < until)
    ]


def _file(merged: MergedFile) -> str:
    words = [merged.name]
    words += [f"for {merged.recipient}"] if merged.recipient else []
    words += [f"signed with {merged.signer}"] if merged.signer else []
    return ", ".join(words)


def _beyond(merge: MergeEntry) -> Iterator[str]:
    for name, numbers in sorted(merge.beyond.items()):
        yield f"beyond the role of {name}: {', '.join(map(str, numbers))}"


def _about(project: Project, annotation: str | None, document: str | None) -> dict[str, Any]:
    if annotation is not None:
        return {"annotation": AnnotationId(annotation)}
    if document is None:
        return {}
    return {"document": project.find_past_document(document)}


def _events(
    project: Project,
    about: dict[str, Any],
    author: str | None,
    day: datetime | None,
    limit: int | None,
    reader: str,
) -> Generator[Event, None, None]:
    if not about and author is None and day is None and not project.hidden_from(reader):
        yield from project.history(limit)
        return
    since, until = _span(day)
    yield from project.history_of(**about, author=author, since=since, until=until, limit=limit, visible_to=reader)


def _span(day: datetime | None) -> tuple[str | None, str | None]:
    try:
        return (None, None) if day is None else (_utc(day), _utc(day + timedelta(days=1)))
    except (OverflowError, ValueError) as error:
        raise click.BadParameter("that day lies at an end of the calendar.", param_hint="--day") from error


def _utc(midnight: datetime) -> str:
    """Return a time of the local clock as the log writes it."""
    return midnight.astimezone().astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _said(row: RowChange) -> Iterator[str]:
    """Yield what a line says of a row: table, key, and the columns that differ, before and after."""
    yield from (row.table, row.id)
    if row.before is None or row.after is None:
        yield "added" if row.before is None else "removed"
        return
    for name, before in row.before.items():
        if row.after[name] != before:
            yield f"{name}: {before} → {row.after[name]}"


def _merge_record(merge: MergeEntry) -> dict[str, Any]:
    files = [{"name": each.name, "recipient": each.recipient, "signer": each.signer} for each in merge.files]
    return {
        "seq": None,
        "id": None,
        "time": merge.time,
        "author": merge.author,
        "verb": "merge",
        "undoes": None,
        "rows": [],
        "events": merge.events,
        "files": files,
        "beyond": {name: list(numbers) for name, numbers in sorted(merge.beyond.items())},
    }


def _record(event: Event) -> dict[str, Any]:
    return {
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
