import shutil
import threading

import pytest

from hashiya.db.actions.annotate import annotate, set_memo
from hashiya.db.actions.undo import redo, undo
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from hashiya.desktop.session import queries
from hashiya.desktop.session.finder import Finder, matches
from hashiya.desktop.session.jobs import Jobs
from hashiya.desktop.session.session import Session


@pytest.fixture
def project(sample_file, tmp_path):
    path = tmp_path / "p.hashiya"
    shutil.copy(sample_file, path)
    return path


@pytest.fixture
def make_session(qtbot):
    """Return a function that makes sessions, all of which are stopped at the end."""
    made = []

    def make(path=None, author="ana"):
        session = Session(author)
        made.append(session)
        if path is not None:
            with qtbot.waitSignal(session.opened):
                session.open(path)
        return session

    yield make
    for session in made:
        session.stop()


def settle(session, qtbot):
    qtbot.waitUntil(lambda: session.pending == 0)


def first_document(path):
    with Project.open(path, read_only=True, backup=False) as project:
        return project.documents()[0].document.id


def test_it_opens_asks_and_closes(make_session, project, qtbot, heard):
    session = make_session(project)
    assert session.info.title
    assert session.writable
    answers, closed = [], heard(session.closed)
    session.ask(queries.overview, answers.append)
    session.close()
    settle(session, qtbot)
    assert len(answers[0].documents) == 5
    assert closed == [()]
    assert session.info is None


def test_changes_are_announced_with_their_initiator_and_are_on_disk(make_session, project, qtbot, heard):
    session = make_session(project)
    changed = heard(session.changed)
    document = first_document(project)
    session.run(annotate, document, 0, 5, "target", initiator="me")
    settle(session, qtbot)
    ((changes, initiator),) = changed
    assert initiator == "me"
    with Project.open(project, read_only=True, backup=False) as other:
        stored = other.annotation(changes.created[0])
    assert (stored.start, stored.end, stored.author) == (0, 5, "ana")


def test_requests_keep_their_order(make_session, project, qtbot):
    session = make_session(project)
    document, seen = first_document(project), []
    for number in range(30):
        session.run(annotate, document, number, number + 3, "target", then=lambda _c, n=number: seen.append(("run", n)))
        session.ask(lambda p: len(list(p.annotations(document))), lambda n: seen.append(("ask", n)))
    settle(session, qtbot)
    asked = [value for kind, value in seen if kind == "ask"]
    assert [value for kind, value in seen if kind == "run"] == list(range(30))
    assert asked == list(range(asked[0], asked[0] + 30))
    assert [kind for kind, _ in seen] == ["run", "ask"] * 30


def test_stopping_waits_for_what_was_asked(sample_file, tmp_path, qtbot):
    path = tmp_path / "p.hashiya"
    shutil.copy(sample_file, path)
    session = Session("ana")
    with qtbot.waitSignal(session.opened):
        session.open(path)
    document = first_document(path)
    for number in range(50):
        session.run(annotate, document, number, number + 1, "target")
    session.stop()
    with Project.open(path, read_only=True, backup=False) as project:
        assert sum(each.author == "ana" for each in project.annotations(document)) == 50


def test_what_a_person_can_mend_is_announced_or_goes_to_its_own_handler(make_session, project, qtbot, heard):
    session = make_session(project)
    failed, own = heard(session.failed), []
    session.run(annotate, first_document(project), 5, 5, "target")
    session.run(annotate, "nowhere", 0, 1, "target", otherwise=own.append)
    settle(session, qtbot)
    assert [error.problem for (error,) in failed] == [Problem.SPAN_EMPTY]
    assert [error.problem for error in own] == [Problem.UNKNOWN_DOCUMENT]


