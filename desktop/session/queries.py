"""What the window asks of the project, in the worker: each query gathers the records of one view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from hashiya.db.model.annotation import Annotation, Marks
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.direction import Direction
from hashiya.db.model.document import Document, DocumentSummary
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.model.problems import Problem, ProjectError

if TYPE_CHECKING:  # the project pulls in SQLite, which the window's start does not wait for
    from hashiya.db.model.event import Event
    from hashiya.db.model.link import Link
    from hashiya.db.project import Project

# How far back the log is searched for the name of a step that was undone and done again.
_STEPS_SEARCHED = 200


class Overview(NamedTuple):
    """The documents and the codebook."""

    documents: Sequence[DocumentSummary]
    codebook: Codebook


# Code points whose marks a long document is first painted with: more than any window shows at once.
_SEEN_FIRST = 20_000


class Reading(NamedTuple):
    """A document with its text and marks; `complete` unless the marks further on are still to be asked for."""

    document: Document
    text: str
    marks: Marks
    complete: bool = True


class Linked(NamedTuple):
    """A link seen from one of its ends: the annotation at the other end, its words, and how its paragraph runs."""

    link: Link
    other: Annotation
    quote: str
    direction: Direction


class Details(NamedTuple):
    """An annotation with its words and links, and how the paragraph runs in which it starts."""

    annotation: Annotation
    quote: str
    links: Sequence[Linked]
    direction: Direction


class Steps(NamedTuple):
    """The verbs of what undo would take back and redo would do again; "" where there is nothing."""

    undo: str
    redo: str


def overview(project: Project, person: str | None = None) -> Overview:
    """Return what the document list shows; here as below, what `person` may not see, working blind, is left out."""
    return Overview(project.documents(visible_to=person), project.codebook())


def reading(project: Project, document: DocumentId, person: str | None = None) -> Reading:
    """Return what the text view shows.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT.
    """
    return Reading(project.document(document), project.text(document), project.marks(document, visible_to=person))


def first_reading(project: Project, document: DocumentId, position: int, person: str | None = None) -> Reading:
    """Return what the text view shows of a document with that code point at the top, and not much more.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT.
    """
    record = project.document(document)
    seen = position + _SEEN_FIRST
    marks = project.marks(document, before=seen, visible_to=person)
    return Reading(record, project.text(document), marks, record.length <= seen)


def details(project: Project, annotation: AnnotationId, person: str | None = None) -> Details | None:
    """Return what the inspector shows, or None if the annotation is gone."""
    try:
        record = project.annotation(annotation)
    except ProjectError as error:
        if error.problem is Problem.UNKNOWN_ANNOTATION:
            return None
        raise
    links: list[Linked] = []
    for link in project.links_of(annotation, visible_to=person):
        other = project.annotation(link.target if link.source == annotation else link.source)
        links.append(Linked(link, other, *_passage(project, other)))
    quote, direction = _passage(project, record)
    return Details(record, quote, links, direction)


def candidates(
    project: Project, annotation: Annotation, label: str, person: str | None = None
) -> list[tuple[Annotation, str, Direction]]:
    """Return the annotations of a label in the same document, but not this one, with words and direction."""
    document, text = project.document(annotation.document), project.text(annotation.document)
    found = project.annotations(annotation.document, label, visible_to=person)
    return [
        (each, text[each.start : each.end], _direction(document, text, each.start))
        for each in found
        if each.id != annotation.id
    ]


def _passage(project: Project, annotation: Annotation) -> tuple[str, Direction]:
    """Return an annotation's words and the direction in which its paragraph is shown."""
    document, text = project.document(annotation.document), project.text(annotation.document)
    return text[annotation.start : annotation.end], _direction(document, text, annotation.start)


def _direction(document: Document, text: str, position: int) -> Direction:
    from hashiya.db.text.direction import paragraph_direction
    from hashiya.db.text.segment import paragraph_at

    first, last = paragraph_at(text, position)
    return paragraph_direction(text[first:last], document, start=first)


def steps(project: Project, author: str) -> Steps:
    """Return what undo and redo would do for this author."""
    undo, redo = project.undoable(author), project.redoable(author)
    known: dict[str, Event] = {}
    wanted = {event.undoes for event in (undo, redo) if event is not None and event.undoes is not None}
    for event in project.history(_STEPS_SEARCHED, with_rows=False) if wanted else ():
        known[event.id] = event
        if event.id in wanted:
            wanted.remove(event.id)
            if event.undoes is not None:
                wanted.add(event.undoes)
        if not wanted:
            break
    return Steps(_root_verb(undo, known), _root_verb(redo, known))


def _root_verb(event: Event | None, known: Mapping[str, Event]) -> str:
    """Return the verb of the step at the bottom of a chain of undoing and redoing."""
    while event is not None and event.undoes is not None and event.undoes in known:
        event = known[event.undoes]
    return "" if event is None else event.verb
