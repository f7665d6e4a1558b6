"""Paints an annotation's row: its stripe as in the text's margin, the quote in its direction, its state in review."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hashiya.db.model.annotation import Status
from hashiya.db.model.direction import Direction
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.icons import pixmap
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.base.words import status_name
from hashiya.desktop.models.annotation_model import AnnotationRole
from hashiya.desktop.models.row_painting import paint_ground, paint_line
from hashiya.desktop.textview.style import LineShape

_ICONS = {Status.ACCEPTED: "check", Status.REJECTED: "x", Status.CHANGED: "pencil"}
_SIGN = 14


class AnnotationDelegate(QStyledItemDelegate):
    """Paints rows of an `AnnotationModel`. What nobody has reviewed shows no state."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802  # Qt's name
        """Return room for one line."""
        return QSize(80, QFontMetrics(option.font).height() + 2 * look.TINY + 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        painter.save()
        shape = LineShape(index.data(AnnotationRole.SHAPE))  # Qt hands on the bare word
        box = paint_ground(painter, option, index, index.data(AnnotationRole.COLOR), self.theme, shape)
        status = Status(index.data(AnnotationRole.STATUS))
        if status in _ICONS:
            box = self._paint_status(painter, option, box, status)
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(option.font)
        runs = index.data(AnnotationRole.DIRECTION)
        paint_line(painter, box, index.data(Qt.ItemDataRole.DisplayRole), Direction(runs) if runs else None)
        painter.restore()

    def _paint_status(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, status: Status) -> QRect:
        """Paint a sign and a word where the row ends; return the room that is left."""
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * look.CAPTION)
        words = status_name(status)
        width = QFontMetrics(font).horizontalAdvance(words) + 1
        needed = _SIGN + look.TINY + width
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        left = box.left() if mirrored else box.right() + 1 - needed
        color = self.theme.danger if status is Status.REJECTED else self.theme.ink_muted
        sign = QRect(left + needed - _SIGN if mirrored else left, box.center().y() - _SIGN // 2, _SIGN, _SIGN)
        painter.drawPixmap(sign, _drawn(_ICONS[status], color, painter.device().devicePixelRatio()))
        painter.setFont(font)
        painter.setPen(QColor(color))
        said = QRect(left if mirrored else left + _SIGN + look.TINY, box.top(), width, box.height())
        painter.drawText(said, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)
        taken = needed + look.SMALL
        return box.adjusted(taken if mirrored else 0, 0, 0 if mirrored else -taken, 0)


@lru_cache(maxsize=32)
def _drawn(name: str, color: str, ratio: float) -> QPixmap:
    return pixmap(name, color, _SIGN, ratio)
