"""News that take neither the keyboard nor the room of anything: notices go by themselves, warnings wait to be closed.

They pile up over the lower edge, the newest lowest and always seen; the oldest step aside where they don't fit, and
come back when others go, so that none is lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.roles import NOTIFICATION, ROLE, announce

if TYPE_CHECKING:
    from hashiya.desktop.widgets.notice import Deed, Notice

MOST = 3
_HUSHED_MS = 1000
# The key of a notice that offers to take the newest step back.
UNDOABLE = "undoable"


class NoticeBar(QWidget):
    """The pile. `pile_changed()`: it needs another room; `keyboard_left()`: what had the keyboard is gone."""

    pile_changed = Signal()
    keyboard_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        # The pile, which stays, and not what comes and goes in it: interfaces live as long as their widgets.
        self.setProperty(ROLE, NOTIFICATION)
        self._aside: list[Notice] = []
        self._shown: list[Notice] = []
        # Readers ask for the words after they heard that they are there.
        self._hush = QTimer(self, interval=_HUSHED_MS, singleShot=True)
        self._hush.timeout.connect(lambda: self.setVisible(bool(self._shown)))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.TINY)
        self.hide()

    @property
    def text(self) -> str:
        """What the newest notice or warning says."""
        news = [each.text for each in self._all() if each.role != "tip"]
        return news[-1] if news else ""

    @property
    def shown(self) -> Sequence[Notice]:
        """What is seen now, the newest last."""
        return tuple(self._shown)

    def close_button(self) -> QWidget:
        """Return the button that closes the newest one that is shown."""
        return self._shown[-1].close_button

    def tell(self, text: str, *, warning: bool = False, deeds: Sequence[Deed] = (), key: str = "") -> None:
        """Show a sentence; a warning stays until it is closed. `key` names it for `drop`."""
        same = [each for each in self._shown if each.text == text and each.key == key]
        if same:
            same[0].again()
            self._speak(text)
        else:
            for each in [one for one in self._aside if one.text == text and one.key == key]:
                self._remove(each)  # it comes up anew
            self._add(text, "warning" if warning else "notice", deeds, key, stays=warning)

    def offer(self, text: str, deeds: Sequence[Deed], key: str, *, stays: bool = False) -> None:
        """Show a tip or an offer, quieter than a notice."""
        if not self.has(key):
            self._add(text, "tip", deeds, key, stays=stays)

    def has(self, key: str) -> bool:
        """Whether something of that key is shown or waits."""
        return any(each.key == key for each in self._all())

    def drop(self, key: str) -> None:
        """Close what has that key."""
        for each in [one for one in self._all() if one.key == key]:
            self._close(each)

    def dismiss(self) -> None:
        """Close the newest that is shown."""
        if self._shown:
            self._close(self._shown[-1])

    def _add(self, text: str, role: str, deeds: Sequence[Deed], key: str, *, stays: bool) -> None:
        from hashiya.desktop.widgets.notice import Notice

        notice = Notice(text, role, deeds, key, self, stays=stays)
        notice.closed.connect(lambda: self._close(notice))
        while len(self._shown) >= MOST:
            self._make_room()
        self._shown.append(notice)
        self._column.addWidget(notice)
        notice.begin()
        self._speak(text)
        self._settle()

    def _make_room(self) -> None:
        """Let the oldest go that would have gone by itself; where all of them stay, put the oldest aside."""
        passing = [each for each in self._shown if not each.stays]
        if passing:
            self._remove(passing[0])
            return
        oldest = self._shown.pop(0)
        self._column.removeWidget(oldest)
        oldest.hide()
        self._aside.append(oldest)

    def _settle(self) -> None:
        while self._aside and len(self._shown) < MOST:
            notice = self._aside.pop()
            self._shown.insert(0, notice)
            self._column.insertWidget(0, notice)
            notice.show()
        self.setVisible(bool(self._shown))
        self.pile_changed.emit()

    def say(self, words: str) -> None:
        """Let screen readers say what everybody else sees happen; nothing is shown."""
        if QAccessible.isActive():
            self._speak(words)
            self.pile_changed.emit()
            self._hush.start()

    def _all(self) -> Sequence[Notice]:
        """Return all of them, the oldest first."""
        return (*self._aside, *self._shown)

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
        self._settle()

    def _remove(self, notice: Notice) -> None:
        for place in (self._shown, self._aside):
            if notice in place:
                place.remove(notice)
                self._column.removeWidget(notice)
                notice.hide()
                notice.deleteLater()
