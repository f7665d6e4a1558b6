"""Carets: where one is drawn and where keys and clicks take it. Everything rests on the cells of the lines.

Where directions meet, one position in the text has two places on the line. A caret therefore says to which side it
holds: to the grapheme after it, to the one before it, or to the edge of its line.

Left and right arrows move over the line as it is seen. Past its edge they go on, at the other edge, in the line below
or above: in a right-to-left document left means onwards. So holding one key always reaches the document's end, also
through paragraphs of the other direction.
"""

from bisect import bisect_right
from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from hashiya.db.model.direction import Direction
from hashiya.db.text.segment import next_sentence, next_word, previous_sentence, previous_word
from hashiya.desktop.textview.cells import Cell
from hashiya.desktop.textview.laid_block import LaidBlock, Line
from hashiya.desktop.textview.page import Page


class Side(Enum):
    """What a caret holds to."""

    NEXT = "next"
    PREVIOUS = "previous"
    EDGE = "edge"


class Caret(NamedTuple):
    """A position in the document (code points) and its side."""

    position: int
    side: Side = Side.NEXT


class Place(NamedTuple):
    """Where a caret stands: the block's number, block and line, x in the column, the direction of what it holds to."""

    number: int
    block: LaidBlock
    line: Line
    x: float
    rtl: bool


def place(page: Page, caret: Caret) -> Place:
    """Return where a caret is drawn."""
    index = page.block_at(caret.position)
    block = page.laid(index)
    local = min(caret.position - page.start(index), len(block.content))
    line = _line(block, local, caret.side)
    cell = _held(block, line, local, caret.side)
    if cell is None:
        return Place(index, block, line, block.edge(line, start=local <= line.start), block.rtl)
    x = cell.trailing if caret.side is Side.PREVIOUS else cell.leading
    return Place(index, block, line, x, cell.rtl)


def at_x(page: Page, index: int, line: Line, x: float) -> Caret:
    """Return the caret that is nearest to an x of the column on a line of a block."""
    block, start = page.laid(index), page.start(index)
    for cell in block.visual(line):
        if cell.left <= x < cell.right:
            if (x >= (cell.left + cell.right) / 2) == cell.rtl:
                return _settled(block, line, start, cell, after=False)
            return _settled(block, line, start, cell, after=True)
    left, right = block.extent(line)
    at_right = x - left > right - x
    return line_edge(page, index, line, end=at_right != block.rtl)


def cell_at_x(block: LaidBlock, line: Line, x: float) -> Cell | None:
    """Return the cell under an x of the column."""
    return next((cell for cell in block.cells(line) if cell.left <= x < cell.right), None)


def line_edge(page: Page, index: int, line: Line, *, end: bool) -> Caret:
    """Return the caret at the reading start or end of a line."""
    start, last = page.start(index), line is page.laid(index).lines[-1]
    if not end:
        return Caret(start + line.start, Side.EDGE)
    return Caret(start + line.end, Side.EDGE if last else Side.PREVIOUS)


def across(page: Page, caret: Caret, *, right: bool) -> Caret:
    """Move over one grapheme to the left or right as it is seen."""
    at = place(page, caret)
    cells = at.block.visual(at.line)
    gap = _gap(at, page, caret)
    return _enter(page, at.number, at.line, gap + (1 if right else -1), right=right, cells=cells)


def vertically(page: Page, caret: Caret, lines: int, x: float) -> Caret:
    """Move by lines down (up, if negative) and stay near an x of the column."""
    at = place(page, caret)
    index, line = at.number, at.line
    for _ in range(abs(lines)):
        beside = _beside(page, index, line, forward=lines > 0)
        if beside is None:
            return line_edge(page, index, line, end=lines > 0)
        index, line = beside
    return at_x(page, index, line, x)


def to_line_edge(page: Page, caret: Caret, *, end: bool) -> Caret:
    """Move to the start or end of the caret's line."""
    at = place(page, caret)
    return line_edge(page, at.number, at.line, end=end)


def by_word(page: Page, caret: Caret, *, right: bool) -> Caret:
    """Move by a word; which way is onwards follows the paragraph's direction."""
    forward = right != (page.block_direction(page.block_at(caret.position)) is Direction.RTL)
    return logically(page, caret, next_word if forward else previous_word)


