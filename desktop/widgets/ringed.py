"""Controls of Qt's that show too faintly that they have the keyboard: here with a ring, as all others have it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDateEdit, QSpinBox, QTabBar, QWidget

_WIDTH = 2


class SpinBox(QSpinBox):
    """A number to step."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring last."""
        super().paintEvent(event)
        _ring(self, self.rect())


class DateEdit(QDateEdit):
    """A day to choose."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring last."""
        super().paintEvent(event)
        _ring(self, self.rect())


class TabBar(QTabBar):
    """Tabs; the ring is around the one that is shown."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring last."""
        super().paintEvent(event)
        _ring(self, self.tabRect(self.currentIndex()))


def _ring(widget: QWidget, area: QRect) -> None:
    if widget.hasFocus():
        painter = QPainter(widget)
        painter.setPen(QPen(widget.palette().color(widget.palette().ColorRole.Accent), _WIDTH))
        painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.end()
