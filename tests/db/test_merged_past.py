"""The past of a project in which the work of several files met."""

import shutil

import pytest

from hashiya.db.actions.annotate import move, remove, set_memo
from hashiya.db.actions.restore import restore_annotation, restore_document
from hashiya.db.project import Project
from tests.builders import TEXT, add_annotation, document_ids, make_project, state


@pytest.fixture
def met(tmp_path):
    """A project into which a copy was merged; with what each side had before, by the id of its newest event then."""
    ours, theirs = tmp_path / "ours.hashiya", tmp_path / "theirs.hashiya"
    states = {}

    def keep(project):
        states[next(project.history(limit=1)).id] = state(project)

    with make_project(ours, TEXT) as project:
        document = document_ids(project)[0]
        shared = add_annotation(project, document, 9, 14, author="a", annotation_id="shared")
        gone = add_annotation(project, document, 3, 6, author="a", annotation_id="gone")
        keep(project)
        project._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(ours, theirs)
        project.run(set_memo, shared, "ours", author="a")
        project.run(remove, gone, author="a")
        keep(project)
        with Project.open(theirs, backup=False) as other:
            other.run(move, shared, 0, 2, author="b")
            keep(other)
            other.run(set_memo, gone, "theirs", author="b")
            add_annotation(other, document, 40, 44, author="b")
            keep(other)
        project.merge([theirs], author="a")
        project.run(set_memo, shared, "after", author="a")
        keep(project)
        project.run(remove, shared, author="a")
        yield project, states


def test_every_moment_of_every_side_can_be_had_again(met, tmp_path):
    project, states = met
    now = state(project)
    assert len(states) == 5
    for number, (event, then) in enumerate(states.items()):
        path = tmp_path / f"{number}.hashiya"
        project.copy_at(event, path)
        with Project.open(path, backup=False) as copy:
            assert state(copy) == then
            assert copy.check() == []
            assert next(copy.history(limit=1)).id == event
    assert state(project) == now


def test_annotations_and_documents_become_what_they_were_on_any_side(met):
    project, states = met
    (document,) = document_ids(project)
    for event, then in states.items():
        project.run(restore_document, document, event, author="a")
        assert list(project.annotations()) == then["annotations"]
        for each in then["annotations"]:
            project.run(set_memo, each.id, "x", author="a")
            project.run(restore_annotation, each.id, event, author="a")
            assert project.annotation(each.id) == each
    assert project.check() == []


def test_a_copy_of_the_past_is_merged_again_without_loss(met, tmp_path):
    project, states = met
    now = state(project)
    project.copy_at(list(states)[2], tmp_path / "past.hashiya")
    with Project.open(tmp_path / "past.hashiya", backup=False) as copy:
        project._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        copy.merge([tmp_path / "ours.hashiya"], author="a")
        assert state(copy) == now
        assert copy.check() == []
