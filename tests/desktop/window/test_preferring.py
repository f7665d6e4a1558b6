"""Settings take effect in the window at once, and both show the same."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from hashiya.db.schema.backup import automatic_copies
from hashiya.desktop.base.settings import SettingsStore
from hashiya.desktop.dialogs.keys_dialog import KeysDialog
from hashiya.desktop.dialogs.settings_dialog import SettingsDialog
from tests.desktop.window.hands import mark, settle, shut, stored


@pytest.fixture
def preferences(window, qtbot):
    window.commands.settings.trigger()
    dialog = window.findChild(SettingsDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def choose(dialog, name, value):
    control = dialog.rows[name].control
    control.setCurrentIndex(control.findData(value))
    control.activated.emit(control.currentIndex())


def test_only_one_window_of_settings_opens(window, preferences):
    window.commands.settings.trigger()
    assert window.findChildren(SettingsDialog) == [preferences]


def test_the_look_changes_at_once_and_is_stored(window, preferences, tmp_path):
    choose(preferences, "theme", "contrast_dark")
    choose(preferences, "text_percent", 300)
    choose(preferences, "measure", 50)
    choose(preferences, "line_percent", 145)
    choose(preferences, "typeface", "amiri")
    style = window.text_panel.view.view_style()
    assert (style.background, style.scale, style.measure, style.bordered) == ("#000000", 3.0, 50, True)
    assert style.families[0] == "Amiri"
    assert style.line_spacing > 1.8
    kept = SettingsStore(tmp_path / "settings.ini").load()
    assert (kept.theme, kept.text_percent, kept.typeface) == ("contrast_dark", 300, "amiri")


def test_menu_and_settings_show_the_same(window, preferences):
    window.commands.themes.actions()[2].trigger()
    assert preferences.rows["theme"].control.currentData() == "dark"
    choose(preferences, "interface_percent", 90)
    assert [each.data() for each in window.commands.sizes.actions() if each.isChecked()] == [90]


def test_reduced_motion_stills_the_carets_and_can_be_taken_back(window, preferences):
    before = QApplication.cursorFlashTime()
    choose(preferences, "motion", "reduced")
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    choose(preferences, "motion", "system")
    assert QApplication.cursorFlashTime() == before


def test_a_new_name_stands_under_what_is_marked_next(window, preferences, project, qtbot):
    preferences.rows["author"].changed.emit("Nora")
    settle(window, qtbot)
    preferences.close()
    window.activateWindow()
    mark(window, qtbot, 10, 20)
    shut(window, qtbot)
    assert len(stored(project, "Nora")) == 1


def test_as_many_copies_are_kept_as_somebody_wants(window, preferences, project, qtbot):
    choose(preferences, "copies_kept", 5)
    preferences.close()
    window.activateWindow()
    for start in range(0, 70, 10):
        mark(window, qtbot, start, start + 5)
        window.session.secure()
        settle(window, qtbot)
    assert len(automatic_copies(project)) == 5


def test_reset_brings_back_the_first_settings_and_keeps_the_name(window, preferences, qtbot):
    choose(preferences, "theme", "sepia")
    choose(preferences, "text_percent", 200)
    recent = window.settings.recent
    preferences.wished.emit("reset")
    box = preferences.findChild(QMessageBox)
    qtbot.mouseClick(box.findChild(QPushButton, "confirmButton"), Qt.MouseButton.LeftButton)
    assert (window.settings.theme, window.settings.text_percent) == ("system", 100)
    assert (window.settings.author, window.settings.recent) == ("tester", recent)
    assert preferences.rows["theme"].control.currentData() == "system"


def test_tips_keys_and_tour_are_reached_from_here(window, preferences, qtbot):
    preferences.wished.emit("tips")
    assert (window.settings.help.tips, window.commands.tips.isChecked()) == (False, False)
    preferences.wished.emit("keys")
    keys = preferences.findChild(KeysDialog)
    qtbot.waitUntil(keys.isVisible)
    keys.reject()
    preferences.wished.emit("tour")
    assert not preferences.isVisible()
