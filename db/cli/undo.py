"""`hashiya undo` and `redo`: take the last step back, or do it again."""

from pathlib import Path

import click

from hashiya.db.actions.undo import redo, undo
from hashiya.db.cli.options import author_option, project_argument
from hashiya.db.model.event import Event
from hashiya.db.project import Project

_mine = click.option("--mine", is_flag=True, help="Only the author's own steps.")


@click.command("undo")
@project_argument
@author_option
@_mine
def undo_command(project: Path, author: str, *, mine: bool) -> None:
    """Take back the last step, whoever made it, and print what it was."""
    with Project.open(project, backup=False) as opened:
        whose = author if mine else None
        step = opened.undoable(whose)
        opened.run(undo, whose, author=author)
    _print("undone", step)


@click.command("redo")
@project_argument
@author_option
@_mine
def redo_command(project: Path, author: str, *, mine: bool) -> None:
    """Do again what was last undone, and print what it was."""
    with Project.open(project, backup=False) as opened:
        whose = author if mine else None
        undone = opened.redoable(whose)
        step = undone and next((each for each in opened.history() if each.id == undone.undoes), undone)
        opened.run(redo, whose, author=author)
    _print("redone", step)


def _print(what: str, step: Event | None) -> None:
    # Without a step, the action has raised.
    if step is not None:
        click.echo(f"{what}: {step.verb} ({step.author}, {step.time})")
