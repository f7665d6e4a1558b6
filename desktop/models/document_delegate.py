"""Paints a document's row: the title in its own direction, then language, length and a chip per label."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hashiya.db.model.document import DocumentSummary
from hashiya.db.text.offsets import from_utf16, utf16_length
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import layout_direction, text_alignment, text_direction
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.base.words import language_name, number
from hashiya.desktop.models.document_model import DocumentRole
from hashiya.desktop.models.row_state import RowState, row_state
from hashiya.desktop.widgets.chip import chip_size, paint_chip

_TITLE_LINES = 2


def caption_font(font: QFont) -> QFont:
    """Return the font of the second line."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * look.CAPTION)
    return small


class TitleLine(NamedTuple):
    """One line of a wrapped title. `height` in pixels: scripts differ."""

    text: str
    height: float


@lru_cache(maxsize=512)
def _wrapped(title: str, key: str, width: int) -> tuple[TitleLine, ...]:
    font = QFont()
    font.fromString(key)
    layout = QTextLayout(title, font)
    option = layout.textOption()
    option.setTextDirection(layout_direction(text_direction(title)))
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[TitleLine] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        end = line.textStart() + line.textLength()
        start = from_utf16(title, line.textStart())
        words = title[start : from_utf16(title, end)].strip()
        if len(lines) == _TITLE_LINES - 1 and end < utf16_length(title):
            rest = title[start:]
            words = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        lines.append(TitleLine(words, line.height()))
        if len(lines) == _TITLE_LINES:
            break
    layout.endLayout()
    return tuple(lines)


def title_lines(title: str, font: QFont, width: int) -> tuple[TitleLine, ...]:
    """Return a title's first lines at a width in pixels, the last one cut with an ellipsis."""
    return _wrapped(title, font.toString(), width)


class DocumentDelegate(QStyledItemDelegate):
    """Paints rows of a `DocumentModel`."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802  # Qt's name
        """Return room for up to two lines of title and one of facts."""
        summary: DocumentSummary = index.data(DocumentRole.SUMMARY)
        width = (option.widget.width() if option.widget else 240) - 2 * look.MEDIUM - look.TINY
        height = sum(line.height for line in title_lines(summary.document.title, option.font, max(width, 40)))
        facts = chip_size(QFontMetricsF(caption_font(option.font)), "0")[1]
        return QSize(120, round(height + facts) + 2 * look.SMALL + look.TINY)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        painter.save()
        self._paint_ground(painter, option, row_state(option, index))
        summary: DocumentSummary = index.data(DocumentRole.SUMMARY)
        box = option.rect.adjusted(look.MEDIUM, look.SMALL, -look.MEDIUM, -look.SMALL)
        painter.setPen(QColor(self.theme.ink))
        painter.setFont(option.font)
        facts_height = round(chip_size(QFontMetricsF(caption_font(option.font)), "0")[1])
        title_box = box.adjusted(0, 0, 0, -facts_height - look.TINY)
        self._paint_title(painter, title_box, summary.document.title, option)
        facts = QRect(box.left(), box.bottom() - facts_height + 1, box.width(), facts_height)
        painter.setFont(caption_font(option.font))
        chips, sign = index.data(DocumentRole.CHIPS), index.data(DocumentRole.TO_DO)
        self._paint_facts(painter, facts, summary, chips, sign, option.direction)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, state: RowState) -> None:
        if state.selected:
            painter.fillRect(option.rect, QColor(self.theme.hover))
            bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            if option.direction == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(option.rect.right())
            painter.fillRect(bar, QColor(self.theme.accent))
        elif state.hovered:
            painter.fillRect(option.rect, QColor(look.mix(self.theme.surface, self.theme.hover, 0.5)))
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if state.focused:
            wide = look.focus_width(self.theme)
            painter.setPen(QPen(QColor(self.theme.accent), wide))
            painter.drawRect(QRectF(option.rect).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2))

    def _paint_title(self, painter: QPainter, box: QRect, title: str, option: QStyleOptionViewItem) -> None:
        direction = layout_direction(text_direction(title))
        painter.setLayoutDirection(direction)
        flags = text_alignment(title) | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        top = float(box.top())
        for line in title_lines(title, option.font, box.width()):
            painter.drawText(QRectF(box.left(), top, box.width(), line.height), flags, line.text)
            top += line.height

    def _paint_facts(
        self,
        painter: QPainter,
        box: QRect,
        summary: DocumentSummary,
        chips: list[tuple[str, str]],
        sign: str,
        direction: Qt.LayoutDirection,
    ) -> None:
        painter.setLayoutDirection(direction)
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        metrics = QFontMetricsF(painter.font())
        end = float(box.left()) if mirrored else float(box.right())
        for text, color in reversed(chips):
            width, height = chip_size(metrics, text)
            left = end if mirrored else end - width
            paint_chip(painter, QRectF(left, box.top(), width, height), text, color, self.theme)
            end = end + width + look.TINY if mirrored else end - width - look.TINY
        words = f"{language_name(summary.document.language)} · {number(summary.document.length)}"
        room = QRectF(box)
        if mirrored:
            room.setLeft(end)
        else:
            room.setRight(end)
        if sign:
            self._paint_sign(painter, room, sign, mirrored=mirrored)
        painter.setPen(QColor(self.theme.ink_muted))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_sign(self, painter: QPainter, room: QRectF, sign: str, *, mirrored: bool) -> None:
        """Paint the words of a sign where a line of facts begins, and leave what is left of its room."""
        plain, bold = painter.font(), QFont(painter.font())
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(self.theme.ink))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, sign)
        taken = QFontMetricsF(bold).horizontalAdvance(sign) + look.SMALL
        painter.setFont(plain)
        if mirrored:
            room.setRight(room.right() - taken)
        else:
            room.setLeft(room.left() + taken)
