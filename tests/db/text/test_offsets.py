import re

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.text.offsets import (
    ALONE,
    Utf16Map,
    from_utf16,
    grapheme_bounds,
    grapheme_ceil,
    grapheme_floor,
    to_utf16,
    utf16_length,
    widen,
)
from tests.db.text.unicode_data import break_cases

TRICKY = (
    "ab \n\r\u0301\u200d\u200cقل\u064e\u0651\u0600\u0903क\u094d\U0001f1e6\U0001f1e7\U0001f468\U0001f3fd"
    "\u1100\u1161\u11a8ן\u05bc\u2069\ufe0f1"
)
texts = st.text(alphabet=st.one_of(st.sampled_from(TRICKY), st.characters(exclude_categories=["Cs"])), max_size=40)


def test_bounds_are_those_of_unicode():
    # U+2701 is no longer a pictograph in later versions than the file's. Since Unicode 15.1 an Indic linker joins what
    # comes after it only where a consonant comes before it; `regex` joins always, which no word of a language shows.
    alone = re.compile("(?:^|[^\u0915-\u0939\u0308\u094d])\u0308?\u094d")
    cases = [
        case for case in break_cases("GraphemeBreakTest.txt") if "\u2701" not in case[0] and not alone.search(case[0])
    ]
    assert len(cases) > 500
    for text, bounds in cases:
        assert grapheme_bounds(text) == bounds, ascii(text)


@given(texts, st.integers(0, 40))
def test_floor_and_ceil_are_the_next_bounds(text, position):
    i = min(position, len(text))
    bounds = grapheme_bounds(text)
    assert grapheme_floor(text, i) == max(b for b in bounds if b <= i)
    assert grapheme_ceil(text, i) == min(b for b in bounds if b >= i)


@given(texts)
def test_bounds_of_joined_texts_agree_across_a_paragraph_break(text):
    # What stands before a line break changes nothing after it.
    shift = len(text) + 1
    both = grapheme_bounds(f"{text}\n{text}")
    assert [b - shift for b in both if b >= shift] == grapheme_bounds(text)


@pytest.mark.parametrize("run", ["\u064e", "\U0001f1e6", "\U0001f468\u200d", "\u0600", "\u1100", "\u0301\u200d"])
def test_long_runs_give_the_same_bounds_as_their_whole(run):
    text = "ب" + run * 5001 + "ب"
    bounds = grapheme_bounds(text)
    for i in (1, 2, 3, 4998, 4999, 5000, len(text) - 2, len(text) - 1):
        assert grapheme_floor(text, i) == max(b for b in bounds if b <= i)
        assert grapheme_ceil(text, i) == min(b for b in bounds if b >= i)


@pytest.mark.parametrize("run", ["\u064e" * 1_000_000, "\U0001f1e6" * 1_000_000, "\U0001f468\u200d" * 500_000])
def test_a_million_joined_characters_come_back(run):
    # Quadratic work here would take hours, and did with regex's own \X on regional indicators.
    floor = grapheme_floor(run, 999_999)
    assert 0 <= floor < 999_999
    assert grapheme_ceil(run, 999_999) == 1_000_000


def test_positions_outside_are_clamped():
    assert grapheme_floor("abc", -5) == 0
    assert grapheme_ceil("abc", 99) == 3
    assert grapheme_bounds("") == [0]


def test_widening_takes_in_whole_clusters():
    text = "كِتَاب 👨‍👩‍👧 ק\u05b8"
    assert widen(text, 1, 3) == (0, 4)
    family = text.index("👨")
    assert widen(text, family + 1, family + 2) == (family, family + 5)
    assert widen(text, 5, 5) == (5, 5)


@given(texts, st.integers(0, 40), st.integers(0, 40))
def test_widening_is_idempotent_and_holds_the_span(text, left, right):
    start, end = sorted((min(left, len(text)), min(right, len(text))))
    wide = widen(text, start, end)
    assert widen(text, *wide) == wide
    assert wide[0] <= start
    assert wide[1] >= end or start == end


@given(texts)
def test_utf16_offsets_are_those_of_the_codec(text):
    units = Utf16Map(text)
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2
    for i in range(len(text) + 1):
        u = len(text[:i].encode("utf-16-le")) // 2
        assert units.to_utf16(i) == to_utf16(text, i) == u
        assert units.from_utf16(u) == from_utf16(text, u) == i
    assert units.identity == (utf16_length(text) == len(text))


def test_the_middle_of_a_pair_counts_as_its_start():
    assert from_utf16("a😀b😀", 2) == 1
    assert from_utf16("a😀b😀", 5) == 3


def test_what_counts_as_alone_is_alone():
    for point in range(0x2100):
        if re.match(f"[{ALONE}]", chr(point)):
            assert regex.match(r"[\p{GCB=Other}\p{GCB=LF}\t]", chr(point)), hex(point)


@given(st.text(st.sampled_from("\t\n ab.א\u05b0בش\u0651\u064eم٣\u2013é\u0301\u00a0ـ"), max_size=12))
def test_the_short_way_gives_the_clusters(text):
    assert grapheme_bounds(text) == [0, *(match.end() for match in regex.finditer(r"\X", text))]
