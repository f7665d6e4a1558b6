"""`hashiya review`: accept, reject, comment, propose and answer."""

from collections.abc import Sequence
from pathlib import Path

import click

from hashiya.db.actions.review import accept, accept_part, comment, decline_part, propose, reject, resolve
from hashiya.db.cli.options import author_option, json_option, project_argument, reader_option, values_of
from hashiya.db.cli.output import columns, many
from hashiya.db.model.ids import AnnotationId, ReviewId
from hashiya.db.model.review import Review
from hashiya.db.project import Project


@click.group("review")
def review_command() -> None:
    """Decide about annotations of others, talk about them, propose changes and answer proposals."""


@review_command.command("accept")
@project_argument
@click.argument("annotations", nargs=-1, required=True)
@click.option("--comment", "text", default="", help="Say something with it.")
@author_option
def _accept(project: Path, annotations: Sequence[str], text: str, author: str) -> None:
    """Accept ANNOTATIONS."""
    with Project.open(project, backup=False) as opened:
        opened.run(accept, *annotations, comment=text, author=author)


@review_command.command("reject")
@project_argument
@click.argument("annotations", nargs=-1, required=True)
@click.option("--reason", required=True, help="What is wrong.")
@author_option
def _reject(project: Path, annotations: Sequence[str], reason: str, author: str) -> None:
    """Reject ANNOTATIONS with a reason; they stay, marked as rejected."""
    with Project.open(project, backup=False) as opened:
        opened.run(reject, *annotations, reason=reason, author=author)


@review_command.command("comment")
@project_argument
@click.argument("annotation")
@click.argument("text")
@author_option
def _comment(project: Path, annotation: str, text: str, author: str) -> None:
    """Say TEXT in the thread of ANNOTATION; @NAME addresses somebody."""
    with Project.open(project, backup=False) as opened:
        opened.run(comment, annotation, text, author=author)


@review_command.command("resolve")
@project_argument
@click.argument("annotation")
@click.argument("text", default="")
@author_option
def _resolve(project: Path, annotation: str, text: str, author: str) -> None:
    """Say that the thread of ANNOTATION is settled."""
    with Project.open(project, backup=False) as opened:
        opened.run(resolve, annotation, text, author=author)


@review_command.command("propose")
@project_argument
@click.argument("annotation")
@click.option("--start", type=int, help="Another start, in code points.")
@click.option("--end", type=int, help="Another end, half-open.")
@click.option("--label", help="Another label.")
@click.option(
    "--set", "values", metavar="NAME=VALUE", multiple=True, callback=values_of, help="Another value; NAME= empties it."
)
@click.option("--comment", "text", default="", help="Say why.")
@author_option
def _propose(
    project: Path,
    annotation: str,
    start: int | None,
    end: int | None,
    label: str | None,
    values: dict[str, str],
    text: str,
    author: str,
) -> None:
    """Propose changes of ANNOTATION; print the proposal's id."""
    with Project.open(project, backup=False) as opened:
        changes = opened.run(
            propose, annotation, start=start, end=end, label=label, attributes=values, comment=text, author=author
        )
        click.echo(next(each.after.id for each in changes.reviews if each.after is not None))


@review_command.command("answer")
@project_argument
@click.argument("proposal")
@click.option("--accept/--decline", "accepted", default=None, required=True, help="Do it, or leave it.")
@click.option("--part", "parts", multiple=True, help="Only this part: label, bounds, or attributes.NAME.")
@author_option
def _answer(project: Path, proposal: str, parts: Sequence[str], author: str, *, accepted: bool) -> None:
    """Accept or decline PROPOSAL, as a whole or in parts."""
    with Project.open(project, backup=False) as opened:
        opened.run(accept_part if accepted else decline_part, ReviewId(proposal), *parts, author=author)


@review_command.command("thread")
@project_argument
@click.argument("annotation")
@reader_option
@json_option
def _thread(project: Path, annotation: str, author: str, *, as_json: bool) -> None:
    """List what was said about ANNOTATION, oldest first."""
    with Project.open(project, read_only=True, backup=False) as opened:
        record = opened.annotation(AnnotationId(annotation))
        if record.author != author:
            opened.refuse_blind(record.document, author)
        found = opened.thread(record.id).reviews
    _print(found, as_json=as_json)


@review_command.command("returned")
@project_argument
@author_option
@json_option
def _returned(project: Path, author: str, *, as_json: bool) -> None:
    """List what came back to --author and waits for them, oldest first."""
    with Project.open(project, read_only=True, backup=False) as opened:
        found = opened.returned(author)
    _print(found, as_json=as_json)


def _print(reviews: Sequence[Review], *, as_json: bool) -> None:
    records = [
        {
            "id": each.id,
            "annotation": each.annotation,
            "reviewer": each.reviewer,
            "decision": each.decision.value,
            "comment": each.comment,
            "created": each.created,
            "proposal": None if each.proposal is None else dict(each.proposal),
        }
        for each in reviews
    ]
    if as_json:
        many(records)
    else:
        for record in records:
            columns(*(("-" if value is None else value) for value in record.values()))
