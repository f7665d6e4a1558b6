"""The whole window with a real project: what a person does, and what is on disk afterwards."""

import json
import shutil

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox, QPushButton, QToolButton, QWidget

from hashiya.db.actions.annotate import annotate
from hashiya.db.model.direction import Direction
from hashiya.db.project import Project
from hashiya.desktop.base.settings import SettingsStore
from hashiya.desktop.window.start import make_window
from tests.desktop.keyboard import type_words

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def project(sample_file, tmp_path):
    path = tmp_path / "p.hashiya"
    shutil.copy(sample_file, path)
    return path


@pytest.fixture
def open_window(qtbot, tmp_path):
    """Return a function that opens a window and waits until it has nothing left to do."""
    made = []

    def make(path=None):
        window = make_window(path, SettingsStore(tmp_path / "settings.ini"))
        made.append(window)
        qtbot.addWidget(window, before_close_func=close)
        window.show()
        window.activateWindow()
        settle(window, qtbot)
        if path is not None and window.session.info is not None:
            window.session.secure()
            settle(window, qtbot)
        return window

    def close(window):
        window.close()
        qtbot.waitUntil(lambda: not window.isVisible())

    return make


def settle(window, qtbot):
    def quiet():
        return window.session.pending == 0 and not window.session.jobs.running

    for _ in range(3):
        qtbot.waitUntil(quiet, timeout=10_000)
        qtbot.wait(1)
    qtbot.waitUntil(quiet)


def shut(window, qtbot):
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)


@pytest.fixture
def window(open_window, project):
    return open_window(project)


def stored(path, author="tester"):
    with Project.open(path, read_only=True, backup=False) as project:
        return [each for each in project.annotations() if each.author == author]


def mark(window, qtbot, start, end, key=Qt.Key.Key_T):
    view = window.text_panel.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.select(start, end)
    qtbot.keyClick(view, key)
    settle(window, qtbot)


def test_a_window_opens_on_the_first_document(window):
    assert window.documents.model.rowCount() == 5
    assert window.reading.document is not None
    assert window.text_panel.view.text()
    assert window.text_panel.title.text == window.reading.document.title
    assert window.annotations.model.rowCount() > 0
    assert "– Hashiya" in window.windowTitle()
    assert window.text_panel.view.hasFocus()


def test_t_marks_the_selection_and_shows_it_at_once(window, project, qtbot):
    before = window.annotations.model.rowCount()
    mark(window, qtbot, 0, 9)
    (annotation,) = stored(project)
    assert (annotation.start, annotation.end, annotation.label) == (0, 9, "target")
    assert window.text_panel.view.current() == annotation.id
    assert window.inspector.annotation == annotation
    assert window.annotations.model.rowCount() == before + 1
    assert window.text_panel.view.selection()[0] == window.text_panel.view.selection()[1]


def test_the_key_of_a_label_is_a_letter_everywhere_else(window, project, qtbot):
    window.text_panel.view.select(0, 9)
    window.documents.search.setFocus()
    qtbot.keyClick(window.documents.search, Qt.Key.Key_T)
    settle(window, qtbot)
    assert window.documents.search.text() == "t"
    assert stored(project) == []


def test_editing_undoing_redoing_and_opening_again(window, project, qtbot, open_window):
    mark(window, qtbot, 0, 9, Qt.Key.Key_S)
    field = window.inspector.fields["value"].entry
    field.setFocus()
    type_words(field, "١٢٫٥")
    window.text_panel.view.setFocus()
    settle(window, qtbot)
    assert dict(stored(project)[0].attributes) == {"value": "12.5"}
    assert "change of values" in window.commands.undo.text()
    window.commands.undo.trigger()
    settle(window, qtbot)
    assert dict(stored(project)[0].attributes) == {}
    assert field.text() == ""
    assert "change of values" in window.commands.redo.text()
    window.commands.redo.trigger()
    settle(window, qtbot)
    assert window.inspector.fields["value"].entry.text() == "12.5"
    shut(window, qtbot)
    again = open_window(project)
    (annotation,) = stored(project)
    again.go_to_annotation(annotation.id)
    settle(again, qtbot)
    assert again.inspector.fields["value"].entry.text() == "12.5"
    assert again.commands.undo.isEnabled()
    again.commands.undo.trigger()
    again.commands.undo.trigger()
    settle(again, qtbot)
    assert stored(project) == []


