"""The geometry that painting, clicking and carets share: one cell for every grapheme on a laid-out line.

Measured on Qt 6.11: `glyphRuns(from, length)` gives the true box and direction of a whole visual run, but wrong boxes
for parts of a ligature. `cursorToX` gives the leading edge of every grapheme inside a run and divides ligatures evenly,
but is wrong where the direction changes, and its trailing edge is wrong after combining marks. So a line is first cut
into runs of one direction; each run's box comes from `glyphRuns`, the cuts inside it from `cursorToX`. Spaces that
hang past a wrapped line's end have no glyph run: they become cells without width at the line's end.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple, cast

from PySide6.QtGui import QGlyphRun, QTextLine

# Pixels. Glyph positions are multiples of 1/64; edges of neighbours differ by rounding only.
_NEAR = 0.26
# A span that has no width of its own (ZWNJ, a lone mark, a bidi control) is still shown this wide, in pixels.
MARKER_WIDTH = 4.0

Box = tuple[float, float]

_RIGHT = "\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_LEFT = "0-9A-Za-z\u00c0-\u024f\u0660-\u0669\u06f0-\u06f9"
_LIKELY_LTR = re.compile(f"[{_LEFT}](?:[^{_RIGHT}]*[{_LEFT}])?")


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
    ruler = _Ruler(line, units)
    count = len(units) - 1
    if count and text[bounds[-1] - 1].isspace():
        count = ruler.without_hanging(count)
    rtls = [rtl] * (len(units) - 1)
    for first, last in pairwise(_likely_cuts(text, bounds, count)):
        ruler.directions(first, last, rtls)
    edges: list[Box] = []
    first = 0
    for i in range(1, count + 1):
        if i == count or rtls[i] != rtls[first] or "\t" in (text[bounds[i]], text[bounds[first]]):
            edges += ruler.run(first, i, rtl=rtls[first])
            first = i
    if "\t" in text[bounds[0] : bounds[-1]]:
        _stretch_tabs(text, bounds, edges, rtl=rtl)
    _divide_empty_letters(text, bounds, edges, rtls)
    end = ruler.end(edges, rtl=rtl)
    edges += [(end, end)] * (len(units) - 1 - count)
    lefts, rights = zip(*edges, strict=True) if edges else ((), ())
    # The constructor of a named tuple is a Python function; this makes the same ones without it, thousands a frame.
    make = partial(tuple.__new__, Cell)
    return list(map(make, zip(bounds[:-1], bounds[1:], lefts, rights, rtls, strict=True)))


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


def hull(line: QTextLine) -> list[Box]:
    """Return the box of all that a line draws, without measuring its graphemes; none if it draws nothing."""
    rects = [run.boundingRect() for run in line.glyphRuns()]
    return [(min(rect.left() for rect in rects), max(rect.right() for rect in rects))] if rects else []


def _likely_cuts(text: str, bounds: Sequence[int], count: int) -> list[int]:
    """Return where the direction probably changes, as grapheme numbers from 0 to `count`; it is only a guess."""
    cuts = {0, count}
    for match in _LIKELY_LTR.finditer(text, bounds[0], bounds[count]):
        cuts.add(bisect_left(bounds, match.start()))
        cuts.add(min(count, bisect_left(bounds, match.end())))
    return sorted(cuts)


class _Ruler:
    """Measures the graphemes of one line; they are counted from 0, and `units` are their UTF-16 boundaries."""

    def __init__(self, line: QTextLine, units: Sequence[int]) -> None:
        self._line = line
        self._units = units
        # The stub says object; it is a tuple of x and the offset that was really taken.
        self._x = cast("Callable[[int], tuple[float, int]]", line.cursorToX)

    def _runs(self, first: int, last: int) -> list[QGlyphRun]:
        return self._line.glyphRuns(self._units[first], self._units[last] - self._units[first])

    def _lead(self, index: int) -> float:
        return self._x(self._units[index])[0]

    def without_hanging(self, count: int) -> int:
        """Return how many graphemes are left without the spaces that hang past the end."""
        while count and not self._runs(count - 1, count):
            count -= 1
        return count

    def directions(self, first: int, last: int, rtls: list[bool]) -> None:
        """Note for each grapheme whether it runs right-to-left, halving the range until it has one direction."""
        if first >= last:
            return
        runs = self._runs(first, last)
        found = {run.isRightToLeft() for run in runs}
        if len(found) == 1:
            rtls[first:last] = [found.pop()] * (last - first)
        elif found and last - first == 1:
            # A joiner at the end of a grapheme may have the paragraph's level; it has no width.
            rtls[first] = max(runs, key=lambda run: run.boundingRect().width()).isRightToLeft()
        elif found:
            middle = (first + last) // 2
            self.directions(first, middle, rtls)
            self.directions(middle, last, rtls)

    def run(self, first: int, last: int, *, rtl: bool) -> list[Box]:
        """Return the boxes of graphemes of one direction."""
        boxes = self._boxes(first, last, rtl=rtl)
        if _gap(boxes) and (cut := self._cut(first, last, rtl=rtl)) is not None:
            return self.run(first, cut, rtl=rtl) + self.run(cut, last, rtl=rtl)
        if not boxes:
            start = self._lead(first)
            boxes = [(start, start)]
        left, right = boxes[0][0], max(right for _, right in boxes)
        x = self._x
        leads = [x(unit)[0] for unit in self._units[first + 1 : last]]
        cuts = [right, *leads, left] if rtl else [left, *leads, right]
        if cuts != sorted(cuts, reverse=rtl):
            cuts = _in_order(cuts, rtl=rtl)
        return [(b, a) for a, b in pairwise(cuts)] if rtl else list(pairwise(cuts))

    def _cut(self, first: int, last: int, *, rtl: bool) -> int | None:
        """Return where graphemes of one direction are no neighbours on the line: between embeddings of other depths.

        Two graphemes are asked for together, because a part of a ligature would be measured wrongly.
        """
        for i in range(first + 1, last):
            if _gap(self._boxes(i - 1, i + 1, rtl=rtl)):
                return i
        return None

    def _boxes(self, first: int, last: int, *, rtl: bool) -> list[Box]:
        """Return the boxes of the glyph runs of one direction, from left to right."""
        rects = [run.boundingRect() for run in self._runs(first, last) if run.isRightToLeft() == rtl]
        if last - first == 1:
            # A joiner at the end of a grapheme may stand apart from it, in the paragraph's level.
            rects = [rect for rect in rects if rect.width() > 0.0] or rects
        return sorted((rect.left(), rect.right()) for rect in rects)

    def end(self, edges: Sequence[Box], *, rtl: bool) -> float:
        """Return the x at which the line's text ends."""
        if edges:
            return min(left for left, _ in edges) if rtl else max(right for _, right in edges)
        return self._lead(0) if len(self._units) > 1 else 0.0


