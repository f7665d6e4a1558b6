"""The geometry that painting, clicking and carets share: one cell for every grapheme on a laid-out line.

Measured on Qt 6.11: `glyphRuns(from, length)` gives the true box and direction of a whole visual run, but wrong boxes
for parts of a ligature. `cursorToX` gives the leading edge of every grapheme inside a run and divides ligatures evenly,
but is wrong where the direction changes, and its trailing edge is wrong after combining marks. So a line is first cut
into runs of one direction; each run's box comes from `glyphRuns`, the cuts inside it from `cursorToX`. Spaces that
hang past a wrapped line's end have no glyph run: they become cells without width at the line's end.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import compress, pairwise
from operator import itemgetter, ne, sub
from typing import NamedTuple, cast

from PySide6.QtGui import QGlyphRun, QTextLine

# Pixels. Glyph positions are multiples of 1/64; edges of neighbours differ by rounding only.
_NEAR = 0.26
# A span that has no width of its own (ZWNJ, a lone mark, a bidi control) is still shown this wide, in pixels.
MARKER_WIDTH = 4.0

Box = tuple[float, float]
_X = itemgetter(0)

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


class Measured(NamedTuple):
    """The cells of a line in columns, in logical order: what boxes need, thousands a frame.

    Cell `i` reaches from `bounds[i]` to `bounds[i + 1]` in code points, from `lefts[i]` to `rights[i]` in pixels. Cells
    between neighbouring `joints` stand side by side without gaps: the union of any of them in a row is one box.
    """

    bounds: Sequence[int]
    lefts: list[float]
    rights: list[float]
    rtls: list[bool]
    joints: list[int]

    def cells(self) -> list[Cell]:
        """Return the cells as records."""
        # The constructor of a named tuple is a Python function; this makes the same ones without it.
        make = partial(tuple.__new__, Cell)
        bounds = self.bounds
        return list(map(make, zip(bounds[:-1], bounds[1:], self.lefts, self.rights, self.rtls, strict=True)))

    def boxes(self, start: int, end: int) -> list[Box]:
        """Return boxes whose union is that of the cells that share a code point with a range."""
        low, high = bisect_right(self.bounds, start, 1) - 1, bisect_left(self.bounds, end, 0, len(self.rtls))
        parts = []
        for first, last in pairwise(self.joints):
            part = slice(max(first, low), min(last, high))
            if part.start < part.stop:
                parts.append((min(self.lefts[part]), max(self.rights[part])))
        return parts


def measure(line: QTextLine, text: str, bounds: Sequence[int], units: Sequence[int], *, rtl: bool) -> Measured:
    """Measure the cells of a line.

    `bounds` are the grapheme boundaries on the line, both ends included, in code points of the block's `text`; `units`
    are the same in UTF-16; `rtl` is the paragraph's direction.
    """
    ruler = _Ruler(line, units)
    total = count = len(units) - 1
    if count and text[bounds[-1] - 1].isspace():
        count = ruler.without_hanging(count)
    rtls = [rtl] * total
    likely = _likely_cuts(text, bounds, count)
    for first, last in pairwise(likely):
        ruler.directions(first, last, rtls)
    tabs = "\t" in text[bounds[0] : bounds[-1]]
    for first, last in pairwise(_runs(text, bounds, rtls[:count], tabs=tabs)):
        ruler.run(first, last, rtl=rtls[first])
    lefts, rights, joints = ruler.lefts, ruler.rights, ruler.joints
    if tabs:
        _stretch_tabs(text, bounds, lefts, rights, rtl=rtl)
    _divide_empty_letters(text, bounds, lefts, rights, rtls)
    if count < total:
        end = ruler.end(rtl=rtl)
        hanging = [end] * (total - count)
        lefts += hanging
        rights += hanging
        joints.append(total)
    return Measured(bounds, lefts, rights, rtls, joints)


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


def _runs(text: str, bounds: Sequence[int], rtls: list[bool], *, tabs: bool) -> list[int]:
    """Return where runs of one direction begin, and the end of the last one, as grapheme numbers; tabs stand alone."""
    turns = compress(range(1, len(rtls)), map(ne, rtls, rtls[1:]))
    starts = [0, *turns, len(rtls)] if rtls else []
    if not tabs:
        return starts
    alone = [i for i in range(len(rtls)) if text[bounds[i]] == "\t"]
    return sorted({*starts, *alone, *(i + 1 for i in alone)})


class _Ruler:
    """Measures the graphemes of one line; they are counted from 0, and `units` are their UTF-16 boundaries."""

    def __init__(self, line: QTextLine, units: Sequence[int]) -> None:
        self._line = line
        self._units = units
        self._known: dict[tuple[int, int], list[QGlyphRun]] = {}
        self.lefts: list[float] = []
        self.rights: list[float] = []
        self.joints = [0]
        # The stub says object; it is a tuple of x and the offset that was really taken.
        self._x = cast("Callable[[int], tuple[float, int]]", line.cursorToX)

    def _runs(self, first: int, last: int) -> list[QGlyphRun]:
        # Most runs of one direction are asked for twice: for that direction, then for their place.
        key = (first, last)
        runs = self._known.get(key)
        if runs is None:
            start = self._units[first]
            runs = self._known[key] = self._line.glyphRuns(start, self._units[last] - start)
        return runs

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

    def run(self, first: int, last: int, *, rtl: bool) -> None:
        """Add the cells of graphemes of one direction to the columns."""
        boxes = self._boxes(first, last, rtl=rtl)
        if _gap(boxes) and (cut := self._cut(first, last, rtl=rtl)) is not None:
            self.run(first, cut, rtl=rtl)
            self.run(cut, last, rtl=rtl)
            return
        if not boxes:
            start = self._lead(first)
            boxes = [(start, start)]
        left, right = boxes[0][0], max(right for _, right in boxes)
        leads = map(_X, map(self._x, self._units[first + 1 : last]))
        cuts = [right, *leads, left] if rtl else [left, *leads, right]
        if cuts != sorted(cuts, reverse=rtl):
            cuts = _in_order(cuts, rtl=rtl)
        self.lefts += cuts[1:] if rtl else cuts[:-1]
        self.rights += cuts[:-1] if rtl else cuts[1:]
        self.joints.append(last)

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

    def end(self, *, rtl: bool) -> float:
        """Return the x at which the line's text ends."""
        if self.lefts:
            return min(self.lefts) if rtl else max(self.rights)
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


