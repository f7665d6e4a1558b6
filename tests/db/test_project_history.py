import pytest

from hashiya.db.actions.annotate import annotate_many, move, relabel, remove, set_memo
from hashiya.db.actions.assign import give
from hashiya.db.actions.documents import remove_document, rename
from hashiya.db.actions.link import link
from hashiya.db.actions.review import comment
from hashiya.db.actions.undo import undo
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Cancelled
from hashiya.db.project import Project
from tests.builders import TEXT, add_annotation, document_ids, make_project, state


@pytest.fixture
def project(tmp_path):
    with make_project(tmp_path / "p.hashiya", TEXT, "نص آخر قصير.\n") as opened:
        yield opened


def verbs(events):
    return [event.verb for event in events]


def test_the_history_of_an_annotation(project):
    one, other = document_ids(project)
    annotation = add_annotation(project, one, 9, 14, author="a")
    second = add_annotation(project, other, 0, 2, "shortcoming", author="b")
    project.run(move, annotation, 0, 2, author="b")
    project.run(link, second, annotation, author="b")
    project.run(comment, annotation, "hm", author="c")
    # A memo that holds the other's id is no history of that other.
    project.run(set_memo, second, annotation, author="b")
    project.run(remove, annotation, second, author="a")
    found = list(project.history_of(annotation=annotation))
    assert verbs(found) == ["remove", "comment", "link", "move", "annotate"]
    assert {row.table for row in found[0].rows} == {"annotations", "links", "reviews"}
    assert all(row.id != second for event in found for row in event.rows)
    (row,) = found[3].rows
    assert (row.before["start"], row.after["start"]) == (9, 0)
    assert list(project.history_of(annotation="none")) == []
    assert list(project.history_of(annotation="")) == []


def test_the_history_of_a_document(project):
    one, other = document_ids(project)
    annotation = add_annotation(project, one, 9, 14, author="a")
    second = add_annotation(project, other, 0, 2, "shortcoming", author="b")
    project.run(link, second, annotation, author="b")
    project.run(comment, annotation, "hm", author="c")
    project.run(rename, one, "خبر", author="a")
    project.run(give, [(one, "x"), (other, "x")], author="a")
    project.run(remove, annotation, author="a")
    project.run(remove_document, one, author="a")
    found = list(project.history_of(document=one))
    assert verbs(found) == [
        "remove_document",
        "remove",
        "give",
        "rename",
        "comment",
        "link",
        "annotate",
        "add_document",
    ]
    assert [row.table for row in found[2].rows] == ["assignments"]
    assert verbs(project.history_of(document=other)) == ["remove", "give", "link", "annotate", "add_document"]


def test_the_history_of_a_person_and_of_a_time(project):
    one, _ = document_ids(project)
    annotation = add_annotation(project, one, 9, 14, author="أحمد")
    project.run(set_memo, annotation, "x", author="b")
    assert verbs(project.history_of(author="أحمد")) == ["annotate"]
    newest, older = project.history(limit=2)
    day = newest.time[:10]
    assert verbs(project.history_of(since=day)) == verbs(project.history())
    assert list(project.history_of(until=day)) == []
    assert list(project.history_of(since=newest.time, until=newest.time)) == []
    assert verbs(project.history_of(since=day, author="b", annotation=annotation)) == ["set_memo"]
    assert verbs(project.history_of(limit=1)) == ["set_memo"]
    assert project.event(older.id) == older
    with pytest.raises(ProjectError) as caught:
        project.event("none")
    assert caught.value.problem is Problem.UNKNOWN_EVENT


def test_a_copy_of_the_past(project, tmp_path):
    one, other = document_ids(project)
    states, entries = [], []

    def keep():
        states.append(state(project))
        entries.append(next(project.history(limit=1)))

    annotation = add_annotation(project, one, 9, 14, author="a")
    keep()
    second = add_annotation(project, other, 0, 2, "shortcoming", author="b")
    project.run(link, second, annotation, author="b")
    keep()
    project.run(annotate_many, [Annotation(f"m{n}", one, "target", n, n + 3) for n in range(50)], author="a")
    project.run(relabel, annotation, "shortcoming", author="a")
    keep()
    project.run(remove_document, one, author="a")
    keep()
    project.run(undo, author="a")
    keep()
    now = state(project)
    for number, (then, entry) in enumerate(zip(states, entries, strict=True)):
        path = tmp_path / f"past {number}.hashiya"
        project.copy_at(entry.id, path)
        with Project.open(path, backup=False) as copy:
            assert state(copy) == then
            assert copy.info.id == project.info.id
            assert next(copy.history(limit=1)) == entry
            assert copy.check() == []
            copy.run(rename, other, "goes on", author="a")
    assert state(project) == now
    assert project.check() == []


