"""Lay any number of layers side by side: at most one span of each annotator in a row.

Spans are paired as in `hashiya.db.stats.matching.aligned_pairs`, stage by stage over all layers: whatever is exactly
equal finds together first, then what overlaps with one label, then equal bounds under different labels, then any
overlap. Within a stage earlier layers come first, and each pair of layers is matched maximally. With two layers the
rows are the confusion table's pairs.
"""

from collections.abc import Callable, Iterable, Sequence

from hashiya.db.model.annotation import Annotation
from hashiya.db.stats.layer import Span
from hashiya.db.stats.matching import Pair, exact_pairs, overlap_pairs, overlap_pairs_by_label

# For each layer the place in it, or None.
Cluster = list[int | None]


def _same_bounds(first: Iterable[Span], second: Iterable[Span]) -> list[Pair]:
    return exact_pairs(first, second, same_label=False)


_STAGES: tuple[Callable[[Sequence[Span], Sequence[Span]], list[Pair]], ...] = (
    exact_pairs,
    overlap_pairs_by_label,
    _same_bounds,
    overlap_pairs,
)


def align(layers: Sequence[Sequence[Annotation]]) -> list[list[Annotation | None]]:
    """Return the rows of these layers, each with one span or None per layer, in the order of the text."""
    spans = [
        [Span(each.start, each.end, each.label, place) for place, each in enumerate(annotations)]
        for annotations in layers
    ]
    clusters = _Clusters([len(each) for each in layers])
    for match in _STAGES:
        for later in range(1, len(layers)):
            for earlier in range(later):
                clusters.unite(earlier, later, match, spans)
    rows = [
        [None if place is None else layers[number][place] for number, place in enumerate(cluster)]
        for cluster in clusters.rows()
    ]
    return sorted(rows, key=_place)


def _place(row: Sequence[Annotation | None]) -> tuple[int, int, str]:
    present = [each for each in row if each is not None]
    return min(each.start for each in present), max(each.end for each in present), present[0].id


class _Clusters:
    """Which spans stand in one row; every span starts alone."""

    def __init__(self, sizes: Sequence[int]) -> None:
        self._of: list[list[Cluster]] = [
            [[place if each == number else None for each in range(len(sizes))] for place in range(size)]
            for number, size in enumerate(sizes)
        ]

    def unite(
        self,
        earlier: int,
        later: int,
        match: Callable[[Sequence[Span], Sequence[Span]], list[Pair]],
        spans: Sequence[Sequence[Span]],
    ) -> None:
        """Join the rows of the pairs that match between two layers, wherever neither row is taken by the other."""
        first = [span for span in spans[earlier] if self._of[earlier][span.row][later] is None]
        second = [span for span in spans[later] if self._of[later][span.row][earlier] is None]
        if not first or not second:
            return
        for one, other in match(first, second):
            self._join(self._of[earlier][one], self._of[later][other])

    def _join(self, one: Cluster, other: Cluster) -> None:
        if any(mine is not None and theirs is not None for mine, theirs in zip(one, other, strict=True)):
            return
        for number, place in enumerate(other):
            if place is not None:
                one[number] = place
                self._of[number][place] = one

    def rows(self) -> list[Cluster]:
        """Return every row once."""
        return list({id(cluster): cluster for layer in self._of for cluster in layer}.values())
