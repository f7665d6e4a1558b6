"""`hashiya add`: add text files to a project."""

from pathlib import Path
from typing import Any

import click

from hashiya.db.actions.documents import add_document
from hashiya.db.cli.options import PATH, author_option, json_option, language_option, project_argument
from hashiya.db.cli.output import columns, many, say, say_notices
from hashiya.db.importers.file_bytes import read_bytes
from hashiya.db.importers.plain_text import import_text
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from hashiya.db.schema.taken import is_part_of


@click.command("add")
@project_argument
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=PATH)
@language_option
@click.option("--encoding", help="Such as utf-8 or windows-1256; by default it is guessed.")
@click.option("--allow-duplicate", is_flag=True, help="Add a text even if the project has it already.")
@author_option
@json_option
def add_command(
    project: Path,
    files: tuple[Path, ...],
    language: str | None,
    encoding: str | None,
    author: str,
    *,
    allow_duplicate: bool,
    as_json: bool,
) -> None:
    """Add text files. A file that cannot be added is reported; the others are added all the same."""
    results = []
    with Project.open(project) as opened:
        for file in files:
            try:
                result = _add(opened, file, encoding, language, author, allow_duplicate=allow_duplicate)
            except ProjectError as error:
                say(f"hashiya: {error}")
                result = {"file": str(file), "error": {"code": error.problem.value, "message": str(error)}}
            results.append(result)
            if "id" in result and not as_json:
                columns(result["id"], result["title"])
    if as_json:
        many(results)
    if any("error" in result for result in results):
        raise click.exceptions.Exit(1)


def _add(
    project: Project, file: Path, encoding: str | None, language: str | None, author: str, *, allow_duplicate: bool
) -> dict[str, Any]:
    if is_part_of(project.info.path, file):
        raise ProjectError(Problem.BINARY_FILE, file=file.name)
    imported = import_text(read_bytes(file), file.name, encoding=encoding, language=language)
    changes = project.run(add_document, imported, allow_duplicate=allow_duplicate, author=author)
    (added,) = changes.documents
    document = project.document(added)
    say_notices(changes.notices)
    if encoding is None and not imported.encoding.startswith("utf-8"):
        others = ", ".join(imported.encodings[1:]) or "none"
        say(f"{file.name} was read as {imported.encoding}, which is a guess (other candidates: {others}).")
    return {
        "file": str(file),
        "id": document.id,
        "title": document.title,
        "language": document.language,
        "direction": document.direction.value,
        "length": document.length,
        "sha256": document.sha256,
        "encoding": imported.encoding,
        "encodings": list(imported.encodings),
        "notices": [{"code": each.problem.value, "message": str(each)} for each in changes.notices],
    }
