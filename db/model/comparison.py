"""Layers of one document side by side: rows in which annotators agree or differ, and how."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from hashiya.db.model.annotation import Annotation, Status
from hashiya.db.model.ids import AnnotationId, DocumentId


class Difference(StrEnum):
    """How the spans of a row differ; the value is the stable code that `--json` prints."""

    MISSING = "missing"
    BOUNDS = "bounds"
    LABEL = "label"
    VALUES = "values"


@dataclass(frozen=True, slots=True)
class ComparedRow:
    """What the annotators marked at one place: one span or None for each of the comparison's authors, in their order.

    `start` and `end` (code points, half-open) cover all of its spans. `attributes` names the values that differ among
    spans of one label. `adjudicated` is the span of the agreed layer that comes from one of these.
    """

    start: int
    end: int
    spans: Sequence[Annotation | None]
    differences: frozenset[Difference]
    attributes: Sequence[str] = ()
    adjudicated: AnnotationId | None = None

    @property
    def agreed(self) -> bool:
        """Whether everybody marked the same, letter by letter and value by value."""
        return not self.differences

    @property
    def settled(self) -> bool:
        """Whether it was decided: taken into the agreed layer, or every span of it rejected."""
        return self.adjudicated is not None or all(each.status is Status.REJECTED for each in self.present)

    @property
    def present(self) -> list[Annotation]:
        """The spans that there are."""
        return [each for each in self.spans if each is not None]

    @property
    def ids(self) -> list[AnnotationId]:
        """The annotations of this row."""
        return [each.id for each in self.present]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Some authors' layers of a document, aligned; rows stand in the order of the text.

    `adjudicated` are the spans of the agreed layer by id, whatever they come from.
    """

    document: DocumentId
    authors: tuple[str, ...]
    rows: Sequence[ComparedRow]
    adjudicated: Mapping[AnnotationId, Annotation] = field(default_factory=dict)

    @property
    def agreements(self) -> list[ComparedRow]:
        """The rows in which everybody agrees exactly."""
        return [row for row in self.rows if row.agreed]

    @property
    def disagreements(self) -> list[ComparedRow]:
        """The rows in which somebody differs."""
        return [row for row in self.rows if not row.agreed]

    @property
    def counts(self) -> dict[Difference, int]:
        """How many rows have each kind of difference; a row may have several."""
        found = Counter(each for row in self.rows for each in row.differences)
        return {each: found[each] for each in Difference}
