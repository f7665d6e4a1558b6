"""Chips and swatches: a code's colour with words on it, the same everywhere. The colour is never the only sign."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.roles import LABEL, ROLE
from hashiya.desktop.base.theme import Theme, adapted, mix

_TINT = 0.16
_DOT = 8.0


def chip_size(metrics: QFontMetricsF, text: str) -> tuple[float, float]:
    """Return width and height of a chip in logical pixels."""
    return metrics.horizontalAdvance(text) + _DOT + 3 * look.TINY + look.TINY, metrics.height() + look.TINY / 2


def paint_chip(painter: QPainter, box: QRectF, text: str, color: str, theme: Theme) -> None:
    """Paint a chip in the painter's font: a dot in the colour at the reading start, then the words in ink."""
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.paper if theme.contrast else mix(theme.paper, color, _TINT)))
    if theme.contrast:
        painter.setPen(QColor(theme.line))
        box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(adapted(color, theme)))
    inset = look.TINY + _DOT / 2 + 1
    painter.drawEllipse(
        QPointF(box.right() - inset if mirrored else box.left() + inset, box.center().y()), _DOT / 2, _DOT / 2
    )
    painter.setPen(QColor(theme.ink))
    start = 2 * look.TINY + _DOT
    words = box.adjusted(look.TINY if mirrored else start, 0, -start if mirrored else -look.TINY, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
    painter.restore()


def swatch(color: str, theme: Theme, size: int = 12) -> QIcon:
    """Return a small square of a code's colour, for combo boxes and menus."""
    picture = QPixmap(size * 2, size * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(adapted(color, theme)))
    painter.drawRoundedRect(QRectF(0, 0, size, size), 3, 3)
    painter.end()
    return QIcon(picture)


class Chip(QWidget):
    """One chip as a widget."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._color = theme.ink
        self.setProperty(ROLE, LABEL)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_code(self, text: str, color: str, theme: Theme) -> None:
        """Show a label's name in its colour."""
        self._text, self._color, self._theme = text, color, theme
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the room that the words need."""
        width, height = chip_size(QFontMetricsF(self.font()), self._text)
        return QSize(round(width) + 1, round(height) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chip."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_chip(painter, QRectF(self.rect()), self._text, self._color, self._theme)
