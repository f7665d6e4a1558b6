"""Paints a compared place: a bar in the label's colour, the quote in its own direction, and how the layers differ."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import layout_direction, text_direction
from hashiya.desktop.base.theme import Theme, adapted
from hashiya.desktop.models.comparison_model import ComparisonRole
from hashiya.desktop.models.row_state import row_state

_BAR = 4


class ComparisonDelegate(QStyledItemDelegate):
    """Paints rows of a `ComparisonModel`; what is decided is muted."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802  # Qt's name
        """Return room for two lines."""
        return QSize(80, 2 * QFontMetrics(option.font).height() + 2 * look.TINY + 2)

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
        bar = QRect(option.rect.left() + look.SMALL, option.rect.top() + 3, _BAR, option.rect.height() - 6)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if mirrored:
            bar.moveRight(option.rect.right() - look.SMALL)
        if color := index.data(ComparisonRole.COLOR):
            painter.fillRect(bar, QColor(adapted(color, self.theme)))
        inset = look.SMALL + _BAR + look.SMALL
        box = option.rect.adjusted(look.SMALL if mirrored else inset, 2, -inset if mirrored else -look.SMALL, -2)
        half = box.height() // 2
        muted = QColor(self.theme.ink_muted)
        settled = bool(index.data(ComparisonRole.SETTLED))
        upper, lower = QRect(box), QRect(box)
        upper.setHeight(half)
        lower.setTop(box.top() + half)
        painter.setFont(option.font)
        painter.setPen(muted if settled else QColor(self.theme.ink))
        _line(painter, upper, index.data(Qt.ItemDataRole.DisplayRole))
        painter.setPen(muted)
        _line(painter, lower, index.data(ComparisonRole.FACTS))
        painter.restore()


def _line(painter: QPainter, box: QRect, words: str) -> None:
    """Draw one line in the direction of its words, cut at its own end."""
    direction = layout_direction(text_direction(words))
    painter.setLayoutDirection(direction)
    rtl = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(box, flags, shown)
