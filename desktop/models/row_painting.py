"""What the rows of lists of passages share: a ground, a bar in a label's colour, and lines in their own direction."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import layout_direction, text_direction
from hashiya.desktop.base.theme import Theme, adapted
from hashiya.desktop.models.row_state import row_state

_BAR = 4


def paint_ground(
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    color: str,
    theme: Theme,
) -> QRect:
    """Paint the ground and, at the reading start, the bar; return the room that is left for words."""
    state = row_state(option, index)
    if state.selected:
        painter.fillRect(option.rect, QColor(theme.selection))
    elif state.hovered:
        painter.fillRect(option.rect, QColor(theme.hover))
    bar = QRect(option.rect.left() + look.SMALL, option.rect.top() + 3, _BAR, option.rect.height() - 6)
    mirrored = option.direction == Qt.LayoutDirection.RightToLeft
    if mirrored:
        bar.moveRight(option.rect.right() - look.SMALL)
    if color:
        painter.fillRect(bar, QColor(adapted(color, theme)))
    inset = look.SMALL + _BAR + look.SMALL
    return option.rect.adjusted(look.SMALL if mirrored else inset, 0, -inset if mirrored else -look.SMALL, 0)


def paint_line(painter: QPainter, box: QRect, words: str) -> None:
    """Draw one line in the direction of its words, cut at its own end."""
    direction = layout_direction(text_direction(words))
    painter.setLayoutDirection(direction)
    rtl = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(box, flags, shown)
