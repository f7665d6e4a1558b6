"""The page as it stands in the viewport: what is drawn where, and what lies under a point. No events, no signals.

Points are in viewport pixels, positions are code points of the document.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple
from weakref import WeakKeyDictionary

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from hashiya.db.model.annotation import Mark
from hashiya.db.model.direction import Direction
from hashiya.desktop.textview import caret as move
from hashiya.desktop.textview.caret import Caret, Place
from hashiya.desktop.textview.decoration import Decoration
from hashiya.desktop.textview.highlights import SpanIndex
from hashiya.desktop.textview.laid_block import LaidBlock
from hashiya.desktop.textview.page import Page, page_font
from hashiya.desktop.textview.painter import Painter, gutter, stripe_away
from hashiya.desktop.textview.scroller import Scroller
from hashiya.desktop.textview.style import TextViewStyle

_GRIP = 9.0
# Half the width in which a stripe is pointed at: columns stand seven pixels apart.
_STRIPE_REACH = 3.5
# Where stripes stand is asked when their names are painted; 5,000 marks take some milliseconds.
_MARKS_LOOKED_AT = 5_000
_ALPHABET = "أبجد هوز حطي كلمن سعفص قرشت ثخذ ضظغ"


class Seen(NamedTuple):
    """What is marked besides the annotations: selection, current span, found spans (sorted), the caret."""

    selection: tuple[int, int] = (0, 0)
    caret: Caret | None = None
    current: tuple[int, int] | None = None
    found: Sequence[tuple[int, int]] = ()
    found_current: int = -1
    active: bool = True


class Surface:
    """One page in one style at one size, with its spans."""

    def __init__(self, page: Page, style: TextViewStyle) -> None:
        self.page = page
        self.style = style
        self.spans = SpanIndex()
        self.painter = Painter(style)
        self.left = 0.0
        self.scroller = Scroller(page, 1.0, style.margin)
        self._decorations: WeakKeyDictionary[LaidBlock, Decoration] = WeakKeyDictionary()

    def fit(self, width: float, height: float) -> None:
        """Set the viewport's size; the text at its top stays there."""
        style = self.style
        sides = max(style.margin, gutter() + 8.0)
        column = float(round(max(80.0, min(width - 2 * sides, _measure(style)))))
        self.scroller.height = height
        at_start = self.scroller.index == 0 and self.scroller.offset <= 0
        position = 0 if at_start or self.page.style is None else self.top_position()
        if self.page.fit(column, style):
            self.show_at_top(position)
        self.left = float(round((width - column) / 2))
        self.scroller.move_by(0.0)

    def restyle(self, style: TextViewStyle) -> None:
        """Take other colours or fonts; the layouts follow at the next `fit`."""
        self.style = style
        self.painter = Painter(style)
        self.scroller.padding = style.margin

    def top_position(self) -> int:
        """Return the position at the start of the first line that is seen."""
        index, offset = self.scroller.index, self.scroller.offset
        line = self.page.laid(index).line_at_y(max(0.0, offset))
        return self.page.start(index) + line.start

    def show_at_top(self, position: int) -> None:
        """Scroll so that a position's line is the first."""
        if position <= 0:
            self.scroller.show(0, 0.0, self.scroller.padding)
            return
        at = move.place(self.page, Caret(min(position, len(self.page.text))))
        self.scroller.show(at.number, at.line.top, 0.0)

    def forget(self, ranges: Sequence[tuple[int, int]]) -> list[int]:
        """Drop the decorations of the blocks that these ranges touch; return those that are laid out."""
        touched: set[int] = set()
        for start, end in ranges:
            for index in range(self.page.block_at(start), self.page.block_at(max(start, end - 1)) + 1):
                if self.page.is_laid(index):
                    self._decorations.pop(self.page.laid(index), None)
                    touched.add(index)
        return sorted(touched)

    def forget_all(self) -> None:
        """Drop all decorations."""
        self._decorations.clear()

    def decoration(self, index: int) -> Decoration:
        """Return what is drawn for the spans of a block."""
        block = self.page.laid(index)
        known = self._decorations.get(block)
        if known is None:
            start = self.page.start(index)
            marks = self.spans.overlapping(start, self.page.end(index))
            known = Decoration(block, start, marks, self.style.lanes, bordered=self.style.bordered)
            self._decorations[block] = known
        return known

    def paint(self, painter: QPainter, clip: QRectF, seen: Seen) -> None:
        """Paint the part of the page that lies in `clip`."""
        painter.fillRect(clip, self.painter.background)
        for index, top in self.scroller.visible():
            block = self.page.laid(index)
            if top < clip.bottom() and top + block.height > clip.top():
                self._paint_block(painter, index, QPointF(self.left, top), clip, seen)
        if seen.current is not None:
            for start in (True, False):
                self._paint_handle(painter, seen.current, start=start)
        if seen.caret is not None and self._is_visible(seen.caret.position):
            at = move.place(self.page, seen.caret)
            self.painter.caret(painter, at, QPointF(self.left, self.scroller.y_of(at.number)), rtl=at.rtl)

    def _paint_block(self, painter: QPainter, index: int, origin: QPointF, clip: QRectF, seen: Seen) -> None:
        block, start, style = self.page.laid(index), self.page.start(index), self.style
        decoration = self.decoration(index)
        lines = block.lines_between(clip.top() - origin.y(), clip.bottom() - origin.y())
        for line in lines:
            self.painter.fills(painter, decoration.line(line)[0], origin)
        first = bisect_right(seen.found, start, key=lambda span: span[1])
        last = bisect_left(seen.found, self.page.end(index), key=lambda span: span[0])
        for i in range(first, last):
            color = style.found_current if i == seen.found_current else style.found
            self.painter.fill_spans(painter, block, origin, self._local(index, [seen.found[i]]), color, clip)
        if seen.selection[0] < seen.selection[1]:
            color = style.selection if seen.active else style.selection_inactive
            self.painter.fill_spans(painter, block, origin, self._local(index, [seen.selection]), color, clip)
        for line in lines:
            self.painter.underlines(painter, decoration.line(line)[1], origin)
        self.painter.stripes(painter, block, decoration.stripes, origin, clip)
        self.painter.text(painter, block, origin, clip)
        if seen.current is not None:
            for span in self._local(index, [seen.current]):
                self.painter.outline(painter, block, origin, span)

    def _local(self, index: int, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return the parts of ranges that lie in a block, as positions in it."""
        start, end = self.page.start(index), self.page.end(index)
        return [(max(a, start) - start, min(b, end) - start) for a, b in spans if a < end and b > start]

    def _paint_handle(self, painter: QPainter, span: tuple[int, int], *, start: bool) -> None:
        if self._is_visible(span[0] if start else max(span[0], span[1] - 1)):
            at, point = self._handle(span, start=start)
            self.painter.handle(painter, at.block, at.line, point, start=start)

    def _is_visible(self, position: int) -> bool:
        """Return whether any of the block that holds a position is seen."""
        index = self.page.block_at(position)
        return any(index == seen for seen, _ in self.scroller.visible())

    def _handle(self, span: tuple[int, int], *, start: bool) -> tuple[Place, QPointF]:
        """Return where an end of a span is gripped: its place, and the point of x and its block's top."""
        caret = Caret(span[0]) if start else Caret(span[1], move.Side.PREVIOUS)
        at = move.place(self.page, caret)
        return at, QPointF(self.left + at.x, self.scroller.y_of(at.number))

    def handle_at(self, point: QPointF, span: tuple[int, int]) -> bool | None:
        """Return whether a point grips the start (True) or the end (False) of a span; None if neither."""
        visible = {index for index, _ in self.scroller.visible()}
        for start in (True, False):
            if self.page.block_at(span[0] if start else max(span[0], span[1] - 1)) not in visible:
                continue
            at, where = self._handle(span, start=start)
            pitch = at.block.pitch
            edge = pitch.band_top if start else pitch.band_bottom
            knob = QPointF(where.x(), where.y() + at.line.baseline - pitch.baseline + edge)
            if abs(point.x() - knob.x()) <= _GRIP and abs(point.y() - knob.y()) <= _GRIP:
                return start
        return None

    def caret_at(self, point: QPointF) -> Caret:
        """Return the caret nearest to a point."""
        index, top = self.scroller.block_at(point.y())
        line = self.page.laid(index).line_at_y(point.y() - top)
        return move.at_x(self.page, index, line, point.x() - self.left)

    def grapheme_at(self, point: QPointF, *, nearest: bool = False) -> int | None:
        """Return the position of the grapheme under a point; None beside the text, unless the nearest will do."""
        index, top = self.scroller.block_at(point.y())
        block, y = self.page.laid(index), point.y() - top
        line = block.line_at_y(y)
        cell = move.cell_at_x(block, line, point.x() - self.left)
        start = self.page.start(index)
        if cell is not None and (nearest or line.top <= y < line.top + line.height):
            return start + cell.start
        if not nearest:
            return None
        caret = self.caret_at(point)
        return max(start, caret.position - 1) if caret.position >= start + line.end > start else caret.position

    def marks_under(self, point: QPointF) -> list[Mark]:
        """Return the marks under a point, innermost first."""
        position = self.grapheme_at(point)
        return [] if position is None else self.spans.at(position)

    def stripe_x(self, column: int, *, rtl: bool) -> float:
        """Return the middle of a column of stripes, beside paragraphs of that direction."""
        away = stripe_away(column)
        return self.left + (self.page.width + away if rtl else -away)

    def stripe_sides(self) -> set[bool]:
        """Return beside which paragraphs stripes stand, those read from the right (True) or from the left (False)."""
        found: set[bool] = set()
        last = -1
        for number in range(min(len(self.spans), _MARKS_LOOKED_AT)):
            block = self.page.block_at(self.spans.mark(number).start)
            paragraph = bisect_right(self.page.paragraphs, self.page.start(block))
            if paragraph != last:
                last = paragraph
                found.add(self.page.block_direction(block) is Direction.RTL)
                if len(found) > 1:
                    break
        return found

    def stripe_at(self, point: QPointF) -> Mark | None:
        """Return the mark whose stripe lies under a point; of several in one place, the one that is seen."""
        index, top = self.scroller.block_at(point.y())
        rtl, start = self.page.laid(index).rtl, self.page.start(index)
        stripes = self.decoration(index).stripes
        marks = self.spans.overlapping(start, self.page.end(index))
        for stripe, mark in zip(reversed(stripes), reversed(marks), strict=True):
            beside = abs(point.x() - self.stripe_x(stripe.column, rtl=rtl)) <= _STRIPE_REACH
            if beside and stripe.top <= point.y() - top <= stripe.bottom:
                return mark
        return None

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Return the boxes of a range as far as they are seen, in reading order of lines."""
        found = []
        for index, top in self.scroller.visible():
            block = self.page.laid(index)
            for a, b in self._local(index, [(start, end)]):
                for line in block.lines_of(a, b):
                    for left, right in block.boxes(line, a, b):
                        found.append(QRectF(self.left + left, top + line.top, right - left, line.height))
        return found

    def caret_rect(self, caret: Caret) -> QRectF:
        """Return the rectangle of a caret, also outside the viewport."""
        at = move.place(self.page, caret)
        y = self.scroller.y_of(at.number) + at.line.top
        return QRectF(self.left + at.x - 1.0, y, 2.0, at.line.height)

    def reveal(self, start: int, end: int, *, comfortably: bool) -> float:
        """Return by how many pixels to scroll so that a range is seen, 0 if it is."""
        first = move.place(self.page, Caret(start))
        last = move.place(self.page, Caret(end, move.Side.PREVIOUS)) if end > start else first
        top = self.scroller.y_of(first.number) + first.line.top
        bottom = self.scroller.y_of(last.number) + last.line.top + last.line.height
        if first.number == 0 and first.line.index == 0:
            top -= self.scroller.padding
        if last.number == len(self.page) - 1 and last.line is last.block.lines[-1]:
            bottom += self.scroller.padding
        room = self.scroller.height
        edge = min(self.page.pitch.height, room / 4) if comfortably else 0.0
        if top >= edge and bottom <= room - edge:
            return 0.0
        if comfortably:
            return top - min(room / 3, max(edge, (room - (bottom - top)) / 2))
        return top if top < 0 or bottom - top > room else bottom - room


@lru_cache(maxsize=4)
def _measured(families: tuple[str, ...], point_size: float, scale: float) -> float:
    """Return the average width of a letter in pixels."""
    style = TextViewStyle(families=families, point_size=point_size, scale=scale)
    return QFontMetricsF(page_font(families, style)).horizontalAdvance(_ALPHABET) / len(_ALPHABET)


def _measure(style: TextViewStyle) -> float:
    """Return the widest column that reads well, in pixels."""
    return style.measure * _measured(style.families, style.point_size, style.scale)
