"""What the window asks about what was done: steps and merges in their order, as one trip to the project."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
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
    shown = _asked_for(merges, wish)
    if len(events) == wish.limit:
        shown = [each for each in shown if each.last >= events[-1].seq]
    if shown and (wish.annotation is not None or wish.document is not None):
        narrow = wish.author is not None or wish.since is not None or wish.until is not None
        about = (
            project.history_of(annotation=wish.annotation, document=wish.document, visible_to=person)
            if narrow
            else events
        )
        shown = _that_brought(shown, about)
    return Past(list(islice(woven(events, shown), wish.limit)), _texts(project, events), beyond)


def actors(project: Project) -> list[str]:
    """Return the people by name, and who merged without being one of them."""
    return sorted({each.name for each in project.people()} | {each.author for each in project.merges()} - {""})


def _asked_for(merges: Sequence[MergeEntry], wish: HistoryWish) -> list[MergeEntry]:
    return [
        each
        for each in merges
        if wish.author in (None, each.author)
        and (wish.since or "") <= each.time
        and (wish.until is None or each.time < wish.until)
    ]


def _that_brought(merges: Sequence[MergeEntry], events: Iterable[Event]) -> list[MergeEntry]:
    """Return the merges that brought any of these events; both newest first. The events are read as far as need be."""
    waiting, found = list(merges), []
    for event in events:
        while waiting and event.seq < waiting[0].first:
            waiting.pop(0)
        if waiting and event.seq <= waiting[0].last:
            found.append(waiting.pop(0))
        if not waiting:
            break
    return found


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
