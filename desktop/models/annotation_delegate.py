"""Paints an annotation's row: its label's stripe as in the text's margin, then the quote in its own direction."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import layout_direction, text_direction
from hashiya.desktop.base.theme import Theme, adapted
from hashiya.desktop.models.annotation_model import AnnotationRole
from hashiya.desktop.models.row_state import row_state
from hashiya.desktop.textview.style import LineShape

_BAR = 4
_DASHES = {LineShape.DASHED: (6, 3), LineShape.DOTTED: (3, 3)}


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
            _paint_stripe(painter, bar, QColor(adapted(color, self.theme)), index.data(AnnotationRole.SHAPE))
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


def _paint_stripe(painter: QPainter, bar: QRect, color: QColor, shape: LineShape | None) -> None:
    """Paint a stripe: whole, in dashes, in dots, or doubled."""
    if shape is LineShape.DOUBLE:
        painter.fillRect(QRect(bar.left(), bar.top(), 1, bar.height()), color)
        painter.fillRect(QRect(bar.right(), bar.top(), 1, bar.height()), color)
    elif shape in _DASHES:
        long, gap = _DASHES[shape]
        for top in range(bar.top(), bar.bottom() - long + 2, long + gap):
            painter.fillRect(QRect(bar.left(), top, bar.width(), long), color)
    else:
        painter.fillRect(bar, color)
