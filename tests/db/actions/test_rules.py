from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.actions.rules import _PLAIN_NUMBER, SIMPLE, ValueRules, checked_values
from hashiya.db.model.default_codebook import TARGET
from hashiya.db.text.numbers import read_number
from hashiya.db.text.offsets import grapheme_bounds


@given(st.from_regex(_PLAIN_NUMBER, fullmatch=True))
def test_plain_numbers_are_what_the_reader_gives(number):
    assert read_number(number) == number
    assert checked_values(TARGET, {"value": number}) == {"value": number}


@given(st.lists(st.sampled_from(sorted(SIMPLE)), max_size=20).map("".join))
def test_between_simple_characters_there_is_always_a_boundary(text):
    assert grapheme_bounds(text) == list(range(len(text) + 1))


def test_no_simple_character_joins_any_other():
    text = "".join(first + second for first in sorted(SIMPLE) for second in sorted(SIMPLE))
    assert len(grapheme_bounds(text)) == len(text) + 1


@given(st.lists(st.sampled_from([{"value": "1"}, {"value": "١"}, {"unit": ""}, {"status": "met", "unit": "x"}, {}])))
def test_what_was_checked_before_makes_no_difference(many):
    rules = ValueRules(TARGET)
    assert [{n: v for n, v in rules.checked(each).items() if v} for each in many] == [
        checked_values(TARGET, each) for each in many
    ]