def test_what_is_being_typed_is_saved_when_the_window_closes(window, project, qtbot):
    mark(window, qtbot, 0, 9)
    window.inspector.memo.setFocus()
    type_words(window.inspector.memo, "فكرة")
    shut(window, qtbot)
    assert stored(project)[0].memo == "فكرة"


def test_relabel_and_remove_from_the_keyboard(window, project, qtbot):
    mark(window, qtbot, 0, 9)
    qtbot.keyClick(window.text_panel.view, Qt.Key.Key_S)
    settle(window, qtbot)
    assert stored(project)[0].label == "shortcoming"
    qtbot.keyClick(window.text_panel.view, Qt.Key.Key_Delete)
    settle(window, qtbot)
    assert stored(project) == []
    assert window.inspector.annotation is None
    window.commands.undo.trigger()
    settle(window, qtbot)
    assert len(stored(project)) == 1


def test_an_end_is_nudged_towards_the_side_of_the_arrow(window, project, qtbot):
    mark(window, qtbot, 10, 20)
    qtbot.keyClick(window.text_panel.view, Qt.Key.Key_Left, ALT_SHIFT)
    settle(window, qtbot)
    assert stored(project)[0].end > 20  # the text runs to the left
    qtbot.keyClick(window.text_panel.view, Qt.Key.Key_Right, ALT_SHIFT | Qt.KeyboardModifier.ControlModifier)
    settle(window, qtbot)
    assert stored(project)[0].start < 10


def test_next_and_previous_visit_all_annotations(window, qtbot):
    count = window.annotations.model.rowCount()
    ids = [window.annotations.model.mark(row).id for row in range(count)]
    visited = []
    for _ in range(count):
        window.commands.next.trigger()
        settle(window, qtbot)
        visited.append(window.reading.annotation.id)
    assert visited == ids
    window.commands.next.trigger()
    settle(window, qtbot)
    assert window.notices.isVisible()
    window.commands.previous.trigger()
    settle(window, qtbot)
    assert window.reading.annotation.id == ids[-2]


def test_overlapping_annotations_are_cycled(window, qtbot):
    mark(window, qtbot, 5, 9)
    inner = window.reading.annotation.id
    mark(window, qtbot, 5, 15)
    outer = window.reading.annotation.id
    window.commands.overlapping.trigger()
    settle(window, qtbot)
    assert window.reading.annotation.id == inner
    window.commands.overlapping.trigger()
    settle(window, qtbot)
    assert window.reading.annotation.id == outer


def test_a_link_is_chosen_shown_and_removed(window, project, qtbot):
    mark(window, qtbot, 0, 9, Qt.Key.Key_S)
    source = window.reading.annotation.id
    window.inspector.findChild(QPushButton, "addLink").click()
    settle(window, qtbot)
    dialog = window.findChild(QDialog, "linkDialog")
    dialog.list.setCurrentRow(0)
    dialog.findChild(QPushButton, "linkButton").click()
    settle(window, qtbot)
    with Project.open(project, read_only=True, backup=False) as opened:
        assert [link for link in opened.links() if link.source == source]
    window.inspector.findChild(QToolButton, "removeLink").click()
    settle(window, qtbot)
    with Project.open(project, read_only=True, backup=False) as opened:
        assert not [link for link in opened.links() if link.source == source]


def test_finding_compares_normalised_forms(window, qtbot):
    window.commands.find.trigger()
    bar = window.text_panel.find_bar
    type_words(bar.words, "لجنه الحزب")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "1" in bar._count.text())
    view = window.text_panel.view
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert "لجنة" in view.selected_text()
    assert view.hasFocus()


def test_another_document_keeps_its_own_annotations_and_the_place_is_restored(window, project, qtbot, open_window):
    window.documents.list.setCurrentIndex(window.documents.filter.index(3, 0))
    settle(window, qtbot)
    document = window.reading.document.id
    assert window.reading.document.language == "he"
    window.text_panel.view.set_scroll_position(1500)
    position = window.text_panel.view.scroll_position()
    assert position > 0
    shut(window, qtbot)
    again = open_window(project)
    assert again.reading.document.id == document
    assert again.text_panel.view.scroll_position() == position


