"""The geometry that painting, clicking and carets share: one cell for every grapheme on a laid-out line.

Measured on Qt 6.11: `glyphRuns(from, length)` gives a grapheme's true box and direction, except inside a ligature,
where it gives boxes of parts; `cursorToX` gives the leading edge also there, dividing the ligature evenly, but it is
wrong at some changes of direction, and its trailing edge is wrong after combining marks. So the boxes come from the
runs, and where box and leading edge disagree, the whole ligature is measured and divided. Spaces that hang past a
wrapped line's end have no run; they become cells without width at the line's end.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple, cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLine

# Pixels. Glyph positions are multiples of 1/64; edges of neighbours differ by rounding only.
_NEAR = 0.26
# A span that has no width of its own (ZWNJ, a lone mark, a bidi control) is still shown this wide, in pixels.
MARKER_WIDTH = 4.0

Box = tuple[float, float]


class Cell(NamedTuple):
    """One grapheme on a line: code points `start` to `end` of its block; x from `left` to `right` in the column."""

    start: int
    end: int
    left: float
    right: float
    rtl: bool

    @property
    def leading(self) -> float:
        """The x of the edge where reading enters the grapheme."""
        return self.right if self.rtl else self.left

    @property
    def trailing(self) -> float:
        """The x of the edge where reading leaves the grapheme."""
        return self.left if self.rtl else self.right


def measure_cells(line: QTextLine, text: str, bounds: Sequence[int], units: Sequence[int], *, rtl: bool) -> list[Cell]:
    """Return the cells of a line in logical order.

    `bounds` are the grapheme boundaries on the line, both ends included, in code points of the block's `text`; `units`
    are the same in UTF-16; `rtl` is the paragraph's direction.
    """
    count = len(bounds) - 1
    boxes: list[Box | None] = [None] * count
    rtls = [rtl] * count
    leads = [0.0] * count
    for i in range(count):
        leads[i] = edge_x(line, units[i])
        runs = line.glyphRuns(units[i], units[i + 1] - units[i])
        if runs:
            boxes[i] = _hull(run.boundingRect() for run in runs)
            rtls[i] = runs[0].isRightToLeft()
    edges = _with_hanging_spaces(boxes, leads, line, units, rtl=rtl)
    _divide_ligatures(line, units, edges, rtls, leads)
    _divide_empty_letters(text, bounds, edges, rtls)
    return [Cell(bounds[i], bounds[i + 1], *edges[i], rtls[i]) for i in range(count)]


def visual_order(cells: Sequence[Cell]) -> list[Cell]:
    """Return the cells from left to right; those without width keep the order of their direction."""
    return sorted(cells, key=lambda cell: (cell.left, cell.right, -cell.start if cell.rtl else cell.start))


def merge(boxes: Iterable[Box], *, marker: float = MARKER_WIDTH) -> list[Box]:
    """Return the union of boxes as disjoint boxes from left to right, none narrower than `marker`."""
    merged: list[Box] = []
    for left, right in sorted(boxes):
        if merged and left <= merged[-1][1] + _NEAR:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    wide = [box for box in merged if box[1] - box[0] >= 1.0]
    if wide:
        return wide
    return [((left + right - marker) / 2, (left + right + marker) / 2) for left, right in merged[:1]]


def edge_x(line: QTextLine, unit: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """Return Qt's x of one edge of the character at a UTF-16 offset."""
    # The stub says object; it is a tuple of x and the offset that was really taken.
    x = line.cursorToX(unit, edge)
    return float(x[0] if isinstance(x, tuple) else cast("float", x))


def _hull(rects: Iterable[QRectF]) -> Box:
    lefts_rights = [(rect.left(), rect.right()) for rect in rects]
    if len(lefts_rights) == 1:
        return lefts_rights[0]
    return min(left for left, _ in lefts_rights), max(right for _, right in lefts_rights)


def _with_hanging_spaces(
    boxes: Sequence[Box | None], leads: Sequence[float], line: QTextLine, units: Sequence[int], *, rtl: bool
) -> list[Box]:
    """Give every cell a box: what has no run takes no room, and at the line's end stands where the text ends."""
    known = [box for box in boxes if box is not None]
    end = leads[0] if boxes else 0.0
    if known:
        end = min(left for left, _ in known) if rtl else max(right for _, right in known)
    trailing = len(boxes)
    while trailing and boxes[trailing - 1] is None:
        trailing -= 1
    edges: list[Box] = []
    for i, box in enumerate(boxes):
        if box is not None:
            edges.append(box)
        elif i >= trailing:
            edges.append((end, end))
        else:
            trail = edge_x(line, units[i + 1] - 1, QTextLine.Edge.Trailing)
            edges.append((min(leads[i], trail), max(leads[i], trail)))
    return edges


def _divide_ligatures(
    line: QTextLine, units: Sequence[int], edges: list[Box], rtls: Sequence[bool], leads: Sequence[float]
) -> None:
    """Replace the boxes of graphemes that share glyphs by parts of their common box."""

    def is_off(i: int) -> bool:
        return abs(leads[i] - edges[i][1 if rtls[i] else 0]) > _NEAR

    i, count = 0, len(edges)
    while i < count:
        if not is_off(i):
            i += 1
            continue
        first = i
        while i + 1 < count and rtls[i + 1] == rtls[first] and is_off(i + 1) and _touch(edges[i], edges[i + 1]):
            i += 1
        while first and rtls[first - 1] == rtls[i] and _overlap(edges[first - 1], edges[first]):
            first -= 1
        i += 1
        if i - first > 1:
            runs = line.glyphRuns(units[first], units[i] - units[first])
            edges[first:i] = _parts(_hull(run.boundingRect() for run in runs), leads[first + 1 : i], rtl=rtls[first])


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[1] - _NEAR and other[0] < one[1] - _NEAR


def _touch(one: Box, other: Box) -> bool:
    # Parts of one glyph cluster are reported anywhere inside it, also with a gap between them.
    widest = max(one[1] - one[0], other[1] - other[0])
    return one[0] < other[1] + widest and other[0] < one[1] + widest


def _parts(whole: Box, inner: Sequence[float], *, rtl: bool) -> list[Box]:
    """Divide a box at the inner leading edges, or evenly where those do not lie in it in order."""
    left, right = whole
    cuts = [right if rtl else left, *inner, left if rtl else right]
    ordered = sorted(cuts, reverse=rtl)
    if cuts != ordered or len(set(cuts)) != len(cuts):
        step = (right - left) / (len(cuts) - 1)
        cuts = [right - step * i if rtl else left + step * i for i in range(len(cuts))]
    return [(min(a, b), max(a, b)) for a, b in pairwise(cuts)]


def _divide_empty_letters(text: str, bounds: Sequence[int], edges: list[Box], rtls: Sequence[bool]) -> None:
    """Give a letter without width half of the letter before: some fonts draw a lam-alef wholly on the lam."""
    for i in range(1, len(edges)):
        left, right = edges[i]
        before = edges[i - 1]
        if right - left > _NEAR or not text[bounds[i]].isalpha() or rtls[i] != rtls[i - 1]:
            continue
        if before[1] - before[0] > 1.0 and abs((before[0] if rtls[i] else before[1]) - left) <= _NEAR:
            edges[i - 1 : i + 1] = _halves(before, rtl=rtls[i])


def _halves(whole: Box, *, rtl: bool) -> list[Box]:
    middle = (whole[0] + whole[1]) / 2
    parts = [(whole[0], middle), (middle, whole[1])]
    return parts[::-1] if rtl else parts
