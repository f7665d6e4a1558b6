"""The bar that searches the open text. It only asks; the answer is counted and painted elsewhere."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import layout_direction, text_direction
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.words import number
from hashiya.desktop.widgets.buttons import icon_button
from hashiya.desktop.widgets.labels import Caption
from hashiya.desktop.widgets.margins import set_margins

_PAUSE_MS = 150


class FindBar(QWidget):
    """Search words with "previous" and "next". `search_changed(str)`, `step_requested(int)`, `closed()`."""

    search_changed = Signal(str)
    step_requested = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAccessibleName(self.tr("Find in the text"))
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = named(QLineEdit(clearButtonEnabled=True), "findWords")
        self.words.setPlaceholderText(self.tr("Find in this text; vowel marks and letter forms don't matter"))
        self.words.setAccessibleName(self.tr("Words to find"))
        self._count = Caption()
        self._count.setObjectName("findCount")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.search_changed.emit(self.words.text()))
        self.words.textChanged.connect(self._on_words_changed)
        row = QHBoxLayout(self)
        set_margins(row, look.MEDIUM, look.TINY, look.SMALL, look.TINY)
        row.setSpacing(look.TINY)
        row.addWidget(self.words, 1)
        row.addWidget(self._count)
        row.addWidget(self._button("findPrevious", self.tr("Previous match (Shift+Enter)"), "chevron-up", -1))
        row.addWidget(self._button("findNext", self.tr("Next match (Enter)"), "chevron-down", 1))
        row.addWidget(self._button("findClose", self.tr("Close the search (Esc)"), "x", 0))
        self.hide()

    def _button(self, name: str, words: str, icon: str, step: int) -> QToolButton:
        button = icon_button(name, words, icon)
        button.clicked.connect(self.leave if step == 0 else lambda: self.step_requested.emit(step))
        return button

    def enter(self, words: str = "") -> None:
        """Show the bar with the keyboard in it; the selected words, if any, are what to find."""
        self.show()
        if words:
            self.words.setText(words)
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.words.text():
            self.search_changed.emit(self.words.text())

    def bring_back(self, words: str) -> None:
        """Show the bar as it was left, without taking the keyboard or asking for anything."""
        self.words.setText(words)
        self._pause.stop()
        self.show()

    def leave(self) -> None:
        """Hide the bar."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def show_count(self, current: int, total: int) -> None:
        """Say which of how many matches is shown; `current` counts from 0, or is -1 for none."""
        told = ""
        if self.words.text().strip():
            told = self.tr("no match")
            if total:
                told = self.tr("{current} of {total}").format(current=number(current + 1), total=number(total))
        self._count.setText(told)
        # A screen reader says a description that changes while the field has the keyboard.
        self.words.setAccessibleDescription(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter steps on, Shift+Enter back, Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self._pause.stop()
                self.search_changed.emit(self.words.text())
            else:
                self.step_requested.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _on_words_changed(self, text: str) -> None:
        self._pause.start()
        if text:
            self.words.setLayoutDirection(layout_direction(text_direction(text)))
        else:
            self.words.unsetLayoutDirection()
