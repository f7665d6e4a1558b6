import threading

import pytest

from hashiya.db.actions.annotate import annotate, set_memo
from hashiya.db.actions.documents import rename
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from tests.builders import TEXT, add_annotation, document_ids, make_project, state


@pytest.fixture
def project(tmp_path):
    with make_project(tmp_path / "p.hashiya", TEXT, "نص آخر") as opened:
        yield opened


def test_a_document_is_found_by_id_file_or_title(project):
    first, second = document_ids(project)
    assert project.find_document(second).id == second
    assert project.find_document("text 0.txt").id == first
    assert project.find_document("text 1").id == second
    project.run(rename, first, "text 1", author="a")
    for reference, problem in (("text 1", Problem.AMBIGUOUS_DOCUMENT), ("none", Problem.UNKNOWN_DOCUMENT)):
        with pytest.raises(ProjectError) as caught:
            project.find_document(reference)
        assert caught.value.problem is problem
    # A title that is another document's file name means the file.
    project.run(rename, first, "text 1.txt", author="a")
    assert project.find_document("text 1.txt").id == second


def test_the_text_asked_for_last_is_held_once(project):
    first, second = document_ids(project)
    assert project.text(first) is project.text(first)
    assert project.text(second) == "نص آخر"
    assert project.text(first) == TEXT


def test_what_does_not_exist_says_so(project):
    for query, problem in (
        (project.document, "DOCUMENT"),
        (project.text, "DOCUMENT"),
        (project.annotation, "ANNOTATION"),
    ):
        with pytest.raises(ProjectError) as caught:
            query("nothing")
        assert caught.value.problem is Problem[f"UNKNOWN_{problem}"]
    assert len(project.marks("nothing")) == 0
    assert list(project.annotations("nothing")) == []


def test_annotations_are_chosen_by_document_and_label(project):
    first, second = document_ids(project)
    late = add_annotation(project, first, 9, 14)
    early = add_annotation(project, first, 0, 2, "shortcoming")
    other = add_annotation(project, second, 0, 2)
    ids = [[each.id for each in project.annotations(*chosen)] for chosen in ((), (second,), (None, "target"))]
    assert ids == [[early, late, other], [other], [late, other]]
    assert [each.id for each in project.annotations(first, "shortcoming")] == [early]
    counts = [summary.counts for summary in project.documents()]
    assert counts == [{"target": 1, "shortcoming": 1}, {"target": 1}]


def test_rows_for_exports_are_the_annotations(project):
    first, _ = document_ids(project)
    add_annotation(project, first, 9, 14, attributes={"value": "13", "sector": "health"}, memo="m")
    (row,) = project.annotation_rows(first)
    each = project.annotation(row[0])
    assert row[1:5] == (each.label, 9, 14, '{"sector":"health","value":"13"}')
    assert row[5:] == (each.memo, each.author, each.created, each.modified, "proposed")


def test_the_history_tells_everything(project):
    first, _ = document_ids(project)
    annotation = add_annotation(project, first, 9, 14, author="أحمد")
    project.run(set_memo, annotation, "why", author="b")
    newest, older = project.history(limit=2)
    assert (newest.verb, newest.author, older.verb, older.author) == ("set_memo", "b", "annotate", "أحمد")
    (row,) = newest.rows
    assert (row.table, row.id, row.before["memo"], row.after["memo"]) == ("annotations", annotation, "", "why")
    assert older.rows[0].before is None
    oldest = next(project.history(newest_first=False))
    assert (oldest.seq, oldest.verb) == (1, "create")
    assert len(list(project.history())) == newest.seq
    lean = list(project.history(with_rows=False))
    assert [(each.id, each.rows) for each in lean[:2]] == [(newest.id, ()), (older.id, ())]


def test_a_snapshot_does_not_see_later_changes(project, tmp_path):
    first, _ = document_ids(project)
    with Project.open(tmp_path / "p.hashiya", backup=False) as other:
        with project.snapshot():
            before = state(project)
            add_annotation(other, first, 0, 2)
            assert state(project) == before
        assert state(project) == state(other) != before


def test_a_change_seen_half_way_through_reading_does_no_harm(project):
    first, _ = document_ids(project)
    for start in range(5):
        add_annotation(project, first, start, start + 1)
    reading = project.annotations(first)
    next(reading)
    add_annotation(project, first, 9, 14)
    assert len(list(reading)) in (4, 5)


def test_a_mistake_of_ours_passes_through_and_is_rolled_back(project):
    def wrong(tx):
        annotate(tx, document_ids(project)[0], 0, 2, "target")
        raise KeyError("ours")

    before = state(project)
    with pytest.raises(KeyError):
        project.run(wrong, author="a")
    assert state(project) == before
    assert project.check() == []


def test_two_windows_do_not_overwrite_each_other(project, tmp_path):
    first, _ = document_ids(project)
    annotation = add_annotation(project, first, 0, 2)
    with Project.open(tmp_path / "p.hashiya", backup=False) as other:
        other.run(set_memo, annotation, "theirs", author="b")
        project.run(set_memo, annotation, "ours", author="a")
        assert other.annotation(annotation).memo == "ours"
        (newest, older) = project.history(limit=2)
        assert newest.rows[0].before == older.rows[0].after


def test_a_project_belongs_to_its_thread(project):
    caught = []

    def use():
        try:
            project.documents()
        except Exception as error:  # noqa: BLE001  # what it is, is the test
            caught.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert "thread" in str(caught[0])
