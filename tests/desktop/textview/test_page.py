"""Cutting into blocks, heights that are estimates at first, and documents that are extreme."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.model.direction import Direction
from hashiya.desktop.textview.breaking import LONGEST_BLOCK
from hashiya.desktop.textview.page import Page
from hashiya.desktop.textview.scroller import Scroller
from tests.desktop.textview.parts import LTR, RTL, style

WORDS = [
    "في",
    "عام",
    "٢٠٢٣",
    "حققت",
    "اللجنة",
    "13/14",
    "هدفًا،",
    "وتجاوزت",
    "الخطة",
    "GRDP",
    "بنسبة",
    "58.3%",
    "محققةً",
    "العديد",
    "من",
    "النتائج",
    "المهمة.",
]


def text_of(length, paragraph=500, seed=1):
    rng = random.Random(seed)
    made, size = [], 0
    while size < length:
        words = rng.choices(WORDS, k=max(1, int(paragraph / 6 * rng.uniform(0.5, 1.5))))
        made.append(" ".join(words))
        size += len(made[-1]) + 1
    return "\n".join(made)[:length]


def fitted(text, direction=RTL, width=600.0, **kwargs):
    page = Page(text, direction, **kwargs)
    page.fit(width, style())
    return page


def test_blocks_are_the_paragraphs_and_cover_the_text():
    text = "أ\n\nב\nc"
    page = fitted(text)
    assert "".join(page.laid(i).text for i in range(len(page))) == text
    assert [page.block_at(position) for position in range(len(text))] == [0, 0, 1, 2, 2, 3]


def test_an_empty_text_is_one_empty_block():
    page = fitted("")
    assert len(page) == 1
    assert page.laid(0).lines[0].top == 0.0
    assert page.height == page.laid(0).height > 0


def test_a_paragraph_of_a_million_characters_is_cut_at_sentences_or_spaces():
    text = text_of(1_000_000).replace("\n", " ")
    page = fitted(text)
    assert len(page.paragraphs) == 1
    assert len(page) >= len(text) // (2 * LONGEST_BLOCK)
    assert "".join(text[page.start(i) : page.end(i)] for i in range(len(page))) == text
    assert max(page.end(i) - page.start(i) for i in range(len(page))) <= 2 * LONGEST_BLOCK
    assert all(text[page.start(i) - 1].isspace() for i in range(1, len(page)))
    assert page.block_direction(len(page) - 1) is RTL


def test_a_million_characters_without_a_space_are_cut_between_graphemes():
    text = "e\u0301" * 500_000
    page = fitted(text)
    assert len(page) > 1
    assert all(text[page.start(i)] == "e" for i in range(len(page)))


def test_a_long_paragraph_keeps_its_first_letters_direction_in_all_its_pieces():
    page = fitted("x " + "كلمة " * 10_000)
    assert {page.block_direction(i) for i in range(len(page))} == {LTR}


def test_directions_follow_the_person_then_the_document_then_the_letters():
    text = "abc\nאבג\n123\nabc"
    assert [fitted(text).block_direction(i) for i in range(4)] == [LTR, RTL, RTL, LTR]
    assert [fitted(text, forced=True).block_direction(i) for i in range(4)] == [RTL] * 4
    page = fitted(text, forced=True, paragraph_directions={12: Direction.LTR})
    assert [page.block_direction(i) for i in range(4)] == [RTL, RTL, RTL, LTR]


@given(st.lists(st.integers(0, 399), max_size=40))
def test_heights_add_up_whatever_was_laid_out(order):
    page = fitted(text_of(200_000, seed=3))
    for index in order:
        page.laid(index % len(page))
    tops = [page.top(i) for i in range(len(page) + 1)]
    assert tops == sorted(tops)
    assert tops[-1] == pytest.approx(page.height)
    for index in (each % len(page) for each in order):
        assert tops[index + 1] - tops[index] == pytest.approx(page.laid(index).height)
        assert page.block_at_y(tops[index] + 1.0) == index


def test_estimates_are_near_the_truth():
    page = fitted(text_of(300_000, seed=5))
    estimate = page.height
    for index in range(len(page)):
        page.laid(index)
    assert page.height == pytest.approx(estimate, rel=0.15)


def test_layouts_are_given_up_when_there_are_many():
    page = fitted(text_of(400_000, seed=6))
    for index in range(len(page)):
        page.laid(index)
    kept = [i for i in range(len(page)) if page.is_laid(i)]
    assert kept == list(range(kept[0], len(page)))
    assert sum(page.end(i) - page.start(i) for i in kept) <= 60_000


def test_scrolling_down_and_up_again_comes_back_to_the_pixel():
    page = fitted(text_of(300_000, seed=7))
    scroller = Scroller(page, 500.0, 24.0)
    steps = [random.Random(8).randint(1, 900) for _ in range(150)]
    for step in steps:
        scroller.move_by(step)
    assert scroller.top > 500
    for step in reversed(steps):
        scroller.move_by(-step)
    assert (scroller.index, scroller.offset) == (0, -24.0)


def test_the_end_stops_at_the_lower_edge():
    page = fitted(text_of(100_000, seed=9))
    scroller = Scroller(page, 500.0, 24.0)
    scroller.go_to(10_000_000.0)
    index, top = scroller.visible()[-1]
    assert index == len(page) - 1
    assert top + page.laid(index).height + 24.0 == pytest.approx(500.0)
    assert scroller.top == pytest.approx(scroller.total - 500.0)


def test_a_short_text_does_not_scroll():
    scroller = Scroller(fitted("نص قصير"), 500.0, 24.0)
    scroller.move_by(300.0)
    assert scroller.top == 0.0
