import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.model.direction import Direction
from hashiya.db.text.terminal import Piece, columns, harmless, logical_lines, visual_lines
from tests.db.text.unicode_data import bidi_cases

RTL, LTR = Direction.RTL, Direction.LTR
MIRRORS = {
    a: b
    for pair in ("()", "[]", "{}", "<>", "〈〉", "\u2329\u232a", "⁅⁆", "⁽⁾", "⌈⌉", "⌊⌋", "«»")
    for a, b in (pair, pair[::-1])
}
CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def shown(text, direction=RTL, width=0):
    """The lines without what fills them up."""
    return ["".join(p.text for p in line).strip() for line in visual_lines(text, direction, width or 200, [])]


def unshaped(text):
    return unicodedata.normalize("NFKC", text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("שלום", "םולש"),
        ("abc", "abc"),
        ("שלום abc", "abc םולש"),
        ("(שלום)", "(םולש)"),
        ("«א»", "«א»"),
        ("א (58.3%) ב", "ב (58.3%) א"),
        ("א 2020-2025 ב", "ב 2020-2025 א"),
        ("א 13/14", "13/14 א"),
        ("ק\u05b8ט", "טק\u05b8"),
        ("א\u200f!", "!א"),
        ("", ""),
    ],
)
def test_order_and_mirrors(text, wanted):
    assert shown(text) == [wanted]


def test_a_left_to_right_paragraph():
    assert shown("NATO (שלום!)", LTR) == ["NATO (םולש!)"]


def test_arabic_letters_are_joined():
    assert shown("كتاب") == ["ﺏﺎﺘﻛ"]
    assert shown("لا") == ["ﻻ"]
    assert shown("كَلا") == ["ﻼﻛَ"]
    assert unshaped(shown("هدفًا")[0]) == "افً" + "ده"


def test_the_order_is_unicodes():
    checked = 0
    for text, _, base, levels, order in list(bidi_cases())[::23]:
        if set(text) & set("\n\u2029\x1c\x1d\x1e\x1f\x85\t\x0b"):
            continue
        direction = RTL if base else LTR
        clusters = sum(1 for i in order if text[i] not in CONTROLS)
        # Marks move with their base here, as terminals want it; the file moves them by themselves.
        if any(unicodedata.bidirectional(c) in {"NSM", "BN"} for c in text) or clusters != len(order):
            continue
        ((*line,),) = visual_lines(text, direction, len(text) * 2, [])
        found = unshaped("".join(p.text for p in line).strip())
        wanted = "".join(MIRRORS.get(text[i], text[i]) if int(levels[i]) % 2 else text[i] for i in order)
        assert found.replace(" ", "") == unshaped(wanted).replace(" ", ""), ascii(text)
        checked += 1
    assert checked > 500


def test_spans_follow_their_letters():
    # One span, three boxes: it begins inside a Latin word and ends inside another.
    text = "قال abc נ de"
    start, end = text.index("bc"), text.index("e")
    ((*line,),) = visual_lines(text, RTL, 60, [(start, end), (0, 3)])
    assert [p.text for p in line if p.spans == (0,)] == ["d", " נ ", "bc"]
    assert [unshaped(p.text) for p in line if p.spans == (1,)] == ["لاق"]
    assert columns("".join(p.text for p in line)) == 60


def test_nested_spans_are_told():
    assert list(logical_lines("abcd\nef", [(0, 6), (1, 2)])) == [
        [Piece("a", (0,)), Piece("b", (0, 1)), Piece("cd", (0,))],
        [Piece("e", (0,)), Piece("f", ())],
    ]


def test_lines_break_at_blanks():
    assert shown("אחת שתיים שלוש", width=9) == ["םייתש תחא", "שולש"]
    assert shown("א" * 25, width=10) == ["א" * 10, "א" * 10, "א" * 5]


@given(st.text(alphabet="אבج ل1٢().-aب\u064e\t", max_size=60), st.integers(8, 30), st.sampled_from([RTL, LTR]))
def test_every_letter_is_shown_once_and_fits(text, width, direction):
    lines = ["".join(p.text for p in line) for line in visual_lines(text, direction, width, [])]
    assert all(columns(line) <= width for line in lines)
    letters = [c for c in text if c in "אבجب1٢a"]
    assert sorted(c for c in unshaped("".join(lines)) if c in "אבجب1٢a") == sorted(letters)


def test_escape_sequences_do_not_reach_the_terminal():
    assert harmless("a\x1b[31mb\r\x07\n\tc") == "a�[31mb��\n\tc"
    for line in (*visual_lines("א\x1b[2Jב", RTL, 40, []), *logical_lines("א\x1b[2Jב", [])):
        assert "\x1b" not in "".join(p.text for p in line)
