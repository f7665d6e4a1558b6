"""A window over a project with two annotators' layers."""

import pytest

from hashiya.db.actions.people import set_person
from hashiya.db.model.person import Role
from hashiya.desktop.base.settings import SettingsStore
from hashiya.desktop.window.start import make_window
from tests.db.layers import A, B, project_of_layers


@pytest.fixture
def team_project(tmp_path):
    """Return the path of a project with both layers and a reviewer."""
    path = tmp_path / "team.hashiya"
    project, _documents = project_of_layers(path, A, B)
    with project:
        project.run(set_person, "rita", role=Role.REVIEWER, author="rita")
    return path


@pytest.fixture
def settle(qtbot):
    """Return a function that waits until a window has nothing left to do."""

    def wait(window):
        def quiet():
            return window.session.pending == 0 and not window.session.jobs.running

        for _ in range(3):
            qtbot.waitUntil(quiet, timeout=20_000)
            qtbot.wait(1)
        qtbot.waitUntil(quiet, timeout=20_000)

    return wait


@pytest.fixture
def open_as(qtbot, tmp_path, monkeypatch, settle):
    """Return a function that opens a project as somebody; None leaves it to the program to ask."""

    def close(window):
        window.close()
        qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)

    def make(path, name):
        if name is None:
            monkeypatch.delenv("HASHIYA_AUTHOR")
        else:
            monkeypatch.setenv("HASHIYA_AUTHOR", name)
        window = make_window(path, SettingsStore(tmp_path / "settings.ini"))
        qtbot.addWidget(window, before_close_func=close)
        window.show()
        window.activateWindow()
        # Who else there is, it asks when the text has been painted.
        qtbot.wait(250)
        settle(window)
        window.session.secure()
        settle(window)
        return window

    return make
