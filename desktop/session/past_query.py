"""How the annotations of a document were right after an entry of the history, beside how they are."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hashiya.db.model.annotation import Annotation, Marks
from hashiya.db.model.ids import AnnotationId, DocumentId, EventId

if TYPE_CHECKING:
    from hashiya.db.project import Project


@dataclass(frozen=True, slots=True)
class PastWish:
    """What of the past is asked for: of everybody, of one layer, or one annotation of a document."""

    document: DocumentId
    event: EventId
    layer: str | None = None
    annotation: AnnotationId | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """What a restoration would lead to: all marks then, and how many come back, go and change."""

    marks: Marks
    back: int
    gone: int
    changed: int
    layers: Sequence[str]


def past(project: Project, wish: PastWish, person: str) -> Past:
    """Return what restoring would lead to, for somebody's eyes.

    Raises:
        ProjectError: UNKNOWN_EVENT, UNKNOWN_DOCUMENT or DAMAGED.
    """
    seen = person if project.sees_only_own(wish.document, person) else None
    now = {each.id: each for each in project.annotations(wish.document, author=seen)}
    then = {each.id: each for each in project.annotations_at(wish.document, wish.event) if seen in (None, each.author)}
    layers = sorted({each.author for each in (*now.values(), *then.values())})

    def restored(each: Annotation) -> bool:
        return wish.layer in (None, each.author) and wish.annotation in (None, each.id)

    kept = {each.id: each for each in now.values() if not restored(each)}
    result = kept | {each.id: each for each in then.values() if restored(each)}
    return Past(
        _marks(sorted(result.values(), key=lambda each: (each.start, -each.end, each.id))),
        len(result.keys() - now.keys()),
        len(now.keys() - result.keys()),
        sum(_differ(result[each], now[each]) for each in result.keys() & now.keys()),
        layers,
    )


def _differ(one: Annotation, other: Annotation) -> bool:
    return (one.start, one.end, one.label, dict(one.attributes), one.memo) != (
        other.start, other.end, other.label, dict(other.attributes), other.memo
    )  # fmt: skip


def _marks(annotations: Sequence[Annotation]) -> Marks:
    labels = sorted({each.label for each in annotations})
    authors = sorted({each.author for each in annotations})
    label_at = {name: number for number, name in enumerate(labels)}
    author_at = {name: number for number, name in enumerate(authors)}
    return Marks(
        [each.id for each in annotations],
        array("I", [each.start for each in annotations]),
        array("I", [each.end for each in annotations]),
        array("H", [label_at[each.label] for each in annotations]),
        array("H", [author_at[each.author] for each in annotations]),
        labels,
        authors,
    )
