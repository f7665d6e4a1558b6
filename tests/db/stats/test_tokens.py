"""Spans counted in tokens."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.stats.layer import Layer, LayeredText
from hashiya.db.stats.tokens import in_tokens, token_starts_before


def token_bounds(text, *spans):
    layer = Layer("a", ["x"] * len(spans), [start for start, _end in spans], [end for _start, end in spans])
    counted = in_tokens(LayeredText("d", len(text), [layer], text))
    return counted.length, list(zip(counted.layers[0].starts, counted.layers[0].ends, strict=True))


def test_a_span_covers_every_token_that_it_touches():
    text = "حققت اللجنة ١٣/١٤ هدفًا، ثم"
    assert token_bounds(text, (0, 4), (6, 7), (0, len(text)), (5, 20)) == (5, [(0, 1), (1, 2), (0, 5), (1, 4)])


def test_white_space_alone_covers_nothing():
    assert token_bounds("a  b", (1, 3)) == (2, [])
    assert token_bounds("   ", (0, 3)) == (0, [])
    assert token_bounds("", *()) == (0, [])


@given(st.text("ab \n\u00a0\u064b", max_size=40), st.data())
def test_it_equals_looking_at_every_token(text, data):
    pair = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).filter(lambda pair: pair[0] != pair[1])
    spans = [tuple(sorted(each)) for each in data.draw(st.lists(pair, max_size=6))] if text else []
    tokens, at = [], 0
    for token in text.split():
        at = text.index(token, at)
        tokens.append((at, at + len(token)))
        at += len(token)
    covered = [
        [place for place, (begin, stop) in enumerate(tokens) if begin < end and start < stop] for start, end in spans
    ]
    expected = [(places[0], places[-1] + 1) for places in covered if places]
    assert token_bounds(text, *spans) == (len(tokens), expected)


@pytest.mark.parametrize("size", [1, 65_535, 65_536, 65_537, 200_000])
def test_a_token_across_chunks_counts_once(size):
    text = "x" * size + " y"
    assert token_starts_before(text, [size, len(text)]) == {0: 0, size: 1, len(text): 2}
