"""Percent agreement and the kappas against published examples."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.stats.kappa import cohen_kappa, fleiss_kappa, percent_agreement
from hashiya.db.stats.outcome import Undefined

COHEN = {(True, True): 20, (True, False): 5, (False, True): 10, (False, False): 15}

# The example of Wikipedia's "Fleiss' kappa": 10 subjects, 14 raters, 5 categories.
FLEISS = [
    (0, 0, 0, 0, 14),
    (0, 2, 6, 4, 2),
    (0, 0, 3, 5, 6),
    (0, 3, 9, 2, 0),
    (2, 2, 8, 1, 1),
    (7, 7, 0, 0, 0),
    (3, 2, 6, 3, 0),
    (2, 5, 3, 2, 2),
    (6, 5, 2, 1, 0),
    (0, 2, 2, 3, 7),
]


def test_cohen_two_by_two():
    outcome = cohen_kappa(COHEN)
    assert outcome.value == pytest.approx(0.400)
    assert (outcome.observed, outcome.expected) == (0.7, 0.5)


def test_cohen_of_krippendorff_1995():
    units = Counter(zip("001111111100001111110000", "000011110000000110000000", strict=True))
    assert cohen_kappa(units).value == pytest.approx(0.385, abs=0.001)
    # For two annotators Fleiss' kappa is Scott's pi.
    assert fleiss_kappa(units).value == pytest.approx(0.314, abs=0.001)


def test_percent_as_nvivo_counts():
    units = {(True, True): 50, (True, False): 150, (False, False): 800}
    assert percent_agreement(units).value == pytest.approx(0.85)


def test_fleiss_many_raters():
    units = Counter(tuple(value for value, times in enumerate(row) for _ in range(times)) for row in FLEISS)
    assert fleiss_kappa(units).value == pytest.approx(0.210, abs=0.0005)
    assert percent_agreement(units).value == pytest.approx(0.378, abs=0.0005)


@pytest.mark.parametrize(
    ("measure", "units", "reason"),
    [
        (cohen_kappa, {}, Undefined.NO_UNITS),
        (cohen_kappa, {(1, 1): 4}, Undefined.NO_VARIATION),
        (cohen_kappa, {(1, 1, 0): 4}, Undefined.NEEDS_TWO),
        (cohen_kappa, {(1, None): 4}, Undefined.NO_UNITS),
        (fleiss_kappa, {}, Undefined.NO_UNITS),
        (fleiss_kappa, {(1,): 4}, Undefined.ONE_ANNOTATOR),
        (fleiss_kappa, {(1, 1, 1): 4}, Undefined.NO_VARIATION),
        (fleiss_kappa, {(1, 1, 0): 4, (1, 0): 1}, Undefined.UNEQUAL_ANNOTATORS),
        (percent_agreement, {}, Undefined.NO_UNITS),
        (percent_agreement, {(1,): 4}, Undefined.ONE_ANNOTATOR),
    ],
)
def test_undefined_says_why(measure, units, reason):
    outcome = measure(units)
    assert outcome.value is None
    assert outcome.reason is reason


UNITS = st.dictionaries(
    st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), st.integers(1, 1000), min_size=1, max_size=9
)


@given(UNITS)
def test_two_annotators_may_change_places(units):
    turned = {(second, first): count for (first, second), count in units.items()}
    for measure in (cohen_kappa, fleiss_kappa, percent_agreement):
        assert measure(units).value == pytest.approx(measure(turned).value)
        assert measure(units).reason == measure(turned).reason


@given(st.dictionaries(st.sampled_from("abcd"), st.integers(1, 10**9), min_size=2))
def test_full_agreement_is_one(counts):
    units = {(value, value): count for value, count in counts.items()}
    assert cohen_kappa(units).value == 1
    assert fleiss_kappa(units).value == 1
    assert percent_agreement(units).value == 1
