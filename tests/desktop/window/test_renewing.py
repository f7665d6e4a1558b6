"""Another interface language while the program runs: another window, the same work."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hashiya.desktop.base import language
from hashiya.desktop.base.settings import SettingsStore
from hashiya.desktop.dialogs.settings_dialog import SettingsDialog
from hashiya.desktop.window.start import Program
from tests.desktop.window.hands import mark, settle, stored


@pytest.fixture
def start(qtbot, qapp, tmp_path):
    """Return a function that starts the program on a project."""
    programs = []

    def begin(path):
        program = Program(path, SettingsStore(tmp_path / "settings.ini"))
        programs.append(program)
        program.show()
        qtbot.waitUntil(program.window.isVisible)
        program.window.activateWindow()
        settle(program.window, qtbot)
        if path is not None:
            program.window.session.secure()
            settle(program.window, qtbot)
        return program

    yield begin
    for program in programs:
        program.window.close()
        qtbot.waitUntil(lambda program=program: not program.window.isVisible())
    language.apply(qapp, "en")


def change(program, qtbot, **wish):
    before = program.window
    before.renewing.change(**wish)
    qtbot.waitUntil(lambda: program.window is not before and program.window.isVisible(), timeout=10_000)
    settle(program.window, qtbot)
    qtbot.waitUntil(lambda: program.window.reading.document is not None or before.session.info is None)
    settle(program.window, qtbot)
    return program.window


def test_project_place_selection_and_undo_go_along(start, project, qtbot):
    program = start(project)
    window = program.window
    window.resize(780, 600)  # what fits on the screen is where it was
    window.reading.show_document(window.documents.model.index(3).data(Qt.ItemDataRole.UserRole).document.id)
    settle(window, qtbot)
    mark(window, qtbot, 40, 60)
    window.text_panel.view.select(300, 310)
    window.text_panel.view.set_scroll_position(250)
    document, annotation = window.reading.document.id, window.reading.annotation.id
    size, place = window.size(), window.text_panel.view.scroll_position()

    new = change(program, qtbot, language="ar")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert new.reading.document.id == document
    assert new.reading.annotation.id == annotation
    assert new.text_panel.view.selection() == (300, 310)
    assert new.text_panel.view.scroll_position() == place
    assert new.size() == size
    assert new.language == "ar"

    new.session.secure()
    settle(new, qtbot)
    assert new.session.writable
    new.commands.undo.trigger()
    settle(new, qtbot)
    assert stored(project) == []


def test_what_is_being_typed_is_saved_first(start, project, qtbot):
    program = start(project)
    window = program.window
    mark(window, qtbot, 40, 60)
    window.inspector.fields["unit"].entry.setText("months")
    change(program, qtbot, language="he")
    assert [each.attributes.get("unit") for each in stored(project)] == ["months"]


def test_the_page_at_the_side_goes_along(start, project, qtbot):
    program = start(project)
    program.window.room.reviewing.enter()
    settle(program.window, qtbot)
    new = change(program, qtbot, language="he")
    qtbot.waitUntil(lambda: new.frame.side_page() == "reviewPanel")


def test_digits_change_without_a_project_too(start, qtbot):
    program = start(None)
    new = change(program, qtbot, digits="arabic_indic")
    assert new.settings.digits == "arabic_indic"
    assert [each.text() for each in new.commands.sizes.actions()][:2] == ["٨٠ %", "٩٠ %"]


def test_the_menu_ticks_what_holds_and_the_same_choice_changes_nothing(start, project, qtbot):
    program = start(project)
    window = program.window
    ticked = [each.data() for each in window.commands.languages.actions() if each.isChecked()]
    assert ticked == ["system"]
    window.renewing.change(language="system", digits="locale")
    settle(window, qtbot)
    assert program.window is window
    assert window.isEnabled()


def test_a_job_under_way_is_not_cut_off(start, project, qtbot, heard):
    program = start(project)
    window = program.window
    released, done = [], []
    window.session.jobs.run("waiting", lambda progress: qtbot and _until(released), done.append)
    window.renewing.change(language="ar")
    assert window.settings.language == "system"
    assert "under way" in window.notices.text
    released.append(True)
    settle(window, qtbot)
    assert done == [None]


def _until(released):
    import time

    while not released:
        time.sleep(0.01)


def test_chosen_in_the_settings_the_settings_stand_open_again(start, project, qtbot):
    program = start(project)
    before = program.window
    before.commands.settings.trigger()
    dialog = before.findChild(SettingsDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.changed.emit(before.settings._replace(language="he", theme="dark"))
    qtbot.waitUntil(lambda: program.window is not before and program.window.isVisible(), timeout=10_000)
    settle(program.window, qtbot)
    qtbot.waitUntil(lambda: program.window.findChild(SettingsDialog) is not None)
    again = program.window.findChild(SettingsDialog)
    qtbot.waitUntil(again.isVisible)
    assert again.rows["language"].control.currentData() == "he"
    again.close()
