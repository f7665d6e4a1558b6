"""Opening a project where another one is open: nothing of the first one stays in the window."""

import shutil

from hashiya.db.project import Project
from tests.desktop.window.hands import mark, settle


def test_a_project_without_texts_shows_nothing_of_the_one_before(window, qtbot, tmp_path):
    window.go_to_annotation(window.annotations.model.mark(0).id)
    settle(window, qtbot)
    other = tmp_path / "new.hashiya"
    Project.create(other).close()
    window.projects.open(other)
    settle(window, qtbot)
    assert window.annotations.model.rowCount() == 0
    assert window.reading.document is None
    assert window.reading.annotation is None
    assert window.text_panel.view.text() == ""
    assert not window.status.read.isVisible()
    assert not window.status.position.isVisible()


def test_a_copy_of_the_open_project_shows_its_own_annotations(window, qtbot, project, tmp_path):
    """Documents have the same ids in both."""
    copy = tmp_path / "copy.hashiya"
    shutil.copy(project, copy)
    mark(window, qtbot, 0, 2)
    here = window.annotations.model.rowCount()
    window.projects.open(copy)
    settle(window, qtbot)
    assert window.session.info.path == copy
    assert window.annotations.model.rowCount() == here - 1
    assert window.reading.annotation is None


def test_a_step_in_one_project_is_not_offered_to_be_undone_in_another(window, qtbot, tmp_path):
    window.tell_undoable("Removed.")
    other = tmp_path / "new.hashiya"
    Project.create(other).close()
    window.projects.open(other)
    settle(window, qtbot)
    assert not window.notices.has("undoable")
