"""`hashiya set`: fill in attributes, or change the label or memo of an annotation."""

from pathlib import Path

import click

from hashiya.db.actions.annotate import relabel, set_attributes, set_memo
from hashiya.db.cli.options import author_option, project_argument, values_of
from hashiya.db.cli.output import say, say_notices
from hashiya.db.model.ids import AnnotationId
from hashiya.db.project import Project


@click.command("set")
@project_argument
@click.argument("annotation")
@click.argument("values", metavar="[NAME=VALUE]...", nargs=-1, callback=values_of)
@click.option("--label", help="Another label; values that it has no attribute for are dropped.")
@click.option("--memo", help="Another note.")
@author_option
def set_command(
    project: Path, annotation: str, values: dict[str, str], label: str | None, memo: str | None, author: str
) -> None:
    """Change an annotation, each part in a step of its own: label, then values, then memo; NAME= empties a value."""
    if not values and label is None and memo is None:
        raise click.UsageError("Name what to set: NAME=VALUE, --label or --memo.")
    changed = AnnotationId(annotation)
    with Project.open(project, backup=False) as opened:
        if label is not None:
            say_notices(opened.run(relabel, changed, label, author=author).notices)
        if values:
            say_notices(opened.run(set_attributes, changed, values, author=author).notices)
        if memo is not None:
            say_notices(opened.run(set_memo, changed, memo, author=author).notices)
    say(f"Changed {annotation}.")
