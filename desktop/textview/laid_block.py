"""One block of text laid out: its lines, their cells, and the way between code points, UTF-16 and x, y.

Offsets in here are code points from the block's own start; y is from the block's top, x from the column's left edge.
"""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine, QTextOption

from hashiya.db.model.direction import Direction
from hashiya.db.text.offsets import Utf16Map, grapheme_bounds
from hashiya.desktop.textview.cells import Box, Cell, Measured, hull, measure, merge, visual_order
from hashiya.desktop.textview.signs import sign_formats

# Qt drops a leading byte order mark when it takes a string; a word joiner is as invisible and of the same bidi class.
_SHOWN = {0xFEFF: 0x2060}


class Pitch(NamedTuple):
    """The vertical rhythm in pixels: height of a line, where its baseline and its highlight band lie, paragraph gap."""

    height: float
    baseline: float
    band_top: float
    band_bottom: float
    gap: float
    newline: float


class Line:
    """One line, the `index`th: code points `start` to `end` of its block; pixels from the block's top."""

    __slots__ = ("baseline", "cells", "end", "height", "index", "measured", "qline", "start", "top", "visual")

    def __init__(
        self, qline: QTextLine, index: int, start: int, end: int, *, top: float, height: float, baseline: float
    ) -> None:
        self.qline = qline
        self.index = index
        self.start = start
        self.end = end
        self.top = top
        self.height = height
        self.baseline = baseline
        self.measured: Measured | None = None
        self.cells: list[Cell] | None = None
        self.visual: list[Cell] | None = None


class LaidBlock:
    """A block's layout at one width. The text is ours; Qt's copy is never read back."""

    def __init__(self, text: str, direction: Direction, font: QFont, width: float, pitch: Pitch) -> None:
        self.text = text
        self.content = text[:-1] if text.endswith(("\n", "\u2029")) else text
        self.rtl = direction is Direction.RTL
        self.width = width
        self.pitch = pitch
        shown = self.content.translate(_SHOWN) if "\ufeff" in self.content else self.content
        self._units = Utf16Map(self.content)
        self._bounds: list[int] | None = None
        self.layout = QTextLayout(shown, font)
        self.layout.setCacheEnabled(True)
        self.layout.setTextOption(_option(rtl=self.rtl))
        if formats := sign_formats(shown, font, self._units.to_utf16):
            self.layout.setFormats(formats)
        self.lines: list[Line] = []
        self.text_height = self._break_lines()
        self.height = self.text_height + (pitch.gap if self.content != text else 0.0)

    def _break_lines(self) -> float:
        top = 0.0
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(self.width)
            ascent, descent = line.ascent(), line.descent()
            # Fallback fonts must not disturb the rhythm; only what would collide makes a line higher.
            over = max(0.0, round(ascent - self.pitch.baseline))
            under = max(0.0, round(descent - (self.pitch.height - self.pitch.baseline)))
            baseline = top + over + self.pitch.baseline
            line.setPosition(QPointF(0.0, baseline - ascent))
            first = line.textStart()
            start, end = self._units.from_utf16(first), self._units.from_utf16(first + line.textLength())
            height = self.pitch.height + over + under
            self.lines.append(Line(line, len(self.lines), start, end, top=top, height=height, baseline=baseline))
            top += height
        self.layout.endLayout()
        return top

    def unit(self, position: int) -> int:
        """Return the UTF-16 offset of a position, as Qt counts."""
        return self._units.to_utf16(position)

    def measured(self, line: Line) -> Measured:
        """Return the line's cells in columns: the geometry that everything rests on."""
        if line.measured is None:
            if self._bounds is None:
                self._bounds = grapheme_bounds(self.content)
            low = bisect_right(self._bounds, line.start)
            high = bisect_right(self._bounds, line.end - 1, lo=max(low - 1, 0))
            bounds = [line.start, *self._bounds[low:high], line.end] if line.end > line.start else [line.start]
            units = bounds if self._units.identity else [self._units.to_utf16(bound) for bound in bounds]
            line.measured = measure(line.qline, self.content, bounds, units, rtl=self.rtl)
        return line.measured

    def cells(self, line: Line) -> list[Cell]:
        """Return the line's cells in logical order."""
        if line.cells is None:
            line.cells = self.measured(line).cells()
        return line.cells

    def visual(self, line: Line) -> list[Cell]:
        """Return the line's cells from left to right."""
        if line.visual is None:
            line.visual = visual_order(self.cells(line))
        return line.visual

    def line_at(self, position: int) -> Line:
        """Return the line that holds a position; a position between two lines belongs to the later one."""
        return self.lines[max(0, bisect_right(self.lines, position, key=lambda line: line.start) - 1)]

    def line_at_y(self, y: float) -> Line:
        """Return the line nearest to a height."""
        return self.lines[max(0, bisect_right(self.lines, y, key=lambda line: line.top) - 1)]

    def lines_between(self, top: float, bottom: float) -> Sequence[Line]:
        """Return the lines that lie between two heights, wholly or in part."""
        return [line for line in self.lines if line.top <= bottom and line.top + line.height >= top]

    def extent(self, line: Line) -> Box:
        """Return the x where the line's text starts and ends on the page, left and right."""
        measured = self.measured(line)
        if not measured.rtls:
            edge = self.width if self.rtl else 0.0
            return edge, edge
        return min(measured.lefts), max(measured.rights)

    def edge(self, line: Line, *, start: bool) -> float:
        """Return the x of the line's reading start or end."""
        return self.extent(line)[1 if self.rtl == start else 0]

    def boxes(self, line: Line, start: int, end: int, *, newline: bool = False) -> list[Box]:
        """Return the boxes of a span on one line: the union of its cells, left to right.

        `newline` adds the end of the paragraph as a cell of its own, if the span covers it.
        """
        whole = start <= line.start and end >= line.end > line.start
        if whole and line.measured is None and "\t" not in self.content:
            parts = hull(line.qline)
        else:
            parts = self.measured(line).boxes(start, end)
        at_end = line is self.lines[-1] and start <= len(self.content) < end
        if at_end and (newline or not parts) and len(self.text) > len(self.content):
            x = self.edge(line, start=False)
            parts.append((x - self.pitch.newline, x) if self.rtl else (x, x + self.pitch.newline))
        return merge(parts)

    def lines_of(self, start: int, end: int) -> Sequence[Line]:
        """Return the lines that a span touches."""
        low = self.line_at(start).index
        high = self.line_at(max(start, min(end - 1, len(self.content)))).index
        return self.lines[low : high + 1]


@cache
def _option(*, rtl: bool) -> QTextOption:
    option = QTextOption()
    # Qt does not mirror AlignLeft for a right-to-left layout: direction and alignment are both said.
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
