"""Every trap of the field: boxes are the union of grapheme cells, and a click into a cell finds it again."""

import itertools

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from hashiya.desktop.textview.cells import MARKER_WIDTH
from hashiya.desktop.textview.highlights import SpanIndex
from hashiya.desktop.textview.page import Page
from hashiya.desktop.textview.style import LabelStyle, TextViewStyle
from hashiya.desktop.textview.surface import Surface
from tests.desktop.textview.parts import LTR, RTL, TRAPS, laid, marks, point_in

NEAR = 0.6
WIDTHS = (10_000.0, 180.0)
each_trap = pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.name)
RED = QColor("#ff0000")


def graphemes(text):
    return [match.span() for match in regex.finditer(r"\X", text)]


def merged(boxes):
    """Unite boxes plainly: an implementation apart from the view's."""
    result = []
    for left, right in sorted(boxes):
        if result and left <= result[-1][1] + NEAR:
            result[-1][1] = max(right, result[-1][1])
        else:
            result.append([left, right])
    return result


def check_tiling(block):
    """Every grapheme has one cell; the cells of a line lie side by side and fill exactly the width of its text."""
    cells = [cell for line in block.lines for cell in block.cells(line)]
    assert [(cell.start, cell.end) for cell in cells] == graphemes(block.content)
    for line in block.lines:
        visual = block.visual(line)
        for one, other in itertools.pairwise(visual):
            assert abs(one.right - other.left) < NEAR, (block.content, one, other)
        if visual:
            rects = [run.boundingRect() for run in line.qline.glyphRuns()]
            assert abs(visual[0].left - min(rect.left() for rect in rects)) < NEAR
            assert abs(max(cell.right for cell in visual) - max(rect.right() for rect in rects)) < NEAR
            if "\t" not in block.content:  # Qt counts a tab that hangs
                assert abs(visual[-1].right - visual[0].left - line.qline.horizontalAdvance()) < NEAR


@each_trap
@pytest.mark.parametrize("width", WIDTHS)
def test_cells_tile_every_line(trap, width):
    check_tiling(laid(trap.text, trap.direction, width))


@each_trap
@pytest.mark.parametrize("width", WIDTHS)
def test_boxes_are_the_union_of_cells(trap, width):
    block, fresh = laid(trap.text, trap.direction, width), laid(trap.text, trap.direction, width)
    start, end = trap.span
    for line in block.lines_of(start, end):
        cells = [(c.left, c.right) for c in block.cells(line) if c.start < end and c.end > start]
        want = [box for box in merged(cells) if box[1] - box[0] >= 1.0]
        # Boxes are also measured without cells, which must come to the same: ask a block that has measured none yet.
        boxes = fresh.boxes(fresh.lines[line.index], start, end)
        assert block.boxes(line, start, end) == [pytest.approx(box, abs=NEAR) for box in boxes]
        if want:
            assert boxes == [pytest.approx(box, abs=NEAR) for box in want]
        else:
            assert [right - left for left, right in boxes] == [MARKER_WIDTH]


@each_trap
def test_whole_words_have_the_boxes_that_qt_draws_them_in(trap):
    """Words never cut a ligature, so there Qt's own boxes are right: the cells must agree with them."""
    block = laid(trap.text, trap.direction)
    if "\t" in trap.text:
        pytest.skip("Qt gives tabs no box")
    for match in regex.finditer(r"(?:[\u0600-\u0605\u06dd]|[^\s\p{C}\p{So}])+", trap.text):
        start, end = match.span()
        units = [block.unit(start), block.unit(end)]
        line = block.line_at(start)
        runs = line.qline.glyphRuns(units[0], units[1] - units[0])
        drawn = merged((r.boundingRect().left(), r.boundingRect().right()) for r in runs)
        assert block.boxes(line, start, end) == [pytest.approx(box, abs=NEAR) for box in drawn]


def red_columns(image, y):
    """Return the stretches of a row that are red."""
    found, x, width = [], 0, image.width()
    while x < width:
        if image.pixelColor(x, y) == RED:
            first = x
            while x < width and image.pixelColor(x, y) == RED:
                x += 1
            found.append((first, x))
        x += 1
    return found


