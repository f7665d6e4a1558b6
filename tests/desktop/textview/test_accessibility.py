"""What assistive technology is told. Over AT-SPI the same interface answers; here it is asked in-process."""

import gc

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from hashiya.desktop.textview import accessibility
from hashiya.desktop.textview.view import TextView
from tests.desktop.textview.parts import RTL, marks
from tests.desktop.textview.test_page import text_of

TEXT = "الجملة الأولى هنا. 😀 الجملة الثانية\nفقرة"


@pytest.fixture
def told(view):
    view.set_text(TEXT, RTL)
    return view, QAccessible.queryAccessibleInterface(view)


def test_role_name_and_states(told):
    view, interface = told
    assert interface.role() is QAccessible.Role.Document
    assert interface.text(QAccessible.Text.Name) == view.accessibleName() == "Text"
    state = interface.state()
    assert state.readOnly
    assert state.multiLine
    assert state.selectableText
    assert state.focusable
    assert not state.invisible
    assert interface.childCount() == 0
    assert interface.indexOfChild(interface) == -1
    assert interface.rect().size() == view.size()
    interface.setText(QAccessible.Text.Name, "x")
    assert interface.text(QAccessible.Text.Help) == ""


def test_only_the_text_interface_is_there(told):
    """Anything but a null pointer for the others would end the process."""
    _, interface = told
    assert interface.textInterface() is not None
    for other in ("actionInterface", "valueInterface", "editableTextInterface", "selectionInterface"):
        assert getattr(interface, other)() is None


def test_the_text_and_the_caret_are_told_in_code_points(told):
    view, interface = told
    text = interface.textInterface()
    assert text.characterCount() == len(TEXT)
    assert text.text(0, -1) == TEXT
    assert text.text(19, 20) == "😀"
    view.select(3, 12)
    assert text.cursorPosition() == 12
    assert text.selectionCount() == 0  # its extent cannot be told through the binding
    text.setCursorPosition(5)
    assert view.selection() == (5, 5)
    text.setSelection(0, 2, 6)
    assert view.selection() == (2, 6)
    text.removeSelection(0)
    assert view.selection() == (6, 6)


def test_characters_have_places_on_the_screen(told):
    view, interface = told
    text = interface.textInterface()
    rect = text.characterRect(3)
    assert rect.width() > 2
    assert text.offsetAtPoint(rect.center()) == 3
    assert text.offsetAtPoint(view.mapToGlobal(QPoint(2, 2))) == -1
    assert text.characterRect(len(TEXT)).height() > 10
    text.scrollToSubstring(0, 5)


def test_the_description_follows_selection_and_annotations(told):
    view, interface = told
    view.set_marks(marks(("a", 0, 12, "target"), ("b", 3, 8, "shortcoming")))
    assert interface.text(QAccessible.Text.Description) == "target, tester"
    view.select(3, 8)
    assert interface.text(QAccessible.Text.Description) == f"{TEXT[3:8]}; shortcoming, tester; target, tester"
    view.set_describer(lambda mark: {"target": "هدف", "shortcoming": "قصور"}[mark.label])
    assert interface.text(QAccessible.Text.Description) == f"{TEXT[3:8]}; قصور; هدف"


def test_a_long_text_is_told_by_the_paragraph_with_the_caret(view):
    long = text_of(200_000, seed=31)
    view.set_text(long, RTL)
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    view.select(100_000, 100_000)
    start = long.rindex("\n", 0, 100_000) + 1
    end = long.index("\n", 100_000) + 1
    assert text.characterCount() == end - start
    assert text.text(0, -1) == long[start:end]
    assert text.cursorPosition() == view.selection()[0] - start


def test_events_are_sent_while_somebody_listens(told, monkeypatch):
    view, _ = told
    sent = []
    monkeypatch.setattr(accessibility.QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        accessibility.QAccessible, "updateAccessibility", lambda event: sent.append(type(event).__name__)
    )
    view.select(2, 6)
    view.set_marks(marks(("a", 0, 12, "target")))
    view.set_current("a")
    view.set_text("آخر", RTL)
    assert sent[:4] == [
        "QAccessibleTextCursorEvent",
        "QAccessibleTextSelectionEvent",
        "QAccessibleEvent",
        "QAccessibleAnnouncementEvent",
    ]
    assert sent[-1] == "QAccessibleEvent"


def test_interfaces_go_with_their_views(qtbot):
    for _ in range(30):
        parent = QWidget()
        child = TextView(parent)
        child.set_text(TEXT, RTL)
        interface = QAccessible.queryAccessibleInterface(child)
        assert interface.parent() is not None
        assert interface.textInterface().characterCount() == len(TEXT)
        shiboken6.delete(parent)
        del parent, child, interface
        gc.collect()
    assert QAccessible.queryAccessibleInterface(QWidget()) is not None
