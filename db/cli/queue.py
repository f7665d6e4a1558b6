"""`hashiya queue`: the annotations that wait for a reviewer."""

from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import Any

import click

from hashiya.db.cli.known import known_label, known_layer
from hashiya.db.cli.options import author_option, json_option, project_argument
from hashiya.db.cli.output import annotation_record, columns, many
from hashiya.db.model.annotation import Status
from hashiya.db.model.review import Queue
from hashiya.db.project import Project


@click.command("queue")
@project_argument
@click.option("--document", help="Only in this document.")
@click.option("--label", help="Only with this label.")
@click.option("--of", "whose", metavar="NAME", help="Only by this annotator.")
@click.option("--state", type=click.Choice([each.value for each in Status]), help="Only in this state.")
@click.option("--never-reviewed", is_flag=True, help="Only what nobody has decided about.")
@click.option("--limit", type=click.IntRange(min=1), help="Only so many.")
@author_option
@json_option
def queue_command(
    project: Path,
    document: str | None,
    label: str | None,
    whose: str | None,
    state: str | None,
    limit: int | None,
    author: str,
    *,
    never_reviewed: bool,
    as_json: bool,
) -> None:
    """List what --author may review in PROJECT, in the order of documents and texts.

    The columns are id, document, start, end, label, author and state.
    """
    with Project.open(project, read_only=True, backup=False) as opened, opened.snapshot():
        if label is not None:
            known_label(opened, label)
        if whose is not None:
            known_layer(opened, whose)
        queue = Queue(
            None if document is None else opened.find_document(document).id,
            label,
            whose,
            None if state is None else Status(state),
            never_reviewed,
        )
        with closing(_records(opened, opened.reviewable_by(author, queue), author, limit)) as records:
            if as_json:
                many(records)
                return
            for each in records:
                columns(*(each[key] for key in ("id", "document", "start", "end", "label", "author", "status")))


def _records(project: Project, queue: Queue, author: str, limit: int | None) -> Generator[dict[str, Any], None, None]:
    for number, key in enumerate(project.queue(queue, visible_to=author)):
        if number == limit:
            return
        annotation = project.annotation(key)
        yield annotation_record(annotation, project.text(annotation.document))
