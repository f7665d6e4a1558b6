from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from hashiya.db.importers.plain_text import import_text
from hashiya.db.model.direction import Direction
from hashiya.db.model.person import ADJUDICATED
from hashiya.desktop.base.crash import Fault
from hashiya.desktop.base.licences import Licensed
from hashiya.desktop.dialogs.about_dialog import AboutDialog
from hashiya.desktop.dialogs.bug_dialog import BugDialog
from hashiya.desktop.dialogs.export_dialog import ExportChoice, ExportDialog
from hashiya.desktop.dialogs.import_dialog import Candidate, ImportDialog
from hashiya.desktop.dialogs.licences_dialog import LicencesDialog
from hashiya.desktop.dialogs.link_dialog import LinkCandidate, LinkDialog
from hashiya.desktop.dialogs.new_project_dialog import NewProject, NewProjectDialog
from hashiya.desktop.dialogs.shortcuts_dialog import ShortcutGroup, ShortcutsDialog
from tests.desktop.keyboard import type_words


def shown(dialog, qtbot):
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def click(dialog, qtbot, name):
    qtbot.mouseClick(dialog.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_a_new_projects_file_follows_its_title_until_it_is_named(qtbot, tmp_path, heard):
    dialog = shown(NewProjectDialog(tmp_path, None), qtbot)
    chosen = heard(dialog.chosen)
    dialog.title.setText("أهداف: 2025/26")
    assert Path(dialog.path.text()) == tmp_path / "أهداف- 2025-26.hashiya"
    dialog.path.clear()
    type_words(dialog.path, str(tmp_path / "mine"))
    dialog.title.setText("Title")
    click(dialog, qtbot, "makeProject")
    assert chosen == [(NewProject("Title", tmp_path / "mine.hashiya"),)]


@pytest.mark.parametrize("name", ["taken.hashiya", "no folder/x.hashiya"])
def test_a_new_project_cannot_go_where_it_cannot_go(qtbot, tmp_path, name):
    (tmp_path / "taken.hashiya").touch()
    dialog = shown(NewProjectDialog(tmp_path, None), qtbot)
    dialog.path.setText(str(tmp_path / name))
    assert not dialog.findChild(QPushButton, "makeProject").isEnabled()
    assert dialog._word.text()


def candidates():
    arabic = "حققت اللجنة أهدافها في عام 2025 وتجاوزت الخطة الموضوعة.".encode("windows-1256")
    hebrew = "הוועדה השיגה את יעדיה".encode()
    return [
        Candidate(arabic, import_text(arabic, "a.txt", encoding="windows-1256")),
        Candidate(hebrew, import_text(hebrew, "b.txt"), duplicate_of="כבר כאן"),
    ]


def test_texts_are_added_as_they_were_confirmed(qtbot, heard):
    dialog = shown(ImportDialog(candidates()), qtbot)
    chosen = heard(dialog.chosen)
    assert dialog.preview.toPlainText().startswith("حققت")
    assert dialog.preview.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
    dialog.title.clear()
    type_words(dialog.title, "My text")
    dialog.language.setCurrentIndex(dialog.language.findData("fa"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    dialog.direction.setCurrentIndex(1)
    dialog.direction.activated.emit(1)
    assert dialog.preview.document().defaultTextOption().textDirection() == Qt.LayoutDirection.LeftToRight
    click(dialog, qtbot, "addChosen")
    (texts,) = chosen[0]
    assert [(each.title, each.language, each.direction, each.file) for each in texts] == [
        ("My text", "fa", Direction.LTR, "a.txt")
    ]


def test_a_duplicate_is_left_out_unless_it_is_ticked(qtbot):
    dialog = shown(ImportDialog(candidates()), qtbot)
    assert "כבר כאן" in dialog.files.item(1).text()
    assert len(dialog.value()) == 1
    dialog.files.item(1).setCheckState(Qt.CheckState.Checked)
    assert len(dialog.value()) == 2
    for row in range(2):
        dialog.files.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.findChild(QPushButton, "addChosen").isEnabled()


def test_another_encoding_reads_the_bytes_again_and_a_wrong_one_is_refused(qtbot):
    dialog = shown(ImportDialog(candidates()), qtbot)
    before = dialog.preview.toPlainText()
    dialog.encoding.setCurrentText("iso-8859-8")
    dialog.encoding.activated.emit(dialog.encoding.currentIndex())
    if dialog._word.text():
        assert dialog.encoding.currentText() == "windows-1256"
    dialog.encoding.setCurrentText("utf-8")
    dialog.encoding.activated.emit(dialog.encoding.currentIndex())
    assert "utf-8" in dialog._word.text()
    assert dialog.encoding.currentText() != "utf-8"
    dialog.encoding.setCurrentText("windows-1256")
    dialog.encoding.activated.emit(dialog.encoding.currentIndex())
    assert dialog.preview.toPlainText() == before


def test_an_export_says_where_and_whether_with_texts(qtbot, tmp_path, heard):
    dialog = shown(ExportDialog(tmp_path / "p.json"), qtbot)
    chosen = heard(dialog.chosen)
    dialog.with_text.setChecked(True)
    click(dialog, qtbot, "exportButton")
    assert chosen == [(ExportChoice(tmp_path / "p.json", with_text=True),)]


def test_an_export_can_be_of_one_layer(qtbot, tmp_path, heard):
    alone = shown(ExportDialog(tmp_path / "p.json", ["ana"]), qtbot)
    assert not alone.layer.isVisible()
    dialog = shown(ExportDialog(tmp_path / "p.json", [ADJUDICATED, "ana"]), qtbot)
    assert dialog.layer.isVisible()
    chosen = heard(dialog.chosen)
    assert dialog.value().layer is None
    dialog.layer.setCurrentIndex(1)
    click(dialog, qtbot, "exportButton")
    assert chosen == [(ExportChoice(tmp_path / "p.json", with_text=False, layer=ADJUDICATED),)]


def test_an_export_warns_of_a_file_that_exists_and_refuses_a_missing_folder(qtbot, tmp_path):
    (tmp_path / "p.json").touch()
    dialog = shown(ExportDialog(tmp_path / "p.json"), qtbot)
    assert "replaced" in dialog._word.text()
    dialog.path.setText(str(tmp_path / "none" / "p.json"))
    assert not dialog.findChild(QPushButton, "exportButton").isEnabled()


def test_a_link_is_chosen_among_filtered_targets(qtbot, heard):
    rows = [LinkCandidate("a1", "حققت اللجنة هدفًا", Direction.RTL), LinkCandidate("a2", "بناء بلدية", Direction.RTL)]
    dialog = shown(LinkDialog("Which?", rows), qtbot)
    chosen = heard(dialog.chosen)
    assert not dialog.findChild(QPushButton, "linkButton").isEnabled()
    type_words(dialog.search, "هدفا")
    assert [dialog.list.item(row).isHidden() for row in range(2)] == [False, True]
    dialog.list.setCurrentRow(0)
    click(dialog, qtbot, "linkButton")
    assert chosen == [("a1",)]


def test_a_link_is_chosen_with_the_arrow_keys_from_the_filter(qtbot, heard):
    rows = [LinkCandidate(each, words, Direction.RTL) for each, words in (("a", "ماء"), ("b", "نار"), ("c", "ماء آخر"))]
    dialog = shown(LinkDialog("Which?", rows), qtbot)
    chosen = heard(dialog.chosen)
    dialog.search.setFocus()
    type_words(dialog.search, "ماء")
    found = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(dialog.search, key)
        found.append(dialog.value())
    assert found == ["a", "c", "c", "a", "c"]
    click(dialog, qtbot, "linkButton")
    assert chosen == [("c",)]


def test_the_sheet_the_about_box_and_the_bug_report_open(qtbot, tmp_path):
    shown(ShortcutsDialog([ShortcutGroup("Edit", [("Ctrl+Z", "Undo")])]), qtbot).reject()
    shown(AboutDialog(), qtbot).reject()
    bug = shown(BugDialog(Fault("Traceback: x"), tmp_path / "hashiya.log"), qtbot)
    assert bug.report.toPlainText() == "Traceback: x"


def test_a_report_is_copied_and_saved_as_it_is_seen(qtbot, tmp_path):
    bug = shown(BugDialog(Fault("where", "KeyError: 'قرار'"), tmp_path / "hashiya.log"), qtbot)
    bug.report.setPlainText("where\nand what I did")
    click(bug, qtbot, "copyReport")
    assert QGuiApplication.clipboard().text() == "where\nand what I did"
    bug.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text("utf-8") == "where\nand what I did"
    bug.private.click()
    assert "قرار" in bug.report.toPlainText()
    bug.private.click()
    assert bug.report.toPlainText() == "where\nand what I did"
    bug.save(tmp_path / "no folder" / "report.txt")  # it says so, and stays


def test_without_words_of_its_own_there_is_nothing_to_add(qtbot, tmp_path):
    assert not shown(BugDialog(Fault("where"), tmp_path / "hashiya.log"), qtbot).private.isVisible()


def test_licences_are_searched_by_name_and_licence_and_read(qtbot, tmp_path):
    (tmp_path / "text").write_text("Permission is hereby granted", "utf-8")
    rows = [
        Licensed("alpha", "1", "MIT", (tmp_path / "text",)),
        Licensed("beta", "2", "LGPL-3.0", (), "https://example.org/beta"),
    ]
    dialog = shown(LicencesDialog(rows), qtbot)
    assert dialog.text.toPlainText() == "Permission is hereby granted"
    type_words(dialog.search, "lgpl")
    assert [dialog.list.item(row).isHidden() for row in range(2)] == [True, False]
    assert "https://example.org/beta" in dialog.text.toPlainText()
    type_words(dialog.search, "nothing")
    assert dialog.text.toPlainText() == ""
