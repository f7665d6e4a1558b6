"""Commands come and go while a window is open: its log stays, and where it was taken away, nothing is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTreeView

from hashiya.db.project import Project
from hashiya.desktop.base.prompts import ask_open
from tests.desktop.window.hands import mark, settle, stored

ROOT = Path(__file__).resolve().parents[3]


def annotate_elsewhere(project, window):
    """Let another program write to the project and end."""
    document = window.reading.document.id
    words = [sys.executable, "-m", "hashiya", "annotate", project, document, 20, 24, "target", "--author", "script"]
    done = subprocess.run(list(map(str, words)), cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_file_dialog_leaves_the_open_project_alone(window, project, qtbot):
    dialog = ask_open(window, "Merge", "Projects (*.hashiya)", str(project.parent), lambda _paths: None)
    rows = dialog.findChild(QTreeView, "treeView")
    qtbot.waitUntil(lambda: rows.model().rowCount(rows.rootIndex()) > 0)
    root = rows.rootIndex()
    shown = {rows.model().index(row, 2, root).data() for row in range(rows.model().rowCount(root))}
    assert "hashiya" in shown, "the kind is the name's ending"
    dialog.close()
    annotate_elsewhere(project, window)
    assert project.with_name(f"{project.name}-wal").exists(), "the log that is in use was removed"


@pytest.mark.skipif(sys.platform == "win32", reason="there a file that is in use cannot be removed")
def test_work_goes_on_where_the_log_was_taken_away(window, project, qtbot):
    mark(window, qtbot, 0, 9)
    # Whatever in this process looks into the file, a desktop's own file dialog for example, drops its locks.
    project.read_bytes()
    annotate_elsewhere(project, window)
    assert not project.with_name(f"{project.name}-wal").exists(), "this is what the test is about"
    mark(window, qtbot, 10, 15)
    settle(window, qtbot)
    assert [(each.start, each.end) for each in stored(project)] == [(0, 9), (10, 15)]
    assert len(stored(project, "script")) == 1
    window.session.look_for_changes()
    qtbot.waitUntil(lambda: any(each.author == "script" for each in window.text_panel.view.marks_at(22)))


def look_again(window, qtbot):
    window.session.look_for_changes()
    settle(window, qtbot)


@pytest.mark.skipif(sys.platform == "win32", reason="there a file that is in use cannot be replaced")
def test_the_status_bar_says_that_nothing_is_saved_while_the_file_is_gone(window, project, qtbot):
    saved, away = window.status.saved, project.with_name("away.hashiya")
    assert saved.text() == "All changes saved"
    project.rename(away)
    look_again(window, qtbot)
    assert "does not exist" in window.notices.text
    assert saved.text() == "Nothing is being saved"
    mark(window, qtbot, 0, 9)
    assert saved.text() == "Nothing is being saved", "a step that fails saves nothing either"
    away.rename(project)
    look_again(window, qtbot)
    assert saved.text() == "All changes saved"
    mark(window, qtbot, 0, 9)
    assert len(stored(project)) == 1


def test_a_project_that_was_emptied_is_told_with_the_copy_of_all_that_was_in_it(window, project, qtbot):
    mark(window, qtbot, 0, 9)
    look_again(window, qtbot)
    os.truncate(project, 0)
    for _ in range(3):
        look_again(window, qtbot)
    (copy,) = project.with_name(f"{project.name}-backups").glob("*-rescued-*")
    warnings = [each.text for each in window.notices.shown if each.role == "warning"]
    assert len(warnings) == 1, "told more than once"
    assert copy.name in warnings[0]
    assert window.status.saved.text() == "Nothing is being saved"
    assert project.stat().st_size == 0
    assert [(each.start, each.end) for each in stored(copy)] == [(0, 9)]
    # The copy put in its place is found, and work goes on.
    project.write_bytes(copy.read_bytes())
    look_again(window, qtbot)
    assert window.status.saved.text() == "All changes saved"
    mark(window, qtbot, 10, 15)
    assert [(each.start, each.end) for each in stored(project)] == [(0, 9), (10, 15)]


def test_a_copy_put_over_an_open_project_is_shown_and_what_was_done_is_kept(window, project, qtbot):
    (copy,) = project.with_name(f"{project.name}-backups").iterdir()
    mark(window, qtbot, 0, 9)
    look_again(window, qtbot)
    # Another project of the same name: not even its log could come from this one.
    other = project.with_name("other.hashiya")
    with Project.create(other, title="Other"):
        pass
    subprocess.run(["cp", other, project], check=True)
    mark(window, qtbot, 10, 15)
    assert "wrote over" in window.notices.text
    look_again(window, qtbot)
    assert window.documents.model.rowCount() == 0
    (kept,) = set(copy.parent.glob("*-rescued-*"))
    assert [(each.start, each.end) for each in stored(kept)] == [(0, 9)]
    with Project.open(project, backup=False) as found:
        assert found.check() == []


def test_leaving_after_the_file_was_emptied_says_so_first(window, project, qtbot):
    mark(window, qtbot, 0, 9)
    look_again(window, qtbot)
    os.truncate(project, 0)
    window.close()
    settle(window, qtbot)
    assert window.isVisible()
    assert "wrote over" in window.notices.text
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert project.stat().st_size == 0
