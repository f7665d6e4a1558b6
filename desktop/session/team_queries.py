"""What the window asks about a team's work, each as one trip to the project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.assignment import Assignment, AssignmentState
from hashiya.db.model.comparison import Comparison
from hashiya.db.model.document import Document
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.model.person import Person, Right, TeamSettings, mentions
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.review import Queue, Thread

if TYPE_CHECKING:
    from hashiya.db.project import Project


@dataclass(frozen=True, slots=True)
class Team:
    """The people, the rules, who has what to do, and who has something in the project."""

    people: Sequence[Person]
    settings: TeamSettings
    assignments: Sequence[Assignment]
    documents: Sequence[Document]
    authors: frozenset[str]
    seed: int | None
    manages: bool = True


@dataclass(frozen=True, slots=True)
class ReviewCase:
    """An annotation under review: the text it stands in, what was said, and how long the queue is.

    `reviewer` is whether who works here may review at all, `own` whether this is their own work, not theirs to review.
    """

    annotation: Annotation
    document: Document
    text: str
    thread: Thread
    waiting: int
    reviewer: bool
    own: bool


def team(project: Project, person: str = "") -> Team:
    """Return who works on the project, and whether a person may change that."""
    documents = project.document_list()
    authors = frozenset(project.authors())
    return Team(
        project.people(),
        project.team(),
        project.assignments(),
        documents,
        authors,
        project.assignment_seed(),
        project.may(person, Right.MANAGE),
    )


def done(project: Project, document: DocumentId, person: str) -> bool:
    """Return whether somebody marked a document as done."""
    return any(each.state is AssignmentState.DONE for each in project.assignments(document, person))


def to_do(project: Project, person: str) -> frozenset[DocumentId]:
    """Return the documents that are assigned to somebody who is not done with them."""
    found = project.assignments(person=person)
    return frozenset(each.document for each in found if each.state is not AssignmentState.DONE)


def people(project: Project) -> Mapping[str, Person]:
    """Return the people by name."""
    return {each.name: each for each in project.people()}


def step(
    project: Project, queue: Queue, after: AnnotationId | None, person: str, *, backwards: bool
) -> ReviewCase | None:
    """Return the next case of a queue, or None at its end."""
    reviewable = project.reviewable_by(person, queue)
    found = project.next_in_queue(reviewable, after, backwards=backwards, visible_to=person)
    return None if found is None else _case(project, found, project.queue_length(reviewable, visible_to=person), person)


def returned(project: Project, person: str, *, mentioned: bool = False) -> list[AnnotationId]:
    """Return the annotations of which something came back to a person, or only those where they are mentioned."""
    names = [*(each.name for each in project.people()), person] if mentioned else []
    return list(
        dict.fromkeys(
            each.annotation
            for each in project.returned(person)
            if not mentioned or person in mentions(each.comment, names)
        )
    )


def step_returned(
    project: Project, after: AnnotationId | None, person: str, *, mentioned: bool, backwards: bool
) -> ReviewCase | None:
    """Return the next annotation of which something came back to a person."""
    ids = returned(project, person, mentioned=mentioned)
    step_by = -1 if backwards else 1
    place = ids.index(after) + step_by if after in ids else min(0, step_by) % max(1, len(ids))
    return _case(project, project.annotation(ids[place]), len(ids), person) if 0 <= place < len(ids) else None


def case(
    project: Project, annotation: AnnotationId, queue: Queue | None, person: str, *, mentioned: bool = False
) -> ReviewCase | None:
    """Return one annotation's case, or None if it is gone or not for this person's eyes yet."""
    try:
        record = project.annotation(annotation)
    except ProjectError as error:
        if error.problem is Problem.UNKNOWN_ANNOTATION:
            return None
        raise
    if record.author != person and project.sees_only_own(record.document, person):
        return None
    if queue is None:
        waiting = len(returned(project, person, mentioned=mentioned))
    else:
        waiting = project.queue_length(project.reviewable_by(person, queue), visible_to=person)
    return _case(project, record, waiting, person)


@dataclass(frozen=True, slots=True)
class Layers:
    """A comparison, and its annotators in their order."""

    comparison: Comparison
    people: list[Person]
    adjudicator: bool


def layers(project: Project, document: DocumentId, person: str) -> Layers:
    """Return the layers of a document side by side.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT, or BLIND for somebody who may not see them yet.
    """
    comparison = project.compare(document, visible_to=person)
    known = {each.name: each for each in project.people()}
    authors = [known.get(name) or project.person(name) for name in comparison.authors]
    return Layers(comparison, authors, project.may(person, Right.ADJUDICATE))


def _case(project: Project, annotation: Annotation, waiting: int, person: str) -> ReviewCase:
    document = project.document(annotation.document)
    return ReviewCase(
        annotation,
        document,
        project.text(document.id),
        project.thread(annotation.id),
        waiting,
        project.may(person, Right.REVIEW),
        annotation.author == person and not project.team().own_review,
    )
