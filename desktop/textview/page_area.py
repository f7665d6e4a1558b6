"""The scroll area under the text view: which part of the page is seen, the scroll bar, the focus ring around it."""

from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from hashiya.desktop.textview.page import Page
from hashiya.desktop.textview.style import TextViewStyle
from hashiya.desktop.textview.surface import Surface

_RING = 2
_REST = 150


class PageArea(QAbstractScrollArea):
    """A page to scroll through, without text, selection or marks of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(_RING, _RING, _RING, _RING)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.surface = Surface(Page(), TextViewStyle())
        self._syncing = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._sync_bar)

    # What is seen

    def view_style(self) -> TextViewStyle:
        """Return the style in use (`style` belongs to QWidget)."""
        return self.surface.style

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that a range is comfortably seen."""
        length = len(self.surface.page.text)
        start = max(0, min(start, length))
        self.scroll_by(self.surface.reveal(start, max(start, min(end, length)), comfortably=True))

    def scroll_position(self) -> int:
        """Return the position at the start of the first line that is seen."""
        return self.surface.top_position()

    def set_scroll_position(self, position: int) -> None:
        """Make a position's line the first that is seen."""
        self.surface.show_at_top(position)
        self._sync_bar()
        self.viewport().update()

    def scroll_by(self, delta: float) -> None:
        """Scroll by so many pixels, down or (negative) up."""
        if not delta:
            return
        scroller = self.surface.scroller
        before = scroller.index, scroller.offset
        scroller.move_by(float(round(delta)))
        self._shift(before)
        self._sync_bar()

    # Events

    def event(self, event: QEvent) -> bool:
        """Draw the focus ring around the viewport, where scrolling does not move it."""
        done = super().event(event)
        if event.type() == QEvent.Type.Paint and isinstance(event, QPaintEvent):
            self._paint_ring(event.rect())
        return done

    def _paint_ring(self, area: QRect) -> None:
        inner = self.viewport().geometry()
        if area.left() > inner.right() + _RING:
            return  # the scroll bar alone
        painter = QPainter(self)
        color = QColor(self.surface.style.focus) if self.hasFocus() else self.surface.painter.background
        painter.setPen(QPen(color, _RING))
        painter.drawRect(inner.adjusted(-1, -1, 1, 1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew for the new width; what is read stays at the top."""
        super().resizeEvent(event)
        self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802  # Qt's name
        """Follow the scroll bar."""
        del dx
        if self._syncing:
            return
        scroller = self.surface.scroller
        before = scroller.index, scroller.offset
        scroller.move_by(float(-dy))
        if before != (scroller.index, scroller.offset):
            self._shift(before)
        self._sync_bar_later()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave Ctrl and wheel, which means text size, to the window."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().wheelEvent(event)

    # How it is done

    def _fit(self) -> None:
        viewport = self.viewport()
        self.surface.fit(float(viewport.width()), float(viewport.height()))
        self._sync_bar()
        viewport.update()

    def _shift(self, before: tuple[int, float]) -> None:
        """Move the picture by as much as the page moved, so that only the new strip is painted."""
        scroller = self.surface.scroller
        index, offset = before
        if abs(index - scroller.index) < 32:
            dy = scroller.y_of(index) + offset if index >= scroller.index else -self._height_between(index, offset)
            if abs(dy) < self.viewport().height() and dy == int(dy):
                self.viewport().scroll(0, int(dy))
                return
        self.viewport().update()

    def _height_between(self, index: int, offset: float) -> float:
        scroller = self.surface.scroller
        laid = self.surface.page.laid
        return sum(laid(i).height for i in range(index, scroller.index)) + scroller.offset - offset

    def _sync_bar_later(self) -> None:
        """Correct the scroll bar when scrolling rests, and at once near the ends.

        Another range makes the scroll area lay itself out, which would cost more than painting the frame.
        """
        scroller = self.surface.scroller
        near = 2 * scroller.height
        if self.verticalScrollBar().isSliderDown() or near < scroller.top < scroller.total - scroller.height - near:
            self._later.start(_REST)
        else:
            self._sync_bar()

    def _sync_bar(self) -> None:
        """Let the scroll bar say where we are; heights that were estimates may have changed."""
        scroller, bar = self.surface.scroller, self.verticalScrollBar()
        self._syncing = True
        bar.setPageStep(max(1, int(scroller.height - self.surface.page.pitch.height)))
        bar.setSingleStep(max(1, int(self.surface.page.pitch.height)))
        bar.setRange(0, max(0, round(scroller.total - scroller.height)))
        bar.setValue(round(scroller.top))
        self._syncing = False
