"""The window of settings: each choice at once, and the search."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel

from hashiya.desktop.base.settings import Settings
from hashiya.desktop.base.theme import LIGHT
from hashiya.desktop.dialogs.settings_dialog import SettingsDialog
from hashiya.desktop.dialogs.settings_sections import Surroundings
from hashiya.desktop.widgets.chooser import Chooser

# What is remembered by itself and not chosen.
REMEMBERED = {"help", "geometry", "columns", "inspector_rows", "recent", "places", "names", "folder", "left"}
# Asked where bundles are made and merged.
REMEMBERED |= {"signing_key", "trusted"}


@pytest.fixture
def dialog(qtbot):
    made = SettingsDialog(Settings(author="ana"), LIGHT)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.search.hasFocus)
    return made


def visible(dialog):
    return [name for name, row in dialog.rows.items() if row.isVisible()]


def test_everything_that_can_be_chosen_has_a_row(dialog):
    assert set(Settings._fields) - REMEMBERED <= set(dialog.rows)


def test_every_row_shows_what_holds(dialog):
    dialog.show_settings(Settings(author="Nora", theme="contrast_dark", text_percent=300, patterns=True), LIGHT)
    shown = {name: row.control for name, row in dialog.rows.items()}
    assert shown["theme"].currentData() == "contrast_dark"
    assert shown["text_percent"].currentData() == 300
    assert shown["patterns"].isChecked()
    assert shown["author"].text() == "Nora"
    assert all(control.currentIndex() >= 0 for control in shown.values() if isinstance(control, Chooser))


def test_a_choice_is_told_at_once(dialog, heard, qtbot):
    told = heard(dialog.changed)
    theme = dialog.rows["theme"].control
    theme.setFocus()
    qtbot.keyClick(theme, Qt.Key.Key_End)
    qtbot.mouseClick(dialog.rows["patterns"].control, Qt.MouseButton.LeftButton)
    assert [(each.theme, each.patterns) for (each,) in told] == [("contrast_dark", False), ("contrast_dark", True)]


def test_a_name_is_told_when_it_is_written_and_never_empty(dialog, heard, qtbot):
    told = heard(dialog.changed)
    line = dialog.rows["author"].control
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "Nora ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [each.author for (each,) in told] == ["Nora"]


def test_the_search_keeps_rows_with_all_words_and_marks_them(dialog, qtbot):
    qtbot.keyClicks(dialog.search, "HIGH contr")
    assert visible(dialog) == ["theme", "patterns"]  # the theme by one of its choices
    marked = [label.text() for label in dialog.rows["patterns"].findChildren(QLabel) if LIGHT.found in label.text()]
    assert any(">High</span>" in text and ">contr</span>ast" in text for text in marked)
    qtbot.keyClicks(dialog.search, " zzz")
    assert visible(dialog) == []
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert visible(dialog) == list(dialog.rows)


def test_the_name_of_a_section_finds_all_of_it(dialog, qtbot):
    qtbot.keyClicks(dialog.search, "language")
    assert {"language", "digits"} <= set(visible(dialog))


def test_enter_goes_from_the_search_to_the_first_hit(dialog, qtbot):
    qtbot.keyClicks(dialog.search, "blink")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.rows["motion"].control.hasFocus)


def test_every_control_has_a_name_and_says_what_it_does(dialog):
    dialog.show_surroundings(Surroundings("ana", "/p-backups"))
    for name, row in dialog.rows.items():
        assert row.control.accessibleName(), name
        assert row.control.accessibleDescription(), name
        assert row.control.objectName() == name


def test_what_belongs_to_a_project_waits_for_one(dialog, heard, qtbot):
    wished = heard(dialog.wished)
    dialog.show_surroundings(Surroundings())
    assert not dialog.rows["copies"].control.isEnabled()
    dialog.show_surroundings(Surroundings("ana", "/p-backups"))
    for name in ("nameHere", "copies", "keys", "tips", "tour"):
        qtbot.mouseClick(dialog.rows[name].control, Qt.MouseButton.LeftButton)
    assert wished == [("nameHere",), ("copies",), ("keys",), ("tips",), ("tour",)]


def test_where_room_is_short_controls_stand_below_their_names(dialog, qtbot):
    row = dialog.rows["theme"]
    dialog.resize(1000, 600)
    qtbot.waitUntil(lambda: row.control.x() > row.width() / 2)
    dialog.resize(300, 600)
    qtbot.waitUntil(lambda: row.control.x() < row.width() / 2)
    assert not isinstance(row.control, QCheckBox)
    assert dialog.width() == 300
