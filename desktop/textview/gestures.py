"""What the mouse does to text: a state machine that knows positions but neither pixels nor widgets.

A press starts a selection by graphemes; the second, third and fourth press at the same place take the word, the
sentence, the paragraph, and dragging then goes on by such units. With Shift the selection is extended. A press on a
handle of the current annotation drags that end, by whole words while Alt is held.
"""

from enum import Enum
from typing import NamedTuple

from hashiya.db.text.segment import paragraph_at, sentence_at, word_at


class Unit(Enum):
    """What a drag selects by."""

    GRAPHEME = 1
    WORD = 2
    SENTENCE = 3
    PARAGRAPH = 4


_AT = {Unit.WORD: word_at, Unit.SENTENCE: sentence_at, Unit.PARAGRAPH: paragraph_at}


def unit_at(text: str, position: int, unit: Unit) -> tuple[int, int]:
    """Return the unit around a position (code points, half-open)."""
    return _AT[unit](text, position) if unit in _AT and text else (position, position)


class Drag(NamedTuple):
    """A selection that is being dragged: by which unit, and the unit that was pressed first."""

    unit: Unit
    first: tuple[int, int]

    def to(self, text: str, position: int, cell: int) -> tuple[int, int]:
        """Return anchor and caret when the pointer is at a caret position, over the grapheme that starts at `cell`."""
        if self.unit is Unit.GRAPHEME:
            return self.first[0], position
        start, end = unit_at(text, cell, self.unit)
        if start < self.first[0]:
            return self.first[1], start
        return self.first[0], max(end, self.first[1])


class HandleDrag:
    """An end of the current annotation that is being dragged; `span` is where it stands by now."""

    def __init__(self, *, at_start: bool, span: tuple[int, int]) -> None:
        self.at_start = at_start
        self.span = span

    def to(self, text: str, position: int, *, by_word: bool) -> None:
        """Move the end to a caret position; it never passes the other end."""
        start, end = self.span
        if by_word:
            word = unit_at(text, min(position, len(text) - 1), Unit.WORD)
            position = min(word, key=lambda edge: abs(edge - position))
        if self.at_start and position < end:
            self.span = (position, end)
        elif not self.at_start and position > start:
            self.span = (start, position)


class Clicks:
    """Counts presses that follow each other at one place, up to four."""

    def __init__(self) -> None:
        self.count = 0
        self.last = (0.0, 0.0)
        self.time = 0

    def press(self, x: float, y: float, time: int, *, interval: int, distance: int, double: bool) -> Unit:
        """Return the unit that a press selects; time and interval are in milliseconds, the rest in pixels.

        `double` says that the system counts the press as the second one.
        """
        near = abs(x - self.last[0]) + abs(y - self.last[1]) <= distance
        again = double or (self.count and near and time - self.time <= interval)
        self.count = max(self.count, 1) if double else self.count
        self.count = min(self.count + 1, 4) if again else 1
        self.last, self.time = (x, y), time
        return Unit(self.count)