def test_a_copy_of_the_start(project, tmp_path):
    first = next(project.history(newest_first=False))
    project.copy_at(first.id, tmp_path / "start.hashiya")
    with Project.open(tmp_path / "start.hashiya", backup=False) as copy:
        assert (copy.documents(), copy.check()) == ([], [])


def test_copies_that_are_not_made(project, tmp_path):
    entry = next(project.history(limit=1)).id
    (tmp_path / "there.hashiya").write_text("mine")

    def cancel(_part):
        raise Cancelled

    for event, path, problem in (
        ("none", tmp_path / "x.hashiya", Problem.UNKNOWN_EVENT),
        (entry, tmp_path / "there.hashiya", Problem.EXISTS),
        (entry, tmp_path / "no folder" / "x.hashiya", Problem.NOT_FOUND),
    ):
        with pytest.raises(ProjectError) as caught:
            project.copy_at(event, path)
        assert caught.value.problem is problem
    with pytest.raises(Cancelled):
        project.copy_at(entry, tmp_path / "x.hashiya", cancel)
    assert (tmp_path / "there.hashiya").read_text() == "mine"
    assert sorted(each.name for each in tmp_path.iterdir() if "x.hashiya" in each.name) == []


def test_a_damaged_entry_is_told(project, tmp_path):
    import sqlite3

    one, _ = document_ids(project)
    first = next(project.history(newest_first=False)).id
    add_annotation(project, one, 0, 2)
    damaged = next(project.history(limit=1)).id
    project.close()
    connection = sqlite3.connect(tmp_path / "p.hashiya")
    connection.execute("UPDATE events SET changes=x'9194a16e90c0c0' WHERE seq=(SELECT max(seq) FROM events)")
    connection.commit()
    connection.close()
    with Project.open(tmp_path / "p.hashiya", backup=False) as opened:
        with pytest.raises(ProjectError) as caught:
            list(opened.history_of(author="tester"))
        assert caught.value.problem is Problem.DAMAGED
        with pytest.raises(ProjectError) as caught:
            opened.copy_at(damaged, tmp_path / "c.hashiya")
        assert caught.value.problem is Problem.DAMAGED
        assert "p.hashiya" in str(caught.value)
        assert not (tmp_path / "c.hashiya").exists()
        # What came before the damage can still be had.
        opened.copy_at(first, tmp_path / "c.hashiya")
        with Project.open(tmp_path / "c.hashiya", backup=False) as copy:
            assert copy.check() == []


def test_a_removed_document_is_found_by_its_id(project):
    one, other = document_ids(project)
    project.run(remove_document, one, author="a")
    assert project.find_past_document(one) == one
    assert project.find_past_document("text 1") == other
    for reference in ("text 0", "none"):
        with pytest.raises(ProjectError) as caught:
            project.find_past_document(reference)
        assert caught.value.problem is Problem.UNKNOWN_DOCUMENT


def test_a_documents_annotations_as_they_were_after_each_step(project):
    one, other = document_ids(project)
    add_annotation(project, other, 0, 2, author="a")
    seen = {}

    def note():
        event = next(project.history(limit=1)).id
        seen[event] = sorted(project.annotations(one), key=lambda each: (each.start, each.end, each.id))

    first = add_annotation(project, one, 9, 14, author="a")
    note()
    second = add_annotation(project, one, 0, 2, "shortcoming", author="b")
    note()
    for action, *arguments in ((move, first, 3, 8), (relabel, second, "target"), (remove, first), (undo,)):
        project.run(action, *arguments, author="a" if action is not relabel else "b")
        note()
    assert len(seen) == 6
    for event, then in seen.items():
        assert project.annotations_at(one, event) == then
    with pytest.raises(ProjectError) as caught:
        project.annotations_at(one, "none")
    assert caught.value.problem is Problem.UNKNOWN_EVENT
