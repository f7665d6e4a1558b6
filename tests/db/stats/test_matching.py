"""One-to-one matching of spans."""

import pytest
from hypothesis import given

from hashiya.db.stats.layer import Span
from hashiya.db.stats.matching import aligned_pairs, exact_pairs, overlap_pairs
from hashiya.db.stats.span_f1 import exact_score, overlap_score
from tests.db.stats import naive
from tests.db.stats.strategies import span_lists


def spans(bounds, label="target"):
    return [Span(start, end, label, row) for row, (start, end) in enumerate(bounds)]


@given(span_lists(), span_lists())
def test_overlap_finds_as_many_pairs_as_there_can_be(first, second):
    pairs = overlap_pairs(spans(first), spans(second))
    assert len(pairs) == naive.most_pairs(first, second)
    assert len({one for one, _other in pairs}) == len({other for _one, other in pairs}) == len(pairs)
    for one, other in pairs:
        assert first[one][0] < second[other][1]
        assert second[other][0] < first[one][1]


@given(span_lists(), span_lists())
def test_scores_are_symmetric(first, second):
    for score in (exact_score, overlap_score):
        there, back = score(spans(first), spans(second)), score(spans(second), spans(first))
        assert there.f1 == back.f1
        assert (there.precision, there.recall) == (back.recall, back.precision)


@given(span_lists())
def test_identical_layers_match_wholly(bounds):
    assert len(exact_pairs(spans(bounds), spans(bounds))) == len(bounds)
    assert len(overlap_pairs(spans(bounds), spans(bounds))) == len(bounds)


def test_greed_would_lose_a_pair():
    # The long span could take the short one that the other needs.
    assert len(overlap_pairs(spans([(0, 10), (0, 2)]), spans([(0, 10), (8, 10)]))) == 2


def test_repeated_spans_match_once_each():
    assert len(exact_pairs(spans([(0, 3)] * 3), spans([(0, 3)] * 2))) == 2


def test_touching_spans_do_not_overlap():
    assert overlap_pairs(spans([(0, 3)]), spans([(3, 6)])) == []


def test_alignment_prefers_equal_spans_then_equal_labels():
    first = [Span(0, 10, "a", 0), Span(20, 30, "a", 1), Span(40, 50, "a", 2)]
    second = [Span(2, 9, "a", 0), Span(0, 10, "a", 1), Span(20, 30, "b", 2), Span(25, 35, "a", 3), Span(44, 60, "b", 4)]
    assert sorted(aligned_pairs(first, second)) == [(0, 1), (1, 3), (2, 4)]


def test_deeply_nested_spans():
    bounds = [(place, 40_000 - place) for place in range(20_000)]
    assert len(overlap_pairs(spans(bounds), spans(bounds))) == 20_000


@pytest.mark.parametrize("score", [exact_score, overlap_score])
def test_no_spans_have_no_f1(score):
    assert score([], []).f1.reason == "no_spans"
    assert score(spans([(0, 1)]), []).f1.value == 0
    assert score(spans([(0, 1)]), []).precision.reason == "no_spans"
