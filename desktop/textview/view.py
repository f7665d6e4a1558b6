"""The widget that shows a document's text with its highlights: events in, signals out. Each part has a file of its own.

The text and all offsets come from our own string and are never read back from Qt. Offsets in signals and methods are
code points of the document, half-open.
"""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from hashiya.db.model.annotation import Mark, MarkChange, Marks
from hashiya.db.model.direction import Direction
from hashiya.db.text.offsets import grapheme_ceil, grapheme_floor
from hashiya.db.text.segment import next_word, previous_word
from hashiya.desktop.textview import accessibility, keys
from hashiya.desktop.textview import caret as move
from hashiya.desktop.textview.caret import Caret, Side
from hashiya.desktop.textview.caret_light import CaretLight
from hashiya.desktop.textview.highlights import SpanIndex
from hashiya.desktop.textview.mouse import Mouse
from hashiya.desktop.textview.page import Page
from hashiya.desktop.textview.page_area import PageArea
from hashiya.desktop.textview.style import TextViewStyle
from hashiya.desktop.textview.surface import Seen, Surface

_PAUSE = 450


class TextView(PageArea):
    """A text with overlapping highlights, to read, select in and point at.

    Signals: `selection_changed(anchor, caret)`; `selection_finished(start, end)` when the mouse is released or the
    keyboard pauses over a selection; `annotation_activated(id)` on a click, "" beside every highlight, the next one
    underneath when the same spot is clicked again; `annotation_hovered(id or "", global position)`;
    `span_change_requested(id, start, end)` after an end of the current annotation was dragged or nudged;
    `context_menu_requested(global position, code point that is meant, or -1)`: the highlight there is activated before.
    """

    selection_changed = Signal(int, int)
    selection_finished = Signal(int, int)
    annotation_activated = Signal(str)
    annotation_hovered = Signal(str, QPoint)
    span_change_requested = Signal(str, int, int)
    context_menu_requested = Signal(QPoint, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Text"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        viewport = self.viewport()
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        self._anchor = 0
        self._caret = Caret(0, Side.EDGE)
        self._wanted_x: float | None = None
        self._current: Mark | None = None
        self._dragged: tuple[int, int] | None = None
        self._found: Sequence[tuple[int, int]] = ()
        self._found_current = -1
        self._describe: Callable[[Mark], str] = lambda mark: f"{mark.label}, {mark.author}"
        self._mouse = Mouse(self)
        self._light = CaretLight(self)
        self._light.changed.connect(self._on_blink)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.finish_selection)
        accessibility.install()

    # What is shown

    def set_text(
        self,
        text: str,
        direction: Direction,
        *,
        forced: bool = False,
        paragraph_directions: Mapping[int, Direction] | None = None,
    ) -> None:
        """Show a text from its beginning, without marks and selection.

        `paragraph_directions` maps the start of a paragraph to the direction somebody set for it.
        """
        page = Page(text, direction, forced=forced, paragraph_directions=paragraph_directions, before=self.surface.page)
        self.surface = Surface(page, self.surface.style)
        self._anchor, self._caret = 0, Caret(0, Side.EDGE)
        self._current = self._dragged = None
        self._found, self._found_current = (), -1
        self._fit()
        self.selection_changed.emit(0, 0)
        accessibility.text_replaced(self)

    def text(self) -> str:
        """Return the text as it was given."""
        return self.surface.page.text

    def set_marks(self, marks: Marks) -> None:
        """Show these annotations instead of the earlier ones; the current one stays current if it is among them."""
        self.surface.spans = SpanIndex(marks)
        self.surface.forget_all()
        self._current = self.surface.spans.find(self._current.id) if self._current is not None else None
        self._dragged = None
        self.viewport().update()

    def apply_mark_changes(self, changes: Sequence[MarkChange]) -> None:
        """Show what an action changed; only the paragraphs it touches are drawn anew."""
        ranges = self.surface.spans.apply(changes)
        for change in changes:
            if self._current is not None and change.before is not None and change.before.id == self._current.id:
                self._current = change.after
                accessibility.described(self)
        touched = set(self.surface.forget(ranges))
        for index, top in self.surface.scroller.visible():
            if index in touched:
                height = self.surface.page.laid(index).height
                self.viewport().update(0, int(top) - 8, self.viewport().width(), int(height) + 16)

    def set_style(self, style: TextViewStyle) -> None:
        """Take other colours or text sizes; what is read stays at the top."""
        if style == self.surface.style:
            return
        position = self.scroll_position()
        self.surface.restyle(style)
        self._make_room()
        self._fit()
        self.set_scroll_position(position)
        self.update()

    def set_found(self, spans: Sequence[tuple[int, int]], current: int = -1) -> None:
        """Show found ranges, sorted; `current` is the index of the one that stands out."""
        self._found, self._found_current = spans, current
        self.viewport().update()

    # The current annotation

    def set_current(self, annotation_id: str | None) -> None:
        """Outline one annotation and give it handles; None or an unknown id outlines nothing."""
        self._current = self.surface.spans.find(annotation_id) if annotation_id else None
        self._dragged = None
        self.viewport().update()
        accessibility.described(self)

    def current(self) -> str | None:
        """Return the id of the current annotation."""
        return self._current.id if self._current is not None else None

    def current_span(self) -> tuple[int, int] | None:
        """Return the current annotation's span, as dragged by now."""
        if self._dragged is not None or self._current is None:
            return self._dragged
        return self._current.start, self._current.end

    def current_mark(self) -> Mark | None:
        """Return the current annotation."""
        return self._current

    def set_describer(self, describe: Callable[[Mark], str]) -> None:
        """Say how a screen reader is told of an annotation; by default its label's stable name and its author."""
        self._describe = describe

    def describe(self, mark: Mark) -> str:
        """Return what a screen reader is told of an annotation."""
        return self._describe(mark)

    def drag_current(self, span: tuple[int, int] | None) -> None:
        """Show the current annotation with another span while an end is dragged."""
        self._dragged = span
        self.viewport().update()

    def nudge(self, edge: str, delta: int, *, by_word: bool = False) -> None:
        """Ask for the current annotation's "start" or "end" to move one grapheme or word on (+1) or back (-1)."""
        if self._current is None:
            return
        mark, text = self._current, self.text()
        at = mark.start if edge == "start" else mark.end
        if by_word:
            at = next_word(text, at) if delta > 0 else previous_word(text, at)
        else:
            at = grapheme_ceil(text, at + 1) if delta > 0 else grapheme_floor(text, at - 1)
        at = max(0, min(at, len(text)))
        start, end = (at, mark.end) if edge == "start" else (mark.start, at)
        if start < end and (start, end) != (mark.start, mark.end):
            self.span_change_requested.emit(mark.id, start, end)

    def direction_at(self, position: int) -> Direction:
        """Return the base direction in which the paragraph of a code point is shown."""
        page = self.surface.page
        return page.block_direction(page.block_at(position))

    def marks_at(self, position: int) -> list[Mark]:
        """Return the annotations over a code point, innermost first."""
        return self.surface.spans.at(position)

    def next_mark(self, position: int) -> Mark | None:
        """Return the annotation after a position, or after the current one if that starts there."""
        return self.surface.spans.after(position, self._current)

    def previous_mark(self, position: int) -> Mark | None:
        """Return the annotation before a position, or before the current one if that starts there."""
        return self.surface.spans.before(position, self._current)

    # Selection and scrolling

    def selection(self) -> tuple[int, int]:
        """Return the selected range, start first."""
        return min(self._anchor, self._caret.position), max(self._anchor, self._caret.position)

    def anchor(self) -> int:
        """Return where the selection began."""
        return self._anchor

    def caret(self) -> Caret:
        """Return the caret."""
        return self._caret

    def selected_text(self) -> str:
        """Return the selected part of the text, exactly."""
        start, end = self.selection()
        return self.text()[start:end]

    def select(self, anchor: int, caret: int) -> None:
        """Select a range, widened to whole graphemes, and show the caret's end of it."""
        text = self.text()
        ends = [max(0, min(each, len(text))) for each in (anchor, caret)]
        low, high = grapheme_floor(text, min(ends)), grapheme_ceil(text, max(ends))
        high = low if ends[0] == ends[1] else high
        forward = ends[0] <= ends[1]
        self.move_caret(Caret(high if forward else low), low if forward else high)

    def selection_rect(self) -> QRect:
        """Return the rectangle around what is seen of the selection (or the caret), in viewport coordinates."""
        start, end = self.selection()
        bounding = QRectF()
        for rect in self.surface.rects(start, end) if start < end else ():
            bounding = bounding.united(rect)
        return (bounding if bounding.isValid() else self.surface.caret_rect(self._caret)).toAlignedRect()

    def caret_line(self) -> QRect:
        """Return the strip of the line in which the caret stands, as wide as the viewport and in its coordinates."""
        caret = self.surface.caret_rect(self._caret).toAlignedRect()
        return QRect(0, caret.top(), self.viewport().width(), caret.height())

    def move_caret(self, caret: Caret, anchor: int | None = None, *, keep_x: bool = False) -> None:
        """Put the caret somewhere; the selection reaches from `anchor` (by default: nothing is selected)."""
        anchor = caret.position if anchor is None else anchor
        changed = (anchor, caret.position) != (self._anchor, self._caret.position)
        self._anchor, self._caret = anchor, caret
        if not keep_x:
            self._wanted_x = None
        self._light.start(focused=self.hasFocus())
        self.scroll_by(self.surface.reveal(caret.position, caret.position, comfortably=False))
        self.viewport().update()
        if changed:
            self.selection_changed.emit(anchor, caret.position)
            accessibility.caret_moved(self)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the exposed part."""
        focused = self.hasFocus()
        seen = Seen(
            self.selection(),
            self._caret if focused and self._light.lit else None,
            self.current_span(),
            self._found,
            self._found_current,
            focused,
        )
        painter = QPainter(self.viewport())
        try:
            self.surface.paint(painter, QRectF(event.rect()), seen)
        finally:
            painter.end()  # a painter that is left open takes the process with it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, extend the selection, copy; every other key goes on to the window."""
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        per_page = max(1, int(self.viewport().height() / max(1.0, self.surface.page.pitch.height)) - 1)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._by_keyboard(Caret(len(self.text()), Side.EDGE), 0)
        elif (step := keys.movement(event)) is not None:
            caret = step(self.surface.page, self._caret)
            self._by_keyboard(caret, self._anchor if extend else None)
        elif (lines := keys.lines(event, per_page)) != 0:
            self._by_lines(lines, extend=extend)
        else:
            event.ignore()

    def copy(self) -> None:
        """Put the selected text on the clipboard, exactly as it is stored."""
        if self.selected_text():
            QGuiApplication.clipboard().setText(self.selected_text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture."""
        self._mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Count as one press more: the gestures count to four."""
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a gesture, or tell what is under the pointer."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a gesture."""
        self._mouse.release(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Notice that the pointer leaves; say whose stripe it rests on."""
        if event.type() == QEvent.Type.Leave:
            self._mouse.leave()
        elif event.type() == QEvent.Type.ToolTip:
            self._mouse.rest(event)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu: at the pointer, or at the selection when a key was pressed."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            point, meant = self.viewport().mapToGlobal(self.selection_rect().bottomLeft()), self.selection()[0]
        else:
            point, meant = event.globalPos(), self._mouse.aim(QPointF(event.pos()))
        self._activate_one(self.marks_at(meant))
        self.context_menu_requested.emit(point, meant)

    def _activate_one(self, marks: Sequence[Mark]) -> None:
        """Name the innermost of some annotations, unless one of them is the current one."""
        if marks and self.current() not in [mark.id for mark in marks]:
            self.annotation_activated.emit(marks[0].id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show caret and ring."""
        super().focusInEvent(event)
        self._light.start(focused=self.hasFocus())
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide caret and ring."""
        super().focusOutEvent(event)
        self._light.stop()
        self.update()
        self.viewport().update()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:  # noqa: N802  # Qt's name
        """Say that nothing can be written here, and where the caret is."""
        answers: dict[Qt.InputMethodQuery, object] = {
            Qt.InputMethodQuery.ImEnabled: False,
            Qt.InputMethodQuery.ImReadOnly: True,
            Qt.InputMethodQuery.ImCursorRectangle: self.surface.caret_rect(self._caret).toRect(),
            Qt.InputMethodQuery.ImCurrentSelection: "",
        }
        return answers[query] if query in answers else super().inputMethodQuery(query)

    # How it is done

    def finish_selection(self) -> None:
        """Announce a selection that is complete."""
        start, end = self.selection()
        if start < end:
            self.selection_finished.emit(start, end)

    def _by_keyboard(self, caret: Caret, anchor: int | None) -> None:
        self.move_caret(caret, anchor)
        self._pause.start(_PAUSE)

    def _by_lines(self, lines: int, *, extend: bool) -> None:
        page = self.surface.page
        x = self._wanted_x if self._wanted_x is not None else move.place(page, self._caret).x
        caret = move.vertically(page, self._caret, lines, x)
        self.move_caret(caret, self._anchor if extend else None, keep_x=True)
        self._wanted_x = x
        self._pause.start(_PAUSE)

    def _on_blink(self) -> None:
        rect = self.surface.caret_rect(self._caret).toAlignedRect()
        self.viewport().update(rect.adjusted(-10, -2, 10, 2))
