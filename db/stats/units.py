"""Values per character or token, counted without visiting each: a sweep over the spans' edges.

Units are counted by the tuple of values that the annotators gave them, in the annotators' order; `None` in a tuple is
a missing value. The measures of `alpha` and `kappa` need nothing else.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cache

# How many units have this tuple of values, one value per annotator.
Units = Mapping[tuple[Hashable, ...], int]

# The units of one annotator and label: disjoint half-open bounds in order.
Sections = Sequence[tuple[int, int]]


def sweep(rows: Sequence[Sections], length: int) -> dict[int, int]:
    """Return how many of the `length` positions lie in which rows; bit i of a key is row i.

    Rows hold disjoint bounds. The work is that of sorting the edges.
    """
    shift = max(1, len(rows).bit_length())
    low = (1 << shift) - 1
    edges = [edge << shift | row for row, sections in enumerate(rows) for bounds in sections for edge in bounds]
    edges.sort()
    counts: Counter[int] = Counter()
    mask = position = 0
    for edge in edges:
        at = edge >> shift
        if at != position:
            counts[mask] += at - position
            position = at
        mask ^= 1 << (edge & low)
    if length > position:
        counts[mask] += length - position
    return dict(counts)


def binary_units(counts: Mapping[int, int], rows: Sequence[int]) -> Units:
    """Return the units as marked (True) or not (False), of these rows of a sweep: one label, several annotators."""
    units: Counter[tuple[Hashable, ...]] = Counter()
    for mask, count in counts.items():
        units[tuple(bool(mask >> row & 1) for row in rows)] += count
    return units


def label_set_units(counts: Mapping[int, int], first_rows: Iterable[int], labels: Sequence[str]) -> Units:
    """Return the units with the set of their labels as value, a frozenset; the empty set is no label.

    A sweep's rows are an annotator's labels one after the other; `first_rows` names the annotators' first rows.
    """
    every = (1 << len(labels)) - 1
    rows = tuple(first_rows)

    @cache
    def named(mask: int) -> frozenset[str]:
        return frozenset(label for bit, label in enumerate(labels) if mask >> bit & 1)

    units: Counter[tuple[Hashable, ...]] = Counter()
    for mask, count in counts.items():
        units[tuple(named(mask >> row & every) for row in rows)] += count
    return units
