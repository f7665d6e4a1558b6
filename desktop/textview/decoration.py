"""What is drawn around one block's text: fills, underlines and margin stripes of its spans, as plain geometry.

Coordinates as in `laid_block`: y from the block's top, x from the column's left edge; stripes count columns from the
text outwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QRectF

from hashiya.db.model.annotation import Mark
from hashiya.desktop.textview.highlights import lanes
from hashiya.desktop.textview.laid_block import LaidBlock, Line

_LANE = 3.0


class Fill(NamedTuple):
    """One box under the text."""

    rect: QRectF
    label: str


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


@dataclass(frozen=True, slots=True)
class Decoration:
    """Everything drawn for the spans of one block."""

    fills: Sequence[Fill] = ()
    underlines: Sequence[Underline] = ()
    stripes: Sequence[Stripe] = ()


def decorate(block: LaidBlock, start: int, marks: Sequence[Mark]) -> Decoration:
    """Return the decoration of a block that starts at `start` for its marks, sorted by start, outer ones first."""
    if not marks:
        return Decoration()
    length = len(block.text)
    spans = [(max(0, mark.start - start), min(length, mark.end - start)) for mark in marks]
    fills: list[Fill] = []
    underlines: list[Underline] = []
    rows: list[tuple[int, int]] = []
    for mark, span, (lane, count) in zip(marks, spans, lanes(spans), strict=True):
        touched = block.lines_of(*span)
        for line in touched:
            y, thickness = _lane(block, line, lane, count)
            for left, right in block.boxes(line, *span):
                fills.append(Fill(band(block, line, left, right), mark.label))
                underlines.append(Underline(left, right, y, thickness, mark.label))
        rows.append((touched[0].index, touched[-1].index + 1))
    return Decoration(fills, underlines, _stripes(block, marks, rows))


def band(block: LaidBlock, line: Line, left: float, right: float) -> QRectF:
    """Return the rectangle that a fill takes on a line between two x."""
    top = line.baseline - block.pitch.baseline + block.pitch.band_top
    bottom = line.baseline - block.pitch.baseline + block.pitch.band_bottom
    return QRectF(left, top, right - left, bottom - top)


def _lane(block: LaidBlock, line: Line, lane: int, count: int) -> tuple[float, float]:
    """Return the middle height and the thickness of an underline lane; many lanes share the room there is."""
    top = line.baseline - block.pitch.baseline + block.pitch.band_bottom
    room = line.top + line.height - top
    step = min(_LANE, room / count)
    return top + step * (lane + 0.5), max(0.75, step * 0.6)


def _stripes(block: LaidBlock, marks: Sequence[Mark], rows: Sequence[tuple[int, int]]) -> list[Stripe]:
    """Give every span a stripe along its lines; stripes on the same line stand in different columns."""
    busy: list[int] = []
    stripes = []
    for mark, (first, last) in zip(marks, rows, strict=True):
        column = next((i for i, until in enumerate(busy) if until <= first), len(busy))
        busy[column : column + 1] = [last]
        top = block.lines[first].top + 2.0
        bottom = block.lines[last - 1].top + block.lines[last - 1].height - 2.0
        stripes.append(Stripe(column, top, bottom, mark.label))
    return stripes
