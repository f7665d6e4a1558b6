"""Whatever is not a sound project of a known format is refused with the right words, and left as it is."""

import sqlite3
import subprocess
import sys

import pytest

from hashiya.db.actions.annotate import annotate
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from hashiya.db.schema.identity import APPLICATION_ID
from tests.builders import TEXT, add_annotation, document_ids, make_project, state


@pytest.fixture
def path(tmp_path):
    with make_project(tmp_path / "p.hashiya", TEXT) as project:
        add_annotation(project, document_ids(project)[0], 0, 2)
    return tmp_path / "p.hashiya"


def refused(path, **kwargs):
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(ProjectError) as caught:
        Project.open(path, **kwargs)
    assert str(path) in str(caught.value)
    assert (path.read_bytes() if path.is_file() else None) == before
    return caught.value


def test_a_file_that_is_not_there(tmp_path):
    assert refused(tmp_path / "none.hashiya").problem is Problem.NOT_FOUND
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00", b"x" * 5000, "نص".encode() * 500])
def test_a_file_that_is_not_sqlite(tmp_path, content):
    path = tmp_path / "p.hashiya"
    path.write_bytes(content)
    assert refused(path).problem is Problem.NOT_A_PROJECT


def test_a_folder(tmp_path):
    assert refused(tmp_path).problem is Problem.NOT_A_PROJECT


def test_a_database_of_another_program(tmp_path):
    path = tmp_path / "p.hashiya"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE project (id, title, created)")
    connection.close()
    assert refused(path).problem is Problem.OTHER_PROGRAM
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_our_mark_without_our_tables(tmp_path):
    path = tmp_path / "p.hashiya"
    connection = sqlite3.connect(path)
    connection.executescript(f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version=1; CREATE TABLE x (y)")
    connection.close()
    with pytest.raises(ProjectError) as caught:
        Project.open(path)
    assert caught.value.problem is Problem.DAMAGED


def test_a_newer_format(path):
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version=999")
    connection.close()
    error = refused(path)
    assert (error.problem, error.values["found"]) == (Problem.NEWER_VERSION, 999)


@pytest.mark.parametrize(
    "sql", ["CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM texts; END", "CREATE VIEW v AS SELECT 1"]
)
def test_code_inside_a_file_from_a_stranger(path, sql):
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.close()
    assert refused(path).problem is Problem.DAMAGED


@pytest.mark.parametrize("keep", [0.5, 0.9])
def test_a_file_cut_short(path, keep):
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * keep)])
    error = refused(path)
    assert error.problem is Problem.DAMAGED
    assert "p.hashiya-backups" in str(error)


@pytest.mark.parametrize("page", range(1, 12))
def test_a_page_of_rubbish(path, page):
    data = bytearray(path.read_bytes())
    data[page * 4096 : (page + 1) * 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    assert refused(path).problem is Problem.DAMAGED


def test_a_large_damaged_file_is_found_when_it_is_copied(tmp_path):
    path = tmp_path / "p.hashiya"
    with make_project(path, "نص " * 1_000_000) as project:
        add_annotation(project, document_ids(project)[0], 0, 2)
        good = project.back_up()
    connection = sqlite3.connect(path)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name='annotations'").fetchone()
    connection.close()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = bytes(4096)
    path.write_bytes(data)
    with Project.open(path, backup=False) as project:
        assert [str(each.kind) for each in project.check()] == ["file_damaged"]
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM events WHERE seq=(SELECT max(seq) FROM events)")
    connection.commit()
    connection.close()
    assert refused(path).problem is Problem.DAMAGED
    assert list(good.parent.iterdir()) == [good]


def test_a_writer_in_the_way(path):
    with Project.open(path, busy_timeout=0.05, backup=False) as project:
        before = state(project)
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ProjectError) as caught:
            project.run(annotate, document_ids(project)[0], 3, 6, "target", author="a")
        assert caught.value.problem is Problem.BUSY
        assert state(project) == before
        other.execute("ROLLBACK")
        other.close()
        project.run(annotate, document_ids(project)[0], 3, 6, "target", author="a")


def test_opening_for_reading_refuses_to_write(path):
    with Project.open(path, read_only=True) as project:
        assert project.info.read_only
        with pytest.raises(ProjectError) as caught:
            project.run(annotate, document_ids(project)[0], 3, 6, "target", author="a")
    assert caught.value.problem is Problem.READ_ONLY


def test_a_format_that_changes_while_it_is_open_is_not_written(path):
    with Project.open(path) as project:
        other = sqlite3.connect(path)
        other.execute("PRAGMA user_version=999")
        other.close()
        with pytest.raises(ProjectError) as caught:
            project.run(annotate, document_ids(project)[0], 3, 6, "target", author="a")
        assert caught.value.problem is Problem.NEWER_VERSION


def test_a_reader_sees_what_a_writer_commits(path):
    with Project.open(path) as writer, Project.open(path, read_only=True) as reader:
        version = reader.data_version()
        assert reader.data_version() == version
        annotation = add_annotation(writer, document_ids(writer)[0], 3, 6)
        assert reader.data_version() != version
        assert reader.annotation(annotation).start == 3


def test_a_read_only_disk(path, read_only_folder):
    with Project.open(path) as project:
        before = state(project)
    frozen = read_only_folder(path) / path.name
    with Project.open(frozen) as project:
        assert project.info.read_only
        assert state(project) == before
        assert project.check() == []
        with pytest.raises(ProjectError) as caught:
            project.run(annotate, document_ids(project)[0], 3, 6, "target", author="a")
        assert caught.value.problem is Problem.READ_ONLY


def test_a_read_only_disk_with_changes_still_in_the_log(path, read_only_folder):
    with Project.open(path) as project:
        add_annotation(project, document_ids(project)[0], 3, 6, memo="in the log")
        expected = state(project)
        # Copied while it is open: as after a crash, or from a snapshot of a disk.
        log = path.with_name(f"{path.name}-wal")
        assert log.stat().st_size > 0
        frozen = read_only_folder(path, log) / path.name
    with Project.open(frozen) as project:
        assert state(project) == expected
        assert project.info.read_only


def test_a_folder_without_rights_refuses_a_new_project(path, read_only_folder):
    with pytest.raises(ProjectError) as caught:
        Project.create(read_only_folder(path) / "new.hashiya")
    assert caught.value.problem is Problem.READ_ONLY


def test_opening_an_up_to_date_project_imports_no_sqlite_utils(path):
    code = (
        "import sys; from pathlib import Path; from hashiya.db.project import Project\n"
        "Project.open(Path(sys.argv[1]), backup=False).documents()\n"
        "late = {'sqlite_utils', 'click', 'charset_normalizer', 'jsonschema', 'numpy', 'bidi'}\n"
        "print(sorted(late & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
