"""Paints a compared place: a bar in the label's colour, the quote in its own direction, and how the layers differ."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.models.comparison_model import ComparisonRole
from hashiya.desktop.models.row_painting import paint_ground, paint_line


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
        box = paint_ground(painter, option, index, index.data(ComparisonRole.COLOR), self.theme).adjusted(0, 2, 0, -2)
        half = box.height() // 2
        muted = QColor(self.theme.ink_muted)
        settled = bool(index.data(ComparisonRole.SETTLED))
        upper, lower = QRect(box), QRect(box)
        upper.setHeight(half)
        lower.setTop(box.top() + half)
        painter.setFont(option.font)
        painter.setPen(muted if settled else QColor(self.theme.ink))
        paint_line(painter, upper, index.data(Qt.ItemDataRole.DisplayRole))
        painter.setPen(muted)
        paint_line(painter, lower, index.data(ComparisonRole.FACTS))
        painter.restore()
