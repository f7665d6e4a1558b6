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

# What a comparison holds of annotations by the ten thousand, as plain tuples: the attributes as JSON text, the status
# by its value, and neither memo nor times.
Span = tuple[Any, ...]
COLUMNS = ("id", "label", "start", "end", "attributes", "author", "status")
ID, LABEL, START, END, ATTRIBUTES, AUTHOR, STATUS = range(len(COLUMNS))


class Difference(StrEnum):
    """How the spans of a row differ; the value is the stable code that `--json` prints."""

    MISSING = "missing"
    BOUNDS = "bounds"
    LABEL = "label"
    VALUES = "values"


def plain(annotation: Annotation) -> Span:
    """Return an annotation as a comparison holds it."""
    values = dict(annotation.attributes)
    attributes = json.dumps(values, ensure_ascii=False, separators=(",", ":"), sort_keys=True) if values else "{}"
    return (
        annotation.id,
        annotation.label,
        annotation.start,
        annotation.end,
        attributes,
        annotation.author,
        annotation.status.value,
    )


def record(span: Span, document: DocumentId) -> Annotation:
    """Return an annotation of a comparison, without memo and times; a status that is none of ours is not reviewed."""
    key, label, start, end, attributes, author, status = span
    review = Status(status) if status in {each.value for each in Status} else Status.PROPOSED
    return Annotation(key, document, label, start, end, json.loads(attributes), author=author, status=review)


# Not frozen, which would make it three times as slow to build; nobody changes one.
@dataclass(slots=True)
class ComparedRow:
    """What the annotators marked at one place: one span or None for each of the comparison's authors, in their order.

    `start` and `end` (code points, half-open) cover all of its spans. `attributes` names the values that differ among
    spans of one label. `adjudicated` is the span of the agreed layer that comes from one of these. `settled` tells
    whether it was decided: taken into the agreed layer, or every span of it rejected.
    """

    document: DocumentId
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
        """The spans as records without memo and times, made anew at each call."""
        return [None if each is None else record(each, self.document) for each in self.plain]

    @property
    def present(self) -> list[Annotation]:
        """The spans that there are, as such records."""
        return [record(each, self.document) for each in self.plain if each is not None]

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
