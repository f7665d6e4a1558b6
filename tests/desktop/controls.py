"""What a person can operate in a window: its controls, where they are, and how the keyboard goes through them."""

import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

_KINDS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTabBar, QTextEdit,
)  # fmt: skip


def controls(thing):
    """Yield the visible widgets of a window that take the keyboard or a click; Qt's own parts of them are left out."""
    for widget in [thing, *thing.findChildren(QWidget)]:
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if widget.isVisibleTo(thing) and (takes_keys or isinstance(widget, _KINDS)) and not is_part(widget):
            yield widget


def is_part(widget):
    """Whether it is a part of another control that Qt made: its scroll bar, its inner field, its button to clear it."""
    if widget.focusProxy() is not None:
        return True
    if isinstance(widget, QScrollBar | QHeaderView) or widget.objectName().startswith("qt_"):
        return not isinstance(widget, QTabBar)
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit)


def is_standard_button(widget):
    """Whether a button box made it by what it does; it is found by that."""
    box = widget.parentWidget()
    return isinstance(box, QDialogButtonBox) and box.standardButton(widget) is not box.StandardButton.NoButton


def told(widget, kind=QAccessible.Text.Name):
    """Return what assistive technology is told of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(kind)


def place(widget, window):
    """Return where a widget lies in a window."""
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def label(widget):
    """Return what to call a widget in a report."""
    return f"{type(widget).__name__} {widget.objectName()!r} ({told(widget)!r})"


def address(widget):
    """Return what tells one widget from another: for one that Qt made there may be two objects of Python's."""
    return shiboken6.getCppPointer(widget)[0]


def chain(window, qtbot, most=120):
    """Press Tab until it comes round, and return the widgets that had the keyboard, from the first one on."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: _has_focus(window) or _focus_first(window))
    seen = {}
    while len(seen) < most:
        now = QApplication.focusWidget()
        if now is None or address(now) in seen:
            break
        assert _has_focus(window), f"the keyboard went to {label(now)} in {label(now.window())}"
        seen[address(now)] = now
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return list(seen.values())


def _has_focus(window):
    focus = QApplication.focusWidget()
    return focus is not None and focus.window() is window.window()


def _focus_first(window):
    first = next(each for each in controls(window) if each.focusPolicy() & Qt.FocusPolicy.TabFocus)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    return first.hasFocus()


def can_be_reached(widget):
    """Whether Tab has to come to it: it is enabled, and takes the keyboard by Tab, by itself or through a part."""
    policy = widget.focusPolicy()
    return shiboken6.isValid(widget) and widget.isEnabled() and bool(policy & Qt.FocusPolicy.TabFocus)
