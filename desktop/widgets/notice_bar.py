"""News that take neither the keyboard nor the room of anything: notices go by themselves, warnings wait to be closed.

They pile up over the lower edge, the newest lowest; what does not fit waits until one goes, so that none is lost.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.icons import set_icon
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.roles import NOTIFICATION, ROLE, announce
from hashiya.desktop.widgets.buttons import icon_button

SHOWN_MS = 7000
# With something to decide, such as "Undo", people need longer.
SHOWN_WITH_DEEDS_MS = 12000
MOST = 3
# The key of a notice that offers to take the newest step back.
UNDOABLE = "undoable"


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
        close = icon_button("noticeClose", self.tr("Close this notice"), "x")
        set_icon(close, "x")
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.MEDIUM, look.TINY, look.TINY, look.TINY)
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
        """Let its time run anew, and screen readers say it once more."""
        self.hide()
        self.begin()

    def holds_keyboard(self) -> bool:
        """Whether one of its buttons has the keyboard."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _on_time(self) -> None:
        # Nothing goes from under the pointer or the keyboard.
        if not self.underMouse() and not self.holds_keyboard():
            self.closed.emit()


class NoticeBar(QWidget):
    """The pile. `pile_changed()`: it needs another room; `keyboard_left()`: what had the keyboard is gone."""

    pile_changed = Signal()
    keyboard_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        # The pile, which stays, and not what comes and goes in it: interfaces live as long as their widgets.
        self.setProperty(ROLE, NOTIFICATION)
        self._waiting: list[Notice] = []
        self._shown: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.TINY)
        self.hide()

    @property
    def text(self) -> str:
        """What the newest notice or warning says."""
        news = [each.text for each in (*self._shown, *self._waiting) if each.role != "tip"]
        return news[-1] if news else ""

    def close_button(self) -> QWidget:
        """Return the button that closes the newest one."""
        return self._shown[-1].findChildren(QToolButton, "noticeClose")[0]

    @property
    def shown(self) -> Sequence[Notice]:
        """What is seen now, the newest last."""
        return tuple(self._shown)

    def tell(self, text: str, *, warning: bool = False, deeds: Sequence[Deed] = (), key: str = "") -> None:
        """Show a sentence; a warning stays until it is closed. `key` names it for `drop`."""
        same = [each for each in (*self._shown, *self._waiting) if each.text == text and each.key == key]
        if same:
            same[0].again()
        else:
            self._add(Notice(text, "warning" if warning else "notice", deeds, key, self, stays=warning))

    def offer(self, text: str, deeds: Sequence[Deed], key: str, *, stays: bool = False) -> None:
        """Show a tip or an offer, quieter than a notice."""
        if not self.has(key):
            self._add(Notice(text, "tip", deeds, key, self, stays=stays))

    def has(self, key: str) -> bool:
        """Whether something of that key is shown or waits."""
        return any(each.key == key for each in (*self._shown, *self._waiting))

    def drop(self, key: str) -> None:
        """Close what has that key."""
        for each in [one for one in (*self._shown, *self._waiting) if one.key == key]:
            self._close(each)

    def dismiss(self) -> None:
        """Close the newest that is shown."""
        if self._shown:
            self._close(self._shown[-1])

    def _add(self, notice: Notice) -> None:
        notice.hide()
        notice.closed.connect(lambda: self._close(notice))
        self._waiting.append(notice)
        self._fill()

    def _fill(self) -> None:
        passing = [each for each in self._shown if not each.stays]
        if len(self._shown) >= MOST and passing and self._waiting:
            self._remove(passing[0])  # the oldest that would have gone by itself
        while self._waiting and len(self._shown) < MOST:
            notice = self._waiting.pop(0)
            self._shown.append(notice)
            self._column.addWidget(notice)
            notice.begin()
            self._speak(notice.text)
        self.setVisible(bool(self._shown))
        self.pile_changed.emit()

    def _speak(self, text: str) -> None:
        """Let screen readers read what is new: a notification is read when it appears."""
        self.setAccessibleName(text)
        if not any(each.holds_keyboard() for each in self._shown):
            self.hide()
        self.show()
        announce(self, text)

    def _close(self, notice: Notice) -> None:
        held = notice.holds_keyboard()
        self._remove(notice)
        if held:
            self.keyboard_left.emit()
        self._fill()

    def _remove(self, notice: Notice) -> None:
        for place in (self._shown, self._waiting):
            if notice in place:
                place.remove(notice)
                self._column.removeWidget(notice)
                notice.hide()
                notice.deleteLater()
