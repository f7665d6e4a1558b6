"""What assistive technology is told. Over AT-SPI the same interface answers; here it is asked in-process."""

import gc
import sys

import pytest
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QWidget

from hashiya.db.text.offsets import Utf16Map
from hashiya.desktop.textview import accessibility
from hashiya.desktop.textview.spoken import SpokenText
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


def test_the_text_and_the_caret_are_told_in_utf16_as_everywhere_in_qt(told):
    view, interface = told
    text = interface.textInterface()
    assert text.characterCount() == len(TEXT) + 1
    assert text.text(0, 6) == TEXT[:6]
    assert text.text(19, 21) == "😀"
    view.select(3, 25)
    text = interface.textInterface()
    assert text.cursorPosition() == 26  # one unit more: it stands behind the smile
    assert text.selectionCount() == 1
    text.setCursorPosition(5)
    assert view.selection() == (5, 5)
    text.setSelection(0, 2, 21)
    assert view.selection() == (2, 20)
    text.removeSelection(0)
    assert view.selection() == (20, 20)


def test_characters_have_places_on_the_screen(told):
    view, interface = told
    text = interface.textInterface()
    seen = view.surface.rects(3, 4)[0].toAlignedRect()
    seen.moveTopLeft(view.viewport().mapToGlobal(seen.topLeft()))
    rect = text.characterRect(3)
    # Qt hangs a right-to-left character to the right of its place, by its own width.
    assert seen.adjusted(0, 0, rect.width() + 1, 0).contains(rect.center())
    assert text.offsetAtPoint(seen.center()) == 3
    assert text.offsetAtPoint(view.mapToGlobal(QPoint(2, 2))) == -1


def test_lines_are_those_that_are_seen(told):
    view, interface = told
    view.resize(200, 300)
    view.set_text(TEXT.replace("\n", " ") * 3, RTL)
    view.select(0, 0)
    interface.textInterface()
    cursor = QTextCursor(view.findChild(SpokenText).document())
    block = view.surface.page.laid(0)
    assert len(block.lines) > 3
    for line in block.lines:
        cursor.setPosition(block.unit(line.start))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfLine)
        assert cursor.position() == block.unit(line.end) - (line is not block.lines[-1])


def test_what_qt_would_swallow_keeps_its_place(view):
    view.set_text("\ufeffأ\r\nب\u2029ج", RTL)
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    assert text.characterCount() == len(view.text())
    view.select(6, 6)
    assert QAccessible.queryAccessibleInterface(view).textInterface().cursorPosition() == 6


def test_the_description_names_the_annotations_at_the_caret(told):
    view, interface = told
    view.set_marks(marks(("a", 0, 12, "target"), ("b", 3, 8, "shortcoming")))
    assert interface.text(QAccessible.Text.Description) == "target, tester"
    view.select(3, 3)
    assert interface.text(QAccessible.Text.Description) == "shortcoming, tester; target, tester"
    view.set_describer(lambda mark: {"target": "هدف", "shortcoming": "قصور"}[mark.label])
    view.set_current("a")
    assert interface.text(QAccessible.Text.Description) == f"هدف: {TEXT[:12]}; قصور"


def test_a_long_text_is_told_by_the_paragraph_with_the_caret(view):
    long = text_of(200_000, seed=31)
    view.set_text(long, RTL)
    view.select(100_000, 100_000)
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    start = long.rindex("\n", 0, 100_000) + 1
    end = long.index("\n", 100_000) + 1
    units = Utf16Map(long[start:end])
    assert text.characterCount() == units.to_utf16(end - start)
    assert text.text(0, text.characterCount() - 1) == long[start:end].rstrip("\n")
    assert text.cursorPosition() == units.to_utf16(view.selection()[0] - start)


def test_events_are_sent_while_somebody_listens(told, monkeypatch):
    view, _ = told
    sent = []
    monkeypatch.setattr(accessibility.QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        accessibility.QAccessible, "updateAccessibility", lambda event: sent.append(type(event).__name__)
    )
    view.select(2, 6)
    assert sent == ["QAccessibleTextCursorEvent", "QAccessibleTextSelectionEvent"]
    view.set_marks(marks(("a", 0, 12, "target")))
    view.set_current("a")
    view.set_current("a")
    announced = [] if sys.platform == "linux" else ["QAccessibleAnnouncementEvent"]
    assert sent[2:] == ["QAccessibleEvent", *announced]
    view.set_text("آخر", RTL)
    assert sent[-1] == "QAccessibleEvent"


def test_interfaces_go_with_their_views(qtbot):
    for _ in range(30):
        parent = QWidget()
        child = TextView(parent)
        child.set_text(TEXT, RTL)
        interface = QAccessible.queryAccessibleInterface(child)
        assert interface.parent() is not None
        assert interface.textInterface().characterCount() == len(TEXT) + 1
        shiboken6.delete(parent)
        del parent, child, interface
        gc.collect()
    assert QAccessible.queryAccessibleInterface(QWidget()) is not None
