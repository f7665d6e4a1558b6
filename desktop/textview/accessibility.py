"""The text view for assistive technology: role, name, text, caret, selection, and the annotation at the caret.

PySide6 6.11 lets Python classes stand in as QAccessibleObject and QAccessibleTextInterface, through
`QAccessible.installFactory`. What it does not let (the functions with `int *` results are left out of the binding):

- `selection()`: the extent of the selection cannot be given, only that there is one; so the selected text is offered
  as the description, and QAccessibleTextSelectionEvent carries the extent at every change.
- `attributes()`: annotations cannot be told as text attributes; they are announced and stand in the description.
- `textAtOffset()` and its like: Qt cuts words, sentences and lines out of `text()` with rules of its own, and reads
  the whole text to do so. Therefore a long document is offered paragraph by paragraph: the one with the caret.
- Offsets are code points, as AT-SPI counts; Qt's own cutting counts UTF-16 units, so that in a paragraph with
  characters beyond the BMP its words come out shifted.
"""

from typing import TYPE_CHECKING, cast
from weakref import WeakKeyDictionary, ref

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import VoidPtr

from hashiya.desktop.textview.caret import Caret

if TYPE_CHECKING:
    from hashiya.desktop.textview.view import TextView

# Longer texts are offered by paragraph: Qt would read all of it for every word that is asked for.
_WHOLE = 50_000
_QUOTED = 200


class _Text(QAccessibleTextInterface):
    """The text, or of a long one the paragraph with the caret. Offsets: code points."""

    def __init__(self, view: "TextView") -> None:
        super().__init__()
        self._ref = ref(view)

    @property
    def _view(self) -> "TextView":
        view = self._ref()
        assert view is not None  # Qt drops the interface together with the widget
        return view

    def _range(self) -> tuple[int, int]:
        page = self._view.surface.page
        if len(page.text) <= _WHOLE:
            return 0, len(page.text)
        index = page.block_at(self._view.caret().position)
        return page.start(index), page.end(index)

    def characterCount(self) -> int:  # noqa: N802  # Qt's name
        """Return the length of what is offered."""
        start, end = self._range()
        return end - start

    def text(self, start: int, end: int) -> str:
        """Return a part; an end of -1 means all the rest."""
        first, last = self._range()
        end = last - first if end < 0 else end
        return self._view.text()[first + max(0, start) : min(last, first + end)]

    def cursorPosition(self) -> int:  # noqa: N802  # Qt's name
        """Return where the caret is."""
        return self._view.caret().position - self._range()[0]

    def setCursorPosition(self, position: int) -> None:  # noqa: N802  # Qt's name
        """Move the caret."""
        at = self._range()[0] + position
        self._view.select(at, at)

    def selectionCount(self) -> int:  # noqa: N802  # Qt's name
        """Return 0: the extent of a selection cannot be told through this binding."""
        return 0

    def addSelection(self, start: int, end: int) -> None:  # noqa: N802  # Qt's name
        """Select a range."""
        first = self._range()[0]
        self._view.select(first + start, first + end)

    def setSelection(self, index: int, start: int, end: int) -> None:  # noqa: N802  # Qt's name
        """Select another range."""
        del index
        self.addSelection(start, end)

    def removeSelection(self, index: int) -> None:  # noqa: N802  # Qt's name
        """Select nothing."""
        del index
        position = self._view.caret().position
        self._view.select(position, position)

    def characterRect(self, offset: int) -> QRect:  # noqa: N802  # Qt's name
        """Return the box of a character on the screen."""
        view, at = self._view, self._range()[0] + offset
        rects = view.surface.rects(at, at + 1)
        rect = rects[0] if rects else view.surface.caret_rect(Caret(min(at, len(view.text()))))
        box = rect.toAlignedRect()
        return QRect(view.viewport().mapToGlobal(box.topLeft()), box.size())

    def offsetAtPoint(self, point: QPoint) -> int:  # noqa: N802  # Qt's name
        """Return the offset of the character under a point of the screen, -1 if none is."""
        local = self._view.viewport().mapFromGlobal(point)
        at = self._view.surface.grapheme_at(QPointF(local))
        start, end = self._range()
        return at - start if at is not None and start <= at < end else -1

    def scrollToSubstring(self, start: int, end: int) -> None:  # noqa: N802  # Qt's name
        """Show a range."""
        first = self._range()[0]
        self._view.reveal(first + start, first + end)


