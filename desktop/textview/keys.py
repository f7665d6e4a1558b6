"""Which key moves the caret how. Letters are not for the view: they are the window's shortcuts."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from hashiya.desktop.textview import caret as move
from hashiya.desktop.textview.caret import Caret
from hashiya.desktop.textview.page import Page

Move = Callable[[Page, Caret], Caret]
_Key = Qt.Key
_PLAIN = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_IGNORED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier

_MOVES: Mapping[tuple[Qt.Key, Qt.KeyboardModifier], Move] = {
    (_Key.Key_Left, _PLAIN): lambda page, at: move.across(page, at, right=False),
    (_Key.Key_Right, _PLAIN): lambda page, at: move.across(page, at, right=True),
    (_Key.Key_Left, _CTRL): lambda page, at: move.by_word(page, at, right=False),
    (_Key.Key_Right, _CTRL): lambda page, at: move.by_word(page, at, right=True),
    (_Key.Key_Home, _PLAIN): lambda page, at: move.to_line_edge(page, at, end=False),
    (_Key.Key_End, _PLAIN): lambda page, at: move.to_line_edge(page, at, end=True),
    (_Key.Key_Home, _CTRL): lambda *_: Caret(0, move.Side.EDGE),
    (_Key.Key_End, _CTRL): lambda page, _at: Caret(len(page.text), move.Side.EDGE),
    (_Key.Key_Up, _CTRL): lambda page, at: move.by_paragraph(page, at, forward=False),
    (_Key.Key_Down, _CTRL): lambda page, at: move.by_paragraph(page, at, forward=True),
    (_Key.Key_Up, _ALT): lambda page, at: move.by_sentence(page, at, forward=False),
    (_Key.Key_Down, _ALT): lambda page, at: move.by_sentence(page, at, forward=True),
}


def movement(event: QKeyEvent) -> Move | None:
    """Return what a key does to the caret, Shift aside; None if it does not move it along the text."""
    return _MOVES.get((Qt.Key(event.key()), event.modifiers() & ~_IGNORED))


def lines(event: QKeyEvent, per_page: int) -> int:
    """Return by how many lines a key moves the caret down (up, if negative); 0 if it does not."""
    if event.modifiers() & ~_IGNORED != _PLAIN:
        return 0
    steps = {_Key.Key_Up: -1, _Key.Key_Down: 1, _Key.Key_PageUp: -per_page, _Key.Key_PageDown: per_page}
    return steps.get(Qt.Key(event.key()), 0)
