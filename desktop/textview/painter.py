"""Putting one block on the screen: fills, text, underlines, stripes, caret. Geometry comes from elsewhere."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from hashiya.desktop.textview.caret import Place
from hashiya.desktop.textview.decoration import Fill, Stripe, Underline, band
from hashiya.desktop.textview.laid_block import LaidBlock, Line
from hashiya.desktop.textview.style import LabelStyle, LineShape, TextViewStyle

STRIPE_COLUMNS = 6
_STRIPE_WIDTH = 4.0
_STRIPE_STEP = 7.0
_STRIPE_GAP = 12.0
_KNOB = 4.5
_FRAME = 1.5
_PATTERNS = {LineShape.DASHED: (3.0, 1.6), LineShape.DOTTED: (1.0, 1.4)}
Spans = Sequence[tuple[int, int]]


def gutter() -> float:
    """Return the room in pixels that the stripes take beside the column."""
    return _STRIPE_GAP + STRIPE_COLUMNS * _STRIPE_STEP


def stripe_away(column: int) -> float:
    """Return how far beside the text the middle of a column of stripes is, in pixels."""
    return _STRIPE_GAP + min(column, STRIPE_COLUMNS - 1) * _STRIPE_STEP + _STRIPE_WIDTH / 2


class Painter:
    """Paints blocks in one style; `origin` is always the top of the block at the column's left edge."""

    def __init__(self, style: TextViewStyle) -> None:
        self.style = style
        self.background = QColor(style.background)
        self._text = QPen(QColor(style.text))
        self._fills: dict[str, QColor] = {}
        self._pens: dict[tuple[str, float], QPen] = {}

    def fill_spans(
        self, painter: QPainter, block: LaidBlock, origin: QPointF, spans: Spans, color: str, clip: QRectF
    ) -> None:
        """Paint found or selected ranges (code points of the block) under the text."""
        brush = QColor(color)
        for start, end in spans:
            for line in block.lines_of(start, end):
                if _outside(line, origin, clip):
                    continue
                for left, right in block.boxes(line, start, end, newline=True):
                    rect = QRectF(left, line.top, right - left, line.height).translated(origin)
                    painter.fillRect(rect, brush)

    def fills(self, painter: QPainter, fills: Iterable[Fill], origin: QPointF) -> None:
        """Paint the translucent boxes of the spans, and their frames where they have any."""
        for rect, label, frame in fills:
            painter.fillRect(rect.translated(origin), self._fill(label))
            if frame is not None:
                self._frame(painter, frame.translated(origin), self.style.label(label))

    def text(self, painter: QPainter, block: LaidBlock, origin: QPointF, clip: QRectF) -> None:
        """Draw the letters: without formats or selections, so that nothing around them can change their shapes."""
        painter.setPen(self._text)
        block.layout.draw(painter, origin, [], clip)

    def underlines(self, painter: QPainter, strokes: Iterable[Underline], origin: QPointF) -> None:
        """Draw each span's lane in its label's shape."""
        for left, right, y, thickness, label in strokes:
            at = y + origin.y()
            line = QLineF(left + origin.x(), at, right + origin.x(), at)
            style = self.style.label(label)
            if style.shape is LineShape.SOLID:
                high = max(1, round(thickness))
                painter.fillRect(QRectF(line.x1(), round(at - high / 2), right - left, high), self._line(style))
            else:
                self._stroke(painter, line, thickness, style)

    def stripes(
        self, painter: QPainter, block: LaidBlock, stripes: Iterable[Stripe], origin: QPointF, clip: QRectF
    ) -> None:
        """Draw the margin stripes on the side where reading starts."""
        for column, top, bottom, label in stripes:
            if origin.y() + top > clip.bottom() or origin.y() + bottom < clip.top():
                continue
            away = stripe_away(column)
            x = origin.x() + (block.width + away if block.rtl else -away)
            line = QLineF(x, origin.y() + top, x, origin.y() + bottom)
            self._stroke(painter, line, _STRIPE_WIDTH, self.style.label(label))

    def outline(self, painter: QPainter, block: LaidBlock, origin: QPointF, span: tuple[int, int]) -> None:
        """Draw the frame of the current annotation."""
        painter.setPen(QPen(QColor(self.style.outline), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in block.lines_of(*span):
            for left, right in block.boxes(line, *span):
                rect = band(block, line, left, right).translated(origin)
                painter.drawRect(QRectF(round(rect.left()), rect.top(), round(rect.width()), rect.height()))

    def handle(self, painter: QPainter, block: LaidBlock, line: Line, point: QPointF, *, start: bool) -> None:
        """Draw the grip of one end of the current annotation, its knob above the start and below the end."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = QColor(self.style.outline)
        rect = band(block, line, 0.0, 0.0).translated(0.0, point.y())
        painter.setPen(QPen(color, 2.0))
        painter.drawLine(QLineF(point.x(), rect.top(), point.x(), rect.bottom()))
        painter.setBrush(color)
        painter.setPen(QPen(self.background, 1.0))
        painter.drawEllipse(QPointF(point.x(), rect.top() if start else rect.bottom()), _KNOB, _KNOB)
        painter.restore()

    def caret(self, painter: QPainter, at: Place, origin: QPointF, *, rtl: bool) -> None:
        """Draw the caret with a flag at its top that points where writing would go."""
        x = round(origin.x() + at.x)
        top, height = origin.y() + at.line.top + 1, at.line.height - 2
        color = QColor(self.style.caret)
        painter.fillRect(QRectF(x - 1, top, 2, height), color)
        side = -1.0 if rtl else 1.0
        flag = QPolygonF([QPointF(x, top), QPointF(x + side * 7, top + 3), QPointF(x, top + 6)])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPolygon(flag)
        painter.restore()

    def _fill(self, label: str) -> QColor:
        color = self._fills.get(label)
        if color is None:
            color = self._fills[label] = QColor(self.style.label(label).fill)
        return color

    def _line(self, style: LabelStyle) -> QColor:
        color = self._fills.get(style.line)
        if color is None:
            color = self._fills[style.line] = QColor(style.line)
        return color

    def _frame(self, painter: QPainter, box: QRectF, style: LabelStyle) -> None:
        """Draw the top and the two ends of a span's box in its label's shape; below it has its underline."""
        half = _FRAME / 2
        left, right, top = box.left() + half, box.right() - half, round(box.top()) + half
        for line in (
            QLineF(left, box.bottom(), left, top),
            QLineF(left, top, right, top),
            QLineF(right, top, right, box.bottom()),
        ):
            self._stroke(painter, line, _FRAME, style)

    def _stroke(self, painter: QPainter, line: QLineF, thickness: float, style: LabelStyle) -> None:
        if style.shape is LineShape.DOUBLE:
            across = line.normalVector().unitVector()
            step = QPointF(across.dx(), across.dy()) * (thickness / 3)
            thin = max(0.7, thickness / 3)
            painter.setPen(self._pen(style, thin))
            painter.drawLine(line.translated(step))
            painter.drawLine(line.translated(-step))
            return
        painter.setPen(self._pen(style, thickness))
        painter.drawLine(line)

    def _pen(self, style: LabelStyle, thickness: float) -> QPen:
        key = (style.line + style.shape, thickness)
        pen = self._pens.get(key)
        if pen is None:
            pen = QPen(QBrush(QColor(style.line)), thickness)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            if style.shape in _PATTERNS:
                pen.setDashPattern(list(_PATTERNS[style.shape]))
            self._pens[key] = pen
        return pen


def _outside(line: Line, origin: QPointF, clip: QRectF) -> bool:
    top = origin.y() + line.top
    return top > clip.bottom() or top + line.height < clip.top()