def test_another_program_s_change_shows_up(window, project, qtbot):
    document = window.reading.document.id
    with Project.open(project, backup=False) as other:
        changes = other.run(annotate, document, 30, 40, "target", author="script")
    settle(window, qtbot)
    window.session.look_for_changes()
    settle(window, qtbot)
    assert window.annotations.model.row_of(changes.created[0]) >= 0


def test_a_second_window_only_reads_and_says_so(window, project, qtbot, open_window):
    second = open_window(project)
    assert second.banner.isVisible()
    assert "Another window" in second.banner.text
    assert second.status.read_only.isVisible()
    assert not second.commands.add_texts.isEnabled()
    mark(second, qtbot, 0, 9)
    assert stored(project) == []


def test_text_size_theme_and_interface_size_are_kept(window, project, qtbot, open_window):
    for _ in range(20):
        window.commands.larger.trigger()
    assert window.settings.text_percent == 300
    window.commands.smaller.trigger()
    next(a for a in window.commands.themes.actions() if a.data() == "dark").trigger()
    assert window.text_panel.view.view_style().background == "#191b1d"
    shut(window, qtbot)
    again = open_window(project)
    assert (again.settings.text_percent, again.settings.theme) == (250, "dark")
    assert again.text_panel.view.view_style().scale == 2.5
    next(a for a in again.commands.themes.actions() if a.data() == "light").trigger()
    again.commands.normal_size.trigger()


def test_the_direction_button_changes_the_document(window, project, qtbot):
    window.text_panel.direction.click()
    settle(window, qtbot)
    assert window.reading.document.direction is Direction.LTR
    window.commands.undo.trigger()
    settle(window, qtbot)
    assert window.reading.document.direction is Direction.RTL


def test_renaming_and_removing_a_document(window, qtbot):
    document = window.reading.document.id
    window.documents.rename_requested.emit(document)
    dialog = window.findChild(QInputDialog, "wordsDialog")
    dialog.setTextValue("عنوان جديد")
    dialog.accept()
    settle(window, qtbot)
    assert window.text_panel.title.text == "عنوان جديد"
    window.documents.remove_requested.emit(document)
    window.findChild(QMessageBox, "confirmDialog").findChild(QPushButton, "confirmButton").click()
    settle(window, qtbot)
    assert window.documents.model.rowCount() == 4
    assert window.reading.document.id != document
    window.commands.undo.trigger()
    settle(window, qtbot)
    assert window.documents.model.rowCount() == 5


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))


def test_dropped_texts_are_confirmed_and_added(window, tmp_path, qtbot):
    text, binary = tmp_path / "new.txt", tmp_path / "bad.txt"
    text.write_text("نص جديد للتجربة.\nسطر ثان.", encoding="windows-1256")
    binary.write_bytes(bytes(range(256)) * 20)
    drop(window, text, binary)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "importDialog") is not None)
    assert window.notices.isVisible()
    assert "bad.txt" in window.notices.text
    window.findChild(QDialog, "importDialog").findChild(QPushButton, "addChosen").click()
    qtbot.waitUntil(lambda: window.documents.model.rowCount() == 6)
    settle(window, qtbot)
    assert window.reading.document.file == "new.txt"
    assert window.text_panel.view.text().startswith("نص جديد")


def test_export_and_import_again(window, tmp_path, qtbot, open_window):
    mark(window, qtbot, 0, 9)
    window.commands.export_json.trigger()
    dialog = window.findChild(QDialog, "exportDialog")
    out = tmp_path / "out.json"
    dialog.path.setText(str(out))
    dialog.with_text.setChecked(True)
    dialog.findChild(QPushButton, "exportButton").click()
    qtbot.waitUntil(lambda: "exported" in window.notices.text, timeout=10_000)
    exported = json.loads(out.read_text(encoding="utf-8"))
    assert sum(each["author"] == "tester" for each in exported["annotations"]) == 1
    other = open_window()
    other.projects._on_new(_new(tmp_path / "other.hashiya"))
    settle(other, qtbot)
    assert other.documents.model.rowCount() == 0
    other.exchange.import_file(out)
    qtbot.waitUntil(lambda: other.documents.model.rowCount() == 5, timeout=10_000)
    settle(other, qtbot)
    assert len(stored(tmp_path / "other.hashiya")) == 1


