"""Commands and settings are found by their words in every language, whatever the window speaks."""

import pytest

from hashiya.desktop.base.settings import Settings
from hashiya.desktop.base.theme import LIGHT
from hashiya.desktop.dialogs.settings_dialog import SettingsDialog
from hashiya.desktop.models.palette_model import sought
from tests.desktop.everything import Stage

TONGUES = ("en", "ar", "he")


@pytest.fixture(params=TONGUES)
def found_in_palette(request, speak, qtbot, tmp_path, sample_file):
    speak(request.param)
    window = Stage(qtbot, tmp_path, language=request.param).window(sample_file)
    entries = list(window.helping.palette.entries())
    return lambda words: [each.key for each in sought(entries, words, ())]


def test_the_palette_knows_commands_by_all_their_names(found_in_palette):
    assert {"contrast_lightThemeAction", "contrast_darkThemeAction"} <= set(found_in_palette("high contrast"))
    assert found_in_palette("hebrew")[0] == "heLanguageAction"
    assert found_in_palette("عبرية")[0] == "heLanguageAction"
    assert found_in_palette("only the text")[0] == "textOnlyAction"
    assert found_in_palette("who does what")[0] == "assignmentsAction"
    assert found_in_palette("تراجع")[0] == "undoAction"


@pytest.mark.parametrize("tongue", TONGUES)
@pytest.mark.parametrize(
    ("words", "row"),
    [("hebrew", "language"), ("עברית", "language"), ("high contrast", "theme"), ("تباين", "theme"), ("מגע", None)],
)
def test_the_settings_are_found_by_all_their_names(speak, qtbot, tongue, words, row):
    speak(tongue)
    dialog = SettingsDialog(Settings(author="ana"), LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.search.setText(words)
    visible = [name for name, each in dialog.rows.items() if each.isVisible()]
    assert (row in visible) if row else not visible


@pytest.mark.parametrize("tongue", TONGUES)
def test_a_sections_name_in_another_language_finds_all_of_it(speak, qtbot, tongue):
    speak(tongue)
    dialog = SettingsDialog(Settings(author="ana"), LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.search.setText("backups")
    assert [name for name, each in dialog.rows.items() if each.isVisible()] == ["copies_kept", "copies"]
