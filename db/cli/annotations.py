"""`hashiya annotations`: list annotations."""

from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import Any

import click

from hashiya.db.cli.known import known_label
from hashiya.db.cli.options import json_option, project_argument, reader_option
from hashiya.db.cli.output import annotation_record, columns, many, say_blind
from hashiya.db.project import Project


@click.command("annotations")
@project_argument
@click.option("--document", help="Only those of this document.")
@click.option("--label", help="Only those with this label.")
@reader_option
@json_option
def annotations_command(project: Path, document: str | None, label: str | None, author: str, *, as_json: bool) -> None:
    """List annotations: id, label, start, end, quote, attributes, author, by document, start, end, id."""
    with (
        Project.open(project, read_only=True, backup=False) as opened,
        opened.snapshot(),
        closing(_records(opened, document, label, author)) as records,
    ):
        say_blind(opened, author)
        if as_json:
            many(records)
            return
        for each in records:
            values = " ".join(f"{name}={value}" for name, value in each["attributes"].items()) or "-"
            columns(each["id"], each["label"], each["start"], each["end"], each["quote"], values, each["author"])


def _records(
    project: Project, reference: str | None, label: str | None, author: str
) -> Generator[dict[str, Any], None, None]:
    if label is not None:
        known_label(project, label)
    document = None if reference is None else project.find_document(reference).id
    for annotation in project.annotations(document, label, visible_to=author):
        yield annotation_record(annotation, project.text(annotation.document))
