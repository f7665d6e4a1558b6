"""What the rows of lists of passages share: a ground, a bar in a label's colour, and lines in their own direction."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from hashiya.db.model.direction import Direction
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import layout_direction, text_direction
from hashiya.desktop.base.theme import Theme, adapted
from hashiya.desktop.models.row_state import row_state
from hashiya.desktop.textview.style import LineShape

_BAR = 4
_DASHES = {LineShape.DASHED: (6, 3), LineShape.DOTTED: (3, 3)}


def paint_ground(
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    color: str,
    theme: Theme,
    shape: LineShape = LineShape.SOLID,
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
        _paint_bar(painter, bar, QColor(adapted(color, theme)), shape)
    inset = look.SMALL + _BAR + look.SMALL
    return option.rect.adjusted(look.SMALL if mirrored else inset, 0, -inset if mirrored else -look.SMALL, 0)


def _paint_bar(painter: QPainter, bar: QRect, color: QColor, shape: LineShape) -> None:
    """Paint a bar whole, in dashes, in dots, or doubled."""
    if shape is LineShape.DOUBLE:
        painter.fillRect(QRect(bar.left(), bar.top(), 1, bar.height()), color)
        painter.fillRect(QRect(bar.right(), bar.top(), 1, bar.height()), color)
    elif shape in _DASHES:
        long, gap = _DASHES[shape]
        for top in range(bar.top(), bar.bottom() - long + 2, long + gap):
            painter.fillRect(QRect(bar.left(), top, bar.width(), long), color)
    else:
        painter.fillRect(bar, color)


def paint_line(painter: QPainter, box: QRect, words: str, runs: Direction | None = None) -> None:
    """Draw one line in the direction of its words, or as its paragraph `runs`, cut at its own end."""
    direction = layout_direction(runs or text_direction(words))
    painter.setLayoutDirection(direction)
    rtl = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(box, flags, shown)
