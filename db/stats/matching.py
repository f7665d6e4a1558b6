"""Which span of one annotator answers which span of another: one to one, exact or overlapping."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from heapq import heappop, heappush

from hashiya.db.stats.layer import Span

# Places in the columns of the first and of the second layer.
Pair = tuple[int, int]


def exact_pairs(first: Iterable[Span], second: Iterable[Span], *, same_label: bool = True) -> list[Pair]:
    """Pair the spans with equal bounds, and equal labels unless told otherwise; each span at most once."""

    def key(span: Span) -> Hashable:
        return (span.start, span.end, span.label) if same_label else (span.start, span.end)

    waiting: defaultdict[Hashable, list[int]] = defaultdict(list)
    for span in sorted(second, reverse=True):
        waiting[key(span)].append(span.row)
    return [(span.row, found.pop()) for span in sorted(first) if (found := waiting.get(key(span)))]


def overlap_pairs(first: Sequence[Span], second: Sequence[Span]) -> list[Pair]:
    """Pair as many spans as possible that share at least one character; each span at most once.

    Labels are not looked at. The spans of both are closed in the order of their ends; one that closes unpaired takes
    the span of the other side that it overlaps and that ends first. That is optimal: of two such spans the one that
    ends first overlaps nothing later that the other would not overlap too. O(n log n).
    """
    sides = (sorted(first), sorted(second))
    # What is open per side, by end; and how far each side's starts were read.
    open_spans: tuple[list[tuple[int, int, str, int]], ...] = ([], [])
    read = [0, 0]
    done: tuple[set[int], ...] = (set(), set())
    pairs: list[Pair] = []
    closing = sorted((span.end, span.start, span.label, side, span.row) for side in (0, 1) for span in sides[side])
    for end, _start, _label, side, index in closing:
        if index in done[side]:
            continue
        done[side].add(index)
        other = 1 - side
        candidates, spans = open_spans[other], sides[other]
        while read[other] < len(spans) and spans[read[other]].start < end:
            span = spans[read[other]]
            heappush(candidates, (span.end, span.start, span.label, span.row))
            read[other] += 1
        while candidates and candidates[0][3] in done[other]:
            heappop(candidates)
        if candidates:
            partner = heappop(candidates)[3]
            done[other].add(partner)
            pairs.append((index, partner) if side == 0 else (partner, index))
    return pairs


def aligned_pairs(first: Sequence[Span], second: Sequence[Span]) -> list[Pair]:
    """Pair spans as a reader would: equal ones first, then overlapping ones of one label, then of different labels."""
    pairs: list[Pair] = []
    rest_first, rest_second = list(first), list(second)

    def take(found: list[Pair]) -> None:
        pairs.extend(found)
        used = {each for each, _other in found}, {other for _each, other in found}
        rest_first[:] = [span for span in rest_first if span.row not in used[0]]
        rest_second[:] = [span for span in rest_second if span.row not in used[1]]

    take(exact_pairs(rest_first, rest_second))
    take(overlap_pairs_by_label(rest_first, rest_second))
    take(exact_pairs(rest_first, rest_second, same_label=False))
    take(overlap_pairs(rest_first, rest_second))
    return pairs


def overlap_pairs_by_label(first: Iterable[Span], second: Iterable[Span]) -> list[Pair]:
    """Pair as many overlapping spans of equal labels as possible; see `overlap_pairs`."""
    mine, theirs = by_label(first), by_label(second)
    return [pair for label in sorted(mine) if label in theirs for pair in overlap_pairs(mine[label], theirs[label])]


def by_label(spans: Iterable[Span]) -> dict[str, list[Span]]:
    """Return the spans of each label."""
    groups: defaultdict[str, list[Span]] = defaultdict(list)
    for span in spans:
        groups[span.label].append(span)
    return dict(groups)
