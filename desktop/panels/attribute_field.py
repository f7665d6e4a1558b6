"""One attribute of an annotation as a field: a line of text, a number, or a choice, as the codebook defines it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from hashiya.db.model.codebook import AttributeDef, AttributeType
from hashiya.db.text.numbers import read_number
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.words import choice_name, stored_number
from hashiya.desktop.widgets.chooser import Chooser
from hashiya.desktop.widgets.entry import LineEntry


class ChoiceBox(Chooser):
    """The choices of an attribute; an empty one stands first."""

    def __init__(self, attribute: AttributeDef, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addItem("–", "")
        for choice in attribute.choices:
            self.addItem(choice_name(choice), choice)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)


class NumberEntry(LineEntry):
    """A line that commits plain decimal notation ("58.3") from digits of any script.

    `wrong` tells that what is typed is no number, `wrong_changed` when that changes.
    """

    wrong_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wrong = False

    def show_value(self, text: str) -> None:
        """Show a stored number in the digits that were chosen; those typed stay while the caret is among them."""
        if not (self.hasFocus() and read_number(self.text()) == text):
            super().show_value(stored_number(text))
        else:
            self._settled = self.text()
        self._judge()

    def flush(self) -> None:
        """Commit what was typed, unless it is no number."""
        self._judge()
        if not self.wrong:
            super().flush()
        else:
            self._pause.stop()

    def value(self) -> str:
        """Return the number in plain decimal notation, or ""."""
        return read_number(self.text()) or ""

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit, then show the number as numbers are shown."""
        super().focusOutEvent(event)
        shown = stored_number(self.value())
        if not self.wrong and self.text() and self.text() != shown:
            self._settled = shown
            self.setText(shown)

    def _judge(self) -> None:
        wrong = bool(self.text().strip()) and read_number(self.text()) is None
        if wrong != self.wrong:
            self.wrong = wrong
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
            self.wrong_changed.emit()


class AttributeField(QWidget):
    """An attribute's field with room for a word about what is wrong. `committed(name, value)`; "" removes.

    `pending_changed(bool)` as its entry tells it.
    """

    committed = Signal(str, str)
    pending_changed = Signal(bool)

    def __init__(self, attribute: AttributeDef, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attribute = attribute
        self._error = QLabel(wordWrap=True)
        self._error.setProperty("role", "error")
        self._error.hide()
        self.entry: ChoiceBox | LineEntry = self._make_entry()
        self.entry.setObjectName(f"attribute_{attribute.name}")
        self.entry.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.TINY)
        column.addWidget(self.entry)
        column.addWidget(self._error)

    def _make_entry(self) -> ChoiceBox | LineEntry:
        if self.attribute.type is AttributeType.CHOICE:
            box = ChoiceBox(self.attribute)
            box.activated.connect(lambda _index: self.committed.emit(self.attribute.name, box.currentData()))
            return box
        if self.attribute.type is AttributeType.NUMBER:
            number = NumberEntry()
            number.pending_changed.connect(self.pending_changed)
            number.committed.connect(lambda _text: self.committed.emit(self.attribute.name, number.value()))
            number.wrong_changed.connect(lambda: self._show_error(number))
            number.setPlaceholderText(self.tr("a number"))
            return number
        line = LineEntry()
        line.pending_changed.connect(self.pending_changed)
        line.committed.connect(lambda text: self.committed.emit(self.attribute.name, text.strip()))
        return line

    def show_value(self, value: str) -> None:
        """Show a stored value, "" for none."""
        if isinstance(self.entry, LineEntry):
            self.entry.show_value(value)
            return
        index = self.entry.findData(value)
        if index < 0:  # a choice that the codebook no longer has is shown all the same
            self.entry.addItem(choice_name(value), value)
            index = self.entry.count() - 1
        if index != self.entry.currentIndex():
            self.entry.setCurrentIndex(index)

    @property
    def pending(self) -> bool:
        """Whether something was typed that is not committed yet."""
        return isinstance(self.entry, LineEntry) and self.entry.pending

    def flush(self) -> None:
        """Commit what was typed, now."""
        if isinstance(self.entry, LineEntry):
            self.entry.flush()

    def set_writable(self, *, writable: bool) -> None:
        """Allow typing, or only reading."""
        if isinstance(self.entry, LineEntry):
            self.entry.setReadOnly(not writable)
        else:
            self.entry.setEnabled(writable)

    def _show_error(self, entry: NumberEntry) -> None:
        words = self.tr("This is not a number. Write it like 58.3 or ٥٨٫٣.") if entry.wrong else ""
        self._error.setText(words)
        self._error.setVisible(entry.wrong)
        # A screen reader says a description that changes while the field has the keyboard.
        entry.setAccessibleDescription(words)
