from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hashiya.db.text.offsets import grapheme_bounds
from hashiya.db.text.segment import (
    next_sentence,
    next_word,
    paragraph_at,
    paragraph_starts,
    previous_sentence,
    previous_word,
    sentence_at,
    without_blanks,
    word_at,
)

texts = st.text(
    alphabet=st.one_of(
        st.sampled_from("اب ج\n\u064eש\u05b8״'\"-־1٢./%،؟!. \u200c\u200f\u2029a😀\U0001f1e6"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=60,
)


@pytest.mark.parametrize(
    "word",
    [
        "صوبكتابهم",
        "وَالكِتَابُ",
        "كتـــاب",
        "می\u200cخواهم",
        "צה״ל",
        'צה"ל',
        "בית־ספר",
        "ג'ירף",
        "ג׳ירף",
        "חג'",
        "שָׁלוֹם",
        "ה-22",
        "ב־2025",
        "58.3%",
        "٥٨٫٣٪",
        "13/14",
        "١٣/١٤",
        "2020-2025",
        "٢٠٢٠-٢٠٢٥",
        "2020–2025",
        "1,234.5",
        "١٬٢٣٤",
        "-5",
        "don't",
        "example.com",
        "COVID",
        "snake_case",
    ],
)
def test_a_double_click_anywhere_in_a_word_selects_all_of_it(word):
    text = f"قال «{word}» (هنا)، ثم"
    start = text.index(word)
    for i in grapheme_bounds(word)[:-1]:
        assert text[slice(*word_at(text, start + i))] == word


@pytest.mark.parametrize(
    ("text", "i", "word"),
    [
        ("انتهى.وبعد", 2, "انتهى"),
        ("انتهى.وبعد", 7, "وبعد"),
        ("العام:٢٠٢٣", 7, "٢٠٢٣"),
        ("سنة 2023، ثم", 5, "2023"),
        ("قال (كلمة\u200f) ثم", 6, "كلمة"),
        ("a  b", 1, "  "),
        ("نعم؟! لا", 3, "؟!"),
        ("أهلا 👨‍👩‍👧 بك", 6, "👨‍👩‍👧"),
        ("أهلا\nبك", 4, "أهلا"),
        ("أهلا", 4, "أهلا"),
        ("", 0, ""),
        ("\n\n", 1, ""),
    ],
)
def test_word_at(text, i, word):
    assert text[slice(*word_at(text, i))] == word


@given(texts)
@example(":\u200c")
def test_steps_by_word_meet_the_same_places_both_ways(text):
    forth = [0]
    while forth[-1] < len(text):
        forth.append(next_word(text, forth[-1]))
        assert forth[-1] > forth[-2]
    back = [len(text)]
    while back[-1] > 0:
        back.append(previous_word(text, back[-1]))
        assert back[-1] < back[-2]
    # At a text's ends a caret may stop where the other way has a blank before it.
    blank = {len(text) - len(text.lstrip())} | {len(text.rstrip())}
    breaks = {i for i in range(len(text) + 1) if text[i : i + 1].isspace() or text[i - 1 : i].isspace()}
    assert set(forth) ^ set(back) <= blank | breaks


@given(texts)
def test_words_lie_on_cluster_bounds_and_hold_their_place(text):
    bounds = set(grapheme_bounds(text))
    for i in range(len(text)):
        start, end = word_at(text, i)
        assert 0 <= start <= end <= len(text)
        assert start in bounds
        if text[i] not in "\n\u2029":
            assert start <= i < end


def test_paragraphs():
    assert list(paragraph_starts("")) == [0]
    assert list(paragraph_starts("a\nb\n")) == [0, 2, 4]
    assert list(paragraph_starts("a\u2029b\n\nc")) == [0, 2, 4, 5]
    assert paragraph_at("a\nbc\u2029d", 3) == (2, 4)
    assert paragraph_at("a\nbc\u2029d", 4) == (2, 4)
    assert paragraph_at("a\n", 2) == (2, 2)
    assert paragraph_at("", 0) == (0, 0)


@given(texts)
def test_paragraphs_tile_the_text(text):
    starts = [*paragraph_starts(text), len(text) + 1]
    for start, after in pairwise(starts):
        for i in range(start, after):
            assert paragraph_at(text, i) == (start, after - 1)


def sentences(text):
    found, i = [], 0
    while i < len(text):
        found.append(text[slice(*sentence_at(text, i))])
        after = next_sentence(text, i)
        assert after > i
        i = after
    return found


def test_sentences():
    text = "1. أولاً: بلغت 58.3٪. ثم قال: «نعم!» وذهب؟ J. Smith came… Then 2.5 more. End في 2023. نعم\nثاني؟لا۔ كل"
    assert sentences(text) == [
        "1. أولاً: بلغت 58.3٪.",
        "ثم قال: «نعم!»",
        "وذهب؟",
        "J. Smith came…",
        "Then 2.5 more.",
        "End في 2023.",
        "نعم",
        "ثاني؟",
        "لا۔",
        "كل",
    ]


def test_steps_by_sentence():
    text = "أولى. ثانية. ثالثة"
    assert [next_sentence(text, 0), next_sentence(text, 6), next_sentence(text, 14)] == [6, 13, 18]
    assert [previous_sentence(text, 18), previous_sentence(text, 13), previous_sentence(text, 8)] == [13, 6, 6]
    assert previous_sentence(text, 0) == 0


@given(texts, st.integers(0, 60))
def test_steps_by_sentence_move_on(text, position):
    i = min(position, len(text))
    assert next_sentence(text, i) > i or i == len(text)
    assert previous_sentence(text, i) < i or not text[:i].strip() or i == 0
    start, end = sentence_at(text, i)
    assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize("run", ["ب", "\u064e", " ", ".", "\U0001f1e6", "1", "-", "ب\u05be"])
def test_one_paragraph_of_a_million_characters(run):
    # Only a window may be looked at: anything quadratic would not come back.
    text = run * (1_000_000 // len(run))
    for step in (next_word, next_sentence):
        assert step(text, 500_000) > 500_000
    for step in (previous_word, previous_sentence):
        assert step(text, 500_000) < 500_000
    assert word_at(text, 500_000)[0] <= 500_000 < word_at(text, 500_000)[1]
    assert sentence_at(text, 500_000)[0] <= sentence_at(text, 500_000)[1]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("כך ", "כך"),
        ("\n ها \u2029\n", "ها"),
        ("a b", "a b"),
        (" \n", " \n"),
        ("", ""),
        ("\u200fא\u200f ", "\u200fא\u200f"),
    ],
)
def test_blanks_at_the_ends_of_a_span_are_left_out(text, kept):
    whole = f"({text})"
    start, end = without_blanks(whole, 1, 1 + len(text))
    assert whole[start:end] == kept
