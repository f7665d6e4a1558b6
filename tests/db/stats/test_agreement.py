"""The whole report: what must hold for any layers, and the hostile and empty ones."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.stats.agreement import UnitKind, compare
from hashiya.db.stats.layer import Layer, LayeredText
from hashiya.db.stats.outcome import Undefined
from tests.db.stats.strategies import LENGTH, texts

CHANCE_CORRECTED = ("alpha", "cohen", "fleiss", "alpha_u_original", "alpha_u_revised")


def outcomes(figures):
    return {name: getattr(figures, name) for name in ("percent", *CHANCE_CORRECTED)} | {
        "exact": figures.exact.f1,
        "overlap": figures.overlap.f1,
    }


def renamed(layer, author):
    return dataclasses.replace(layer, author=author)


@given(texts("a"))
def test_identical_layers_agree_wholly(text):
    layer = text.layers[0]
    report = compare([text.with_layers([layer, renamed(layer, "b")])], labels=["target", "shortcoming"])
    for figures in report.figures:
        for name, outcome in outcomes(figures).items():
            assert outcome.value == 1 or outcome.reason is not None, name
            if figures.label is not None:
                assert outcome.reason in {None, Undefined.NO_SPANS, Undefined.NO_VARIATION}, name
    (confusion,) = report.confusions
    assert all(first == second for first, second in confusion.cells)
    assert all(each.percent.value == 1 for each in report.attributes)


@given(texts("a", "b"))
def test_two_annotators_may_change_places(text):
    first, second = text.layers
    there = compare([text], labels=["target", "shortcoming"], numeric=["value"])
    turned = text.with_layers([renamed(second, "a"), renamed(first, "b")])
    back = compare([turned], labels=["target", "shortcoming"], numeric=["value"])
    for one, other in zip(there.figures, back.figures, strict=True):
        for name, outcome in outcomes(one).items():
            assert outcome.value == pytest.approx(outcomes(other)[name].value), name
            assert outcome.reason == outcomes(other)[name].reason, name
    cells, turned_cells = there.confusions[0].cells, back.confusions[0].cells
    assert {cell: len(found) for cell, found in cells.items()} == {
        (cell[1], cell[0]): len(found) for cell, found in turned_cells.items()
    }


@given(texts("a", "b", "c"), st.permutations([0, 1, 2]))
def test_the_order_of_layers_does_not_matter(text, order):
    turned = text.with_layers([text.layers[place] for place in order])
    one, other = compare([text], labels=["target"]), compare([turned], labels=["target"])
    assert one.figures == other.figures


@given(texts("a", "b"))
def test_a_confusion_table_holds_each_span_once(text):
    report = compare([text])
    (confusion,) = report.confusions
    for place, layer in enumerate(text.layers):
        ids = [
            found[3 + place] for cell, places in confusion.cells.items() for found in places if cell[place] is not None
        ]
        assert sorted(ids) == sorted(layer.ids)
    assert (None, None) not in confusion.cells
    total = sum(confusion.count(row, column) for row in confusion.labels() for column in confusion.labels())
    assert total == sum(len(places) for places in confusion.cells.values())


@given(texts("a", "b"))
def test_no_figure_is_nan(text):
    for figures in compare([text], labels=["target", "unknown"]).figures:
        for outcome in outcomes(figures).values():
            assert (outcome.value is None) != (outcome.reason is None)
            assert outcome.value is None or outcome.value <= 1 + 1e-12


@given(texts("a", "b"), texts("a", "b"))
def test_a_project_is_its_texts_laid_end_to_end(first, second):
    second = dataclasses.replace(second, document="e")
    report = compare([first, second], labels=["target", "shortcoming"])
    joined = [
        Layer(
            one.author,
            [*one.labels, *other.labels],
            [*one.starts, *(start + LENGTH for start in other.starts)],
            [*one.ends, *(end + LENGTH for end in other.ends)],
        )
        for one, other in zip(first.layers, second.layers, strict=True)
    ]
    whole = compare([LayeredText("d", 2 * LENGTH, joined)], labels=["target", "shortcoming"])
    for label in (None, "target", "shortcoming"):
        parts, one = outcomes(report.of(label)), outcomes(whole.of(label))
        # The original αU alone knows where a text ends: no gap reaches over it.
        del parts["alpha_u_original"], one["alpha_u_original"]
        assert parts == one
    assert report.of(document="e").document == "e"
    rows = [(figures.annotators, figures.document, figures.label) for figures in report.figures]
    assert len(set(rows)) == len(rows) == 9


def test_three_annotators_get_a_row_for_each_pair():
    text = LayeredText(
        "d", 20, [Layer(name, ["target"], [start], [start + 5]) for name, start in (("a", 0), ("b", 0), ("c", 2))]
    )
    report = compare([text])
    assert report.annotators == ("a", "b", "c")
    assert report.of(annotators=["b", "a"]).cohen.value == 1
    assert report.of(annotators=["a", "c"]).cohen.value == pytest.approx(7 / 15)
    everybody = report.of()
    assert everybody.cohen.reason is Undefined.NEEDS_TWO
    assert everybody.fleiss.value == pytest.approx(everybody.alpha.value, abs=0.02)
    # Over the three pairs: one of three pairs is exact, all overlap.
    assert (everybody.exact.f1.value, everybody.overlap.f1.value) == (pytest.approx(1 / 3), 1)
    assert len(report.confusions) == 3
    with pytest.raises(KeyError):
        report.of("shortcoming")


def test_texts_of_one_annotator_are_left_out():
    report = compare([LayeredText("d", 20, [Layer("a", ["x"], [0], [5])]), LayeredText("e", 5, [])])
    assert report.left_out == ("d", "e")
    assert report.documents == report.annotators == ()
    assert {outcome.reason for outcome in outcomes(report.of()).values()} == {Undefined.NO_UNITS, Undefined.NO_SPANS}


def test_texts_that_different_groups_read():
    def text(document, *names):
        return LayeredText(document, 20, [Layer(name, ["x"], [0], [5]) for name in names])

    report = compare([text("d", "a", "b"), text("e", "a", "b", "c")])
    everybody = report.of()
    assert everybody.alpha.value == 1
    assert everybody.fleiss.reason is Undefined.UNEQUAL_ANNOTATORS
    assert everybody.alpha_u_original.reason is Undefined.UNEQUAL_ANNOTATORS
    assert everybody.alpha_u_revised.reason is Undefined.UNEQUAL_ANNOTATORS
    assert report.of(annotators=["a", "b"]).documents == 2
    assert report.of(annotators=["a", "c"]).documents == 1


def test_nothing_to_compare():
    report = compare([])
    assert report.figures[0].documents == 0
    assert report.confusions == report.attributes == ()


def test_an_empty_text():
    report = compare([LayeredText("d", 0, [Layer("a"), Layer("b")])])
    assert report.of().alpha.reason is Undefined.NO_UNITS
    assert report.of().exact.f1.reason is Undefined.NO_SPANS


def test_the_whole_text_marked_by_both():
    whole = [Layer(name, ["x"], [0], [10]) for name in "ab"]
    figures = compare([LayeredText("d", 10, whole)]).of("x")
    assert figures.percent.value == 1
    assert figures.alpha.reason is figures.cohen.reason is Undefined.NO_VARIATION
    assert figures.alpha_u_original.value == 1


def test_overlaps_of_one_annotator_are_merged_and_counted():
    layers = [Layer("a", ["x", "x"], [0, 3], [5, 9]), Layer("b", ["x"], [0], [9])]
    figures = compare([LayeredText("d", 20, layers)]).of("x")
    assert figures.merged == 1
    assert figures.alpha_u_original.value == 1
    assert figures.exact.first == 2


def test_overlapping_labels_leave_the_revised_alpha_u_to_each_label():
    layers = [Layer(name, ["x", "y"], [0, 3], [5, 9]) for name in "ab"]
    report = compare([LayeredText("d", 20, layers)])
    assert report.of().alpha_u_revised.reason is Undefined.OVERLAPPING_LABELS
    assert report.of("x").alpha_u_revised.value == 1


def test_tokens_and_tolerance_go_together():
    text = "تحقق والخطة كلها، ثم"
    layers = [Layer("a", ["x"], [5], [17]), Layer("b", ["x"], [6], [16])]
    strict = compare([LayeredText("d", len(text), layers, text)]).of()
    assert strict.exact.f1.value == 0
    assert strict.alpha.value < 1
    in_tokens = compare([LayeredText("d", len(text), layers, text)], units=UnitKind.TOKEN).of()
    assert in_tokens.exact.f1.value == 0
    assert in_tokens.alpha.value == 1
    tolerated = compare([LayeredText("d", len(text), layers, text)], tolerate=True)
    assert tolerated.of().exact.f1.value == tolerated.of().alpha.value == 1
    # The places keep the bounds that people marked.
    assert tolerated.confusions[0].cells["x", "x"][0][1:3] == (5, 17)


def test_texts_are_read_one_by_one_when_the_labels_are_known():
    alive = []

    def read():
        for document in "de":
            assert not alive
            alive.append(document)
            yield LayeredText(document, 9, [Layer("a", ["x"], [0], [5]), Layer("b", ["x"], [0], [5])])
            alive.pop()

    assert compare(read(), labels=["x"]).documents == ("d", "e")
