"""`hashiya agreement`: how far annotators agree, by every measure, and where they do not."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from hashiya.db.cli.agreement_table import report_lines
from hashiya.db.cli.known import known_label
from hashiya.db.cli.options import json_option, project_argument, reader_option
from hashiya.db.cli.output import one
from hashiya.db.model.codebook import AttributeType
from hashiya.db.model.document import Document
from hashiya.db.model.person import ADJUDICATED
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from hashiya.db.stats.agreement import AgreementReport, UnitKind, compare
from hashiya.db.stats.layer import LayeredText, layered
from hashiya.db.stats.plain import report_values


@click.command("agreement")
@project_argument
@click.option("--between", nargs=2, metavar="A B", help="Compare these two authors; by default all annotators.")
@click.option("--label", help="Look at this label only.")
@click.option("--document", help="Look at this document only.")
@click.option("--units", type=click.Choice(["character", "token"]), default="character", show_default=True)
@click.option("--tolerant", is_flag=True, help="Forgive white space, punctuation and one-letter prefixes at the edges.")
@click.option("--everybody", is_flag=True, help="Count each author in each document, also where they marked nothing.")
@reader_option
@json_option
def agreement_command(
    project: Path,
    between: tuple[str, str] | None,
    label: str | None,
    document: str | None,
    units: str,
    author: str,
    *,
    tolerant: bool,
    everybody: bool,
    as_json: bool,
) -> None:
    """Tell how far the annotators of PROJECT agree, and where they do not.

    A document counts for those who marked something in it, unless --everybody; what --author may not see yet, because
    they work blind, is left out.
    """
    with Project.open(project, read_only=True, backup=False) as opened, opened.snapshot():
        report = _report(
            opened,
            between=between,
            label=label,
            reference=document,
            units=units,
            reader=author,
            tolerant=tolerant,
            everybody=everybody,
        )
        titles = {each.id: each.title for each in opened.document_list()}
    if as_json:
        one(report_values(report))
    else:
        for line in report_lines(report, titles):
            click.echo(line)


def _report(
    project: Project,
    *,
    between: tuple[str, str] | None,
    label: str | None,
    reference: str | None,
    units: str,
    reader: str,
    tolerant: bool,
    everybody: bool,
) -> AgreementReport:
    codebook = project.codebook()
    if label is not None:
        known_label(project, label)
    if reference is None:
        hidden = project.hidden_from(reader)
        documents = [each for each in project.document_list() if each not in hidden]
        if hidden and not documents:
            project.refuse_blind(hidden[0].id, reader)
    else:
        documents = [project.find_document(reference)]
        project.refuse_blind(documents[0].id, reader)
    return compare(
        _texts(
            project,
            documents,
            _authors(project, documents, between),
            everybody=everybody,
            with_text=tolerant or units == UnitKind.TOKEN,
        ),
        labels=[code.name for code in codebook] if label is None else [label],
        units=UnitKind(units),
        tolerate=tolerant,
        numeric={
            attribute.name
            for code in codebook
            for attribute in code.attributes
            if attribute.type is AttributeType.NUMBER
        },
    )


def _authors(project: Project, documents: Sequence[Document], between: tuple[str, str] | None) -> list[str]:
    """Return the authors to compare, all of whom marked something in these documents."""
    known = sorted({author for document in documents for author in project.marks(document.id).author_names})
    for author in between or ():
        if author not in known:
            raise ProjectError(Problem.UNKNOWN_ANNOTATOR, annotator=author, known=", ".join(known) or "-")
    # The agreed layer comes from the others: it is compared only with those who ask for it.
    chosen = [each for each in known if each != ADJUDICATED] if between is None else sorted(set(between))
    if len(chosen) < 2:
        raise ProjectError(Problem.TOO_FEW_ANNOTATORS, count=len(chosen))
    return chosen


def _texts(
    project: Project, documents: Sequence[Document], authors: Sequence[str], *, everybody: bool, with_text: bool
) -> Iterator[LayeredText]:
    """Yield the documents one by one, so that they need not be in memory together."""
    for document in documents:
        yield layered(
            document.id,
            document.length,
            project.annotations(document.id),
            text=project.text(document.id) if with_text else "",
            authors=authors,
            everybody=everybody,
        )
