"""A combo box in the window's look, which scrolling past it does not change."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from hashiya.desktop.base import theme as look


class Chooser(QComboBox):
    """Draws its own arrow: a style sheet can only take it from a file, which knows no theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802  # Qt's name
        """Say what it is for; as a description, too: on Linux Qt tells the value for a combo box's name."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel around it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the arrow at its reading end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(QPen(palette.color(palette.ColorRole.PlaceholderText), 1.6))
        inset = look.MEDIUM
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = float(inset if mirrored else self.width() - inset)
        y = self.height() / 2 + 0.5
        painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])
