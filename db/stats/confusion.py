"""The confusion table of two annotators: which label of one stands where the other has which label, or none."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.stats.layer import Layer, Span
from hashiya.db.stats.matching import Pair

# The row or column of a span that the other annotator did not mark at all.
NONE = None


class Place(NamedTuple):
    """Where a cell's case stands: both spans together, half-open, and the annotations, as far as there are any."""

    document: DocumentId
    start: int
    end: int
    first: AnnotationId | None
    second: AnnotationId | None


@dataclass(frozen=True, slots=True)
class Confusion:
    """Cells by (label of the first annotator, label of the second); None is "not marked". The unit is the span.

    Spans are paired one to one: equal ones first, then overlapping ones of one label, then of different labels. What
    is left over stands in the row or column None. Nothing stands in (None, None): nobody marked it.
    """

    first: str
    second: str
    cells: Mapping[tuple[str | None, str | None], list[Place]] = field(default_factory=dict)

    def labels(self) -> list[str | None]:
        """Return the labels of rows and columns, in order, with None at the end."""
        return [*sorted({label for key in self.cells for label in key if label is not None}), NONE]

    def count(self, first: str | None, second: str | None) -> int:
        """Return how many spans stand in a cell."""
        return len(self.cells.get((first, second), ()))


def places(
    document: DocumentId, layers: tuple[Layer, Layer], spans: tuple[list[Span], list[Span]], pairs: Iterable[Pair]
) -> Iterator[tuple[tuple[str | None, str | None], Place]]:
    """Yield each pair and each span left over with the cell that it belongs to.

    `layers` hold the bounds and ids to show, `spans` the rows that were compared, `pairs` the places in the columns.
    """
    first, second = layers
    left: tuple[set[int], set[int]] = ({span.row for span in spans[0]}, {span.row for span in spans[1]})
    for one, other in pairs:
        left[0].discard(one)
        left[1].discard(other)
        start = min(first.starts[one], second.starts[other])
        end = max(first.ends[one], second.ends[other])
        yield (
            (first.labels[one], second.labels[other]),
            Place(document, start, end, _id(first, one), _id(second, other)),
        )
    for one in sorted(left[0]):
        yield (first.labels[one], NONE), Place(document, first.starts[one], first.ends[one], _id(first, one), None)
    for other in sorted(left[1]):
        yield (
            (NONE, second.labels[other]),
            Place(document, second.starts[other], second.ends[other], None, _id(second, other)),
        )


def _id(layer: Layer, index: int) -> AnnotationId | None:
    return layer.ids[index] if layer.ids else None
