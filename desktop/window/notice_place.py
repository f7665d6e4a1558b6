"""Where notices float: over the lower edge, or the upper one where they would hide the line that is read or typed.

Imported with the first notice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from hashiya.desktop.base import theme as look

if TYPE_CHECKING:
    from hashiya.desktop.window.frame import Frame

_WIDEST = 640


def busy_area(frame: Frame) -> QRect:
    """Return where somebody reads or types, in the frame's coordinates: the field, or the caret's line of the text."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox) and frame.isAncestorOf(focus):
        return QRect(focus.mapTo(frame, QPoint(0, 0)), focus.size())
    view = frame.text_panel.view
    if not view.isVisible():
        return QRect()
    seen = view.caret_line().intersected(view.viewport().rect())
    return seen.translated(view.viewport().mapTo(frame, QPoint(0, 0)))


class NoticePlace(QObject):
    """Keeps the pile of a frame's notices in its place while there is one."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._frame = frame
        self._high = False
        view = frame.text_panel.view
        view.selection_changed.connect(self.settle)
        view.verticalScrollBar().valueChanged.connect(self.settle)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # whoever shows notices has one
        app.focusChanged.connect(self.settle)

    def settle(self, *_: object) -> None:
        """Stay if nothing is hidden; otherwise go to the other edge, if that hides less."""
        notices = self._frame.notices
        if notices.isHidden():
            self._high = False
            return
        room, top = self._frame.rect(), self._top()
        width = min(_WIDEST, room.width() - 2 * look.LARGE)
        height = notices.heightForWidth(width)
        if height <= 0:
            height = notices.sizeHint().height()
        left = (room.width() - width) // 2
        low = QRect(left, room.bottom() - height - look.LARGE, width, height)
        high = QRect(left, top + look.LARGE, width, height)
        here, there = (high, low) if self._high else (low, high)
        busy = busy_area(self._frame)
        if here.intersects(busy) and not there.intersects(busy):
            self._high = not self._high
            here = there
        if notices.geometry() != here:
            notices.setGeometry(here)
        notices.raise_()

    def _top(self) -> int:
        view = self._frame.text_panel.view
        return view.mapTo(self._frame, QPoint(0, 0)).y() if view.isVisible() else 0
