"""One setting in a list of settings: its name, what it does, and the control that changes it at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hashiya.db.text.normalise import normalise, normalise_with_offsets, original_span
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.naming import named
from hashiya.desktop.widgets.chooser import Chooser
from hashiya.desktop.widgets.entry import LineEntry
from hashiya.desktop.widgets.labels import Caption
from hashiya.desktop.widgets.ringed import CheckBox

Choices = Sequence[tuple[str, object]]
# Narrower than so many letters, the control stands below its name.
_NARROW = 46


class SettingRow(QWidget):
    """`changed(object)` brings the value that was chosen; a button brings None."""

    changed = Signal(object)

    def __init__(self, name: str, title: str, caption: str, control: QWidget, words: Sequence[str] = ()) -> None:
        super().__init__()
        self.setObjectName(f"{name}Setting")
        self._title, self._caption = title, caption
        self._words = " ".join(words)
        self.said = (title, caption, *words)
        self.control = named(control, name, title)
        self.control.setAccessibleDescription(caption)
        self._name = QLabel(escape(title), wordWrap=True, textFormat=Qt.TextFormat.RichText)
        self._name.setBuddy(self.control)
        self._hint = Caption(escape(caption))
        self._hint.setTextFormat(Qt.TextFormat.RichText)
        self._hint.setWordWrap(True)
        self._hint.setVisible(bool(caption))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self._name)
        said.addWidget(self._hint)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, look.SMALL, 0, look.SMALL)
        self._box.setSpacing(look.LARGE)
        self._box.addLayout(said, 1)
        self._box.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @classmethod
    def of_choices(cls, name: str, title: str, caption: str, choices: Choices) -> SettingRow:
        """Return a row whose value is one of some, given with their words."""
        control = Chooser()
        control.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        control.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToContents)
        for words, value in choices:
            control.addItem(words, value)
        row = cls(name, title, caption, control, [words for words, _ in choices])
        control.activated.connect(lambda _index: row.changed.emit(control.currentData()))
        return row

    @classmethod
    def of_switch(cls, name: str, title: str, caption: str) -> SettingRow:
        """Return a row that is on or off."""
        control = CheckBox()
        row = cls(name, title, caption, control)
        control.clicked.connect(lambda: row.changed.emit(control.isChecked()))
        return row

    @classmethod
    def of_line(cls, name: str, title: str, caption: str) -> SettingRow:
        """Return a row with a line to write in; an empty one changes nothing."""
        control = LineEntry()
        row = cls(name, title, caption, control)
        control.committed.connect(lambda text: row.changed.emit(text.strip()) if text.strip() else None)
        return row

    @classmethod
    def of_deed(cls, name: str, title: str, caption: str, deed: str) -> SettingRow:
        """Return a row with a button."""
        control = QPushButton(deed)
        control.setAutoDefault(False)
        row = cls(name, title, caption, control, [deed])
        control.clicked.connect(lambda: row.changed.emit(None))
        return row

    def find_also(self, words: Iterable[str]) -> None:
        """Let it be found by words that it does not show."""
        self._words = " ".join((self._words, *words))

    def show_value(self, value: object) -> None:
        """Show a value without announcing it."""
        control = self.control
        if isinstance(control, Chooser):
            control.setCurrentIndex(control.findData(value))
        elif isinstance(control, QCheckBox):
            control.setChecked(bool(value))
        elif isinstance(control, LineEntry):
            control.show_value(str(value))

    def explain(self, caption: str, *, enabled: bool) -> None:
        """Say something else about it, and whether it can be changed now."""
        self._caption = caption
        self._hint.setText(escape(caption))
        self._hint.setVisible(bool(caption))
        self.control.setAccessibleDescription(caption)
        self.control.setEnabled(enabled)

    def seek(self, words: Sequence[str], color: str) -> bool:
        """Show the row if it has all these words, marked in #rrggbb; return whether it has. They are normalised."""
        folded = normalise(" ".join((self._title, self._caption, self._words)))
        found = all(word in folded for word in words)
        self.setVisible(found)
        self._name.setText(_marked(self._title, words, color))
        self._hint.setText(_marked(self._caption, words, color))
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the control below the words where the row is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange anew for other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < _NARROW * self.fontMetrics().averageCharWidth()
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self._box.setSpacing(look.TINY if narrow else look.LARGE)
            side = Qt.AlignmentFlag.AlignLeading if narrow else Qt.AlignmentFlag.AlignVCenter
            self._box.setAlignment(self.control, side)


def _marked(text: str, words: Sequence[str], color: str) -> str:
    """Return a text as rich text with what is sought on a coloured ground."""
    folded, offsets = normalise_with_offsets(text)
    lit = [False] * len(text)
    for word in words:
        at = folded.find(word)
        while at >= 0 and word:
            start, end = original_span(offsets, at, at + len(word))
            lit[start:end] = [True] * (end - start)
            at = folded.find(word, at + len(word))
    parts, at = [], 0
    for end in range(1, len(text) + 1):
        if end == len(text) or lit[end] != lit[at]:
            piece = escape(text[at:end])
            parts.append(f'<span style="background-color: {color}">{piece}</span>' if lit[at] else piece)
            at = end
    return "".join(parts)
