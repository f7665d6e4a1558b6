"""Agreement on attributes."""

import pytest

from hashiya.db.stats.attributes import AttributeTally, number_key
from hashiya.db.stats.outcome import Undefined


def agreements(pairs, numeric=()):
    tally = AttributeTally(numeric)
    for first, second in pairs:
        tally.add("target", first, second)
    return {each.attribute: each for each in tally.agreements()}


def test_absent_values_count_as_a_value():
    found = agreements([({"unit": "%"}, {"unit": "%"}), ({"unit": "%"}, {}), ({}, {}), ({"unit": "km"}, {"unit": "m"})])
    unit = found["unit"]
    assert (unit.pairs, unit.filled, unit.equal, unit.equal_filled) == (4, 3, 2, 1)
    assert unit.percent.value == 0.5
    assert unit.percent_filled.value == pytest.approx(1 / 3)
    # Eight values: % 3, km 1, m 1, absent 3; D_o = 4/8, D_e = 1 − (6 + 6) / 56.
    assert unit.alpha.value == pytest.approx(1 - 0.5 / (1 - 12 / 56))


def test_an_attribute_that_nobody_filled_is_not_listed():
    assert agreements([({}, {})]) == {}


def test_an_attribute_without_variation():
    assert agreements([({"unit": "%"}, {"unit": "%"})])["unit"].alpha.reason is Undefined.NO_VARIATION


def test_numbers_are_compared_as_numbers():
    pairs = [({"value": "58.30", "period": "58.30"}, {"value": "58.3", "period": "58.3"})]
    found = agreements(pairs, numeric=["value"])
    assert found["value"].equal == 1
    assert found["period"].equal == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [("58.3", "58.300"), ("0", "-0.00"), ("1200", "1.2e3"), ("٥٨", "58"), ("007", "7"), ("-5.0", "-5")],
)
def test_equal_numbers(one, other):
    assert number_key(one) == number_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("58.3", "58.31"),
        ("5", "-5"),
        ("5", "50"),
        ("1" * 60, "1" * 59 + "2"),
        ("nan", "inf"),
        ("about 5", "5"),
        ("1e999999999999999999999", "1e5"),
        ("0", "1e-400"),
    ],
)
def test_different_numbers(one, other):
    assert number_key(one) != number_key(other)


def test_text_that_is_no_number_is_equal_to_itself():
    assert number_key("nan") == number_key("nan")
    assert number_key("خمسة") == number_key("خمسة")
