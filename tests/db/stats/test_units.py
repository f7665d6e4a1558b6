"""The sweep against looking at every character."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.stats.units import binary_units, label_set_units, sweep
from tests.db.stats import naive
from tests.db.stats.strategies import LENGTH, disjoint_lists


@given(st.lists(disjoint_lists(), min_size=1, max_size=5))
def test_it_equals_looking_at_every_character(rows):
    counts = sweep(rows, LENGTH)
    assert sum(counts.values()) == LENGTH
    expected = Counter(zip(*(naive.marked(row, LENGTH) for row in rows), strict=True))
    assert binary_units(counts, range(len(rows))) == expected


def test_values_are_sets_of_labels():
    rows = [[(0, 4)], [(2, 6)], [], [(2, 4)]]
    target, both, shortcoming = frozenset({"t"}), frozenset({"t", "s"}), frozenset({"s"})
    assert label_set_units(sweep(rows, 10), (0, 2), ["t", "s"]) == {
        (target, frozenset()): 2,
        (both, shortcoming): 2,
        (shortcoming, frozenset()): 2,
        (frozenset(), frozenset()): 4,
    }


def test_an_empty_text_has_no_units():
    assert sweep([[], []], 0) == {}


def test_many_rows():
    rows = [[(row, row + 1)] for row in range(300)]
    assert sweep(rows, 300) == {1 << row: 1 for row in range(300)}
