"""A bar that tells something without taking the keyboard: notices go by themselves, warnings wait to be closed."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.icons import set_icon
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.roles import NOTIFICATION, ROLE, announce
from hashiya.desktop.widgets.buttons import icon_button

SHOWN_MS = 7000


class NoticeBar(QFrame):
    """One line of news above the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self.setProperty(ROLE, NOTIFICATION)
        self._words = named(QLabel(wordWrap=True), "noticeText")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._close = icon_button("noticeClose", self.tr("Close this notice"), "x")
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.MEDIUM, look.TINY, look.TINY, look.TINY)
        row.addWidget(self._words)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def tell(self, text: str, *, warning: bool = False) -> None:
        """Show a sentence; a warning stays until it is closed."""
        self.setProperty("role", "warning" if warning else "notice")
        self.style().unpolish(self)
        self.style().polish(self)
        set_icon(self._close, "x")
        self._words.setText(text)
        self._words.setAccessibleName(text)
        # A notification is read when it appears: one that stands there already appears anew.
        self.setAccessibleName(text)
        self.hide()
        self.show()
        if warning:
            self._timer.stop()
        else:
            self._timer.start()
        announce(self, text)
