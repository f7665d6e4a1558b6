"""αU by both formulas: published examples, the plain definition, and what must hold for any layers.

Sources of the figures: DKPro Statistics' tests (which take theirs from Krippendorff 1995 and 2004) for the original
formula; Krippendorff 2019, figure 12.11, for the revised one.
"""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hashiya.db.stats.outcome import Undefined
from hashiya.db.stats.unitizing import UnitizingTally, original_alpha_u, revised_alpha_u, tally
from hashiya.db.stats.units import binary_units, label_set_units, sweep
from tests.db.stats import naive
from tests.db.stats.strategies import LENGTH, disjoint_lists


def both(layers, length):
    sums = tally(layers, length)
    units = binary_units(sweep(layers, length), range(len(layers)))
    return original_alpha_u([sums]), revised_alpha_u([sums], units)


def shifted(spans, by):
    return [(offset - by, offset - by + length) for offset, length in spans]


def test_one_long_unit_against_three_short_ones():
    original, revised = both([[(1, 9)], [(2, 3), (4, 5), (6, 7)]], 10)
    assert original.observed == pytest.approx(0.9100, abs=0.0001)
    assert original.expected == pytest.approx(0.5351, abs=0.0001)
    assert original.value == pytest.approx(-0.7003, abs=0.0001)
    # By hand: mL = 20, Σℓ_cc = 10, Σℓ_c² = 11² + 9², S = 64 + 3 + 9, so uα = 1 − 10 / (20 − 20 · 126 / 324).
    assert revised.value == pytest.approx(2 / 11)


def test_krippendorff_2004_two_categories():
    # Content Analysis, 2nd ed., p. 254: a continuum of 300 units from 150 on.
    c = [shifted([(225, 70), (370, 30)], 150), shifted([(220, 80), (355, 20), (400, 20)], 150)]
    k = [shifted([(180, 60), (300, 50)], 150)] * 2
    of_c = original_alpha_u([tally(c, 300)])
    assert of_c.observed == pytest.approx(0.0144, abs=0.0001)
    assert of_c.expected == pytest.approx(0.0532, abs=0.0001)
    assert of_c.value == pytest.approx(0.7286, abs=0.0001)
    of_k = original_alpha_u([tally(k, 300)])
    assert of_k.expected == pytest.approx(0.0490, abs=0.0001)
    assert of_k.value == 1
    assert original_alpha_u([tally(c, 300), tally(k, 300)]).value == pytest.approx(0.8591, abs=0.0005)


@pytest.mark.parametrize(
    ("first", "second", "observed", "value"),
    [
        ([(2, 8), (14, 6)], [(4, 4), (15, 2)], 0.03125, 0.553),
        ([(0, 18)], [(0, 2), (2, 1), (3, 1), (4, 1), (5, 1), (6, 3), (9, 1)], 2.26736, -0.926),
        ([(2, 6), (10, 2), (14, 4), (20, 2)], [(0, 2), (4, 4), (10, 4), (16, 2), (20, 2)], 0.02777, 0.679),
        ([(0, 2), (2, 8), (10, 4), (14, 6), (20, 4)], [(0, 4), (4, 4), (8, 7), (15, 2), (17, 7)], 0.38715, 0.066),
    ],
)
def test_krippendorff_1995_four_pairs_on_a_fine_continuum(first, second, observed, value):
    scale = 50_000
    layers = [[(start * scale, (start + size) * scale) for start, size in spans] for spans in (first, second)]
    outcome = original_alpha_u([tally(layers, 24 * scale)])
    assert outcome.observed == pytest.approx(observed, abs=0.00001)
    # The paper's own last digits carry an error that the book of 2004 corrects.
    assert outcome.value == pytest.approx(value, abs=0.02)


def test_a_single_unit_is_worth_chance():
    assert original_alpha_u([tally([[(0, 1)], [], []], 20)]).value == 0


