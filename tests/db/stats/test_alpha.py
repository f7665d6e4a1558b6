"""Krippendorff's alpha against the examples of his paper and against the plain coincidence matrix.

The published figures were also confirmed once with the library `krippendorff` 0.9.0, which needs numpy and is
therefore not a dependency.
"""

from collections import Counter

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hashiya.db.stats.alpha import nominal_alpha
from hashiya.db.stats.outcome import Undefined
from tests.db.stats import naive


def counted(*rows):
    return Counter(zip(*rows, strict=True))


def test_binary_data_of_two_observers():
    outcome = nominal_alpha(counted("0100000010", "1110010000"))
    assert outcome.value == pytest.approx(0.095, abs=0.0005)


def test_nominal_data_of_two_observers():
    assert nominal_alpha(counted("aabbdcccedda", "babbbccceddd")).value == pytest.approx(0.692, abs=0.0005)


def test_four_observers_with_missing_values():
    a = [*"123321412", None, None, None]
    b = [*"1233224125", None, "3"]
    c = [None, *"3332342251", None]
    d = [*"12332441251", None]
    assert nominal_alpha(counted(a, b, c, d)).value == pytest.approx(0.743, abs=0.0005)


def test_krippendorff_1995_digitized_continuum():
    bertha = "001111111100001111110000"
    bill = "000011110000000110000000"
    assert nominal_alpha(counted(bertha, bill)).value == pytest.approx(0.329, abs=0.001)


@pytest.mark.parametrize(
    ("units", "reason"),
    [
        ({}, Undefined.NO_UNITS),
        ({("a", "a"): 0}, Undefined.NO_UNITS),
        ({("a",): 5}, Undefined.ONE_ANNOTATOR),
        ({("a", None): 5}, Undefined.ONE_ANNOTATOR),
        ({("a", "a"): 5}, Undefined.NO_VARIATION),
    ],
)
def test_undefined_says_why(units, reason):
    outcome = nominal_alpha(units)
    assert outcome.value is None
    assert outcome.reason is reason


ROWS = st.integers(2, 4).flatmap(
    lambda people: st.lists(
        st.tuples(*[st.sampled_from(["a", "b", "c", None])] * people),
        min_size=1,
        max_size=12,
    )
)


@given(ROWS)
def test_it_equals_the_coincidence_matrix(units):
    outcome = nominal_alpha(Counter(units))
    pairable = [[value for value in unit if value is not None] for unit in units]
    assume(len({value for unit in pairable if len(unit) > 1 for value in unit}) > 1)
    assert outcome.value == pytest.approx(naive.alpha([list(row) for row in zip(*units, strict=True)]))


@given(ROWS, st.randoms(use_true_random=False))
def test_the_order_of_annotators_does_not_matter(units, random):
    order = list(range(len(units[0])))
    random.shuffle(order)
    turned = [tuple(unit[place] for place in order) for unit in units]
    assert nominal_alpha(Counter(units)) == nominal_alpha(Counter(turned))
