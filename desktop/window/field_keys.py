"""Lets a few of the window's keys win in fields, where Qt would take them for old commands of terminals.

On X11 a field takes Ctrl+K for "delete to the end of the line" and Ctrl+E for "go there", as the key End does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from hashiya.desktop.window.main_window import MainWindow

_KEYS = frozenset({Qt.Key.Key_K, Qt.Key.Key_E})


class FieldKeys(QObject):
    """Watches the field that has the keyboard, and no other widget."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and _is_field(before):
            before.removeEventFilter(self)
        if now is not None and _is_field(now):
            now.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Let the window have its keys."""
        if event.type() == QEvent.Type.ShortcutOverride:
            from PySide6.QtGui import QKeyEvent

            assert isinstance(event, QKeyEvent)
            if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _KEYS:
                event.ignore()
                return True
        return False


def _is_field(widget: QWidget) -> bool:
    # By name: a start does not need the classes.
    return widget.inherits("QLineEdit") or widget.inherits("QTextEdit")
