"""`hashiya set`: fill in attributes, or change the label, ends or memo of an annotation."""

from pathlib import Path

import click

from hashiya.db.actions.annotate import move, relabel, set_attributes, set_memo
from hashiya.db.cli.options import author_option, project_argument, values_of
from hashiya.db.cli.output import say, say_notices
from hashiya.db.model.ids import AnnotationId
from hashiya.db.project import Project


@click.command("set")
@project_argument
@click.argument("annotation")
@click.argument("values", metavar="[NAME=VALUE]...", nargs=-1, callback=values_of)
@click.option("--label", help="Another label; values that it has no attribute for are dropped.")
@click.option("--start", type=int, help="Another start, in code points.")
@click.option("--end", type=int, help="Another end, half-open.")
@click.option("--memo", help="Another note.")
@author_option
def set_command(
    project: Path,
    annotation: str,
    values: dict[str, str],
    label: str | None,
    start: int | None,
    end: int | None,
    memo: str | None,
    author: str,
) -> None:
    """Change an annotation, each part in a step of its own: label, then ends, values, memo; NAME= empties a value."""
    if not values and all(each is None for each in (label, start, end, memo)):
        raise click.UsageError("Name what to set: NAME=VALUE, --label, --start, --end or --memo.")
    changed = AnnotationId(annotation)
    with Project.open(project, backup=False) as opened:
        if label is not None:
            say_notices(opened.run(relabel, changed, label, author=author).notices)
        if start is not None or end is not None:
            present = opened.annotation(changed)
            ends = (present.start if start is None else start, present.end if end is None else end)
            say_notices(opened.run(move, changed, *ends, author=author).notices)
        if values:
            say_notices(opened.run(set_attributes, changed, values, author=author).notices)
        if memo is not None:
            say_notices(opened.run(set_memo, changed, memo, author=author).notices)
    say(f"Changed {annotation}.")
