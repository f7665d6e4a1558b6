from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.text.numbers import read_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("٥٨٫٣", "58.3"),
        ("۵۸٫۳", "58.3"),
        ("١٬٢٣٤", "1234"),
        ("١٬٢٣٤٬٥٦٧٫٨٩", "1234567.89"),
        ("٣١٪", "31"),
        ("58.3%", "58.3"),
        ("58.3 ٪", "58.3"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1.234", "1.234"),
        ("1.234.567", "1234567"),
        ("1 234 567", "1234567"),
        ("1\u202f234,5", "1234.5"),
        ("1'234", "1234"),
        ("12,345", "12345"),
        ("58,3", "58.3"),
        ("٥٨،٣", "58.3"),
        ("0,500", "0.500"),
        ("-5", "-5"),
        ("\u2212٥", "-5"),
        ("+7", "7"),
        ("-0", "0"),
        ("-0.0", "0.0"),
        ("007", "7"),
        (".5", "0.5"),
        (" \u200f٤٢\u200f ", "42"),
        ("\u206713\u2069", "13"),
    ],
)
def test_numbers(text, number):
    assert read_number(text) == number


NOT_ONE = "|abc|13/14|2020-2025|1.2.3|1,23,456|5.|1e5|²|½|1 2|%|--5|1,234,5|٫|٫٬|nan|inf|5-|12a|1\n2,3| "


@pytest.mark.parametrize("text", NOT_ONE.split("|"))
def test_what_is_not_one_number(text):
    assert read_number(text) is None


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3), st.sampled_from(["0", "٠", "۰", "０", "०"]))
def test_digits_of_every_script(number, zero):
    plain = f"{number:f}"
    text = "".join(chr(ord(zero) + int(c)) if c.isdigit() else c for c in plain)
    read = read_number(text)
    assert read is not None
    assert Decimal(read) == number


@given(st.integers(-(10**15), 10**15), st.sampled_from(["٬", ",", "'", " ", "\u00a0"]))
def test_thousands_marks(number, mark):
    assert read_number(f"{number:,}".replace(",", mark)) == str(number)


@given(st.text(max_size=20))
def test_what_it_reads_is_plain_and_reads_again(text):
    read = read_number(text)
    if read is not None:
        assert Decimal(read).is_finite()
        assert read.isascii()
        assert read_number(read) == read
