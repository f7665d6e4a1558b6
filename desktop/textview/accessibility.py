"""The text view for assistive technology: role, name, text, caret, selection, and the annotation at the caret.

PySide6 6.11 lets Python classes stand in as QAccessibleObject, through `QAccessible.installFactory`. It leaves out the
functions of QAccessibleTextInterface with `int *` results, among them `selection()` and `attributes()`: a text interface
in Python would answer them with whatever lies on the stack. So the text itself is Qt's own, see `spoken`.
"""

from typing import TYPE_CHECKING, cast
from weakref import WeakKeyDictionary, ref

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import VoidPtr

if TYPE_CHECKING:
    from hashiya.desktop.textview.spoken import SpokenText
    from hashiya.desktop.textview.view import TextView

_QUOTED = 200


class _Accessible(QAccessibleObject):
    """A text view as assistive technology sees it."""

    def __init__(self, view: "TextView") -> None:
        super().__init__(view)
        self._ref = ref(view)
        self._spoken: SpokenText | None = None

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
        if kind is QAccessible.InterfaceType.TextInterface:
            return cast("int", self.spoken().interface())
        return cast("int", VoidPtr(0))

    def spoken(self) -> "SpokenText":
        """Return the text as Qt reads it, made when it is first asked for."""
        if self._spoken is None:
            from hashiya.desktop.textview.spoken import SpokenText  # late: most people never need it

            self._spoken = SpokenText(self._view)
        return self._spoken


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
    return _known_or_made(thing)


def _known_or_made(view: "TextView") -> _Accessible:
    if view not in _known:
        _known[view] = _Accessible(view)
    return _known[view]


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
        spoken = _known_or_made(view).spoken()
        spoken.refresh()
        start, end = (spoken.offset(each) for each in view.selection())
        caret = spoken.offset(view.caret().position)
        QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, caret))
        QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(view, start, end))
