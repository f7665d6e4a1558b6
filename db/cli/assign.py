"""`hashiya assign` and `assignments`: who does which documents, and how far they are."""

from collections.abc import Sequence
from pathlib import Path

import click

from hashiya.db.actions.assign import assign, give, mark_done, reopen, take_back
from hashiya.db.cli.options import author_option, json_option, project_argument
from hashiya.db.cli.output import columns, many
from hashiya.db.model.ids import DocumentId
from hashiya.db.project import Project


@click.command("assign")
@project_argument
@click.argument("people", nargs=-1, required=True)
@click.option("--document", "documents", multiple=True, help="Only this document; give it several times for several.")
@click.option("--per-document", type=click.IntRange(min=1), default=2, show_default=True, help="How many people each.")
@click.option("--seed", type=int, default=0, show_default=True, help="Another number makes another draw.")
@click.option("--all", "everybody", is_flag=True, help="Give each document to all of PEOPLE, without a draw.")
@author_option
@json_option
def assign_command(
    project: Path,
    people: Sequence[str],
    documents: Sequence[str],
    per_document: int,
    seed: int,
    author: str,
    *,
    everybody: bool,
    as_json: bool,
) -> None:
    """Give the documents of PROJECT to PEOPLE by a fair draw; list all assignments.

    What is assigned already counts and stays. The same documents, people and seed give the same draw.
    """
    with Project.open(project) as opened:
        chosen = _documents(opened, documents)
        if everybody:
            opened.run(give, [(each, person) for each in chosen for person in people], author=author)
        else:
            opened.run(assign, chosen, people, per_document=per_document, seed=seed, author=author)
        _print(opened, as_json=as_json)


@click.command("assignments")
@project_argument
@click.option("--done", "done", metavar="DOCUMENT", help="Mark this document as done by --person.")
@click.option("--reopen", "again", metavar="DOCUMENT", help="Take back that it is done.")
@click.option("--take-back", "back", metavar="DOCUMENT", help="Take it from --person; what they marked stays.")
@click.option("--person", help="Whose; by default who is working.")
@author_option
@json_option
def assignments_command(
    project: Path,
    done: str | None,
    again: str | None,
    back: str | None,
    person: str | None,
    author: str,
    *,
    as_json: bool,
) -> None:
    """List who does which documents of PROJECT, and whether they are done; or say that one is."""
    wishes = [(mark_done, done), (reopen, again), (take_back, back)]
    changing = any(reference is not None for _action, reference in wishes)
    with Project.open(project, read_only=not changing, backup=False) as opened:
        for action, reference in wishes:
            if reference is not None:
                opened.run(action, opened.find_document(reference).id, person or author, author=author)
        _print(opened, as_json=as_json)


def _documents(project: Project, references: Sequence[str]) -> list[DocumentId]:
    if not references:
        return [each.id for each in project.document_list()]
    return [project.find_document(each).id for each in references]


def _print(project: Project, *, as_json: bool) -> None:
    titles = {each.id: each.title for each in project.document_list()}
    found = project.assignments()
    if as_json:
        many(
            {
                "document": each.document,
                "title": titles[each.document],
                "person": each.person,
                "state": each.state.value,
                "created": each.created,
            }
            for each in found
        )
    else:
        for each in found:
            columns(titles[each.document], each.person, each.state.value)