def test_krippendorff_2019_three_observers():
    spans = {
        "Alex": [(1, 7, "1"), (8, 13, "2"), (31, 32, "5"), (33, 37, "6"), (38, 44, "6"), (45, 60, "7")],
        "Paul": [(1, 7, "1"), (8, 13, "3"), (14, 21, "5"), (33, 44, "6")],
        "Suzan": [(1, 7, "1"), (8, 13, "4"), (14, 21, "5"), (33, 37, "6"), (38, 41, "6"), (42, 44, "6")],
    }
    labels = list("1234567")
    rows = [
        [(start - 1, end) for start, end, value in person if value == label]
        for person in spans.values()
        for label in labels
    ]
    sums = [tally(rows[place :: len(labels)], 60) for place in range(len(labels))]
    units = label_set_units(sweep(rows, 60), range(0, len(rows), len(labels)), labels)
    assert revised_alpha_u(sums, units).value == pytest.approx(0.510, abs=0.0005)
    marked = [[(start - 1, end) for start, end, _value in person] for person in spans.values()]
    assert both(marked, 60)[1].value == pytest.approx(0.413, abs=0.002)


@given(st.lists(disjoint_lists(), min_size=2, max_size=4))
def test_both_formulas_equal_their_definitions(layers):
    original, revised = both(layers, LENGTH)
    assume(any(layers))
    assert original.value == pytest.approx(naive.original_alpha_u(layers, LENGTH))
    named = [[("x", start, end) for start, end in spans] for spans in layers]
    if revised.value is not None:
        assert revised.value == pytest.approx(naive.revised_alpha_u(named, LENGTH))
    else:
        assert revised.reason is Undefined.NO_VARIATION


@given(disjoint_lists(), st.integers(2, 4))
def test_identical_layers_give_one(spans, people):
    assume(spans)
    original, revised = both([spans] * people, LENGTH)
    assert original.value == 1
    assert revised.value == 1 or revised.reason is Undefined.NO_VARIATION


@given(st.lists(disjoint_lists(), min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_annotators_does_not_matter(layers, random):
    turned = list(layers)
    random.shuffle(turned)
    assert both(layers, LENGTH) == both(turned, LENGTH)


@given(st.lists(st.tuples(disjoint_lists(), disjoint_lists()), min_size=2, max_size=4))
def test_the_order_of_texts_does_not_matter(texts):
    outcomes = []
    for order in (texts, texts[::-1]):
        sums = UnitizingTally()
        for layers in order:
            sums.add(tally(layers, LENGTH))
        outcomes.append(original_alpha_u([sums]))
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize(
    ("layers", "length", "reason"),
    [
        ([[], []], 0, Undefined.NO_UNITS),
        ([[], []], 10, Undefined.NO_SPANS),
        ([[(0, 3)]], 10, Undefined.ONE_ANNOTATOR),
        ([], 10, Undefined.ONE_ANNOTATOR),
        ([[(0, 1)], [(0, 1)]], 1, Undefined.NO_VARIATION),
    ],
)
def test_undefined_says_why(layers, length, reason):
    assert [outcome.reason for outcome in both(layers, length)] == [reason, reason]


def test_texts_of_different_numbers_of_annotators():
    sums = tally([[(0, 2)], [(0, 3)]], 10)
    sums.add(tally([[(0, 2)], [(0, 3)], []], 10))
    assert original_alpha_u([sums]).reason is Undefined.UNEQUAL_ANNOTATORS


def test_no_label_at_all():
    assert original_alpha_u([]).reason is Undefined.NO_UNITS


def test_overlapping_labels_are_refused_by_the_revised_formula():
    rows = [[(0, 5)], [(3, 8)], [(0, 5)], [(5, 8)]]
    units = label_set_units(sweep(rows, 10), (0, 2), ["a", "b"])
    sums = [tally(rows[0::2], 10), tally(rows[1::2], 10)]
    assert revised_alpha_u(sums, units).reason is Undefined.OVERLAPPING_LABELS
