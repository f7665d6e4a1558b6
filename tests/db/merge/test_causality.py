"""Ancestor tests against a plain walk through the graph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.merge import causality
from hashiya.db.merge.causality import Causality, EntangledError


@st.composite
def graphs(draw):
    """Parents of each event, among those before it."""
    size = draw(st.integers(1, 25))
    last = [
        draw(st.lists(st.integers(max(0, n - 6), n - 1), unique=True, max_size=3)) if n else [] for n in range(size)
    ]
    # Mostly lines, as people's work is.
    return [[n - 1] if n and draw(st.booleans()) else parents for n, parents in enumerate(last)]


def ancestors(graph, event):
    found, waiting = set(), list(graph[event])
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += graph[each]
    return found


@given(graphs(), st.data())
def test_who_descends_from_whom(graph, data):
    known = Causality()
    for event, parents in enumerate(graph):
        assert known.add(str(event), [str(each) for each in parents]) == event
    for event in range(len(graph)):
        assert {each for each in range(len(graph)) if known.precedes(each, event)} == ancestors(graph, event)
    some = data.draw(st.lists(st.integers(0, len(graph) - 1), min_size=1, max_size=3))
    count = min(some)
    to_all = set.intersection(*(ancestors(graph, each) | {each} for each in some))
    assert known.not_known_to_all(count, some) == [each for each in range(count) if each not in to_all]


def test_a_line_is_one_table(monkeypatch):
    monkeypatch.setattr(causality, "_MOST_ENTRIES", 0)
    known = Causality()
    for event in range(1000):
        known.add(str(event), [str(event - 1)])
    with pytest.raises(EntangledError):
        known.add("beside", ["998"])
