"""Fields that commit by themselves: after a pause, on Enter, or when the focus leaves. Nobody presses "save".

Their text stands in its own direction: an Arabic value in an English window starts at the right.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from hashiya.desktop.base.bidi import layout_direction, text_direction

if TYPE_CHECKING:
    _Field = QWidget
else:
    _Field = object  # a widget has one class of Qt's only, which comes with those below

PAUSE_MS = 900
# Who types on and on loses no more than this, whatever happens to the program.
LATEST_MS = 3000
_STEPS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def _asks_for_step(event: QEvent) -> bool:
    """Whether a field is asked to keep undo or redo for itself, as Qt's fields always would."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(key) for key in _STEPS)
    )


class Pause(QObject):
    """Waits for a pause in what is typed: `over()` after one, or when that takes too long; `changed(waiting)`."""

    over = Signal()
    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._quiet = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._latest = QTimer(self, singleShot=True, interval=LATEST_MS)
        self._quiet.timeout.connect(self.over)
        self._latest.timeout.connect(self.over)

    @property
    def waiting(self) -> bool:
        """Whether something was typed since the last end."""
        return self._latest.isActive() or self._quiet.isActive()

    def start(self) -> None:
        """Begin, or wait anew for a pause."""
        first = not self.waiting
        self._quiet.start()
        if first:
            self._latest.start()
            self.changed.emit(True)

    def stop(self) -> None:
        """End the wait."""
        if self.waiting:
            self._quiet.stop()
            self._latest.stop()
            self.changed.emit(False)


class _Entry(_Field):
    """What both kinds of field have in common. The field says what stands in it by `words`."""

    if TYPE_CHECKING:
        committed: Signal
        pending_changed: Signal

        def words(self) -> str:
            """Return what stands in the field."""

    def _begin(self) -> None:
        self._settled = ""
        self._pause = Pause(self)
        self._pause.over.connect(self.flush)
        self._pause.changed.connect(self.pending_changed)

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not committed yet."""
        return self._pause.waiting

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window once all is committed: then a step is an action, not a letter."""
        if _asks_for_step(event) and not self.pending:
            event.ignore()
            return False
        return super().event(event)

    def flush(self) -> None:
        """Commit what was typed, now."""
        self._pause.stop()
        words = self.words()
        if words != self._settled:
            self._settled = words
            self.committed.emit(words)


class LineEntry(_Entry, QLineEdit):
    """One line of text. `committed(str)` tells a text that differs from the one last shown or committed.

    `pending_changed(bool)` tells when something was typed that is not committed yet, and when there no longer is.
    """

    committed = Signal(str)
    pending_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begin()
        self.textEdited.connect(self._on_edited)
        self.textChanged.connect(self._on_text_changed)
        self.editingFinished.connect(self.flush)

    def words(self) -> str:
        """Return what stands in the field."""
        return self.text()

    def show_value(self, text: str) -> None:
        """Show a stored value. What is being typed right now is not overwritten, and the caret stays."""
        self._settled = text
        if self.pending or text == self.text():
            return
        caret = self.cursorPosition()
        self.setText(text)
        self.setCursorPosition(min(caret, len(text)) if self.hasFocus() else 0)

    def _on_edited(self, _text: str) -> None:
        self._pause.start()

    def _on_text_changed(self, text: str) -> None:
        if text:
            self.setLayoutDirection(layout_direction(text_direction(text)))
        else:
            self.unsetLayoutDirection()


class TextEntry(_Entry, QTextEdit):
    """Some lines of plain text. `committed(str)` and `pending_changed(bool)` as in `LineEntry`. Tab moves on."""

    committed = Signal(str)
    pending_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._showing = False
        self._begin()
        self.textChanged.connect(self._on_text_changed)

    def words(self) -> str:
        """Return what stands in the field."""
        return self.toPlainText()

    def show_value(self, text: str) -> None:
        """Show a stored value. What is being typed right now is not overwritten, and the caret stays."""
        self._settled = text
        if self.pending or text == self.toPlainText():
            return
        caret = self.textCursor().position()
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(caret, len(text)) if self.hasFocus() else 0)
        self.setTextCursor(cursor)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit when the focus leaves."""
        super().focusOutEvent(event)
        self.flush()

    def _on_text_changed(self) -> None:
        if not self._showing:
            self._pause.start()