class _Accessible(QAccessibleObject):
    """A text view as assistive technology sees it."""

    def __init__(self, view: "TextView") -> None:
        super().__init__(view)
        self._ref = ref(view)
        self._text = _Text(view)

    @property
    def _view(self) -> "TextView":
        view = self._ref()
        assert view is not None  # Qt drops the interface together with the widget
        return view

    def role(self) -> QAccessible.Role:
        """Return the role: a document to read."""
        return QAccessible.Role.Document

    def state(self) -> QAccessible.State:
        """Return the states: read-only text of several lines that takes the focus and a selection."""
        state = QAccessible.State()
        bits = {
            "readOnly": True,
            "multiLine": True,
            "selectableText": True,
            "focusable": True,
            "focused": self._view.hasFocus(),
            "invisible": not self._view.isVisible(),
        }
        for name, value in bits.items():
            setattr(state, name, int(value))
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, or a description of selection and annotations at the caret."""
        if kind is QAccessible.Text.Name:
            return self._view.accessibleName()
        if kind is QAccessible.Text.Description:
            return description(self._view)
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802  # Qt's name
        """Change nothing: the text is to read."""

    def rect(self) -> QRect:
        """Return the place on the screen."""
        return QRect(self._view.mapToGlobal(QPoint(0, 0)), self._view.size())

    def parent(self) -> QAccessibleInterface:
        """Return the interface of the parent widget, or of the application."""
        return QAccessible.queryAccessibleInterface(
            self._view.parentWidget() or cast("QObject", QApplication.instance())
        )

    def childCount(self) -> int:  # noqa: N802  # Qt's name
        """Return 0: the scroll bars say nothing that the text does not."""
        return 0

    def child(self, index: int) -> QAccessibleInterface:
        """Return nothing."""
        del index
        return cast("QAccessibleInterface", None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802  # Qt's name
        """Return -1: there are no children."""
        del child
        return -1

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """Return the text interface, or a null pointer: None or 0 would become a pointer to that object."""
        return cast("int", self._text if kind is QAccessible.InterfaceType.TextInterface else VoidPtr(0))


# Qt takes the interfaces without a reference of its own: they live as long as their views.
_known: "WeakKeyDictionary[QObject, _Accessible]" = WeakKeyDictionary()
_installed: list[bool] = []


def install() -> None:
    """Teach Qt how to describe text views; once per process."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_make)


def _make(_key: str, thing: QObject) -> QAccessibleInterface | None:
    from hashiya.desktop.textview.view import TextView  # the view imports this module

    if not isinstance(thing, TextView):
        return None
    if thing not in _known:
        _known[thing] = _Accessible(thing)
    return _known[thing]


def description(view: "TextView") -> str:
    """Return what there is to say about the place of the caret: the selected text, then labels and authors."""
    start, end = view.selection()
    said = [view.text()[start:end][:_QUOTED]] if start < end else []
    said += [view.describe(mark) for mark in view.marks_at(start)]
    return "; ".join(said)


def text_replaced(view: "TextView") -> None:
    """Tell that another text is shown."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.DocumentLoadComplete))


def described(view: "TextView") -> None:
    """Say which annotation is current."""
    if QAccessible.isActive():
        mark = view.current_mark()
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.DescriptionChanged))
        if mark is not None:
            quote = view.text()[mark.start : mark.end][:_QUOTED]
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, f"{view.describe(mark)}: {quote}"))


def caret_moved(view: "TextView") -> None:
    """Tell where caret and selection are."""
    if QAccessible.isActive():
        caret = QAccessible.queryAccessibleInterface(view).textInterface().cursorPosition()
        first = view.caret().position - caret
        start, end = view.selection()
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, caret))
        QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(view, max(0, start - first), end - first))
