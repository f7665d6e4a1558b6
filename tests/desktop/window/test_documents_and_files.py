"""Documents and files in the whole window: rename, remove, drop, export, import, open, welcome."""

import json
import os

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox, QPushButton

from hashiya.db.model.problems import Problem
from hashiya.desktop.window.adding import read_files
from tests.desktop.window.hands import mark, settle, stored


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


def test_the_open_projects_own_file_is_never_read_as_something_else(window, tmp_path, qtbot):
    link = tmp_path / "innocent.txt"
    link.symlink_to(window.session.info.path)
    assert window.session.holds(link)
    with qtbot.waitSignal(window.session.opened):  # it is a project, whatever it is called
        window.adding.add_files([link])
    window.exchange.import_file(link)
    assert "innocent.txt" in window.notices.text
    settle(window, qtbot)
    mark(window, qtbot, 0, 9)
    assert not window.session.holds(tmp_path / "nothing")
    for beside in ("-wal", "-shm"):
        path = window.session.info.path
        assert window.session.holds(path.with_name(path.name + beside))
    with qtbot.waitSignal(window.session.opened):
        window.adding.add_files([path.with_name(path.name + "-shm")])
    settle(window, qtbot)
    assert not window.notices.text or "shm" not in window.notices.text


def test_export_and_import_again(window, tmp_path, qtbot, open_window):
    mark(window, qtbot, 0, 9)
    window.commands.export_json.trigger()
    settle(window, qtbot)
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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are POSIX's")
def test_a_named_pipe_among_the_files_keeps_nobody_waiting(tmp_path):
    pipe, text = tmp_path / "pipe.txt", tmp_path / "text.txt"
    os.mkfifo(pipe)
    text.write_text("نص", "utf-8")
    candidates, errors = read_files([pipe, text, tmp_path / "gone.txt"], {}, lambda _done: None)
    assert [each.imported.title for each in candidates] == ["text"]
    assert [each.problem for each in errors] == [Problem.IO, Problem.IO]
