"""Menu entries that call something without arguments: Qt would hand a bare callback its `checked`."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

# The column of ticks: what QFusionStyle draws, as a part of an entry's height, and the pixels that it measures.
_DRAWN, _MEASURED = 0.79, 21


def add_entry(menu: QMenu, words: str, then: Callable[[], object]) -> QAction:
    """Add an entry to a menu and return it."""
    action = menu.addAction(words)
    action.triggered.connect(lambda: then())
    return action


def make_room(menu: QMenu) -> None:
    """Let a menu of entries with ticks be wide enough for their words, however large the letters are then."""
    menu.aboutToShow.connect(lambda: _widen(menu))


def _widen(menu: QMenu) -> None:
    menu.setMinimumWidth(0)
    rows = [menu.actionGeometry(action).height() for action in menu.actions()]
    beyond = round(max(rows, default=0) * _DRAWN) - _MEASURED
    if beyond > 0:
        menu.setMinimumWidth(menu.sizeHint().width() + beyond)
