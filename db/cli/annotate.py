"""`hashiya annotate`: mark a span."""

from pathlib import Path

import click

from hashiya.db.actions.annotate import annotate
from hashiya.db.cli.options import author_option, json_option, project_argument, values_of
from hashiya.db.cli.output import annotation_record, one, say_notices
from hashiya.db.project import Project


@click.command("annotate")
@project_argument
@click.argument("document")
@click.argument("start", type=int)
@click.argument("end", type=int)
@click.argument("label")
@author_option
@click.option("--set", "values", metavar="NAME=VALUE", multiple=True, callback=values_of, help="Fill in an attribute.")
@click.option("--memo", default="", help="A note on the annotation.")
@json_option
def annotate_command(
    project: Path,
    document: str,
    start: int,
    end: int,
    label: str,
    author: str,
    values: dict[str, str],
    memo: str,
    *,
    as_json: bool,
) -> None:
    """Mark code points START to END, half-open, of DOCUMENT with LABEL; print the annotation's id."""
    with Project.open(project, backup=False) as opened:
        found = opened.find_document(document).id
        changes = opened.run(annotate, found, start, end, label, attributes=values, memo=memo, author=author)
        (created,) = changes.created
        say_notices(changes.notices)
        if as_json:
            one(annotation_record(opened.annotation(created), opened.text(found)))
        else:
            click.echo(created)
