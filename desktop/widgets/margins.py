"""Margins by reading start and end: Qt's own know left and right, and stay there in a window that is mirrored."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Give a layout margins, in pixels, as the window is read when this is called."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left, right = (end, start) if mirrored else (start, end)
    layout.setContentsMargins(left, top, right, bottom)
