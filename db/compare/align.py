"""Lay any number of layers side by side: at most one span of each annotator in a row.

Spans are paired as in `hashiya.db.stats.matching.aligned_pairs`, stage by stage over all layers: whatever is exactly
equal finds together first, then what overlaps with one label, then equal bounds under different labels, then any
overlap. Within a stage earlier layers come first, and each pair of layers is matched maximally. With two layers the
rows are the confusion table's pairs.

All stages pair only spans that share a character. So a text falls into islands, stretches that spans cover without a
gap, and each island can be aligned by itself. Most of them hold at most one span of each layer: these are one row.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

from hashiya.db.model.comparison import AUTHOR, END, ID, LABEL, START, Span
from hashiya.db.stats import layer
from hashiya.db.stats.matching import Pair, exact_pairs, overlap_pairs, overlap_pairs_by_label

# One span or None of each layer.
Row = list[Span | None]
# For each layer the place in it, or None.
Cluster = list[int | None]


def _same_bounds(first: Iterable[layer.Span], second: Iterable[layer.Span]) -> list[Pair]:
    return exact_pairs(first, second, same_label=False)


_STAGES: tuple[Callable[[Sequence[layer.Span], Sequence[layer.Span]], list[Pair]], ...] = (
    overlap_pairs_by_label,
    _same_bounds,
    overlap_pairs,
)


def align(spans: Sequence[Span], numbers: Mapping[str, int]) -> list[Row]:
    """Return the rows of these spans, in the order of the text.

    Args:
        spans: by start, end, id.
        numbers: author -> the place of their layer in a row; the spans of others are left out.
    """
    # With the place in the text by which rows are sorted.
    rows: list[tuple[int, int, str, Row]] = []
    crowded: list[Span] = []
    for reach, island in _islands(spans, numbers):
        row: Row = [None] * len(numbers)
        for span in island:
            row[numbers[span[AUTHOR]]] = span
        if len(island) == 1 or len(row) - row.count(None) == len(island):
            first = next(filter(None, row))
            rows.append((island[0][START], reach, first[ID], row))
        else:
            crowded += island
    if crowded:
        layers: list[list[Span]] = [[] for _ in numbers]
        for span in crowded:
            layers[numbers[span[AUTHOR]]].append(span)
        rows += map(_placed, _align_crowded(layers))
        rows.sort(key=itemgetter(0, 1, 2))
    return [row for _start, _end, _id, row in rows]


def _islands(spans: Iterable[Span], numbers: Mapping[str, int]) -> Iterator[tuple[int, list[Span]]]:
    """Yield end and spans of each stretch that is covered without a gap; spans that only touch leave a gap."""
    island: list[Span] = []
    reach = -1
    for span in spans:
        if span[AUTHOR] not in numbers:
            continue
        if span[START] >= reach and island:
            yield reach, island
            island = []
        island.append(span)
        if span[END] > reach:
            reach = span[END]
    if island:
        yield reach, island


def _placed(row: Row) -> tuple[int, int, str, Row]:
    present = [each for each in row if each is not None]
    start, end = present[0][START], present[0][END]
    for each in present:
        if each[START] < start:
            start = each[START]
        if each[END] > end:
            end = each[END]
    return start, end, present[0][ID], row


def _align_crowded(layers: Sequence[Sequence[Span]]) -> list[Row]:
    spans = [
        [layer.Span(each[START], each[END], each[LABEL], place) for place, each in enumerate(one)] for one in layers
    ]
    clusters = _Clusters(spans)
    for match in _STAGES:
        for later in range(1, len(layers)):
            for earlier in range(later):
                clusters.unite(earlier, later, match, spans)
    return [
        [None if place is None else layers[number][place] for number, place in enumerate(cluster)]
        for cluster in clusters.rows()
    ]


class _Clusters:
    """Which spans stand in one row; those that are exactly equal do so from the start."""

    def __init__(self, spans: Sequence[Sequence[layer.Span]]) -> None:
        equal: dict[tuple[int, int, str, int], Cluster] = {}
        self._of: list[list[Cluster]] = []
        for number, one in enumerate(spans):
            seen: dict[tuple[int, int, str], int] = {}
            found: list[Cluster] = []
            # By place, which is the order in which equal spans of one layer find their partners.
            for start, end, label, place in one:
                again = seen[start, end, label] = seen.get((start, end, label), -1) + 1
                cluster = equal.get((start, end, label, again))
                if cluster is None:
                    cluster = equal[start, end, label, again] = [None] * len(spans)
                cluster[number] = place
                found.append(cluster)
            self._of.append(found)

    def unite(
        self,
        earlier: int,
        later: int,
        match: Callable[[Sequence[layer.Span], Sequence[layer.Span]], list[Pair]],
        spans: Sequence[Sequence[layer.Span]],
    ) -> None:
        """Join the rows of the pairs that match between two layers, wherever neither row is taken by the other."""
        mine, theirs = self._of[earlier], self._of[later]
        first = [span for span, cluster in zip(spans[earlier], mine, strict=True) if cluster[later] is None]
        second = [span for span, cluster in zip(spans[later], theirs, strict=True) if cluster[earlier] is None]
        if not first or not second:
            return
        for one, other in match(first, second):
            self._join(mine[one], theirs[other])

    def _join(self, one: Cluster, other: Cluster) -> None:
        for mine, theirs in zip(one, other, strict=True):
            if mine is not None and theirs is not None:
                return
        for number, place in enumerate(other):
            if place is not None:
                one[number] = place
                self._of[number][place] = one

    def rows(self) -> list[Cluster]:
        """Return every row once."""
        return list({id(cluster): cluster for layer in self._of for cluster in layer}.values())