def test_our_own_bugs_reach_the_exception_hook(make_session, project, qtbot):
    session = make_session(project)
    with qtbot.captureExceptions() as caught:
        session.ask(lambda _project: 1 // 0, lambda _answer: None)
        settle(session, qtbot)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


@pytest.mark.parametrize("name", ["missing.hashiya", "text.hashiya"])
def test_a_file_that_is_no_project_leaves_the_session_without_one(make_session, tmp_path, qtbot, heard, name):
    (tmp_path / "text.hashiya").write_text("not a database")
    session = make_session()
    failed = heard(session.failed)
    session.open(tmp_path / name)
    settle(session, qtbot)
    assert len(failed) == 1
    assert session.info is None


def test_another_project_that_cannot_be_opened_keeps_the_one_that_is(make_session, project, tmp_path, qtbot, heard):
    session = make_session(project)
    failed = heard(session.failed)
    session.open(tmp_path / "missing.hashiya")
    answers = []
    session.ask(queries.overview, answers.append)
    settle(session, qtbot)
    assert len(failed) == 1
    assert len(answers) == 1


def test_a_second_window_reads_and_does_not_write(make_session, project, qtbot, heard):
    first, second = make_session(project), make_session(project, author="ben")
    first.secure()
    settle(first, qtbot)
    lost, failed = heard(second.access_lost), heard(second.failed)
    second.secure()
    settle(second, qtbot)
    assert len(lost) == 1
    assert not second.writable
    second.run(annotate, first_document(project), 0, 5, "target")
    settle(second, qtbot)
    assert [error.problem for (error,) in failed] == [Problem.READ_ONLY]
    first.run(annotate, first_document(project), 0, 5, "target")
    settle(first, qtbot)
    with Project.open(project, read_only=True, backup=False) as stored:
        assert {each.author for each in stored.annotations()} == {"sample", "ana"}


def test_a_change_before_the_lock_takes_the_lock_first(make_session, project, qtbot, heard):
    first, second = make_session(project), make_session(project, author="ben")
    failed = heard(second.failed)
    first.run(annotate, first_document(project), 0, 5, "target")
    settle(first, qtbot)
    second.run(annotate, first_document(project), 0, 5, "target")
    settle(second, qtbot)
    assert [error.problem for (error,) in failed] == [Problem.READ_ONLY]


def test_a_window_that_closes_lets_the_next_one_write(make_session, project, qtbot, heard):
    first = make_session(project)
    first.secure()
    first.close()
    settle(first, qtbot)
    second = make_session(project, author="ben")
    failed = heard(second.failed)
    second.run(annotate, first_document(project), 0, 5, "target")
    settle(second, qtbot)
    assert failed == []


def test_what_another_program_writes_is_noticed_and_ones_own_is_not(make_session, project, qtbot, heard):
    session = make_session(project)
    document = first_document(project)
    settle(session, qtbot)
    session.run(annotate, document, 0, 5, "target")
    settle(session, qtbot)
    changed = heard(session.changed)
    session.look_for_changes()
    settle(session, qtbot)
    assert changed == []
    with Project.open(project, backup=False) as other:
        other.run(annotate, document, 6, 9, "target", author="script")
    session.look_for_changes()
    settle(session, qtbot)
    ((changes, initiator),) = changed
    assert changes.bulk
    assert initiator is None


def test_a_copy_is_kept_when_the_project_is_secured(make_session, project, qtbot):
    session = make_session(project)
    session.secure()
    settle(session, qtbot)
    copies = [path for path in project.parent.rglob("*") if path.is_file() and path.parent != project.parent]
    assert copies


def test_steps_name_what_undo_and_redo_would_do(make_session, project, qtbot):
    session = make_session(project)
    document, seen = first_document(project), []

    def note(*_):
        session.ask(lambda p: queries.steps(p, "ana"), lambda steps: seen.append((steps.undo, steps.redo)))

    note()
    session.run(annotate, document, 0, 5, "target", then=note)
    settle(session, qtbot)
    for action in (undo, undo, redo, undo, redo):
        session.run(action, "ana", then=note, otherwise=lambda _error: seen.append("nothing"))
        settle(session, qtbot)
    assert seen == [
        ("", ""),
        ("annotate", ""),
        ("", "annotate"),
        "nothing",
        ("annotate", ""),
        ("", "annotate"),
        ("annotate", ""),
    ]


def test_details_hold_quote_and_links_and_are_none_for_what_is_gone(project):
    with Project.open(project, backup=False) as opened:
        link = opened.links()[0]
        details = queries.details(opened, link.source)
        shown = details.annotation
        assert details.quote == opened.text(shown.document)[shown.start : shown.end]
        assert link.target in [each.other.id for each in details.links]
        assert queries.details(opened, "gone") is None
        others = queries.candidates(opened, shown, "target")
        assert all(each.label == "target" and each.id != details.annotation.id for each, _, _ in others)
        opened.run(set_memo, link.source, "x", author="ana")
        assert queries.details(opened, link.source).annotation.memo == "x"


def test_a_job_reports_and_is_cancelled(qtbot, heard):
    jobs = Jobs()
    started, ended, cancelled, results = heard(jobs.started), heard(jobs.ended), heard(jobs.cancelled), []
    go_on = threading.Event()

    def work(progress):
        progress(0.5)
        go_on.wait(10)
        progress(0.6)
        return "done"

    with qtbot.waitSignal(jobs.progressed):
        jobs.run("Counting", work, results.append)
    assert jobs.running
    jobs.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: ended == [()])
    assert started == [("Counting",)]
    assert results == []
    assert cancelled == [()]
    jobs.run("Again", lambda progress: progress(1.0) or "done", results.append)
    qtbot.waitUntil(lambda: results == ["done"] and len(ended) == 2)
    assert cancelled == [()], "what ends by itself was not stopped"
    jobs.stop()


