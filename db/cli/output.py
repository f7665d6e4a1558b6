"""What commands print: results on stdout, as lines or as JSON in UTF-8, and everything else on stderr."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

import click

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.problems import Notice
from hashiya.db.project import Project
from hashiya.db.text.terminal import harmless


def harmless_line(text: str) -> str:
    """Return a text on one line that does nothing to the terminal or to the columns of a table."""
    return " ".join(harmless(text).split())


def columns(*values: object) -> None:
    """Print a line of a table to stdout, with tabs between the columns."""
    click.echo("\t".join(harmless_line(str(value)) for value in values))


def one(record: Mapping[str, Any]) -> None:
    """Print a record as JSON to stdout."""
    click.echo(_json(record))


def many(records: Iterable[Mapping[str, Any]]) -> None:
    """Print a JSON array to stdout, a record a line, as the records come."""
    # What goes wrong before the first record leaves stdout empty.
    opening = "[\n"
    for record in records:
        click.echo(opening + _json(record), nl=False)
        opening = ",\n"
    click.echo("[]" if opening == "[\n" else "\n]")


def _json(record: Mapping[str, Any]) -> str:
    # A result must stay valid UTF-8, whatever bytes a file's name has.
    return json.dumps(record, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()


def say(message: str) -> None:
    """Tell the person something on stderr."""
    click.echo(harmless_line(message), err=True)


def say_blind(project: Project, person: str) -> None:
    """Tell somebody who works blind why they see so little."""
    hidden = len(project.hidden_from(person))
    if hidden:
        say(f"{person} works blind and sees only their own annotations in {hidden} documents that are not done.")


def say_notices(notices: Iterable[Notice]) -> None:
    """Tell the person what went well but is worth knowing."""
    for notice in notices:
        say(str(notice))


def annotation_record(annotation: Annotation, text: str) -> dict[str, Any]:
    """Return an annotation as JSON shows it, in the names and order of the export."""
    return {
        "id": annotation.id,
        "document": annotation.document,
        "label": annotation.label,
        "start": annotation.start,
        "end": annotation.end,
        "quote": text[annotation.start : annotation.end],
        "attributes": dict(annotation.attributes),
        "memo": annotation.memo,
        "author": annotation.author,
        "created": annotation.created,
        "modified": annotation.modified,
        "status": annotation.status.value,
    }
