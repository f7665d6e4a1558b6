"""With the largest letters everything still fits on a small screen; what does not, scrolls."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit, QPushButton

from hashiya.desktop.base import style
from hashiya.desktop.base.settings import SettingsStore
from hashiya.desktop.base.theme import LIGHT
from tests.desktop.everything import DIALOGS, WINDOWS, Stage

SCREEN = (1280, 800)
LINES = (QLineEdit, QPushButton, QComboBox, QCheckBox)


@pytest.fixture
def large(qapp, monkeypatch):
    load = SettingsStore.load
    monkeypatch.setattr(
        SettingsStore, "load", lambda store: load(store)._replace(interface_percent=300, text_percent=300)
    )
    # The screen that tests have is larger.
    monkeypatch.setattr("hashiya.desktop.widgets.room._Room._most", lambda _room: QSize(*SCREEN) * 0.94)
    style.apply(qapp, LIGHT, 300)
    yield
    style.apply(qapp, LIGHT, 100)


@pytest.mark.parametrize("name", WINDOWS | DIALOGS)
def test_it_fits_at_300_percent(name, large, qtbot, tmp_path):
    stage = Stage(qtbot, tmp_path)  # it keeps what belongs to what is made
    made = (WINDOWS | DIALOGS)[name](stage)
    window = made.window()
    qtbot.waitUntil(window.isVisible)
    qtbot.wait(1)  # what only now turns out to be too large
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    assert least.width() <= SCREEN[0]
    assert least.height() <= SCREEN[1]
    # Nor is anything in a dialog pressed flat so that it fits.
    dialogs = [window] if isinstance(window, QDialog) else []
    lines = [each for dialog in dialogs for kind in LINES for each in dialog.findChildren(kind) if each.isVisible()]
    own = [each for each in lines if each.objectName() and not each.objectName().startswith("qt_")]
    assert [each.objectName() for each in own if each.height() < each.fontMetrics().height()] == []
