"""A splitter whose handles can be moved by keyboard: Tab comes to them, the arrow keys push them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from hashiya.desktop.base.roles import ROLE, SPLITTER

_THIN, _SEEN = 1, 5
_STEP = 24


class Splitter(QSplitter):
    """Thin lines between its parts, thicker while they have the keyboard."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(_THIN)

    def createHandle(self) -> QSplitterHandle:  # noqa: N802  # Qt's name
        """Return a handle that takes the keyboard."""
        return _Handle(self.orientation(), self)

    def name_handles(self, *words: str) -> None:
        """Say what each handle changes, from the first on."""
        for number, each in enumerate(words, 1):
            handle = self.handle(number)
            handle.setObjectName(f"{self.objectName()}Handle{number}")
            handle.setAccessibleName(each)
            handle.setToolTip(each)

    def push(self, handle: QSplitterHandle, by: int) -> None:
        """Move a handle by so many pixels, towards the end if positive."""
        index = self.indexOf(handle)
        sizes = self.sizes()
        self.moveSplitter(sum(sizes[:index]) + (index - 1) * self.handleWidth() + by, index)


class _Handle(QSplitterHandle):
    def __init__(self, orientation: Qt.Orientation, splitter: Splitter) -> None:
        super().__init__(orientation, splitter)
        self._splitter = splitter
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(ROLE, SPLITTER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the arrow keys."""
        forward = {
            Qt.Orientation.Horizontal: (Qt.Key.Key_Left, Qt.Key.Key_Right),
            Qt.Orientation.Vertical: (Qt.Key.Key_Up, Qt.Key.Key_Down),
        }[self.orientation()]
        if event.key() not in forward:
            super().keyPressEvent(event)
            return
        by = _STEP if event.key() == forward[1] else -_STEP
        mirrored = self.orientation() == Qt.Orientation.Horizontal and self._splitter.isRightToLeft()
        self._splitter.push(self, -by if mirrored else by)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stand out while it has the keyboard: the style does not say so."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.fillRect(self.rect(), self.palette().color(self.palette().ColorRole.Accent))
            painter.end()
        else:
            super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._splitter.setHandleWidth(_SEEN)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be thin again."""
        super().focusOutEvent(event)
        self._splitter.setHandleWidth(_THIN)
        self.update()
