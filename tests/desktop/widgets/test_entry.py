import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hashiya.desktop.widgets import entry as module
from hashiya.desktop.widgets.entry import LineEntry, TextEntry


@pytest.fixture(params=[LineEntry, TextEntry])
def entry(request, qtbot):
    """Give an entry with the focus, beside another field."""
    window = QWidget()
    column = QVBoxLayout(window)
    field = request.param()
    other = QLineEdit()
    other.setObjectName("other")
    column.addWidget(field)
    column.addWidget(other)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    yield field
    window.close()


def text_of(entry):
    return entry.text() if isinstance(entry, LineEntry) else entry.toPlainText()


def test_a_pause_commits_once(entry, qtbot, heard):
    committed = heard(entry.committed)
    qtbot.keyClicks(entry, "abc")
    assert entry.pending
    assert committed == []
    qtbot.waitUntil(lambda: committed == [("abc",)], timeout=5000)
    entry.flush()
    assert committed == [("abc",)]


@pytest.mark.parametrize("kind", [LineEntry, TextEntry])
def test_who_types_without_a_pause_has_it_committed_all_the_same(kind, qtbot, heard, monkeypatch):
    monkeypatch.setattr(module, "PAUSE_MS", 60_000)
    monkeypatch.setattr(module, "LATEST_MS", 50)
    field = kind()
    qtbot.addWidget(field)
    committed, pending = heard(field.committed), heard(field.pending_changed)
    qtbot.keyClicks(field, "ab")
    qtbot.waitUntil(lambda: bool(committed))
    assert "".join(committed[-1]) == "ab"
    assert pending == [(True,), (False,)]
    assert not field.pending


def test_leaving_the_field_commits(entry, qtbot, heard):
    committed = heard(entry.committed)
    qtbot.keyClicks(entry, "x")
    entry.window().findChild(QLineEdit, "other").setFocus()
    assert committed == [("x",)]


def test_a_stored_value_is_shown_without_a_commit(entry, heard):
    committed = heard(entry.committed)
    entry.show_value("قيمة")
    entry.flush()
    assert text_of(entry) == "قيمة"
    assert committed == []


def test_an_update_does_not_overwrite_what_is_being_typed(entry, qtbot, heard):
    committed = heard(entry.committed)
    entry.show_value("old")
    qtbot.keyClicks(entry, "new")
    entry.show_value("from elsewhere")
    assert "new" in text_of(entry)
    entry.flush()
    assert len(committed) == 1
    assert entry.hasFocus()


def test_an_update_keeps_the_caret(qtbot):
    line = LineEntry()
    qtbot.addWidget(line)
    line.show()
    line.setFocus()
    line.show_value("abcdef")
    line.setCursorPosition(3)
    line.show_value("abcdefg")
    assert line.cursorPosition() in (0, 3)


def test_a_line_takes_the_direction_of_its_words(qtbot):
    line = LineEntry()
    qtbot.addWidget(line)
    line.show_value("هدف 12")
    assert line.layoutDirection() == Qt.LayoutDirection.RightToLeft
    line.show_value("goal 12")
    assert line.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_undo_is_the_field_s_while_typing_and_the_window_s_once_all_is_committed(entry, qtbot, heard):
    action = QAction(entry.window())
    action.setShortcut(QKeySequence("Ctrl+Z"))
    entry.window().addAction(action)
    triggered = heard(action.triggered)
    qtbot.keyClicks(entry, "abc")
    qtbot.keyClick(entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert triggered == []
    assert text_of(entry) == ""
    qtbot.keyClicks(entry, "def")
    entry.flush()
    qtbot.keyClick(entry, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(triggered) == 1
    assert text_of(entry) == "def"
