"""What the window asks about what was done: steps and merges in their order, as one trip to the project."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from hashiya.db.model.conflict import MergeEntry, woven
from hashiya.db.model.event import Event
from hashiya.db.model.ids import AnnotationId, DocumentId

if TYPE_CHECKING:
    from hashiya.db.project import Project


@dataclass(frozen=True, slots=True)
class HistoryWish:
    """What is asked for: about what, by whom, from when until before when (ISO 8601, UTC), at most how much."""

    annotation: AnnotationId | None
    document: DocumentId | None
    author: str | None
    since: str | None
    until: str | None
    limit: int


@dataclass(frozen=True, slots=True)
class Past:
    """Steps and merges, newest first; the texts that they speak of; the numbers of steps beyond somebody's role."""

    entries: Sequence[Event | MergeEntry]
    texts: Mapping[DocumentId, str]
    beyond: frozenset[int]


def past(project: Project, wish: HistoryWish, person: str) -> Past:
    """Return what was done, as far as somebody may see it.

    A merge stands for who did it; about one document or annotation, it stands where it brought steps about that.
    """
    events = list(
        project.history_of(
            annotation=wish.annotation,
            document=wish.document,
            author=wish.author,
            since=wish.since,
            until=wish.until,
            limit=wish.limit,
            visible_to=person,
        )
    )
    merges = project.merges()
    beyond = frozenset(number for each in merges for numbers in each.beyond.values() for number in numbers)
    entries = list(islice(woven(events, _asked_for(project, merges, wish, person)), wish.limit))
    return Past(entries, _texts(project, events), beyond)


def actors(project: Project) -> list[str]:
    """Return the people by name, and who merged without being one of them."""
    return sorted({each.name for each in project.people()} | {each.author for each in project.merges()} - {""})


def _asked_for(project: Project, merges: Sequence[MergeEntry], wish: HistoryWish, person: str) -> list[MergeEntry]:
    found = [
        each
        for each in merges
        if wish.author in (None, each.author)
        and (wish.since or "") <= each.time
        and (wish.until is None or each.time < wish.until)
    ]
    if not found or (wish.annotation is None and wish.document is None):
        return found
    about = project.history_of(annotation=wish.annotation, document=wish.document, visible_to=person)
    numbers = sorted(each.seq for each in about)
    return [each for each in found if bisect_left(numbers, each.first) < bisect_left(numbers, each.last + 1)]


def _texts(project: Project, events: Sequence[Event]) -> dict[DocumentId, str]:
    """Return the texts of the documents that are still there and that these entries speak of."""
    known = {each.id for each in project.document_list()}
    wanted = {
        DocumentId(str(values["document"]))
        for event in events
        for row in event.rows
        if row.table == "annotations"
        for values in (row.before, row.after)
        if values is not None
    }
    return {each: project.text(each) for each in wanted & known}
