"""Undo and redo lead to where they changed something: nobody should have to guess what went."""

from PySide6.QtCore import Qt

from hashiya.db.project import Project
from hashiya.desktop.session import queries
from tests.desktop.window.hands import mark, settle


def test_undo_and_redo_go_to_the_document_of_the_step(window, qtbot):
    first = window.reading.document.id
    mark(window, qtbot, 5, 9)
    marked = window.reading.annotation.id
    window.reading.show_document(window.documents.model.index(1).data(0x100).document.id)
    settle(window, qtbot)
    assert window.reading.document.id != first
    window.coding.undo()
    settle(window, qtbot)
    assert window.reading.document.id == first
    assert window.reading.annotation is None
    window.coding.redo()
    settle(window, qtbot)
    assert window.reading.annotation.id == marked


def test_undo_scrolls_to_a_step_that_is_out_of_sight(window, qtbot):
    view = window.text_panel.view
    mark(window, qtbot, 5, 9)
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    below = view.scroll_position()
    assert below > 9
    window.coding.undo()
    settle(window, qtbot)
    assert view.scroll_position() < below
    window.coding.redo()
    settle(window, qtbot)
    assert window.reading.annotation.start == 5
    assert view.scroll_position() <= 5


def test_the_list_shows_which_annotation_of_a_long_text_one_was_led_to(window, qtbot, monkeypatch):
    """Its further marks are read after the first painting: the list is filled anew then."""
    document = window.documents.model.index(4).data(0x100).document
    with Project.open(window.session.info.path, read_only=True, backup=False) as project:
        annotation = next(iter(project.annotations(document.id)))
        count = len(list(project.annotations(document.id)))
    monkeypatch.setattr(queries, "_SEEN_FIRST", 500)
    window.reading.go_to(document.id, annotation.start, annotation.end, annotation.id)
    qtbot.waitUntil(lambda: window.reading.annotation is not None)
    qtbot.wait(100)
    qtbot.waitUntil(lambda: window.annotations.model.rowCount() == count)
    settle(window, qtbot)
    assert window.reading.annotation.id == annotation.id
    assert window.annotations.list.currentIndex().isValid()
