"""Layers of one document side by side: rows in which annotators agree or differ, and how."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from hashiya.db.model.annotation import Annotation, Status
from hashiya.db.model.ids import AnnotationId, DocumentId, LinkId

# An annotation as a plain tuple of its fields in their order, attributes as JSON text and the status by its value:
# what a comparison holds by the ten thousand.
Span = tuple[Any, ...]
ID, LABEL, START, END, ATTRIBUTES, AUTHOR, STATUS = 0, 2, 3, 4, 5, 7, 10


class Difference(StrEnum):
    """How the spans of a row differ; the value is the stable code that `--json` prints."""

    MISSING = "missing"
    BOUNDS = "bounds"
    LABEL = "label"
    VALUES = "values"


def plain(annotation: Annotation) -> Span:
    """Return an annotation as a comparison holds it."""
    values = dict(annotation.attributes)
    return (
        annotation.id,
        annotation.document,
        annotation.label,
        annotation.start,
        annotation.end,
        json.dumps(values, ensure_ascii=False, separators=(",", ":"), sort_keys=True) if values else "{}",
        annotation.memo,
        annotation.author,
        annotation.created,
        annotation.modified,
        annotation.status.value,
    )


def record(span: Span) -> Annotation:
    """Return an annotation of a comparison; a status that is none of ours counts as not reviewed."""
    key, document, label, start, end, attributes, memo, author, created, modified, status = span
    review = Status(status) if status in {each.value for each in Status} else Status.PROPOSED
    values = json.loads(attributes)
    return Annotation(key, document, label, start, end, values, memo, author, created, modified, review)


# Not frozen, which would make it three times as slow to build; nobody changes one.
@dataclass(slots=True)
class ComparedRow:
    """What the annotators marked at one place: one span or None for each of the comparison's authors, in their order.

    `start` and `end` (code points, half-open) cover all of its spans. `attributes` names the values that differ among
    spans of one label. `adjudicated` is the span of the agreed layer that comes from one of these. `settled` tells
    whether it was decided: taken into the agreed layer, or every span of it rejected.
    """

    start: int
    end: int
    plain: Sequence[Span | None]
    differences: frozenset[Difference]
    attributes: Sequence[str] = ()
    adjudicated: AnnotationId | None = None
    settled: bool = False

    @property
    def agreed(self) -> bool:
        """Whether everybody marked the same, letter by letter and value by value."""
        return not self.differences

    @property
    def spans(self) -> list[Annotation | None]:
        """The spans as records, made anew at each call."""
        return [None if each is None else record(each) for each in self.plain]

    @property
    def present(self) -> list[Annotation]:
        """The spans that there are, as records."""
        return [record(each) for each in self.plain if each is not None]

    @property
    def ids(self) -> list[AnnotationId]:
        """The annotations of this row."""
        return [each[ID] for each in self.plain if each is not None]


@dataclass(frozen=True)
class Comparison:
    """Some authors' layers of a document, aligned; rows stand in the order of the text.

    `adjudicated` are the spans of the agreed layer by id, whatever they come from; `origins` says of each link of
    theirs from what (source, agreed span). `numeric` are the attributes whose values are numbers.
    """

    document: DocumentId
    authors: tuple[str, ...]
    rows: Sequence[ComparedRow]
    adjudicated: Mapping[AnnotationId, Annotation] = field(default_factory=dict)
    origins: Mapping[LinkId, tuple[AnnotationId, AnnotationId]] = field(default_factory=dict)
    numeric: frozenset[str] = frozenset()

    @cached_property
    def agreements(self) -> list[ComparedRow]:
        """The rows in which everybody agrees exactly."""
        return [row for row in self.rows if not row.differences]

    @cached_property
    def disagreements(self) -> list[ComparedRow]:
        """The rows in which somebody differs."""
        return [row for row in self.rows if row.differences]

    @property
    def counts(self) -> dict[Difference, int]:
        """How many rows have each kind of difference; a row may have several."""
        found = Counter(each for row in self.rows for each in row.differences)
        return {each: found[each] for each in Difference}
