"""Every kind of fault is found, each made by hand in a sound project."""

import sqlite3

import msgspec
import pytest

from hashiya.db.actions.annotate import relabel
from hashiya.db.actions.link import link
from hashiya.db.actions.undo import undo
from hashiya.db.model.finding import FINDING_TEMPLATES, FindingKind
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Cancelled
from hashiya.db.project import Project
from tests.builders import TEXT, add_annotation, document_ids, make_project


@pytest.fixture
def path(tmp_path):
    with make_project(tmp_path / "p.hashiya", TEXT) as project:
        (document,) = document_ids(project)
        first = add_annotation(project, document, 9, 14, attributes={"value": "58.3"})
        second = add_annotation(project, document, 17, 20, "shortcoming")
        project.run(link, second, first, author="a")
        project.run(relabel, first, "shortcoming", author="a")
        project.run(undo, author="a")
        assert project.check() == []
    return tmp_path / "p.hashiya"


@pytest.mark.parametrize(
    ("sql", "kinds"),
    [
        ("DELETE FROM documents", {"row_without_parent", "log_disagrees"}),
        ("DELETE FROM texts", {"row_without_parent", "text_missing"}),
        ("UPDATE texts SET text=text||'!'", {"text_changed"}),
        ("UPDATE documents SET length=3", {"text_changed", "log_disagrees"}),
        ('UPDATE annotations SET "end"=9999 WHERE start=9', {"span_outside", "log_disagrees"}),
        ('UPDATE annotations SET "end"=start WHERE start=9', {"span_outside", "log_disagrees"}),
        ("UPDATE annotations SET start=18 WHERE start=17", {"span_cuts_character", "log_disagrees"}),
        ("UPDATE annotations SET label='goal' WHERE start=9", {"unknown_label", "log_disagrees"}),
        ('UPDATE annotations SET attributes=\'{"x":"1"}\'', {"wrong_attribute", "log_disagrees"}),
        ('UPDATE annotations SET attributes=\'{"value":"٥٨٫٣"}\'', {"wrong_attribute", "log_disagrees"}),
        ("DELETE FROM links", {"log_disagrees"}),
        ("DELETE FROM events WHERE seq=3", {"log_unreadable"}),
        ("UPDATE events SET changes=x'00' WHERE seq=3", {"log_unreadable"}),
    ],
)
def test_a_fault_is_found(path, sql, kinds):
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.close()
    with Project.open(path, backup=False) as project:
        findings = project.check()
    assert {str(each.kind) for each in findings} == kinds
    assert all(str(each) for each in findings)


def test_every_kind_has_words():
    assert set(FINDING_TEMPLATES) == set(FindingKind)


def test_progress_moves_and_can_cancel(path):
    parts = []
    with Project.open(path, backup=False) as project:
        project.check(parts.append)
        assert parts == sorted(parts)
        assert parts[-1] == 1.0

        def stop(_part):
            raise Cancelled

        with pytest.raises(Cancelled):
            project.check(stop)
        assert project.check() == []


def test_a_log_that_names_tables_that_are_not_ours(path):
    blob = msgspec.msgpack.encode([["sqlite_schema", ["name"], None, [["x"]]]])
    connection = sqlite3.connect(path)
    connection.execute("UPDATE events SET changes=? WHERE seq=3", (blob,))
    connection.commit()
    connection.close()
    with Project.open(path, backup=False) as project:
        assert [str(each.kind) for each in project.check()] == ["log_unreadable"]
        with pytest.raises(ProjectError, match="damaged"):
            list(project.history())
        for _ in range(2):
            project.run(undo, author="a")
        with pytest.raises(ProjectError, match="damaged"):
            project.run(undo, author="a")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE texts SET text=CAST(x'ff' AS TEXT)",
        "UPDATE annotations SET attributes='{'",
        "UPDATE annotations SET memo=CAST(x'ff' AS TEXT)",
        "UPDATE codes SET attributes='[{}]'",
    ],
)
def test_a_row_that_cannot_be_read_is_said_in_words(path, sql):
    connection = sqlite3.connect(path)
    connection.execute(sql)
    connection.commit()
    connection.close()
    with Project.open(path, backup=False) as project, pytest.raises(ProjectError) as error:
        project.check()
    assert error.value.problem is Problem.DAMAGED
    assert len(str(error.value)) < 400


def test_a_schema_whose_complaint_is_no_unicode_is_damage(path):
    whole = path.read_bytes()
    place = whole.index(b'CREATE TABLE "annotations"')
    path.write_bytes(whole[: place + 2] + b"\xff" + whole[place + 3 :])
    with pytest.raises(ProjectError) as error:
        Project.open(path, backup=False)
    assert error.value.problem is Problem.DAMAGED


def test_an_entry_with_bytes_that_are_no_text_is_damage(path):
    connection = sqlite3.connect(path)
    (changes,) = connection.execute("SELECT changes FROM events WHERE seq=3").fetchone()
    place = changes.index(b"annotations")
    connection.execute("UPDATE events SET changes=? WHERE seq=3", [changes[:place] + b"\xff" + changes[place + 1 :]])
    connection.commit()
    connection.close()
    with Project.open(path, backup=False) as project:
        with pytest.raises(ProjectError) as error:
            list(project.history())
        assert error.value.problem is Problem.DAMAGED
        assert {str(each.kind) for each in project.check()} == {"log_unreadable"}