def _new(path):
    from hashiya.desktop.dialogs.new_project_dialog import NewProject

    return NewProject("Other", path)


def test_without_a_project_there_is_the_welcome_page(open_window, project, tmp_path, qtbot):
    window = open_window()
    assert window.welcome.isVisible()
    assert not window.commands.export_json.isEnabled()
    window.welcome.findChild(QPushButton, "newProject").click()
    dialog = window.findChild(QDialog, "newProjectDialog")
    dialog.path.setText(str(tmp_path / "fresh.hashiya"))
    dialog.findChild(QPushButton, "makeProject").click()
    settle(window, qtbot)
    assert window.session.info.path == tmp_path / "fresh.hashiya"
    assert not window.welcome.isVisible()
    window.commands.close_project.trigger()
    settle(window, qtbot)
    assert window.welcome.isVisible()
    assert [button.toolTip() for button in window.welcome.findChildren(QPushButton, "recentProject")] == [
        str(tmp_path / "fresh.hashiya")
    ]
    drop(window, project)
    qtbot.waitUntil(lambda: window.documents.model.rowCount() == 5)


def test_opening_by_the_menu(open_window, project, qtbot):
    window = open_window()
    window.commands.open.trigger()
    dialog = window.findChild(QFileDialog, "openFileDialog")
    dialog.filesSelected.emit([str(project)])
    dialog.close()
    settle(window, qtbot)
    assert window.documents.model.rowCount() == 5


def test_a_missing_project_is_said_and_forgotten(open_window, tmp_path, qtbot):
    window = open_window(tmp_path / "gone.hashiya")
    assert "does not exist" in window.notices.text
    assert window.welcome.isVisible()
    assert window.settings.recent == ()


def test_a_bug_is_shown_once_and_work_goes_on(window, qtbot, monkeypatch, tmp_path):
    window.show_bug("Traceback")
    window.show_bug("Traceback again")
    (dialog,) = window.findChildren(QDialog, "bugDialog")
    dialog.reject()
    mark(window, qtbot, 0, 9)
    assert window.reading.annotation is not None


def test_every_shortcut_is_on_the_sheet_once_and_none_is_taken_twice(window):
    keys = [key.toString() for each in window.commands.__dict__.values() for key in _shortcuts(each)]
    assert len(keys) == len(set(keys))
    sheet = "\n".join(row[0] for group in window.menus.shortcut_groups() for row in group.rows)
    assert all(key in sheet for key in ("Ctrl+Z", "F8", "Alt+Shift+Left"))
    window.show_shortcuts()
    window.findChild(QDialog, "shortcutsDialog").reject()
    window.show_about()
    window.findChild(QDialog, "aboutDialog").reject()


def _shortcuts(value):
    actions = value if isinstance(value, list) else [value]
    return [key for action in actions if hasattr(action, "shortcuts") for key in action.shortcuts()]


def test_what_a_person_uses_has_a_name_and_an_accessible_name(window, qtbot):
    mark(window, qtbot, 0, 9)
    window.commands.find.trigger()
    kinds = ("QPushButton", "QToolButton", "QLineEdit", "QTextEdit", "QComboBox", "QListView", "TextView")
    nameless = []
    for widget in window.findChildren(QWidget):
        names = {kind.__name__ for kind in type(widget).__mro__}
        if not names & set(kinds) or widget.objectName().startswith("qt_") or not widget.isVisible():
            continue
        if isinstance(widget.parent(), QWidget) and "QLineEdit" in {k.__name__ for k in type(widget.parent()).__mro__}:
            continue  # the clear button inside a field belongs to Qt
        spoken = widget.accessibleName() or getattr(widget, "text", lambda: "")()
        if not widget.objectName() or not spoken:
            nameless.append((type(widget).__name__, widget.objectName(), spoken))
    assert nameless == []


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_window_is_mirrored_with_the_layout(open_window, project, qapp, direction):
    qapp.setLayoutDirection(direction)
    try:
        window = open_window(project)
        panels = (window.documents, window.text_panel, window.inspector)
        order = [panel.mapTo(window, panel.rect().topLeft()).x() for panel in panels]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert order == sorted(order, reverse=direction is Qt.LayoutDirection.RightToLeft)