def by_sentence(page: Page, caret: Caret, *, forward: bool) -> Caret:
    """Move to the start of the next or this or the previous sentence."""
    return logically(page, caret, next_sentence if forward else previous_sentence)


def by_paragraph(page: Page, caret: Caret, *, forward: bool) -> Caret:
    """Move to the start of the next or this or the previous paragraph."""
    starts = page.paragraphs
    index = _paragraph(page, caret.position)
    if forward:
        return Caret(starts[index + 1] if index + 1 < len(starts) else len(page.text), Side.EDGE)
    if starts[index] == caret.position and index > 0:
        index -= 1
    return Caret(starts[index], Side.EDGE)


def logically(page: Page, caret: Caret, step: Callable[[str, int], int]) -> Caret:
    """Move by a function of text and position."""
    return Caret(step(page.text, caret.position))


def _paragraph(page: Page, position: int) -> int:
    return max(0, bisect_right(page.paragraphs, position) - 1)


def _line(block: LaidBlock, local: int, side: Side) -> Line:
    line = block.line_at(local)
    if side is Side.PREVIOUS and local == line.start and line.index > 0:
        return block.lines[line.index - 1]
    return line


def _held(block: LaidBlock, line: Line, local: int, side: Side) -> Cell | None:
    """Return the cell a caret holds to; None if it holds to the line's edge."""
    if side is Side.EDGE:
        return None
    for cell in block.cells(line):
        if local == cell.end if side is Side.PREVIOUS else cell.start <= local < cell.end:
            return cell
    return None


def _gap(at: Place, page: Page, caret: Caret) -> int:
    """Return how many of the line's cells are seen to the left of the caret."""
    cells = at.block.visual(at.line)
    local = min(caret.position - page.start(at.number), len(at.block.content))
    cell = _held(at.block, at.line, local, caret.side)
    if cell is None:
        at_start = local <= at.line.start
        return len(cells) if at_start == at.block.rtl else 0
    after = (caret.side is Side.PREVIOUS) != cell.rtl
    return cells.index(cell) + (1 if after else 0)


def _settled(block: LaidBlock, line: Line, start: int, cell: Cell, *, after: bool) -> Caret:
    """Return the caret before or after a cell, held to the next cell where both are the same place."""
    if not after:
        return Caret(start + cell.start)
    following = next((other for other in block.cells(line) if other.start == cell.end), None)
    if following is not None and abs(following.leading - cell.trailing) < 0.5 and following.rtl == cell.rtl:
        return Caret(start + cell.end)
    return Caret(start + cell.end, Side.PREVIOUS)


def _enter(page: Page, index: int, line: Line, gap: int, *, right: bool, cells: list[Cell]) -> Caret:
    """Return the caret at a gap of a line, or where the movement goes on if the gap is none to stop at."""
    block, start = page.laid(index), page.start(index)
    end_gap = 0 if block.rtl else len(cells)
    wrapped = line is not block.lines[-1]
    # The end of a wrapped line is the same position as the next line's start: only one of them is a stop.
    if 0 <= gap <= len(cells) and not (wrapped and gap == end_gap and cells):
        if gap in (0, len(cells)):
            return line_edge(page, index, line, end=gap == end_gap)
        passed = cells[gap - 1] if right else cells[gap]
        return _settled(block, line, start, passed, after=right != passed.rtl)
    if 0 <= gap <= len(cells) and (gap == 0) == right:
        return _enter(page, index, line, gap + (1 if right else -1), right=right, cells=cells)
    beside = _beside(page, index, line, forward=right != (page.direction is Direction.RTL))
    if beside is None:
        return line_edge(page, index, line, end=right != block.rtl)
    index, line = beside
    cells = page.laid(index).visual(line)
    return _enter(page, index, line, 0 if right else len(cells), right=right, cells=cells)


def _beside(page: Page, index: int, line: Line, *, forward: bool) -> tuple[int, Line] | None:
    """Return the line after or before a line, with its block."""
    lines = page.laid(index).lines
    if forward and line.index + 1 < len(lines):
        return index, lines[line.index + 1]
    if not forward and line.index > 0:
        return index, lines[line.index - 1]
    other = index + (1 if forward else -1)
    if not 0 <= other < len(page):
        return None
    return other, page.laid(other).lines[0 if forward else -1]
