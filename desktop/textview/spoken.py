"""The text as Qt's own accessibility code reads it: a hidden text edit that follows the view.

Two calls that a screen reader cannot do without, the extent of the selection and the runs of attributes, cannot be
written in Python (see `accessibility`). Without them Orca speaks neither a selection nor a line. So a text edit that
nobody sees holds what is offered, the selection, and lines broken where the view breaks them, and its text interface is
handed out. It exists only once assistive technology has asked for text. Its offsets are UTF-16 units, as everywhere in
Qt; a long text is offered by the paragraph with the caret.
"""

from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, QSignalBlocker, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QAccessible,
    QAccessibleTextInterface,
    QPainter,
    QPainterPath,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
)
from PySide6.QtWidgets import QTextEdit

from hashiya.db.text.offsets import Utf16Map
from hashiya.desktop.textview.page import Page
from hashiya.desktop.textview.surface import Surface

if TYPE_CHECKING:
    from hashiya.desktop.textview.view import TextView

# Longer texts are offered by paragraph: Qt would hand over all of it for every word that is asked for.
_WHOLE = 50_000
# One for one, so that offsets stay: a byte order mark would be dropped, a carriage return swallow a line feed.
_SHOWN = {0xFEFF: 0x2060, 0x0D: 0x20}


class SpokenText(QTextEdit):
    """The hidden text edit of one view. `interface()` is up to date whenever it is asked for."""

    def __init__(self, view: "TextView") -> None:
        super().__init__(view.viewport())
        self.hide()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self._control = self._quiet_control()
        self._ref = ref(view)
        self._page: Page | None = None
        self._range = (0, 0)
        self._units = Utf16Map("")
        self._laid: tuple[object, ...] = ()
        self._geometry = _Geometry(self.document(), self)
        self.document().setDocumentLayout(self._geometry)
        self.cursorPositionChanged.connect(self._on_cursor)
        self.selectionChanged.connect(self._on_cursor)

    def interface(self) -> QAccessibleTextInterface:
        """Return Qt's interface to the text as the view shows it now."""
        self.refresh()
        return QAccessible.queryAccessibleInterface(self).textInterface()

    def refresh(self) -> None:
        """Take over text, selection and lines, as far as they changed."""
        view = self._view
        with QSignalBlocker(self._control):
            self._take_text(view.surface.page, view.caret().position)
            self._take_selection(view)
            self._take_lines(view.surface, view.caret().position)

    def offset(self, position: int) -> int:
        """Return the offset, in UTF-16 units of what is offered, of a code point of the document."""
        start, end = self._range
        return self._units.to_utf16(max(start, min(position, end)) - start)

    def position(self, offset: int) -> int:
        """Return the code point of the document at an offset in UTF-16 units of what is offered."""
        return self._range[0] + self._units.from_utf16(offset)

    def grapheme_at(self, point: QPointF) -> int:
        """Return the offset of what lies under a point of the viewport, -1 for nothing."""
        at = self._view.surface.grapheme_at(point)
        start, end = self._range
        return self.offset(at) if at is not None and start <= at < end else -1

    @property
    def _view(self) -> "TextView":
        view = self._ref()
        assert view is not None  # it is the parent
        return view

    def _quiet_control(self) -> QObject:
        """Return Qt's text control, kept from telling every change again: it speaks for a parent that is a widget."""
        control = next(part for part in self.children() if part.inherits("QWidgetTextControl"))
        self._nobody = QObject(self)
        control.setParent(self._nobody)
        return control

    def _take_text(self, page: Page, caret: int) -> None:
        start, end = 0, len(page.text)
        if end > _WHOLE:
            index = page.block_at(caret)
            start, end = page.start(index), page.end(index)
        if page is self._page and (start, end) == self._range:
            return
        self._page, self._range = page, (start, end)
        text = page.text[start:end]
        self._units = Utf16Map(text)
        self._laid = ()
        self.setPlainText(text.translate(_SHOWN))

    def _take_selection(self, view: "TextView") -> None:
        wanted = self.offset(view.anchor()), self.offset(view.caret().position)
        cursor = self.textCursor()
        if (cursor.anchor(), cursor.position()) != wanted:
            cursor.setPosition(wanted[0])
            cursor.setPosition(wanted[1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _take_lines(self, surface: Surface, caret: int) -> None:
        """Break those paragraphs into lines that are seen or hold the caret, where the view breaks and shows them."""
        page, start = surface.page, self._range[0]
        seen = surface.scroller.visible()
        key = (page.generation, seen, surface.left, page.block_at(caret))
        if key == self._laid:
            return
        self._laid = key
        first, last = self._range
        wanted = {page.block_at(caret)} | {index for index, _ in seen if first <= page.start(index) < last}
        blocks = {self.document().findBlock(self.offset(page.start(index))).blockNumber() for index in wanted}
        for number in blocks:
            block = self.document().findBlockByNumber(number)
            low = page.block_at(start + self._units.from_utf16(block.position()))
            high = page.block_at(start + self._units.from_utf16(block.position() + max(0, block.length() - 1)))
            _lay_out(block, surface, low, high)

    def _on_cursor(self) -> None:
        """Let the view follow when assistive technology moved the caret or selected."""
        cursor = self.textCursor()
        self._view.select(self.position(cursor.anchor()), self.position(cursor.position()))


class _Geometry(QAbstractTextDocumentLayout):
    """Lays out nothing by itself: lines come from the view, and so does what lies under a point."""

    def __init__(self, document: QTextDocument, spoken: SpokenText) -> None:
        super().__init__(document)
        self._spoken = ref(spoken)

    def documentChanged(self, start: int, removed: int, added: int) -> None:  # noqa: N802  # Qt's name
        """Wait until the view's lines are taken over."""

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draw nothing: nobody sees it."""

    def hitTest(  # noqa: N802  # Qt's name
        self, point: QPointF | QPoint | QPainterPath.Element, accuracy: Qt.HitTestAccuracy
    ) -> int:
        """Return the offset of what the view shows at a point of the viewport."""
        del accuracy
        spoken = self._spoken()
        return spoken.grapheme_at(point) if spoken is not None and isinstance(point, QPointF) else -1

    def pageCount(self) -> int:  # noqa: N802  # Qt's name
        """Return 1."""
        return 1

    def documentSize(self) -> QSizeF:  # noqa: N802  # Qt's name
        """Return nothing to scroll."""
        return QSizeF(0.0, 0.0)

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:  # noqa: N802  # Qt's name
        """Return no room."""
        del frame
        return QRectF()

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:  # noqa: N802  # Qt's name
        """Return the place of a paragraph's lines."""
        layout = block.layout()
        return layout.boundingRect().translated(layout.position())


def _lay_out(block: QTextBlock, surface: Surface, low: int, high: int) -> None:
    """Give a paragraph the font and lines of the view's blocks `low` to `high`, at their places in the viewport."""
    page = surface.page
    theirs = page.laid(low)
    cursor, font = QTextCursor(block), QTextCharFormat()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    font.setFont(theirs.layout.font())
    cursor.setCharFormat(font)
    top = surface.scroller.y_of(low)
    tops = [
        surface.scroller.y_of(index) - top + line.baseline
        for index in range(low, high + 1)
        for line in page.laid(index).lines
    ]
    layout = block.layout()
    layout.setTextOption(theirs.layout.textOption())
    layout.setPosition(QPointF(surface.left, top))
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(theirs.width)
        baseline = tops[min(line.lineNumber(), len(tops) - 1)]
        line.setPosition(QPointF(0.0, baseline - line.ascent()))
    layout.endLayout()
