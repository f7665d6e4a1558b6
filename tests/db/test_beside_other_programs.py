"""A window keeps a project open for hours while scripts come and go: none of them may pull its log away."""

import subprocess
import sys
from pathlib import Path

import pytest

from hashiya.db.actions.annotate import annotate
from hashiya.db.project import Project
from tests.builders import TEXT, add_annotation, document_ids, make_project

ROOT = Path(__file__).resolve().parents[2]


def ask(path):
    """Let another program read the project; return what it says."""
    words = [sys.executable, "-m", "hashiya", "annotations", str(path), "--author", "a", "--json"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.count('"id"')


@pytest.mark.parametrize("read_only", [True, False])
def test_another_program_sees_what_is_written_after_a_second_look_from_here(tmp_path, read_only):
    path = tmp_path / "p.hashiya"
    with make_project(path, "نص عربي") as window:
        (document,) = document_ids(window)
        # An export, a look at a merge: the same program opens the file once more and closes it.
        with Project.open(path, read_only=read_only, backup=False) as second:
            second.documents()
        assert ask(path) == 0
        assert path.with_name("p.hashiya-wal").exists(), "the log that is in use was removed"
        for start in range(3):
            window.run(annotate, document, start, start + 1, "target", author="a")
            assert ask(path) == start + 1


def test_closing_a_renamed_project_leaves_nothing_under_the_old_name(tmp_path):
    path, moved = tmp_path / "p.hashiya", tmp_path / "q.hashiya"
    with make_project(path, TEXT) as project:
        (document,) = document_ids(project)
        add_annotation(project, document, 0, 2)
        path.rename(moved)
        assert project.is_cut_off()
    assert [each.name for each in tmp_path.iterdir()] == ["q.hashiya"]
    with Project.open(moved, backup=False) as project:
        assert len(list(project.annotations())) == 1
        assert project.check() == []
