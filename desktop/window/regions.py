"""Going among the parts of the window by keyboard: F6 goes round, Esc leads back to the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from hashiya.desktop.window.main_window import MainWindow


class Regions(QObject):
    """Knows the window's parts in reading order, and where in each the keyboard goes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def go(self, step: int) -> None:
        """Go to the next (+1) or previous (-1) part that is seen."""
        parts = [(part, first) for part, first in self._parts() if part.isVisible() and first.isVisible()]
        if not parts:
            return
        now = self._window.focusWidget()
        at = next((n for n, (part, _) in enumerate(parts) if now is part or part.isAncestorOf(now)), None)
        number = (at + step) % len(parts) if at is not None else (0 if step > 0 else -1)
        parts[number][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_context_menu(self) -> None:
        """Open the menu of what has the keyboard, as the key "Menu" does: Qt leaves Shift+F10 out on Linux."""
        focus = self._window.focusWidget()
        if focus is not None:
            at = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
            place = at.center() if isinstance(at, QRect) else focus.rect().center()
            reason = QContextMenuEvent.Reason.Keyboard
            QCoreApplication.postEvent(focus, QContextMenuEvent(reason, place, focus.mapToGlobal(place)))

    def to_text(self) -> None:
        """Give the keyboard to the text, if one is open."""
        view = self._window.text_panel.view
        if view.isVisible():
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _parts(self) -> list[tuple[QWidget, QWidget]]:
        """Return each part with the widget in it that gets the keyboard."""
        window = self._window
        documents, panel, frame = window.documents, window.text_panel, window.frame
        parts: list[tuple[QWidget, QWidget]] = [
            (documents, documents.list if documents.list.isVisible() else documents.search),
            (panel, panel.view),
        ]
        side = frame.side_widget()
        if side is not None:
            parts.append((side, side))
        else:
            inspector = window.inspector
            if inspector.annotation is not None:
                parts.append((inspector, inspector.first_field()))
            parts.append((window.annotations, window.annotations.list))
        if window.notices.isVisible():
            parts.append((window.notices, window.notices.close_button()))
        return parts
