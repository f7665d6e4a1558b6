"""The text view for assistive technology: role, name, text, caret, selection, and the annotation at the caret.

PySide6 6.11 lets Python classes stand in as QAccessibleObject, through `QAccessible.installFactory`. From
QAccessibleTextInterface it leaves out the functions with `int *` results, among them `selection()` and `attributes()`:
a text interface in Python would answer them with whatever lies on the stack. So the text is Qt's own, see `spoken`.
"""

from typing import TYPE_CHECKING, cast
from weakref import WeakKeyDictionary, ref

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QApplication
from shiboken6 import VoidPtr, isValid

from hashiya.desktop.base.roles import announce

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
        self.told = ""

    def _view(self) -> "TextView | None":
        """Return the view, or None while it is destroyed: Qt asks even then, and an error would end the process."""
        view = self._ref()
        return view if view is not None and isValid(view) else None

    def role(self) -> QAccessible.Role:
        """Return the role: a document to read."""
        return QAccessible.Role.Document

    def state(self) -> QAccessible.State:
        """Return the states: read-only text of several lines that takes the focus and a selection."""
        state, view = QAccessible.State(), self._view()
        bits = {
            "readOnly": True,
            "multiLine": True,
            "selectableText": True,
            "focusable": True,
            "focused": view is not None and view.hasFocus(),
            "invisible": view is None or not view.isVisible(),
        }
        for name, value in bits.items():
            setattr(state, name, int(value))
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, or a description of the annotations at the caret."""
        view = self._view()
        if view is not None and kind is QAccessible.Text.Name:
            return view.accessibleName()
        if view is not None and kind is QAccessible.Text.Description:
            return description(view)
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802  # Qt's name
        """Change nothing: the text is to read."""

    def rect(self) -> QRect:
        """Return the place on the screen."""
        view = self._view()
        return QRect(view.mapToGlobal(QPoint(0, 0)), view.size()) if view is not None else QRect()

    def parent(self) -> QAccessibleInterface:
        """Return the interface of the parent widget, or of the application."""
        view = self._view()
        parent = view.parentWidget() if view is not None else None
        return QAccessible.queryAccessibleInterface(parent or cast("QObject", QApplication.instance()))

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
        view = self._view()
        if view is None or kind is not QAccessible.InterfaceType.TextInterface:
            return cast("int", VoidPtr(0))
        return cast("int", self.spoken(view).interface())

    def spoken(self, view: "TextView") -> "SpokenText":
        """Return the text as Qt reads it, made when it is first asked for."""
        if self._spoken is None:
            from hashiya.desktop.textview.spoken import SpokenText  # late: most people never need it

            self._spoken = SpokenText(view)
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
    """Return which annotations lie at the caret: the current one with its words, then the others, innermost first."""
    caret, current = view.caret().position, view.current_mark()
    at, said = view.marks_at(caret), []
    # At its end as well: there the caret is when something has just been marked.
    if current is not None and current.start <= caret <= current.end:
        said.append(f"{view.describe(current)}: {view.text()[current.start : current.end][:_QUOTED]}")
        at = [mark for mark in at if mark.id != current.id]
    return "; ".join([*said, *map(view.describe, at)])


def text_replaced(view: "TextView") -> None:
    """Tell that another text is shown."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.DocumentLoadComplete))


def described(view: "TextView", *, moved: bool = False) -> None:
    """Tell which annotations lie at the caret, if these are others than before, and it came upon them or one is new."""
    if not QAccessible.isActive():
        return
    accessible, words, current = _known_or_made(view), description(view), view.current_mark()
    if words == accessible.told:
        return
    accessible.told = words
    # When another one becomes current elsewhere, the caret follows: what is left behind is not told once more.
    here = current is not None and current.start <= view.caret().position <= current.end
    if words and (moved or here):
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.DescriptionChanged))
        announce(view, words)


def caret_moved(view: "TextView") -> None:
    """Tell where caret and selection are, and what the caret came upon."""
    if not QAccessible.isActive():
        return
    spoken = _known_or_made(view).spoken(view)
    spoken.refresh()
    start, end = (spoken.offset(each) for each in view.selection())
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, spoken.offset(view.caret().position)))
    QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(view, start, end))
    described(view, moved=True)
