"""How far annotators agree, measured beside the window's thread from one state of the project's file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hashiya.db.model.codebook import AttributeType, Codebook
from hashiya.db.model.document import Document
from hashiya.db.model.ids import DocumentId
from hashiya.db.model.person import ADJUDICATED
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Progress
from hashiya.db.stats.agreement import AgreementReport, UnitKind, compare
from hashiya.db.stats.confusion import Place
from hashiya.db.stats.layer import LayeredText, layered

if TYPE_CHECKING:
    from hashiya.db.project import Project

_QUOTE = 160


@dataclass(frozen=True, slots=True)
class AgreementWish:
    """What is measured: no authors are all, `agreed` counts the agreed layer as one of them."""

    authors: tuple[str, ...] = ()
    tolerate: bool = False
    units: UnitKind = UnitKind.CHARACTER
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Agreement:
    """The figures, and what is needed to show them."""

    report: AgreementReport
    documents: Sequence[Document]
    codebook: Codebook
    authors: Sequence[str]


def agreement(path: Path, wish: AgreementWish, person: str, progress: Progress) -> Agreement:
    """Measure the agreement of a project's annotators, as far as the person may see their layers.

    Raises:
        ProjectError: TOO_FEW_ANNOTATORS, or what opening the file raises.
        Cancelled: `progress` asked for it.
    """
    from hashiya.db.project import Project

    with Project.open(path, read_only=True, backup=False) as project, project.snapshot():
        documents = [each for each in project.document_list() if not project.sees_only_own(each.id, person)]
        known = sorted({name for each in documents for name in project.marks(each.id).author_names})
        people = [name for name in known if name != ADJUDICATED or wish.agreed or name in wish.authors]
        chosen = [name for name in people if not wish.authors or name in wish.authors]
        if len(chosen) < 2:
            raise ProjectError(Problem.TOO_FEW_ANNOTATORS, count=len(chosen))
        codebook = project.codebook()
        report = compare(
            _texts(project, documents, chosen, progress, with_text=wish.tolerate or wish.units is UnitKind.TOKEN),
            labels=[code.name for code in codebook],
            units=wish.units,
            tolerate=wish.tolerate,
            numeric={
                attribute.name
                for code in codebook
                for attribute in code.attributes
                if attribute.type is AttributeType.NUMBER
            },
        )
    return Agreement(report, documents, codebook, known)


def _texts(
    project: Project, documents: Sequence[Document], authors: Sequence[str], progress: Progress, *, with_text: bool
) -> Iterator[LayeredText]:
    for number, document in enumerate(documents):
        progress(number / len(documents))
        yield layered(
            DocumentId(document.id),
            document.length,
            project.annotations(document.id),
            text=project.text(document.id) if with_text else "",
            authors=authors,
            everybody=False,
        )


def quotes_of(project: Project, places: Sequence[Place]) -> dict[Place, str]:
    """Return the words of places, on one line each; those of documents that are gone are left out."""
    known = {each.id for each in project.document_list()}
    texts = {each: project.text(each) for each in {DocumentId(place.document) for place in places} & known}
    return {
        place: " ".join(texts[DocumentId(place.document)][place.start : place.end][:_QUOTE].split())
        for place in places
        if place.document in texts
    }
