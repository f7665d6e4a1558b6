"""Paints an annotation's row: a bar in the label's colour, then the quote in its own direction."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import layout_direction, text_direction
from hashiya.desktop.base.theme import Theme, adapted
from hashiya.desktop.models.annotation_model import AnnotationRole
from hashiya.desktop.models.row_state import row_state

_BAR = 4


class AnnotationDelegate(QStyledItemDelegate):
    """Paints rows of an `AnnotationModel`."""

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
        state = row_state(option, index)
        if state.selected:
            painter.fillRect(option.rect, QColor(self.theme.selection))
        elif state.hovered:
            painter.fillRect(option.rect, QColor(self.theme.hover))
        color = index.data(AnnotationRole.COLOR)
        bar = QRect(option.rect.left() + look.SMALL, option.rect.top() + 3, _BAR, option.rect.height() - 6)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if mirrored:
            bar.moveRight(option.rect.right() - look.SMALL)
        if color:
            painter.fillRect(bar, QColor(adapted(color, self.theme)))
        self._paint_quote(painter, option, index.data(Qt.ItemDataRole.DisplayRole), mirrored=mirrored)
        painter.restore()

    def _paint_quote(self, painter: QPainter, option: QStyleOptionViewItem, quote: str, *, mirrored: bool) -> None:
        inset = look.SMALL + _BAR + look.SMALL
        box = option.rect.adjusted(look.SMALL if mirrored else inset, 0, -inset if mirrored else -look.SMALL, 0)
        direction = layout_direction(text_direction(quote))
        painter.setLayoutDirection(direction)
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(option.font)
        shown = QFontMetrics(option.font).elidedText(quote, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignLeft
        if direction == Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        painter.drawText(
            box,
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            shown,
        )
