"""`hashiya documents`: list the documents of a project."""

from pathlib import Path

import click

from hashiya.db.cli.options import json_option, project_argument, reader_option
from hashiya.db.cli.output import columns, many, say_blind
from hashiya.db.project import Project


@click.command("documents")
@project_argument
@reader_option
@json_option
def documents_command(project: Path, author: str, *, as_json: bool) -> None:
    """List the documents: id, title, file, language, direction, length, sha256, annotations by label."""
    with Project.open(project, read_only=True, backup=False) as opened:
        summaries = opened.documents(visible_to=author)
        say_blind(opened, author)
    rows = [
        {
            "id": each.document.id,
            "title": each.document.title,
            "file": each.document.file,
            "language": each.document.language,
            "direction": each.document.direction.value,
            "length": each.document.length,
            "sha256": each.document.sha256,
            "counts": dict(each.counts),
        }
        for each in summaries
    ]
    if as_json:
        many(rows)
        return
    for row, each in zip(rows, summaries, strict=True):
        counts = " ".join(f"{label}={count}" for label, count in sorted(each.counts.items())) or "-"
        columns(*list(row.values())[:-1], counts)
