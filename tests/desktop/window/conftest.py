"""Windows on real projects."""

import shutil

import pytest

from hashiya.desktop.base.settings import SettingsStore
from hashiya.desktop.window.start import make_window
from tests.desktop.stage import NO_OFFER
from tests.desktop.window.hands import settle


@pytest.fixture
def project(sample_file, tmp_path):
    path = tmp_path / "p.hashiya"
    shutil.copy(sample_file, path)
    return path


@pytest.fixture
def open_window(qtbot, tmp_path):
    """Return a function that opens a window and waits until it has nothing left to do."""
    made = []
    store = SettingsStore(tmp_path / "settings.ini")
    store.save(store.load()._replace(help=NO_OFFER))

    def make(path=None):
        window = make_window(path, store)
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


@pytest.fixture
def window(open_window, project):
    return open_window(project)
