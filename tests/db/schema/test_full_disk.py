import os
import sqlite3

import pytest

from hashiya.db.actions.annotate import annotate, set_memo
from hashiya.db.actions.documents import add_document
from hashiya.db.merge.signature import make_key
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from tests.builders import TEXT, add_annotation, document_ids, imported, make_project, state

LONG = "نص طويل " * 200_000


def test_a_change_that_does_not_fit_is_refused_whole(small_disk):
    folder = small_disk(1024)
    path = folder / "p.hashiya"
    with make_project(path, TEXT) as project:
        (document,) = document_ids(project)
        annotation = add_annotation(project, document, 0, 2)
        before = state(project)
        for action, args in ((add_document, (imported(LONG),)), (set_memo, (annotation, LONG))):
            with pytest.raises(ProjectError) as caught:
                project.run(action, *args, author="a")
            assert caught.value.problem is Problem.DISK_FULL
            assert str(path) in str(caught.value)
            assert state(project) == before
        project.run(annotate, document, 3, 6, "target", author="a")
        after = state(project)
    with Project.open(path, backup=False) as project:
        assert state(project) == after
        assert project.check() == []


def test_writing_until_nothing_fits_loses_nothing(small_disk):
    path = small_disk(700) / "p.hashiya"
    acknowledged = []
    with make_project(path, TEXT) as project:
        (document,) = document_ids(project)

        def fill():
            for number in range(10_000):
                acknowledged.append(add_annotation(project, document, 0, 2, memo=f"{number} {'م' * 500}"))

        with pytest.raises(ProjectError) as caught:
            fill()
        assert caught.value.problem is Problem.DISK_FULL
        assert [each.id for each in project.annotations()] == sorted(acknowledged)
    with Project.open(path, read_only=True) as project:
        assert [each.id for each in project.annotations()] == sorted(acknowledged)
        assert project.check() == []


def test_a_new_project_that_does_not_fit_leaves_nothing(small_disk):
    folder = small_disk(16)
    with pytest.raises(ProjectError) as caught:
        Project.create(folder / "p.hashiya")
    assert caught.value.problem is Problem.DISK_FULL
    assert list(folder.iterdir()) == []


def test_a_copy_that_does_not_fit_keeps_nobody_from_working(small_disk):
    path = small_disk(1024) / "p.hashiya"
    with make_project(path, "نص " * 90_000) as project:
        expected = state(project)
    with Project.open(path) as project:
        assert project.backup_problem.problem is Problem.DISK_FULL
        assert state(project) == expected
        assert not list(path.with_name("p.hashiya-backups").iterdir())


def test_a_database_at_its_limit_is_a_full_disk(tmp_path):
    # Needs no rights: SQLite reports its own limit in the same way.
    with make_project(tmp_path / "p.hashiya", TEXT) as project:
        before = state(project)
        pages = project._connection.execute("PRAGMA page_count").fetchone()[0]
        project._connection.execute(f"PRAGMA max_page_count={pages + 2}")
        with pytest.raises(ProjectError) as caught:
            project.run(add_document, imported(LONG), author="a")
        assert caught.value.problem is Problem.DISK_FULL
        assert isinstance(caught.value.__cause__, sqlite3.Error)
        assert state(project) == before
        project._connection.execute("PRAGMA max_page_count=1073741823")
        project.run(add_document, imported(LONG), author="a")


def test_half_a_key_does_not_stand_in_the_way_of_a_whole_one(small_disk):
    folder = small_disk(64)
    full = folder / "full"
    with full.open("wb", buffering=0) as file:
        while file.write(b"x" * 4096) == 4096 and os.statvfs(folder).f_bavail:
            pass
    with pytest.raises(ProjectError) as caught:
        make_key(folder / "key.pem")
    assert caught.value.problem is Problem.DISK_FULL
    full.unlink()
    make_key(folder / "key.pem")