@each_trap
@pytest.mark.parametrize("width", [900, 330])
def test_painted_boxes_are_the_cells(trap, width):
    """Paint the span in opaque red without any letters, and look at the pixels."""
    plain = TextViewStyle(text="#00000000", labels={"target": LabelStyle("#ffff0000", "#ffffff")})
    surface = Surface(Page(trap.text, trap.direction), plain)
    surface.fit(width, 900)
    surface.spans = SpanIndex(marks(("a", *trap.span, "target")))
    image = QImage(width, 900, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    from hashiya.desktop.textview.surface import Seen

    surface.paint(painter, QRectF(0, 0, width, 900), Seen())
    painter.end()
    start, end = trap.span
    ((_, top),) = surface.scroller.visible()
    block = surface.page.laid(0)
    seen = 0
    for line in block.lines:
        y = round(top + line.baseline - 5)
        cells = [(c.left, c.right) for c in block.cells(line) if c.start < end and c.end > start]
        want = [(box[0] + surface.left, box[1] + surface.left) for box in merged(cells) if box[1] - box[0] >= 1.0]
        painted = red_columns(image, y)
        seen += len(painted)
        if want or not cells:
            assert painted == [pytest.approx(box, abs=1.01) for box in want]
    assert seen


@each_trap
def test_a_click_into_a_cell_finds_it_again(trap, view, heard):
    view.set_text(trap.text, trap.direction)
    view.set_marks(marks(("a", *trap.span, "target")))
    activated = heard(view.annotation_activated)
    block = view.surface.page.laid(0)
    start, end = trap.span
    for line in block.lines:
        for cell in block.cells(line):
            if cell.right - cell.left < 2.0:
                continue
            for part, position in ((0.2, cell.start), (0.8, cell.end)):
                view._mouse._clicks.count = 0  # not a double click
                activated.clear()
                point = point_in(view, cell.start, part).toPoint()
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
                inside = start < cell.end and end > cell.start
                assert activated == [("a" if inside else "",)], (trap.text[cell.start : cell.end], part)
                if cell.right - cell.left > 4.0:
                    assert view.selection() == (position, position), (trap.text[cell.start : cell.end], part)


LETTERS = "ابلملاهحدنيئ ةأإآًَُِّْ٠١٢٣٪٫،؟אבגשׁםָ 0123./-%()[]\"'abcXYZ é"
STRINGS = ["الله", "لا", "😀", "👩\u200d👧", "ﷺ", "ffi", "\u00a0"]
CONTROLS = "\u200c\u200d\u200f\u200e\u202b\u202c\u2067\u2066\u2069\u0301\ufeff"
ALPHABET = st.sampled_from([*LETTERS, *STRINGS, *CONTROLS])
MIXED = st.lists(ALPHABET, max_size=40).map("".join)


@given(MIXED, st.sampled_from([RTL, LTR]), st.sampled_from([10_000.0, 150.0]), st.data())
def test_any_text_is_tiled_and_hit_exactly(text, direction, width, data):
    from hashiya.desktop.textview import caret as move

    page = Page(text, direction)
    page.fit(width, TextViewStyle())
    block = page.laid(0)
    assert [(c.start, c.end) for line in block.lines for c in block.cells(line)] == graphemes(block.content)
    for line in block.lines:
        visual = block.visual(line)
        extent = visual[-1].right - visual[0].left if visual else 0.0
        assert abs(extent - line.qline.horizontalAdvance()) < NEAR
        for one, other in itertools.pairwise(visual):
            assert abs(one.right - other.left) < NEAR, (text, one, other)
        for cell in visual:
            if cell.right - cell.left < 1.0:
                continue
            middle = (cell.left + cell.right) / 2
            assert move.cell_at_x(block, line, middle) == cell
            near = cell.leading + (cell.trailing - cell.leading) * 0.25
            assert move.at_x(page, 0, line, near).position == cell.start
            far = cell.leading + (cell.trailing - cell.leading) * 0.75
            assert move.at_x(page, 0, line, far).position == cell.end
    if text:
        bounds = [0, *(end for _, end in graphemes(text))]
        start = data.draw(st.sampled_from(bounds[:-1]))
        end = data.draw(st.sampled_from([b for b in bounds if b > start]))
        for line in block.lines_of(start, end):
            cells = [(c.left, c.right) for c in block.cells(line) if c.start < end and c.end > start]
            want = [box for box in merged(cells) if box[1] - box[0] >= 1.0]
            if want:
                assert block.boxes(line, start, end) == [pytest.approx(box, abs=NEAR) for box in want]


@pytest.mark.parametrize("text", ["aالله ", "بسم الله", "a الله b", "قال الله لا إله"])
@pytest.mark.parametrize("direction", [RTL, LTR])
def test_no_letter_is_without_width(text, direction):
    """Also where Qt's own edges are wrong: inside a ligature in a left-to-right paragraph."""
    block = laid(text, direction)
    assert all(cell.right - cell.left > 1.0 for cell in block.cells(block.lines[0]))


def test_a_span_over_a_line_feed_alone_is_marked():
    block = laid("نص\nآخر")
    assert block.boxes(block.lines[0], 2, 3) == [
        pytest.approx(
            (block.edge(block.lines[0], start=False) - block.pitch.newline, block.edge(block.lines[0], start=False))
        )
    ]


def test_fallback_fonts_do_not_disturb_the_rhythm():
    block = laid("نص 😀 漢字 नमस्ते " * 6, width=200.0)
    assert {line.height for line in block.lines} <= {block.pitch.height} | {
        line.height for line in block.lines if line.height > block.pitch.height
    }
    assert [line.top for line in block.lines] == sorted(line.top for line in block.lines)
