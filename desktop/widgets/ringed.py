"""Controls of Qt's that show too faintly that they have the keyboard, or are too small to be hit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QDateEdit, QSpinBox, QTabBar, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox as _Box
else:
    _Box = object  # a widget has one class of Qt's only, which comes with those below

_WIDTH = 2
_LEAST = 24  # pixels high: so much a finger needs, or a hand that trembles


class CheckBox(QCheckBox):
    """A box without words, all of which can be hit."""

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802  # Qt's name
        """Return whether a point is on it."""
        return self.rect().contains(pos)


class _Stepped(_Box):
    """What a number and a day to step have in common: enough height, and the ring."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return enough to be hit."""
        return super().minimumSizeHint().expandedTo(QSize(0, _LEAST))

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return enough to be hit."""
        return super().sizeHint().expandedTo(QSize(0, _LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring last."""
        super().paintEvent(event)
        _ring(self, self.rect())


class SpinBox(_Stepped, QSpinBox):
    """A number to step."""


class DateEdit(_Stepped, QDateEdit):
    """A day to choose."""


class TabBar(QTabBar):
    """Tabs; the ring is around the one that is shown."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring last."""
        super().paintEvent(event)
        _ring(self, self.tabRect(self.currentIndex()).adjusted(4, 4, -4, -4))


def _ring(widget: QWidget, area: QRect) -> None:
    if widget.hasFocus():
        painter = QPainter(widget)
        painter.setPen(QPen(widget.palette().color(widget.palette().ColorRole.Accent), _WIDTH))
        painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.end()
