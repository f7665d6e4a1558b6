"""`hashiya undo` and `redo`: take one's last step back, or do it again."""

from pathlib import Path

import click

from hashiya.db.actions.undo import redo, undo
from hashiya.db.cli.options import author_option, project_argument
from hashiya.db.model.event import Event
from hashiya.db.project import Project


@click.command("undo")
@project_argument
@author_option
def undo_command(project: Path, author: str) -> None:
    """Take back the last step of --author and print what it was; nobody else's steps are touched."""
    with Project.open(project, backup=False) as opened:
        step = opened.undoable(author)
        opened.run(undo, author, author=author)
    _print("undone", step)


@click.command("redo")
@project_argument
@author_option
def redo_command(project: Path, author: str) -> None:
    """Do again what --author last took back, and print what it was."""
    with Project.open(project, backup=False) as opened:
        undone = opened.redoable(author)
        step = undone and next((each for each in opened.history() if each.id == undone.undoes), undone)
        opened.run(redo, author, author=author)
    _print("redone", step)


def _print(what: str, step: Event | None) -> None:
    # Without a step, the action has raised.
    if step is not None:
        click.echo(f"{what}: {step.verb} ({step.author}, {step.time})")
