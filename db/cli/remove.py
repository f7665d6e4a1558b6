"""`hashiya remove`: remove an annotation."""

from pathlib import Path

import click

from hashiya.db.actions.annotate import remove
from hashiya.db.cli.options import author_option, project_argument
from hashiya.db.cli.output import say
from hashiya.db.model.ids import AnnotationId
from hashiya.db.project import Project


@click.command("remove")
@project_argument
@click.argument("annotation")
@author_option
def remove_command(project: Path, annotation: str, author: str) -> None:
    """Remove an annotation with its links; `undo` brings it back."""
    with Project.open(project, backup=False) as opened:
        opened.run(remove, AnnotationId(annotation), author=author)
    say(f"Removed {annotation}.")
