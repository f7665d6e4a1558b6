import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.text.normalise import normalise, normalise_with_offsets, original_span

texts = st.text(
    alphabet=st.one_of(
        st.sampled_from("أإآٱؤئىيیةهكـَُّْךםן״٢۳ﻻﷺÉßİ\u200c\u200f😀ab "), st.characters(exclude_categories=["Cs"])
    ),
    max_size=40,
)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("كتاب", "كِتَابٌ"),
        ("كتاب", "كتـــاب"),
        ("الى", "إلى"),
        ("الي", "إلى"),
        ("مدرسه", "مدرسة"),
        ("مسءول", "مسءول"),
        ("مسيول", "مسئول"),
        ("امن", "آمَن"),
        ("الله", "ٱللَّه"),
        ("کتاب", "كتاب"),
        ("میخواهم", "می\u200cخواهم"),
        ("2023", "٢٠٢٣"),
        ("2023", "۲۰۲۳"),
        ("58.3%", "٥٨٫٣٪"),
        ("שלום", "שָׁלוֹם"),
        ("שלומ", "שלום"),
        ('צה"ל', "צה״ל"),
        ("בית-ספר", "בית־ספר"),
        ("cafe", "Café"),
        ("strasse", "Straße"),
        ("لا", "ﻻ"),
    ],
)
def test_what_people_type_finds_what_is_written(typed, stored):
    assert normalise(typed) == normalise(stored)


def test_different_words_stay_different():
    for one, other in (("كلب", "قلب"), ("شعر", "سعر"), ("דב", "רב"), ("ما", "مع"), ("ก", "กิ")):
        assert normalise(one) != normalise(other)


def test_every_character_is_at_rest_after_one_pass():
    for code in range(sys.maxunicode + 1):
        if not 0xD800 <= code < 0xE000:
            once = normalise(chr(code))
            assert normalise(once) == once, hex(code)


@given(texts)
def test_offsets_run_along_the_text(text):
    normalised, offsets = normalise_with_offsets(text)
    assert normalised == normalise(text)
    assert normalise(normalised) == normalised
    assert len(offsets) == len(normalised) + 1
    assert list(offsets) == sorted(offsets)
    assert offsets[-1] == len(text)
    for i, char in enumerate(normalised):
        assert char in normalise(text[offsets[i]])


@given(texts, texts, texts)
def test_a_match_leads_back_to_what_was_written(before, word, after):
    text = before + word + after
    _, offsets = normalise_with_offsets(text)
    start, end = len(normalise(before)), len(normalise(before + word))
    if start < end:
        left, right = original_span(offsets, start, end)
        assert normalise(text[left:right]) == normalise(word)
    else:
        assert original_span(offsets, start, end) == (offsets[start], offsets[start])
