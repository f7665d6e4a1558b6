import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.compare.proposal import ProposalDifference, ValueChange, proposal_difference, without
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.review import Proposal

MARK = Annotation("a", "d", "target", 10, 20, {"value": "1", "unit": "%"})
stretches = st.tuples(st.integers(0, 20), st.integers(0, 20)).filter(lambda each: each[0] < each[1])


@pytest.mark.parametrize(
    ("bounds", "gained", "lost", "kept"),
    [
        ((10, 20), [], [], (10, 20)),
        ((8, 22), [(8, 10), (20, 22)], [], (10, 20)),
        ((12, 18), [], [(10, 12), (18, 20)], (12, 18)),
        ((15, 25), [(20, 25)], [(10, 15)], (15, 20)),
        ((20, 25), [(20, 25)], [(10, 20)], None),
        ((0, 5), [(0, 5)], [(10, 20)], None),
    ],
)
def test_bounds(bounds, gained, lost, kept):
    found = proposal_difference(MARK, Proposal(bounds))
    assert (found.gained, found.lost, found.kept, found.label, found.values) == (gained, lost, kept, None, [])


def test_label_and_values():
    found = proposal_difference(MARK, Proposal(None, "shortcoming", {"value": None, "unit": "%", "kind": "delay"}))
    assert found.label == ("target", "shortcoming")
    assert found.values == [ValueChange("kind", "", "delay"), ValueChange("value", "1", "")]
    assert (found.gained, found.lost) == ([], [])


def test_nothing_differs():
    assert proposal_difference(MARK, Proposal()) == ProposalDifference([], [], (10, 20), None, [])


@given(stretches, stretches)
def test_what_is_without_another_is_the_difference_of_sets(one, other):
    parts = without(one, other)
    assert {place for part in parts for place in range(*part)} == set(range(*one)) - set(range(*other))
    assert all(start < end for start, end in parts)
