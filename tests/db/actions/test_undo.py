import pytest

from hashiya.db.actions.annotate import annotate, annotate_many, move, relabel, remove, set_memo
from hashiya.db.actions.codebook import set_codebook
from hashiya.db.actions.link import link
from hashiya.db.actions.undo import redo, undo
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.codebook import Code, Codebook
from hashiya.db.model.default_codebook import DEFAULT_CODEBOOK
from hashiya.db.model.problems import Problem
from hashiya.db.project import Project
from tests.builders import add_annotation, document_ids, make_project, state


def test_steps_go_back_and_forth_also_after_a_restart(tmp_path):
    path = tmp_path / "p.hashiya"
    with make_project(path, "نص للتجربة هنا") as project:
        (document,) = document_ids(project)
        states = [state(project)]
        annotation = add_annotation(project, document, 0, 2, attributes={"status": "met"})
        states.append(state(project))
        for action, args in ((relabel, ("shortcoming",)), (move, (3, 8)), (set_memo, ("m",)), (remove, ())):
            project.run(action, annotation, *args, author="a")
            states.append(state(project))
    for before in reversed(states[:-1]):
        with Project.open(path) as project:
            project.run(undo, author="b")
            assert state(project) == before
    for after in states[1:]:
        with Project.open(path) as project:
            project.run(redo, author="b")
            assert state(project) == after
            assert project.check() == []
    with Project.open(path) as project:
        verbs = [event.verb for event in project.history(newest_first=False)]
        assert verbs.count("undo") == verbs.count("redo") == 5


def test_nothing_to_undo_or_redo(tmp_path):
    with make_project(tmp_path / "p.hashiya") as project:
        assert (project.undoable(), project.redoable()) == (None, None)
        for action, problem in ((undo, Problem.NOTHING_TO_UNDO), (redo, Problem.NOTHING_TO_REDO)):
            with pytest.raises(Exception, match="nothing to") as caught:
                project.run(action, author="a")
            assert caught.value.problem is problem


def test_a_new_step_ends_redo(project, document, refused):
    add_annotation(project, document, 0, 2)
    project.run(undo, author="a")
    assert project.redoable().verb == "undo"
    add_annotation(project, document, 3, 6)
    assert project.redoable() is None
    assert refused(redo) is Problem.NOTHING_TO_REDO
    project.run(undo, author="a")
    project.run(redo, author="a")
    assert [each.start for each in project.annotations()] == [3]
    assert refused(redo) is Problem.NOTHING_TO_REDO


def test_undo_names_the_step_that_it_takes_back(project, document):
    add_annotation(project, document, 0, 2)
    step = project.undoable()
    done = next(project.history(limit=1))
    assert (step.id, step.verb, step.rows) == (done.id, "annotate", ())
    project.run(undo, author="a")
    newest = next(project.history(limit=1))
    assert (newest.verb, newest.undoes) == ("undo", step.id)
    assert newest.rows[0].before == done.rows[0].after
    project.run(redo, author="a")
    assert next(project.history(limit=1)).undoes == newest.id
    assert project.undoable() == step


def test_each_author_has_their_own_steps(project, document):
    ours = add_annotation(project, document, 0, 2, author="us")
    theirs = add_annotation(project, document, 3, 6, author="them")
    project.run(undo, "us", author="us")
    assert [each.id for each in project.annotations()] == [theirs]
    assert project.undoable("us") is None
    add_annotation(project, document, 9, 14, author="them")
    project.run(redo, "us", author="us")
    assert ours in [each.id for each in project.annotations()]
    project.run(undo, "them", author="them")
    assert {each.id for each in project.annotations()} == {ours, theirs}


def test_a_row_that_changed_since_is_not_overwritten(project, document, refused):
    annotation = add_annotation(project, document, 0, 2, author="us")
    project.run(set_memo, annotation, "theirs", author="them")
    assert refused(undo, "us") is Problem.UNDO_CONFLICT
    project.run(undo, "them", author="them")
    project.run(undo, "us", author="us")
    assert list(project.annotations()) == []


def test_a_row_that_others_build_on_is_not_removed(project, document, refused):
    ours = add_annotation(project, document, 0, 2, author="us")
    theirs = add_annotation(project, document, 3, 6, "shortcoming", author="them")
    project.run(link, theirs, ours, author="them")
    assert refused(undo, "us") is Problem.UNDO_CONFLICT


def test_a_row_does_not_come_back_where_its_document_or_label_is_gone(project, document, refused):
    risk = Code("id-risk", "risk", {"en": "Risk"}, "#009E73")
    project.run(set_codebook, Codebook((*DEFAULT_CODEBOOK, risk)), author="us")
    annotation = add_annotation(project, document, 0, 2, "risk", author="them")
    assert refused(undo, "us") is Problem.UNDO_CONFLICT
    project.run(remove, annotation, author="them")
    project.run(set_codebook, DEFAULT_CODEBOOK, author="us")
    assert refused(undo, "them") is Problem.UNDO_CONFLICT


def test_thousands_of_rows_go_and_come_back(project, document):
    many = [Annotation(f"id {n:05}", document, "target", n % 10, n % 10 + 5) for n in range(3000)]
    project.run(annotate_many, many, author="a")
    after = state(project)
    assert project.run(undo, author="a").bulk
    assert list(project.annotations()) == []
    assert project.run(redo, author="a").documents == {document}
    assert state(project) == after
    assert project.check() == []


def test_changes_of_an_undo_are_as_those_of_a_step(project, document):
    project.run(annotate, document, 0, 2, "target", author="a")
    (done,) = project.annotations()
    (change,) = project.run(undo, author="a").annotations
    assert (change.before, change.after) == (done, None)