def test_a_job_that_fails_says_so(qtbot, heard):
    jobs = Jobs()
    failed = heard(jobs.failed)

    def work(_progress):
        raise ProjectError(Problem.DISK_FULL, path="/x")

    jobs.run("Writing", work, lambda _result: None)
    qtbot.waitUntil(lambda: len(failed) == 1)
    assert failed[0][0].problem is Problem.DISK_FULL
    jobs.stop()


def test_matches_are_spans_of_the_original_text(qtbot):
    finder, found = Finder(), []
    text = "قَرَّرَت اللَّجنةُ. وقررت اللجنه"
    finder.set_text(text)
    finder.find("قررت اللجنة", found.append)
    qtbot.waitUntil(lambda: bool(found))
    finder.stop()
    assert [text[start:end].strip(". ") for start, end in found[0]] == ["قَرَّرَت اللَّجنةُ", "قررت اللجنه"]


def test_only_the_newest_search_is_answered(qtbot):
    finder, found = Finder(), []
    finder.set_text("a b a")
    finder.find("a", lambda spans: found.append(("a", spans)))
    finder.find("b", lambda spans: found.append(("b", spans)))
    qtbot.waitUntil(lambda: bool(found))
    finder.stop()
    qtbot.wait(20)
    assert found == [("b", [(2, 3)])]


def test_an_empty_needle_is_never_searched():
    assert matches("", [0], "x") == []


def test_a_project_that_is_renamed_while_open_keeps_every_change(make_session, project, qtbot, heard):
    session = make_session(project)
    failed = heard(session.failed)
    document = first_document(project)
    session.run(annotate, document, 0, 5, "target")
    settle(session, qtbot)
    moved = project.with_name("elsewhere.hashiya")
    project.rename(moved)
    session.run(annotate, document, 6, 9, "target")
    for _ in range(2):
        session.look_for_changes()
        settle(session, qtbot)
    ((refused,), (polled,)) = failed
    assert {refused.problem, polled.problem} == {Problem.NOT_FOUND}
    assert refused.values["path"] == project.resolve()
    with Project.open(moved, backup=False) as found:
        assert len(list(found.annotations(author="ana"))) == 1
        assert found.check() == []
    moved.rename(project)
    changed = heard(session.changed)
    session.look_for_changes()
    settle(session, qtbot)
    assert changed[0][0].bulk
    session.run(annotate, document, 6, 9, "target")
    settle(session, qtbot)
    with Project.open(project, read_only=True, backup=False) as found:
        assert len(list(found.annotations(author="ana"))) == 2


def test_a_project_that_is_replaced_while_open_is_read_anew(make_session, project, qtbot, tmp_path, heard):
    backup = tmp_path / "backup"
    shutil.copy(project, backup)
    session = make_session(project)
    document = first_document(project)
    session.run(annotate, document, 0, 5, "target")
    settle(session, qtbot)
    changed = heard(session.changed)
    backup.replace(project)
    session.look_for_changes()
    settle(session, qtbot)
    assert changed[0][0].bulk
    session.run(annotate, document, 6, 9, "target")
    settle(session, qtbot)
    with Project.open(project, read_only=True, backup=False) as found:
        assert [each.start for each in found.annotations(author="ana")] == [6]
        assert found.check() == []
