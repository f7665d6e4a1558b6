"""Layers, their limits, and merging."""

import itertools

import pytest
from hypothesis import given

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.stats.layer import Layer, LayeredText, Span, disjoint, layered
from tests.db.stats import naive
from tests.db.stats.strategies import LENGTH, span_lists


def test_a_layer_of_annotations():
    rows = [Annotation("2", "d", "target", 5, 9, {"unit": "%"}), Annotation("1", "d", "shortcoming", 0, 3)]
    layer = Layer.of("someone", rows)
    assert layer.spans() == [Span(0, 3, "shortcoming", 1), Span(5, 9, "target", 0)]
    assert layer.ids == ["2", "1"]
    assert layer.only({"target"}).attributes == [{"unit": "%"}]


@pytest.mark.parametrize(
    ("start", "end", "problem"),
    [
        (3, 3, Problem.SPAN_EMPTY),
        (4, 3, Problem.SPAN_EMPTY),
        (0, 11, Problem.SPAN_OUTSIDE),
        (-1, 4, Problem.SPAN_OUTSIDE),
    ],
)
def test_a_span_must_stand_in_the_text(start, end, problem):
    with pytest.raises(ProjectError) as caught:
        LayeredText("d", 10, [Layer("a", ["x"], [start], [end])])
    assert caught.value.problem is problem


def test_columns_must_fit():
    with pytest.raises(ValueError, match="same length"):
        Layer("a", ["x"], [0, 1], [1, 2])
    with pytest.raises(ValueError, match="all spans or for none"):
        Layer("a", ["x", "x"], [0, 1], [1, 2], ids=["1"])


def test_one_layer_each():
    with pytest.raises(ValueError, match="one layer"):
        LayeredText("d", 10, [Layer("a"), Layer("a")])


@given(span_lists())
def test_merging_keeps_what_is_marked(spans):
    units, swallowed = disjoint([Span(start, end, "x", row) for row, (start, end) in enumerate(spans)])
    assert naive.marked(units, LENGTH) == naive.marked(spans, LENGTH)
    assert len(units) + swallowed == len(spans)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(units))


def test_touching_spans_stay_two_units():
    assert disjoint([Span(3, 5, "x", 0), Span(0, 3, "x", 1)]) == ([(0, 3), (3, 5)], 0)


def test_annotations_become_layers_by_author():
    rows = [Annotation(str(at), "d", "x", at, at + 1, author=author) for at, author in enumerate(["b", "a", "b", "c"])]
    assert layered("d", 9, rows).authors == ("a", "b", "c")
    assert layered("d", 9, rows, authors=["b", "z"]).authors == ("b",)
    everybody = layered("d", 9, rows, authors=["b", "z"], everybody=True)
    assert [(layer.author, len(layer)) for layer in everybody.layers] == [("b", 2), ("z", 0)]
    assert layered("d", 9, []).layers == []
