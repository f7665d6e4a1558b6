"""A strip that says something lasting about what is open, such as that it can only be read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.roles import NOTIFICATION, ROLE


class Banner(QFrame):
    """A sentence on a coloured strip; hidden while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "warning")
        self.setProperty(ROLE, NOTIFICATION)
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.MEDIUM, look.TINY, look.MEDIUM, look.TINY)
        row.addWidget(self._words)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str) -> None:
        """Show a sentence; an empty one hides the strip."""
        self._words.setText(text)
        self._words.setAccessibleName(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
