"""Commands come and go while a window is open: its log stays, and where it was taken away, nothing is lost."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTreeView

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
