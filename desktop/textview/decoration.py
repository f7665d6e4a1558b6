"""What is drawn around one block's text: fills, underlines and margin stripes of its spans, as plain geometry.

Coordinates as in `laid_block`: y from the block's top, x from the column's left edge; stripes count columns from the
text outwards.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from weakref import ref

from PySide6.QtCore import QRectF

from hashiya.db.model.annotation import Mark
from hashiya.desktop.textview.highlights import lanes
from hashiya.desktop.textview.laid_block import LaidBlock, Line

_LANE, _BOLD_LANE = 3.0, 4.5
_STEP = 2.0


class Fill(NamedTuple):
    """One box under the text, and its frame if it has one: smaller, the deeper the span lies in others."""

    rect: QRectF
    label: str
    frame: QRectF | None = None


class Underline(NamedTuple):
    """One stroke of an underline lane: from x to x at a height, so thick."""

    left: float
    right: float
    y: float
    thickness: float
    label: str


class Stripe(NamedTuple):
    """A span's extent in the margin: its column, counted from the text outwards, and from height to height."""

    column: int
    top: float
    bottom: float
    label: str


class Decoration:
    """Everything drawn for the spans of one block that starts at `start`; what lines need is measured line by line.

    `marks` are sorted by start, outer ones first. `fixed` gives labels lanes and stripe columns of their own.
    `bordered` gives spans frames and thicker lines.
    """

    def __init__(
        self,
        block: LaidBlock,
        start: int,
        marks: Sequence[Mark],
        fixed: Mapping[str, int] | None = None,
        *,
        bordered: bool = False,
    ) -> None:
        self._block = ref(block)
        self._bordered = bordered
        length = len(block.text)
        self._spans = [(max(0, mark.start - start), min(length, mark.end - start)) for mark in marks]
        self._labels = [mark.label for mark in marks]
        if fixed:
            count = max(fixed.values()) + 1
            self._lanes = [(fixed.get(label, 0), count) for label in self._labels]
        else:
            self._lanes = lanes(self._spans)
        self._rows = [(lines[0].index, lines[-1].index) for lines in (block.lines_of(*span) for span in self._spans)]
        self._lines: dict[int, tuple[list[Fill], list[Underline]]] = {}
        self.stripes = _stripes(block, self._labels, self._rows, fixed or {})

    def line(self, line: Line) -> tuple[list[Fill], list[Underline]]:
        """Return the fills and underlines of one line of the block."""
        known = self._lines.get(line.index)
        if known is None:
            block = self._block()
            assert block is not None  # a decoration lives as long as its block
            known = self._lines[line.index] = ([], [])
            for number, (first, last) in enumerate(self._rows):
                if first <= line.index <= last:
                    self._add(block, line, number, *known)
        return known

    def _add(self, block: LaidBlock, line: Line, number: int, fills: list[Fill], strokes: list[Underline]) -> None:
        label = self._labels[number]
        lane, count = self._lanes[number]
        y, thickness = _lane(block, line, lane, count, _BOLD_LANE if self._bordered else _LANE)
        for left, right in block.boxes(line, *self._spans[number]):
            rect = band(block, line, left, right)
            # The innermost span has lane 0, whose frame lies inside all others.
            inset = min(_STEP * (count - 1 - lane), rect.height() / 3)
            fills.append(Fill(rect, label, rect.adjusted(0, inset, 0, 0) if self._bordered else None))
            strokes.append(Underline(left, right, y, thickness, label))


def band(block: LaidBlock, line: Line, left: float, right: float) -> QRectF:
    """Return the rectangle that a fill takes on a line between two x."""
    top = line.baseline - block.pitch.baseline + block.pitch.band_top
    bottom = line.baseline - block.pitch.baseline + block.pitch.band_bottom
    return QRectF(left, top, right - left, bottom - top)


def _lane(block: LaidBlock, line: Line, lane: int, count: int, widest: float) -> tuple[float, float]:
    """Return the middle height and the thickness of an underline lane; many lanes share the room there is."""
    top = line.baseline - block.pitch.baseline + block.pitch.band_bottom
    room = line.top + line.height - top
    step = min(widest, room / count)
    return top + step * (lane + 0.5), max(0.75, step * 0.6)


def _stripes(
    block: LaidBlock, labels: Sequence[str], rows: Sequence[tuple[int, int]], fixed: Mapping[str, int]
) -> list[Stripe]:
    """Give every span a stripe along its lines; stripes on the same line stand in different columns."""
    busy: list[int] = []
    stripes = []
    for label, (first, last) in zip(labels, rows, strict=True):
        if label in fixed:
            column = fixed[label]
        else:
            column = next((i for i, until in enumerate(busy) if until < first), len(busy))
            busy[column : column + 1] = [last]
        top = block.lines[first].top + 2.0
        bottom = block.lines[last].top + block.lines[last].height - 2.0
        stripes.append(Stripe(column, top, bottom, label))
    return stripes
