"""`hashiya link`, `unlink` and `links`: which annotation hinders which."""

from pathlib import Path

import click

from hashiya.db.actions.link import link, unlink
from hashiya.db.cli.options import author_option, json_option, project_argument, reader_option
from hashiya.db.cli.output import columns, many, say, say_blind
from hashiya.db.model.ids import AnnotationId, LinkId
from hashiya.db.model.link import HINDERS
from hashiya.db.project import Project


def _type(_context: click.Context, _parameter: click.Parameter, name: str) -> str:
    if not name.strip():
        raise click.BadParameter("it cannot be empty.")
    return name


@click.command("link")
@project_argument
@click.argument("source")
@click.argument("target")
@click.option("--type", "type_", default=HINDERS, show_default=True, callback=_type, help="What the link says.")
@author_option
def link_command(project: Path, source: str, target: str, type_: str, author: str) -> None:
    """Link annotation SOURCE (a shortcoming) to TARGET (what it hinders); print the link's id."""
    with Project.open(project, backup=False) as opened:
        changes = opened.run(link, AnnotationId(source), AnnotationId(target), type_, author=author)
        for change in changes.links:
            if change.after is not None:
                click.echo(change.after.id)


@click.command("unlink")
@project_argument
@click.argument("link_id", metavar="LINK")
@author_option
def unlink_command(project: Path, link_id: str, author: str) -> None:
    """Remove a link; the annotations stay."""
    with Project.open(project, backup=False) as opened:
        opened.run(unlink, LinkId(link_id), author=author)
    say(f"Removed {link_id}.")


@click.command("links")
@project_argument
@reader_option
@json_option
def links_command(project: Path, author: str, *, as_json: bool) -> None:
    """List the links: id, type, from, to, author, created."""
    with Project.open(project, read_only=True, backup=False) as opened:
        rows = [
            {"id": e.id, "type": e.type, "from": e.source, "to": e.target, "author": e.author, "created": e.created}
            for e in opened.links(visible_to=author)
        ]
        say_blind(opened, author)
    if as_json:
        many(rows)
        return
    for row in rows:
        columns(*row.values())
