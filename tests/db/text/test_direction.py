import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.model.direction import Direction
from hashiya.db.model.document import DIRECTION_FORCED, PARAGRAPH_DIRECTIONS, Document
from hashiya.db.model.ids import DocumentId
from hashiya.db.text.direction import first_strong, guess_direction, paragraph_direction
from tests.db.text.unicode_data import bidi_cases


def document(direction=Direction.RTL, **metadata):
    return Document(DocumentId("d"), "t", "f", "ar", direction, 10, "", "", metadata)


def test_the_first_strong_character_decides_as_unicode_says():
    cases = [case for case in bidi_cases() if case[1] == 2]
    assert len(cases) >= 28
    for text, _, base, _, _ in cases:
        found = first_strong(text.split("\u2029")[0])
        assert (found is Direction.RTL) == (base == 1), ascii(text)


def test_it_agrees_with_python_bidi():
    from bidi import get_base_level

    for text, *_ in bidi_cases():
        if "\u2029" not in text:
            assert (first_strong(text) is Direction.RTL) == (get_base_level(text) == 1), ascii(text)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("", None),
        ("123 ٤٥ – !", None),
        ("\u200f123", Direction.RTL),
        ("NATO قال", Direction.LTR),
        ("«קונגרס»", Direction.RTL),
        ("\u2067abc\u2069 שלום", Direction.RTL),
        ("\u2066\u2066אב\u2069 a\u2069 x", Direction.LTR),
        ("\u2066אב", None),
        ("\u2066אב\nג", Direction.RTL),
        ("\u2069\u2069a", Direction.LTR),
        ("\u202aאב", Direction.RTL),
        ("\u202b\u202a\u202e\u202c\u2066" * 100, None),
    ],
)
def test_first_strong(text, direction):
    assert first_strong(text) is direction


def test_what_was_set_by_hand_wins():
    assert paragraph_direction("abc", document(), start=7) is Direction.LTR
    assert paragraph_direction("abc", document(**{DIRECTION_FORCED: True}), start=7) is Direction.RTL
    by_hand = document(Direction.LTR, **{DIRECTION_FORCED: True, PARAGRAPH_DIRECTIONS: {"7": "rtl"}})
    assert paragraph_direction("abc", by_hand, start=7) is Direction.RTL
    assert paragraph_direction("שלום", by_hand, start=8) is Direction.LTR
    assert paragraph_direction("123", document(Direction.RTL)) is Direction.RTL
    assert paragraph_direction("123", Direction.LTR) is Direction.LTR
    assert paragraph_direction("א", Direction.LTR) is Direction.RTL


def test_a_latin_headline_does_not_turn_an_arabic_document():
    assert guess_direction("BREAKING NEWS\nفي عام ٢٠٢٣ ركزت لجنة الحزب في المقاطعة") is Direction.RTL
    assert guess_direction("The word שלום means peace") is Direction.LTR
    assert guess_direction("") is Direction.LTR


@given(st.text(alphabet="aא1 \u2066\u2067\u2068\u2069\u202b\u200f", max_size=30))
def test_an_isolate_in_front_changes_nothing(text):
    if "\u2069" not in text:
        assert first_strong(f"\u2067{text}") is None
    assert first_strong(f"\u2067א\u2069{text}") is first_strong(text)
