"""One piece of news with its deeds, as the pile of notices shows it. Imported when there is news: a start has none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.icons import set_icon
from hashiya.desktop.base.naming import named
from hashiya.desktop.widgets.buttons import icon_button
from hashiya.desktop.widgets.margins import set_margins

SHOWN_MS = 7000
# With something to decide, such as "Undo", people need longer.
SHOWN_WITH_DEEDS_MS = 12000


@dataclass(frozen=True, slots=True)
class Deed:
    """A button on a notice: its object's name, its words, and what it does; the notice goes then."""

    name: str
    words: str
    then: Callable[[], object]


class Notice(QFrame):
    """One piece of news; `stays` if it waits to be closed. `closed()` when it goes: by time, its cross, or a deed."""

    closed = Signal()

    def __init__(self, text: str, role: str, deeds: Sequence[Deed], key: str, parent: QWidget, *, stays: bool) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("role", role)
        self.text, self.role, self.key, self.stays = text, role, key, stays
        self._words = named(QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText), "noticeText", text)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        close = self.close_button = icon_button("noticeClose", self.tr("Close this notice"), "x")
        set_icon(close, "x")
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        set_margins(row, look.MEDIUM, look.TINY, look.TINY, look.TINY)
        row.addWidget(self._words)
        for deed in deeds:
            row.addWidget(self._button(deed))
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, interval=SHOWN_WITH_DEEDS_MS if deeds else SHOWN_MS)
        self._timer.timeout.connect(self._on_time)

    def _button(self, deed: Deed) -> QPushButton:
        button = named(QPushButton(deed.words), deed.name, deed.words)
        button.setAutoDefault(False)
        button.clicked.connect(self.closed)
        button.clicked.connect(lambda: deed.then())
        return button

    def begin(self) -> None:
        """Show it and let its time run."""
        self.show()
        if not self.stays:
            self._timer.start()

    def again(self) -> None:
        """Let its time run anew."""
        if self._timer.isActive():
            self._timer.start()

    def holds_keyboard(self) -> bool:
        """Whether one of its buttons has the keyboard."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _on_time(self) -> None:
        # Nothing goes from under the pointer or the keyboard.
        if not self.underMouse() and not self.holds_keyboard():
            self.closed.emit()