def _in_order(cuts: Sequence[float], *, rtl: bool) -> list[float]:
    """Return a run's cuts with those that Qt put elsewhere laid evenly between their neighbours.

    In a left-to-right paragraph, Qt gives one of the letters inside a ligature an edge outside of it.
    """
    sign = -1.0 if rtl else 1.0
    good = [0]
    for i in range(1, len(cuts)):
        if sign * cuts[good[-1]] <= sign * cuts[i] <= sign * cuts[-1]:
            good.append(i)
    result = list(cuts)
    for low, high in pairwise(good):
        for i in range(low + 1, high):
            result[i] = cuts[low] + (cuts[high] - cuts[low]) * (i - low) / (high - low)
    return result


def _gap(boxes: Sequence[Box]) -> bool:
    return any(right < left - _NEAR for (_, right), (left, _) in pairwise(boxes))


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


def _stretch_tabs(text: str, bounds: Sequence[int], edges: list[Box], *, rtl: bool) -> None:
    """Let a tab, which has no glyphs, reach to the text after it: by UAX #9, L1, that stands wholly beyond the tab."""
    near = 1 if rtl else 0
    beyond: float | None = None
    for i in range(len(edges) - 1, -1, -1):
        if text[bounds[i]] == "\t":
            start = edges[i][near]
            end = start if beyond is None else beyond
            edges[i] = (min(start, end), max(start, end))
            beyond = start
        else:
            edge = edges[i][near]
            beyond = edge if beyond is None else (max if rtl else min)(beyond, edge)
