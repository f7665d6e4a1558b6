"""The pointer over the text: turns mouse events into gestures, hovering and clicks on highlights."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from hashiya.desktop.textview.caret import Caret
from hashiya.desktop.textview.gestures import Clicks, Drag, HandleDrag, Unit, unit_at

if TYPE_CHECKING:
    from hashiya.desktop.textview.view import TextView

_TICK = 30


class Mouse:
    """The pointer's state over one view."""

    def __init__(self, view: "TextView") -> None:
        self._view = view
        self._clicks = Clicks()
        self._drag: Drag | None = None
        self._handle: HandleDrag | None = None
        self._pressed = QPointF()
        self._moved = False
        self._hovered = ""
        self._clicked: tuple[str, ...] = ()
        self._clicked_spot: int | None = None
        self._at = QPointF()
        self._timer = QTimer(view)
        self._timer.timeout.connect(self._on_tick)

    def press(self, event: QMouseEvent) -> None:
        """Begin to select, to extend, or to drag an end of the current annotation."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        view, point = self._view, event.position()
        surface = view.surface
        self._pressed, self._at, self._moved = point, point, False
        span = view.current_span()
        if span is not None and (grip := surface.handle_at(point, span)) is not None:
            self._handle = HandleDrag(at_start=grip, span=span)
            return
        unit = self._clicks.press(
            point.x(),
            point.y(),
            int(event.timestamp()),
            interval=QApplication.doubleClickInterval(),
            distance=QApplication.startDragDistance(),
            double=event.type() is QEvent.Type.MouseButtonDblClick,
        )
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._drag = Drag(Unit.GRAPHEME, (view.anchor(), view.anchor()))
            self._follow(point)
            self._moved = True
            return
        caret = surface.caret_at(point)
        if unit is Unit.GRAPHEME:
            self._drag = Drag(unit, (caret.position, caret.position))
            view.move_caret(caret)
            return
        start, end = unit_at(view.text(), surface.grapheme_at(point, nearest=True) or 0, unit)
        self._drag = Drag(unit, (start, end))
        view.move_caret(Caret(end), start)

    def move(self, event: QMouseEvent) -> None:
        """Drag what was begun; without a button, tell what is hovered."""
        point = event.position()
        self._at = point
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(point, event)
            return
        if (point - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._moved = True
        if not self._moved:
            return
        self._go_on(point, by_word=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
        outside = point.y() < 0 or point.y() >= self._view.viewport().height()
        if outside and not self._timer.isActive():
            self._timer.start(_TICK)
        elif not outside:
            self._timer.stop()

    def release(self, event: QMouseEvent) -> None:
        """End the gesture and say what came of it."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._timer.stop()
        view, handle, drag = self._view, self._handle, self._drag
        self._handle = self._drag = None
        if handle is not None:
            self._end_handle(handle)
        elif drag is not None:
            view.finish_selection()
            if drag.unit is Unit.GRAPHEME and not self._moved:
                self._activate(event.position())

    def aim(self, point: QPointF) -> int:
        """Return the code point under the pointer, or -1; the caret goes there, unless words are selected."""
        view = self._view
        start, end = view.selection()
        if start == end:
            view.move_caret(view.surface.caret_at(point))
        spot = view.surface.grapheme_at(point)
        return -1 if spot is None else spot

    def rest(self, event: QEvent) -> None:
        """Say of which annotation a stripe is, where the pointer rests on one."""
        from PySide6.QtGui import QHelpEvent
        from PySide6.QtWidgets import QToolTip

        assert isinstance(event, QHelpEvent)
        view = self._view
        mark = view.surface.stripe_at(QPointF(event.pos()))
        QToolTip.showText(event.globalPos(), "" if mark is None else view.describe(mark), view.viewport())

    def leave(self) -> None:
        """Forget what was hovered."""
        if self._hovered:
            self._hovered = ""
            self._view.annotation_hovered.emit("", self._view.cursor().pos())

    def _go_on(self, point: QPointF, *, by_word: bool = False) -> None:
        if self._handle is not None:
            view = self._view
            self._handle.to(view.text(), view.surface.caret_at(point).position, by_word=by_word)
            view.drag_current(self._handle.span)
        elif self._drag is not None:
            self._follow(point)

    def _follow(self, point: QPointF) -> None:
        """Let the selection reach to a point."""
        view, drag = self._view, self._drag
        if drag is None:
            return
        caret = view.surface.caret_at(point)
        cell = view.surface.grapheme_at(point, nearest=True) if drag.unit is not Unit.GRAPHEME else 0
        anchor, position = drag.to(view.text(), caret.position, cell or 0)
        view.move_caret(caret if position == caret.position else Caret(position), anchor)

    def _end_handle(self, handle: HandleDrag) -> None:
        view = self._view
        view.drag_current(None)
        current = view.current()
        if current is not None and handle.span != view.current_span():
            view.span_change_requested.emit(current, *handle.span)

    def _activate(self, point: QPointF) -> None:
        """Name the clicked annotation; at the same spot again, the next one outwards."""
        view = self._view
        spot = view.surface.grapheme_at(point)
        ids = tuple(mark.id for mark in view.surface.marks_under(point))
        chosen = ids[0] if ids else ""
        current = view.current()
        if ids and spot == self._clicked_spot and ids == self._clicked and current in ids:
            chosen = ids[(ids.index(current) + 1) % len(ids)]
        self._clicked, self._clicked_spot = ids, spot
        view.annotation_activated.emit(chosen)

    def _hover(self, point: QPointF, event: QMouseEvent) -> None:
        view = self._view
        span = view.current_span()
        on_handle = span is not None and view.surface.handle_at(point, span) is not None
        marks = view.surface.marks_under(point)
        shape = Qt.CursorShape.SizeHorCursor if on_handle else Qt.CursorShape.IBeamCursor
        if view.viewport().cursor().shape() is not shape:
            view.viewport().setCursor(shape)
        hovered = marks[0].id if marks and not on_handle else ""
        if hovered != self._hovered:
            self._hovered = hovered
            view.annotation_hovered.emit(hovered, event.globalPosition().toPoint())

    def _on_tick(self) -> None:
        """Scroll while the pointer is dragged outside, the faster the farther."""
        height = self._view.viewport().height()
        beyond = self._at.y() if self._at.y() < 0 else max(0.0, self._at.y() - height)
        self._view.scroll_by(beyond / 2)
        self._go_on(QPointF(self._at.x(), min(max(self._at.y(), 0.0), height - 1.0)))
