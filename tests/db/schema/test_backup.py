import sqlite3
import subprocess
import sys

import pytest

from hashiya.db.actions.annotate import set_memo
from hashiya.db.model.progress import Cancelled
from hashiya.db.project import Project
from hashiya.db.schema.backup import KEPT, automatic_copies
from tests.builders import TEXT, add_annotation, document_ids, make_project, state


@pytest.fixture
def path(tmp_path):
    with make_project(tmp_path / "p[1]*.hashiya", TEXT) as project:
        add_annotation(project, document_ids(project)[0], 0, 2)
    return tmp_path / "p[1]*.hashiya"


def test_opening_copies_a_project_that_changed(path):
    with Project.open(path) as project:
        before = state(project)
        (copy,) = automatic_copies(path)
        assert copy.parent.name == "p[1]*.hashiya-backups"
    with Project.open(path):
        assert automatic_copies(path) == [copy]
    # A copy is a project: one file, sound, with all of it.
    assert [each.name for each in copy.parent.iterdir()] == [copy.name]
    with Project.open(copy, backup=False) as restored:
        assert state(restored) == before
        assert restored.check() == []


def test_the_last_ten_are_kept(path):
    with Project.open(path, backup=False) as project:
        (annotation,) = project.annotations()
        for number in range(KEPT + 3):
            project.run(set_memo, annotation.id, str(number), author="a")
            assert project.back_up() is not None
            assert project.back_up() is None
        copies = automatic_copies(path)
        assert len(copies) == KEPT
        with Project.open(copies[0], read_only=True) as oldest, Project.open(copies[-1], read_only=True) as newest:
            assert [next(each.annotations()).memo for each in (oldest, newest)] == ["3", "12"]


def test_changes_of_other_windows_are_copied_while_they_write(path):
    with Project.open(path, backup=False) as one, Project.open(path, backup=False) as other:
        (annotation,) = one.annotations()
        other.run(set_memo, annotation.id, "from the other", author="b")
        copy = one.back_up()
        with Project.open(copy, read_only=True) as restored:
            assert restored.annotation(annotation.id).memo == "from the other"


def test_a_copy_can_be_cancelled(path):
    def cancel(_part):
        raise Cancelled

    with Project.open(path, backup=False) as project:
        with pytest.raises(Cancelled):
            project.back_up(cancel)
        assert not list(path.with_name(f"{path.name}-backups").iterdir())
        parts = []
        project.back_up(parts.append)
        assert parts == sorted(parts)
        assert parts[-1] == 1.0


def test_an_unreadable_copy_does_not_count(path):
    with Project.open(path, backup=False) as project:
        copy = project.back_up()
        copy.write_bytes(b"rubbish")
        assert project.back_up() not in (None, copy)


def test_a_project_open_for_reading_is_not_copied(path):
    with Project.open(path, read_only=True) as project:
        assert project.back_up() is None
    assert not path.with_name(f"{path.name}-backups").exists()


def test_a_copy_made_when_the_process_is_killed_is_no_copy(path):
    code = (
        "import os, pathlib, signal, sys; from hashiya.db.project import Project\n"
        "def die(part): os.kill(os.getpid(), signal.SIGKILL)\n"
        "Project.open(pathlib.Path(sys.argv[1]), backup=False).back_up(die)"
    )
    assert subprocess.run([sys.executable, "-c", code, path], check=False).returncode == -9
    assert automatic_copies(path) == []
    with Project.open(path) as project:
        assert project.check() == []
    (copy,) = automatic_copies(path)
    with sqlite3.connect(copy) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_a_copy_that_is_broken_is_no_reason_to_make_none(tmp_path):
    path = tmp_path / "p.hashiya"
    with Project.create(path) as project:
        copy = project.back_up()
        whole = copy.read_bytes()
        place = whole.index(b'CREATE TABLE "annotations"')
        copy.write_bytes(whole[: place + 2] + b"\xff" + whole[place + 3 :])
        assert project.back_up() is not None
