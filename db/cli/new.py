"""`hashiya new`: make a project."""

from pathlib import Path

import click

from hashiya.db.cli.options import project_argument
from hashiya.db.cli.output import say


@click.command("new")
@project_argument
@click.option("--title", default="", help="The project's title; by default the file's name.")
@click.option("--sample", is_flag=True, help="With five texts and their annotations, to try things on.")
def new_command(project: Path, title: str, *, sample: bool) -> None:
    """Make a project; an existing file is never overwritten."""
    if sample:
        from hashiya.db.sample import make_sample

        make_sample(project, title=title)
    else:
        from hashiya.db.project import Project

        Project.create(project, title=title).close()
    say(f"Made {project}.")
