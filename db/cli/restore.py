"""`hashiya restore`: bring back how something was."""

from pathlib import Path

import click

from hashiya.db.actions.restore import restore_annotation, restore_document
from hashiya.db.cli.options import PATH, author_option, project_argument
from hashiya.db.cli.output import say
from hashiya.db.model.ids import AnnotationId, EventId
from hashiya.db.project import Project

_DIGITS = 18


@click.command("restore")
@project_argument
@click.argument("entry")
@click.option("--annotation", help="Make this annotation what it was.")
@click.option("--document", help="Make the annotations of this document what they were; its id, if it was removed.")
@click.option("--layer", metavar="NAME", help="With --document: only those by this annotator.")
@click.option("--copy", type=PATH, help="Write the whole project as it was into this new file.")
@author_option
def restore_command(
    project: Path,
    entry: str,
    annotation: str | None,
    document: str | None,
    layer: str | None,
    copy: Path | None,
    author: str,
) -> None:
    """Bring something back to how it was right after ENTRY of the history, named by its number or id.

    A copy leaves PROJECT as it is; everything else is a new step that can be undone.
    """
    if sum(each is not None for each in (annotation, document, copy)) != 1:
        raise click.UsageError("One of --annotation, --document and --copy is needed.")
    if layer is not None and document is None:
        raise click.UsageError("--layer needs --document.")
    with Project.open(project, read_only=copy is not None, backup=False) as opened:
        event = _event(opened, entry)
        if copy is not None:
            opened.copy_at(event, copy)
            say(f"{copy} holds the project as it was.")
        elif annotation is not None:
            opened.run(restore_annotation, AnnotationId(annotation), event, author=author)
        elif document is not None:
            opened.run(restore_document, opened.find_past_document(document), event, layer=layer, author=author)


def _event(project: Project, entry: str) -> EventId:
    # Python reads no number of thousands of digits.
    if not entry.isdecimal() or len(entry) > _DIGITS:
        return EventId(entry)
    found = (each.id for each in project.history(with_rows=False) if each.seq == int(entry))
    return next(found, EventId(entry))
