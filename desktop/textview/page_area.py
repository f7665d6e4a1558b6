"""The scroll area under the text view: which part of the page is seen, the scroll bar, the focus ring around it."""

from typing import cast

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QFrame,
    QScrollBar,
    QWidget,
)

from hashiya.desktop.textview.page import Page
from hashiya.desktop.textview.style import TextViewStyle
from hashiya.desktop.textview.surface import Surface

_REST = 150


class _Bar(QScrollBar):
    """A scroll bar that is drawn anew only when its slider moves by a pixel: in a long text it hardly ever does.

    Drawing it costs as much as drawing the lines that scrolling brings.
    """

    _painted: tuple[QRect, bool, bool] | None = None
    _moved = False

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:  # noqa: N802  # Qt's name
        """Ask for a repaint if it would show anything new."""
        moved = change is QAbstractSlider.SliderChange.SliderValueChange
        self._moved = self._moved or moved
        if not moved or self._painted != self._look():
            super().sliderChange(change)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Remember what is shown, once it has moved: QStyle's enumerations would cost a start five milliseconds."""
        self._painted = self._look() if self._moved else None
        super().paintEvent(event)

    def _look(self) -> tuple[QRect, bool, bool]:
        """Return all that depends on the value: where the slider is, and which button some styles grey out."""
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        slider = self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
        return slider, self.value() == self.minimum(), self.value() == self.maximum()


class PageArea(QAbstractScrollArea):
    """A page to scroll through, without text, selection or marks of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A viewport that Qt made would be handed out as whatever kind of widget it is: to find out, PySide makes the
        # types of all of them, with their enumerations, which costs a start ten milliseconds.
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._ring = 0
        self.setVerticalScrollBar(_Bar(Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.surface = Surface(Page(), TextViewStyle())
        self._make_room()
        self._syncing = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._sync_bar)
        # Fonts come several at a time, and one may be loaded in the middle of a layout.
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.setInterval(0)
        self._refit.timeout.connect(self._fit)
        cast("QGuiApplication", QGuiApplication.instance()).fontDatabaseChanged.connect(self._on_fonts_changed)

    # What is seen

    def view_style(self) -> TextViewStyle:
        """Return the style in use (`style` belongs to QWidget)."""
        return self.surface.style

    def reveal(self, start: int, end: int) -> None:
        """Scroll so that a range is comfortably seen."""
        length = len(self.surface.page.text)
        start = max(0, min(start, length))
        self.scroll_by(self.surface.reveal(start, max(start, min(end, length)), comfortably=True))

    def read_part(self) -> float:
        """Return which part of the page lies above the lower edge of what is seen, 0 to 1."""
        scroller = self.surface.scroller
        # Heights are added up in another order than they are taken off: the end is the end all the same.
        return min(1.0, round((scroller.top + scroller.height) / max(1.0, scroller.total), 9))

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
        if area.left() > inner.right() + self._ring:
            return  # the scroll bar alone
        painter = QPainter(self)
        color = QColor(self.surface.style.focus) if self.hasFocus() else self.surface.painter.background
        pen = QPen(color, self._ring)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        half = self._ring / 2
        painter.drawRect(QRectF(inner).adjusted(-half, -half, half, half))
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

    def _make_room(self) -> None:
        """Leave as much room around the viewport as the style's focus ring takes."""
        ring = self.surface.style.ring
        if ring != self._ring:
            self._ring = ring
            self.setViewportMargins(ring, ring, ring, ring)

    def _on_fonts_changed(self) -> None:
        self.surface.page.forget_fonts()
        self._refit.start()

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