def _divide_empty_letters(
    text: str, bounds: Sequence[int], lefts: list[float], rights: list[float], rtls: Sequence[bool]
) -> None:
    """Give a letter without width half of the letter before: some fonts draw a lam-alef wholly on the lam."""
    widths = list(map(sub, rights, lefts))
    if not widths or min(widths) > _NEAR:
        return
    for i in range(1, len(widths)):
        if widths[i] > _NEAR or not text[bounds[i]].isalpha() or rtls[i] != rtls[i - 1]:
            continue
        low, high = lefts[i - 1], rights[i - 1]
        if high - low > 1.0 and abs((low if rtls[i] else high) - lefts[i]) <= _NEAR:
            middle = (low + high) / 2
            first, second = (i, i - 1) if rtls[i] else (i - 1, i)
            lefts[first], rights[first] = low, middle
            lefts[second], rights[second] = middle, high


def _stretch_tabs(text: str, bounds: Sequence[int], lefts: list[float], rights: list[float], *, rtl: bool) -> None:
    """Let a tab, which has no glyphs, reach to the text after it: by UAX #9, L1, that stands wholly beyond the tab."""
    near = rights if rtl else lefts
    beyond: float | None = None
    for i in range(len(lefts) - 1, -1, -1):
        if text[bounds[i]] == "\t":
            start = near[i]
            end = start if beyond is None else beyond
            lefts[i], rights[i] = min(start, end), max(start, end)
            beyond = start
        else:
            edge = near[i]
            beyond = edge if beyond is None else (max if rtl else min)(beyond, edge)
