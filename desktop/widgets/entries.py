"""Menu entries that call something without arguments: Qt would hand a bare callback its `checked`."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def add_entry(menu: QMenu, words: str, then: Callable[[], object]) -> QAction:
    """Add an entry to a menu and return it."""
    action = menu.addAction(words)
    action.triggered.connect(lambda: then())
    return action
