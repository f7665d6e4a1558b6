"""A change of format succeeds whole, after a copy was made, or leaves the file as it was."""

import hashlib
import subprocess
import sys
import textwrap

import pytest
from sqlite_utils.migrations import Migrations

from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from hashiya.db.schema import connect, identity, migrations, upgrade
from hashiya.db.schema.connect import connection_to
from tests.builders import TEXT, add_annotation, document_ids, make_project, state

NEXT = identity.SCHEMA_VERSION + 1


@pytest.fixture
def path(tmp_path):
    with make_project(tmp_path / "p.hashiya", TEXT) as project:
        add_annotation(project, document_ids(project)[0], 0, 2, memo="kept")
    return tmp_path / "p.hashiya"


def content(path):
    """Every row of every table, and the schema: what "as it was" means."""
    connection = connection_to(path, "rw")
    dump = "\n".join(connection.iterdump())
    version = connection.execute("PRAGMA user_version").fetchone()
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    return hashlib.sha256(dump.encode()).hexdigest(), version


@pytest.fixture
def next_format(monkeypatch):
    """A function that gives the program another migration."""

    def add(step):
        later = Migrations("hashiya")
        later._migrations = [*migrations.migrations._migrations]
        later(name="9999_next")(step)
        monkeypatch.setattr(migrations, "migrations", later)
        for module in (identity, connect, upgrade):
            monkeypatch.setattr(module, "SCHEMA_VERSION", NEXT)
        monkeypatch.setattr("hashiya.db.project.SCHEMA_VERSION", NEXT)

    return add


def test_a_project_of_an_older_format_is_copied_and_migrated(path, next_format):
    before = content(path)

    def step(db):
        db.table("documents").transform(rename={"title": "title"}, defaults={"language": "und"})
        db.table("documents").add_column("notes", str, not_null_default="")

    next_format(step)
    with Project.open(path, backup=False) as project:
        assert next(project.annotations()).memo == "kept"
        assert project._connection.execute("SELECT notes FROM documents").fetchall() == [("",)]
        assert project._connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        project.back_up()
    (copy,) = path.with_name("p.hashiya-backups").glob(f"p-format-{identity.SCHEMA_VERSION - 1}-*.hashiya")
    assert content(copy) == before
    with Project.open(path) as project:
        assert project.check() == []


def fails_midway(db):
    db.execute("DELETE FROM events")
    db.table("documents").add_column("notes", str)
    db.table("nowhere").add_column("x", str)


def breaks_references(db):
    db.execute("UPDATE annotations SET document='nobody'")


def is_wrong(_db):
    raise KeyError("a mistake of ours")


@pytest.mark.parametrize("step", [fails_midway, breaks_references, is_wrong])
def test_a_migration_that_fails_leaves_the_file_as_it_was(path, next_format, step, monkeypatch):
    with Project.open(path, backup=False) as project:
        expected = state(project)
    before = content(path)
    with monkeypatch.context():
        next_format(step)
        with pytest.raises(ProjectError) as caught:
            Project.open(path)
    assert caught.value.problem is Problem.MIGRATION_FAILED
    assert content(path) == before
    copy = caught.value.values["backup"]
    assert content(copy) == before
    assert str(copy) in str(caught.value)
    monkeypatch.undo()
    with Project.open(path, backup=False) as project:
        assert state(project) == expected


def test_a_migration_that_is_killed_leaves_the_file_as_it_was(path):
    before = content(path)
    code = """
        import os, pathlib, signal, sys
        from hashiya.db.schema import connect, migrations, upgrade
        import hashiya.db.project as project

        @migrations.migrations(name="9999_next")
        def step(db):
            db.execute("DELETE FROM annotations")
            db.execute("CREATE TABLE filler AS WITH RECURSIVE n(i) AS "
                       "(SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) SELECT i, hex(randomblob(50)) FROM n")
            os.kill(os.getpid(), signal.SIGKILL)

        project.SCHEMA_VERSION = connect.SCHEMA_VERSION = upgrade.SCHEMA_VERSION = 1 + project.SCHEMA_VERSION
        project.Project.open(pathlib.Path(sys.argv[1]))
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(code), path], check=False)
    assert done.returncode == -9
    assert content(path) == before
    with Project.open(path, backup=False) as project:
        assert project.check() == []
        assert next(project.annotations()).memo == "kept"


def test_an_older_format_on_a_read_only_place_is_refused(path, next_format, monkeypatch):
    next_format(lambda db: None)
    # Root may write everywhere: the system's answer for everybody else.
    monkeypatch.setattr("os.access", lambda *_arguments: False)
    with pytest.raises(ProjectError) as caught:
        Project.open(path, read_only=True)
    assert caught.value.problem is Problem.READ_ONLY


def test_the_version_is_the_number_of_migrations():
    assert len(migrations.migrations._migrations) == identity.SCHEMA_VERSION
