"""Carets: they stand at the edges of cells, and keys take them everywhere and back."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.desktop.textview import caret as move
from hashiya.desktop.textview.caret import Caret, Side
from hashiya.desktop.textview.page import Page
from tests.desktop.textview.parts import LTR, RTL, TRAPS, style

PIECES = [
    "كلمة ",
    "لا ",
    "الله ",
    "עברית ",
    "2020-2025 ",
    "58.3% ",
    "word ",
    "(x) ",
    "😀 ",
    "مُ",
    "\n",
    "é",
    "١٣/١٤ ",
    "نص",
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


def paged(text, direction=RTL, width=160.0):
    page = Page(text, direction)
    page.fit(width, style())
    return page


def walk(page, caret, *, right):
    """Hold an arrow key until nothing moves any more; return all carets."""
    seen = [caret]
    for _ in range(4 * len(page.text) + 50):
        following = move.across(page, seen[-1], right=right)
        if following == seen[-1]:
            return seen
        seen.append(following)
    raise AssertionError("the caret goes round in circles")


@given(TEXTS, st.sampled_from([RTL, LTR]))
def test_holding_an_arrow_reads_every_line_from_edge_to_edge(text, direction):
    """Every step moves on along the line, or to the next line; the end is the last line's far edge, and back again."""
    page = paged(text, direction)
    onwards = direction is LTR
    start = move.line_edge(page, 0, page.laid(0).lines[0], end=page.laid(0).rtl != (direction is RTL))
    seen = walk(page, start, right=onwards)
    places = [move.place(page, caret) for caret in seen]
    for one, other in itertools.pairwise(places):
        line, following = (one.number, one.line.index), (other.number, other.line.index)
        assert following >= line
        if following == line:
            assert (other.x - one.x) * (1 if onwards else -1) >= -0.01
    last = page.laid(len(page) - 1)
    assert (places[-1].number, places[-1].line) == (len(page) - 1, last.lines[-1])
    lines = {(place.number, place.line.index) for place in places}
    assert lines == {(i, line.index) for i in range(len(page)) for line in page.laid(i).lines}
    back = [move.place(page, caret) for caret in walk(page, seen[-1], right=not onwards)]
    assert (back[-1].number, back[-1].line.index) == (0, 0)
    assert back[-1].x == pytest.approx(places[0].x, abs=0.5)


@given(TEXTS)
def test_carets_stand_between_graphemes(text):
    page = paged(text)
    bounds = {0, len(text)}
    for index in range(len(page)):
        block = page.laid(index)
        for line in block.lines:
            bounds |= {page.start(index) + c.start for c in block.cells(line)}
            bounds |= {page.start(index) + c.end for c in block.cells(line)}
            bounds |= {page.start(index) + line.start}
    assert {caret.position for caret in walk(page, Caret(0, Side.EDGE), right=False)} <= bounds


@given(TEXTS, st.data())
def test_a_click_at_a_caret_gives_the_same_place(text, data):
    page = paged(text)
    index = data.draw(st.integers(0, len(page) - 1))
    block = page.laid(index)
    line = data.draw(st.sampled_from(block.lines))
    x = data.draw(st.floats(-20.0, 180.0))
    caret = move.at_x(page, index, line, x)
    place = move.place(page, caret)
    again = move.place(page, move.at_x(page, place.number, place.line, place.x))
    if place.line is line:
        assert again.x == pytest.approx(place.x, abs=0.6)


def test_left_is_onwards_in_a_right_to_left_paragraph():
    page = paged("واحد اثنان", width=1000.0)
    assert move.across(page, Caret(0, Side.EDGE), right=False).position == 1
    assert move.across(page, Caret(3), right=True).position == 2
    assert move.by_word(page, Caret(0), right=False).position == 5
    assert move.by_word(page, Caret(5), right=True).position == 0


def test_arrows_cross_a_number_as_it_is_seen():
    page = paged("عام 2023 م", width=1000.0)
    seen = [caret.position for caret in walk(page, Caret(0, Side.EDGE), right=False)]
    # The number is crossed from its last digit to its first; then comes the space after it.
    assert seen == [0, 1, 2, 3, 4, 7, 6, 5, 4, 9, 10]


def test_up_and_down_stay_near_their_x():
    page = paged("كلمة أخرى " * 30, width=300.0)
    start = move.at_x(page, 0, page.laid(0).lines[0], 120.0)
    down = move.vertically(page, start, 3, 120.0)
    assert move.place(page, down).line.index == 3
    assert move.place(page, down).x == pytest.approx(120.0, abs=20.0)
    assert move.place(page, move.vertically(page, down, -3, 120.0)).line.index == 0
    assert move.vertically(page, start, -1, 120.0).position == 0
    assert move.vertically(page, start, 1000, 120.0).position == len(page.text)


def test_home_and_end_stay_on_a_wrapped_line():
    page = paged("كلمة أخرى " * 30, width=300.0)
    block = page.laid(0)
    middle = Caret(block.lines[1].start + 3)
    home, end = (move.to_line_edge(page, middle, end=end) for end in (False, True))
    assert (home.position, end.position) == (block.lines[1].start, block.lines[1].end)
    assert move.place(page, end).line is block.lines[1]
    assert move.place(page, end).x == pytest.approx(block.extent(block.lines[1])[0])
    assert move.to_line_edge(page, end, end=True) == end


def test_paragraphs_and_sentences():
    text = "جملة أولى. جملة ثانية.\nفقرة ثانية.\n\nرابعة"
    page = paged(text, width=1000.0)
    assert move.by_paragraph(page, Caret(3), forward=True).position == 23
    assert move.by_paragraph(page, Caret(26), forward=False).position == 23
    assert move.by_paragraph(page, Caret(23), forward=False).position == 0
    assert move.by_paragraph(page, Caret(38), forward=True).position == len(text)
    assert move.by_sentence(page, Caret(0), forward=True).position == 11
    assert move.by_sentence(page, Caret(11), forward=False).position == 0


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.name)
def test_every_position_has_a_place_on_its_line(trap):
    page = paged(trap.text, trap.direction)
    for position in range(len(trap.text) + 1):
        for side in Side:
            place = move.place(page, Caret(position, side))
            left, right = place.block.extent(place.line)
            assert left - 0.01 <= place.x <= right + 0.01
