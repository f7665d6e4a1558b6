from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMenu, QToolButton

from hashiya.db.model.direction import Direction
from hashiya.desktop.base.theme import LIGHT
from hashiya.desktop.panels.documents_panel import DocumentsPanel


@pytest.fixture
def panel(qtbot, documents, codebook):
    widget = DocumentsPanel(LIGHT)
    qtbot.addWidget(widget)
    widget.set_codebook(codebook, "en")
    widget.set_documents(documents)
    widget.resize(280, 500)
    widget.show()
    return widget


def test_a_click_on_a_row_chooses_its_document(panel, qtbot, heard):
    chosen = heard(panel.document_chosen)
    box = panel.list.visualRect(panel.filter.index(1, 0))
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert chosen == [("d2",)]


def test_marking_the_open_document_announces_nothing(panel, heard):
    chosen = heard(panel.document_chosen)
    panel.set_current("d2")
    assert panel.list.currentIndex().row() == 1
    assert chosen == []


def test_the_open_document_is_scrolled_to(panel):
    panel.resize(280, 160)
    for document in ("d2", "d1"):
        panel.set_current(document)
        assert panel.list.viewport().rect().contains(panel.list.visualRect(panel.list.currentIndex()).center())


def test_the_plus_button_wishes_for_texts_unless_only_reading(panel, qtbot, heard):
    wished = heard(panel.add_requested)
    button = panel.findChild(QToolButton, "addTexts")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    panel.set_writable(writable=False)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wished == [()]


def test_dropped_files_are_announced(panel, heard):
    dropped = heard(panel.files_dropped)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/نص.txt"), QUrl("https://example.org/x.txt")])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    panel.dropEvent(event)
    assert dropped == [([Path("/tmp/نص.txt")],)]


def entry(menu, *words):
    for word in words:
        action = next(each for each in menu.actions() if word in each.text())
        menu = action.menu()
    return action


def test_the_context_menu_tells_what_is_wished(panel, documents, heard):
    document = documents[0].document
    menu = panel.menu_for(document)
    renamed, removed = heard(panel.rename_requested), heard(panel.remove_requested)
    language, direction = heard(panel.language_requested), heard(panel.direction_requested)
    entry(menu, "Rename").trigger()
    entry(menu, "Remove").trigger()
    entry(menu, "Language", "Hebrew").trigger()
    entry(menu, "Direction", "Left to right everywhere").trigger()
    assert (renamed, removed) == ([("d1",)], [("d1",)])
    assert language == [("d1", "he")]
    assert direction == [("d1", Direction.LTR, True)]
    assert entry(menu, "Language", "Arabic").isChecked()


def test_a_context_menu_opens_at_a_row_and_is_disabled_for_reading(panel, qtbot):
    panel.set_writable(writable=False)
    panel.list.customContextMenuRequested.emit(QPoint(20, 20))
    menu = panel.findChild(QMenu, "documentMenu")
    assert not any(action.isEnabled() for action in menu.actions() if action.text())
    menu.close()


def test_an_empty_project_says_what_to_do(panel, documents):
    panel.set_documents([])
    assert not panel.list.isVisible()
    assert "Drop" in panel._empty.accessibleName()


def test_rows_grow_with_the_interface_and_no_row_is_wider_than_the_list(panel):
    before = panel.list.visualRect(panel.filter.index(0, 0)).height()
    font = panel.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    panel.list.setFont(font)
    panel.list.doItemsLayout()
    assert panel.list.visualRect(panel.filter.index(0, 0)).height() > before


def test_what_waits_for_who_works_here_is_said_shown_and_found(panel):
    index = panel.filter.index(1, 0)
    plain = panel.list.viewport().grab(panel.list.visualRect(index)).toImage()
    other = panel.list.viewport().grab(panel.list.visualRect(panel.filter.index(0, 0))).toImage()
    panel.set_to_do({"d2"})
    assert "Assigned to you, not done yet" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Assigned to you" not in panel.filter.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "b.txt\nAssigned to you, not done yet"
    assert panel.list.viewport().grab(panel.list.visualRect(index)).toImage() != plain
    assert panel.list.viewport().grab(panel.list.visualRect(panel.filter.index(0, 0))).toImage() == other
    assert "To do" in panel.search.toolTip()
    for words in ("to do", "assigned", "b.txt to do"):
        panel.search.setText(words)
        assert [panel.filter.index(row, 0).data() for row in range(panel.filter.rowCount())] == ["החלטה"]
    # It is done while the list shows only what is to do.
    panel.set_to_do(())
    assert not panel.list.isVisible()
    assert panel.search.toolTip() == ""


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_sign_stands_where_the_line_begins(panel, direction):
    panel.setLayoutDirection(direction)
    box = panel.list.visualRect(panel.filter.index(0, 0))
    half = box.width() // 2
    before = panel.list.viewport().grab(box).toImage()
    panel.set_to_do({"d1"})
    after = panel.list.viewport().grab(box).toImage()
    changed = {
        x for x in range(box.width()) for y in range(box.height()) if before.pixelColor(x, y) != after.pixelColor(x, y)
    }
    begins = box.width() - 1 - max(changed) if direction == Qt.LayoutDirection.RightToLeft else min(changed)
    assert 8 <= begins < half / 2
