"""Stray edges: spans that differ by them only become equal, others do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.stats.layer import Layer, LayeredText
from hashiya.db.stats.tolerance import tolerant


def bounds(text, *spans):
    layer = Layer("a", ["x"] * len(spans), [start for start, _end in spans], [end for _start, end in spans])
    moved = tolerant(LayeredText("d", len(text), [layer], text)).layers[0]
    return list(zip(moved.starts, moved.ends, strict=True))


def of(text, *quotes):
    """The tolerant bounds of these stretches of a text."""
    return bounds(text, *((text.index(quote), text.index(quote) + len(quote)) for quote in quotes))


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("قال  الهدف محقق  ثم", "  الهدف محقق  ", "الهدف محقق"),
        ("بلغ ٥٨، ثم", "٥٨،", "٥٨"),
        ("قال: «الهدف».", "«الهدف».", "الهدف"),
        ("تحقق والخطة كلها", "والخطة كلها", "الخطة كلها"),
        ("تحقق وَالخطة كلها", "وَالخطة كلها", "الخطة كلها"),
        ("تحقق و الخطة كلها", "و الخطة كلها", "الخطة كلها"),
        ("عمل لـ ١١٧٩ عاملًا", "لـ ١١٧٩ عاملًا", "١١٧٩ عاملًا"),
        ("עד ב-2025 ועוד", "ב-2025", "2025"),
        ("עד שהיעד הושג", "שהיעד הושג", "היעד הושג"),
        ("عند \u200fالهدف\u200f ثم", "\u200fالهدف\u200f", "الهدف"),
        ("نسبة 58.3% في", "58.3% ", "58.3%"),
    ],
)
def test_stray_edges_are_forgiven(text, one, other):
    first, second = of(text, one, other)
    assert first == second


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("نسبة 58.3% في", "58.3%", "58.3"),
        ("الهدف محقق", "الهدف محقق", "الهدف"),
        ("تحقق والخطة كلها", "والخطة", "خطة"),
        ("كاد يصل", "كاد", "د"),
    ],
)
def test_other_differences_stay(text, one, other):
    first, second = of(text, one, other)
    assert first != second


@pytest.mark.parametrize("text", [" ", "،،،", "و", "و،", "\u200f\u200f", "ה-", "\u064b"])
def test_a_span_never_becomes_empty(text):
    ((start, end),) = bounds(text, (0, len(text)))
    assert 0 <= start < end <= len(text)


ALPHABET = "وبلالهدف هיעדש،.-\u200f\u064b\u0640%5 \n"


@given(st.text(ALPHABET, min_size=1, max_size=30), st.data())
def test_bounds_stay_within_the_span(text, data):
    pair = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).filter(lambda pair: pair[0] != pair[1])
    spans = [tuple(sorted(each)) for each in data.draw(st.lists(pair, max_size=6))]
    for (start, end), (first, last) in zip(spans, bounds(text, *spans), strict=True):
        assert start <= first < last <= end
        # One by one they come out as they do together.
        assert bounds(text, (start, end)) == [(first, last)]


def test_one_million_spaces_under_many_spans():
    text = " " * 1_000_000 + "هدف" + " " * 1_000_000
    spans = [(place, len(text) - place) for place in range(0, 999_000, 500)]
    # ه is a prefix letter, and a word goes on after it.
    assert set(bounds(text, *spans)) == {(1_000_001, 1_000_003)}


def test_it_needs_the_text():
    with pytest.raises(ValueError, match="needs the text"):
        tolerant(LayeredText("d", 5, [Layer("a", ["x"], [0], [3])]))
