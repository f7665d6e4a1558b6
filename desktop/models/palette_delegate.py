"""Paints a row of the command palette: what it does, where it comes from, and its keys at the reading end."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.models.palette_model import PaletteEntry, PaletteRole
from hashiya.desktop.models.row_state import row_state


class PaletteDelegate(QStyledItemDelegate):
    """Paints rows of a `PaletteModel`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802  # Qt's name
        """Return room for one line."""
        return QSize(200, QFontMetrics(option.font).height() + look.MEDIUM)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        entry = index.data(PaletteRole.ENTRY)
        if not isinstance(entry, PaletteEntry):
            return
        painter.save()
        state = row_state(option, index)
        if state.selected:
            painter.fillRect(option.rect, QColor(self._theme.selection))
        elif state.hovered and entry.enabled:
            painter.fillRect(option.rect, QColor(self._theme.hover))
        painter.setFont(option.font)
        painter.setLayoutDirection(option.direction)
        ink, muted = QColor(self._theme.ink), QColor(self._theme.ink_muted)
        metrics = QFontMetrics(option.font)
        room = option.rect.adjusted(look.MEDIUM, 0, -look.MEDIUM, 0)
        right = self.tr("not possible now") if not entry.enabled else entry.keys
        end = metrics.horizontalAdvance(right) + look.MEDIUM if right else 0
        muted_ink = ink if state.selected else muted
        _draw(painter, option, QRect(room.right() - end, room.top(), end, room.height()), right, muted_ink, end=True)
        place = metrics.horizontalAdvance(entry.place)
        title = min(metrics.horizontalAdvance(entry.title) + look.MEDIUM, room.width() - end)
        _draw(
            painter,
            option,
            QRect(room.left(), room.top(), title, room.height()),
            entry.title,
            ink if entry.enabled else muted,
        )
        left = room.width() - end - title
        if left > min(place, 4 * look.LARGE):
            _draw(painter, option, QRect(room.left() + title, room.top(), left, room.height()), entry.place, muted_ink)
        painter.restore()


def _draw(
    painter: QPainter, option: QStyleOptionViewItem, box: QRect, words: str, color: QColor, *, end: bool = False
) -> None:
    """Draw words in a box that is given as if the interface ran from left to right."""
    direction = option.direction
    box = QStyle.visualRect(direction, option.rect, box)
    side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
    side = QStyle.visualAlignment(direction, side | Qt.AlignmentFlag.AlignVCenter)
    painter.setPen(color)
    shown = QFontMetrics(option.font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine), shown)
