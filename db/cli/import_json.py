"""`hashiya import`: take an exported file into a project."""

from pathlib import Path

import click

from hashiya.db.cli.options import PATH, author_option, project_argument
from hashiya.db.cli.output import say, say_notices
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from hashiya.db.schema.taken import is_part_of


@click.command("import")
@project_argument
@click.argument("file", type=PATH)
@author_option
def import_command(project: Path, file: Path, author: str) -> None:
    """Import FILE, which Hashiya exported: whole, or not at all. What the project has already is not added again."""
    from hashiya.db.actions.interchange import import_annotations
    from hashiya.db.importers.annotations_json import read_json

    with Project.open(project) as opened:
        if is_part_of(project, file):
            raise ProjectError(Problem.NOT_JSON, file=file.name, detail="it is the project itself")
        parsed = read_json(file)
        before = _counts(opened)
        changes = opened.run(import_annotations, parsed, file=file.name, author=author)
        after = _counts(opened)
    say_notices(changes.notices)
    documents, annotations, links = (new - old for new, old in zip(after, before, strict=True))
    say(f"Imported {documents} documents, {annotations} annotations, {links} links.")


def _counts(project: Project) -> tuple[int, int, int]:
    return len(project.document_list()), project.annotation_total(), len(project.links())
