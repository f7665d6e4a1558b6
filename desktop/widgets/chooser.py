"""A combo box in the window's look, which scrolling past it does not change."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from hashiya.desktop.base import theme as look

_LETTERS = 9


class Chooser(QComboBox):
    """Draws its own arrow: a style sheet can only take it from a file, which knows no theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the room of the widest choice and of the arrow, which grows with the letters."""
        wanted = super().sizeHint()
        return QSize(wanted.width() + max(0, round(self.fontMetrics().height() * 0.7) - look.MEDIUM), wanted.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the least: some letters and the arrow, so that a long choice widens no window."""
        wanted = self.sizeHint()
        least = _LETTERS * self.fontMetrics().averageCharWidth() + 3 * look.MEDIUM
        return QSize(min(wanted.width(), least), wanted.height())

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
        half = max(4.0, self.fontMetrics().height() / 5)
        painter.setPen(QPen(palette.color(palette.ColorRole.PlaceholderText), half * 0.4))
        inset = look.SMALL + half
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = float(inset if mirrored else self.width() - inset)
        y = self.height() / 2 + 0.5
        painter.drawPolyline(
            [QPointF(x - half, y - half / 2), QPointF(x, y + half / 2), QPointF(x + half, y - half / 2)]
        )
