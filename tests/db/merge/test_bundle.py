"""Bundles: what they hold, that work in them comes back, and who vouches for it."""

import base64
import subprocess
import sys

import pytest

from hashiya.db.actions.annotate import remove, set_memo
from hashiya.db.actions.assign import give, mark_done
from hashiya.db.actions.documents import remove_document
from hashiya.db.actions.link import link
from hashiya.db.actions.people import set_team
from hashiya.db.merge.settle import PRESENT, settle
from hashiya.db.merge.signature import make_key, private_key, public_key
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Cancelled
from hashiya.db.project import Project
from tests.builders import add_annotation, document_ids
from tests.db.merge.conftest import copy_of
from tests.db.merge.replica import shared


def bundled(project, path, for_="boaz", **kwargs):
    project.bundle(path, for_=for_, **kwargs)
    return Project.open(path, backup=False)


@pytest.fixture
def blind(origin):
    """The origin with a mark of Amal's, in which annotators see only their own layer."""
    origin.run(set_team, blind=True, author="lead")
    first, second = document_ids(origin)
    theirs = add_annotation(origin, first, 9, 14, author="amal")
    own = add_annotation(origin, first, 15, 20, "shortcoming", author="boaz")
    origin.run(give, [(first, "boaz"), (second, "boaz"), (first, "amal")], author="lead")
    return origin, first, second, theirs, own


def test_a_bundle_of_everything_is_a_copy(origin, tmp_path):
    add_annotation(origin, document_ids(origin)[0], 9, 14)
    with bundled(origin, tmp_path / "b.hashiya") as copy:
        assert shared(copy) == shared(origin)
        assert [each.id for each in copy.history()] == [each.id for each in origin.history()]
        assert copy.check() == []
        new = add_annotation(copy, document_ids(copy)[0], 0, 2, author="boaz")
        # It can be sent work as well as send it.
        late = add_annotation(origin, document_ids(origin)[0], 3, 6)
        assert copy.merge([origin.info.path], author="boaz").new == {"annotations": 1}
        assert origin.merge([copy.info.path], author="lead").new == {"annotations": 1}
        assert shared(copy) == shared(origin)
        assert {new, late} <= {each.id for each in origin.annotations()}


def test_a_bundle_knows_for_whom_it_is(origin, tmp_path):
    assert origin.recipient() == ""
    with bundled(origin, tmp_path / "b.hashiya") as whole:
        assert whole.recipient() == "boaz"
        with bundled(whole, tmp_path / "back.hashiya", "lead", documents=document_ids(whole)) as part:
            assert part.recipient() == "lead"
        assert whole.recipient() == "boaz"


def test_a_bundle_of_one_document_holds_nothing_else(origin, tmp_path):
    first, second = document_ids(origin)
    kept, other = add_annotation(origin, first, 9, 14), add_annotation(origin, second, 0, 3)
    origin.run(link, kept, other, author="lead")
    with bundled(origin, tmp_path / "b.hashiya", documents=[second]) as part:
        assert document_ids(part) == [second]
        assert {each.id for each in part.annotations()} == {other}
        assert part.links() == []
        assert part.codebook() == origin.codebook()
        assert part.check() == []
        assert part.undoable() is None
        assert [each.verb for each in part.history()] == ["bundle"]
        raw = part.info.path.read_bytes()
    assert origin.text(first)[:20].encode() not in raw
    assert str(kept).encode() not in raw


def test_work_in_a_part_comes_back(origin, tmp_path):
    first, second = document_ids(origin)
    mine = add_annotation(origin, first, 9, 14)
    with bundled(origin, tmp_path / "b.hashiya", documents=[first]) as part:
        meanwhile = add_annotation(origin, first, 0, 2)
        elsewhere = add_annotation(origin, second, 0, 3)
        new = add_annotation(part, first, 3, 6, author="boaz")
        part.run(set_memo, mine, "boaz's", author="boaz")
        path = part.info.path
    report = origin.merge([path], author="lead")
    assert (report.new, report.changed, report.conflicts) == ({"annotations": 1}, {"annotations": 1}, ())
    assert {each.id for each in origin.annotations()} == {mine, meanwhile, elsewhere, new}
    assert origin.check() == []
    assert origin.merge([path], author="lead").events == 0
    # The same file goes on being worked in, and comes again.
    with Project.open(path, backup=False) as part:
        part.run(remove, new, author="boaz")
    assert origin.merge([path], author="lead").removed == {"annotations": 1}


def test_what_both_changed_is_a_conflict_also_in_a_part(origin, tmp_path):
    first, _second = document_ids(origin)
    target = add_annotation(origin, first, 9, 14)
    with bundled(origin, tmp_path / "b.hashiya", documents=[first]) as part:
        part.run(set_memo, target, "boaz's", author="boaz")
        path = part.info.path
    origin.run(set_memo, target, "lead's", author="lead")
    assert [each.key for each in origin.merge([path], author="lead").conflicts] == [target]


def test_copies_agree_on_parts_in_any_order(origin, tmp_path):
    first, second = document_ids(origin)
    target = add_annotation(origin, first, 9, 14)
    copy = copy_of(origin, tmp_path / "copy.hashiya")
    paths = []
    for name, document in (("amal", first), ("boaz", first), ("carl", second)):
        with bundled(origin, tmp_path / f"{name}.hashiya", name, documents=[document]) as part:
            add_annotation(part, document, 0, 2, author=name)
            if document == first:
                part.run(set_memo, target, name, author=name)
            paths.append(part.info.path)
    origin.merge(paths, author="lead")
    for path in reversed(paths):
        copy.merge([path], author="lead")
    assert shared(copy) == shared(origin)
    assert [each.key for each in origin.conflicts()] == [target]
    copy.close()


def test_a_blind_annotator_gets_only_their_own_layer(blind, tmp_path):
    project, first, second, theirs, own = blind
    with bundled(project, tmp_path / "b.hashiya") as part:
        assert {each.id for each in part.annotations()} == {own}
        assert document_ids(part) == [first, second]
        assert theirs.encode() not in part.info.path.read_bytes()
        assert part.check() == []
    project.run(mark_done, first, "boaz", author="boaz")
    with bundled(project, tmp_path / "done.hashiya") as part:
        assert {each.id for each in part.annotations()} == {theirs, own}


def test_a_document_removed_blindly_stays_for_those_who_worked_in_it(blind, tmp_path):
    project, first, _second, theirs, own = blind
    with bundled(project, tmp_path / "b.hashiya") as part:
        part.run(remove_document, first, author="boaz")
        path = part.info.path
    report = project.merge([path], author="lead")
    assert {each.id for each in project.annotations()} == {theirs}
    assert f"documents {first}" in {each.id for each in report.conflicts}
    project.run(settle, f"documents {first}", PRESENT, author="lead")
    assert {each.id for each in project.annotations()} == {theirs, own}
    assert project.check() == []


def test_a_part_made_of_mended_rows_starts_from_an_event(replicas, tmp_path):
    amal, boaz = replicas
    document, other = document_ids(amal)
    amal.run(remove_document, document, author="amal")
    new = add_annotation(boaz, document, 0, 2, author="boaz")
    amal.merge([boaz.info.path], author="amal")
    with bundled(amal, tmp_path / "b.hashiya", documents=[document]) as part:
        part.run(remove, new, author="carl")
        path = part.info.path
    amal.merge([path], author="amal")
    assert document_ids(amal) == [document, other]
    assert amal.check() == []


def refused(project, paths, **kwargs):
    before = shared(project), len(list(project.history()))
    problems = []
    for ask in (project.plan_merge, project.merge):
        with pytest.raises(ProjectError) as caught:
            ask(paths, **kwargs, **({"author": "x"} if ask == project.merge else {}))
        assert str(caught.value)
        problems.append(caught.value.problem)
    assert (shared(project), len(list(project.history()))) == before
    assert problems[0] is problems[1]
    return problems[0]


def test_what_cannot_be_merged(origin, tmp_path):
    first, _second = document_ids(origin)
    with Project.create(tmp_path / "other.hashiya") as other:
        assert refused(origin, [other.info.path]) is Problem.OTHER_PROJECT
    assert refused(origin, [tmp_path / "none.hashiya"]) is Problem.NOT_FOUND
    (tmp_path / "text.hashiya").write_text("no project")
    assert refused(origin, [tmp_path / "text.hashiya"]) is Problem.NOT_A_PROJECT
    copy = copy_of(origin, tmp_path / "copy.hashiya")
    add_annotation(copy, first, 0, 2)
    with bundled(copy, tmp_path / "part.hashiya", documents=[first]) as part:
        add_annotation(part, first, 9, 14)
        assert refused(origin, [part.info.path]) is Problem.HISTORY_MISSING
        assert refused(part, [copy.info.path]) is Problem.PARTIAL_PROJECT
        # In any order, as long as all of it is there.
        assert origin.merge([part.info.path, copy.info.path], author="x").new == {"annotations": 2}
    copy.close()


def test_nothing_is_overwritten_and_nothing_half_written(origin, tmp_path):
    (tmp_path / "there.hashiya").write_text("mine")
    for output, problem, kwargs in (
        (tmp_path / "there.hashiya", Problem.EXISTS, {}),
        (tmp_path / "no" / "folder.hashiya", Problem.NOT_FOUND, {}),
        (tmp_path / "new.hashiya", Problem.UNKNOWN_DOCUMENT, {"documents": ["nonsense"]}),
        (tmp_path / "new.hashiya", Problem.NOT_FOUND, {"sign": tmp_path / "no key"}),
    ):
        with pytest.raises(ProjectError) as caught:
            origin.bundle(output, for_="boaz", **kwargs)
        assert caught.value.problem is problem
    assert (tmp_path / "there.hashiya").read_text() == "mine"
    assert not (tmp_path / "new.hashiya").exists()


def test_progress_moves_and_cancelling_leaves_nothing(origin, tmp_path):
    parts = []
    origin.bundle(tmp_path / "b.hashiya", for_="boaz", progress=parts.append)
    assert parts[-1] == 1.0
    origin.merge([tmp_path / "b.hashiya"], author="x", progress=parts.append)

    def stop(_part):
        raise Cancelled

    with pytest.raises(Cancelled):
        origin.bundle(tmp_path / "c.hashiya", for_="boaz", progress=stop)
    assert not (tmp_path / "c.hashiya").exists()
    with Project.open(tmp_path / "b.hashiya", backup=False) as copy:
        add_annotation(copy, document_ids(copy)[0], 0, 2)
    before = shared(origin)
    with pytest.raises(Cancelled):
        origin.merge([tmp_path / "b.hashiya"], author="x", progress=stop)
    assert shared(origin) == before


@pytest.fixture
def key(tmp_path):
    make_key(tmp_path / "key.pem")
    return tmp_path / "key.pem"


def test_a_signed_bundle_says_whose_work_it_is(origin, tmp_path, key):
    named = make_key(tmp_path / "other.pem")
    copy = copy_of(origin, tmp_path / "work.hashiya")
    add_annotation(copy, document_ids(copy)[0], 0, 2)
    copy.bundle(tmp_path / "signed.hashiya", for_="lead", sign=key)
    copy.bundle(tmp_path / "plain.hashiya", for_="lead")
    own = [str(key)]
    assert refused(origin, [tmp_path / "plain.hashiya"], trust=own) is Problem.NOT_SIGNED
    assert refused(origin, [tmp_path / "signed.hashiya"], trust=[named]) is Problem.SIGNER_UNKNOWN
    # What is done in it after it was signed is not signed.
    with Project.open(tmp_path / "signed.hashiya", backup=False) as later:
        add_annotation(later, document_ids(later)[0], 3, 6)
    assert refused(origin, [tmp_path / "signed.hashiya"], trust=own) is Problem.NOT_SIGNED
    copy.bundle(tmp_path / "again.hashiya", for_="lead", sign=key)
    report = origin.merge([tmp_path / "again.hashiya"], author="lead", trust=[named, *own])
    assert report.events == 1
    assert public_key(report.signers[tmp_path / "again.hashiya"]) == public_key(str(key))
    copy.close()


def test_keys_that_are_none(tmp_path, key):
    (tmp_path / "no.pem").write_text("no key")
    for named in ("nonsense", str(tmp_path / "no.pem"), str(tmp_path / "missing.pem")):
        with pytest.raises(ProjectError) as caught:
            public_key(named)
        assert caught.value.problem is Problem.BAD_KEY
    with pytest.raises(ProjectError) as caught:
        private_key(tmp_path / "no.pem")
    assert caught.value.problem is Problem.BAD_KEY
    with pytest.raises(ProjectError) as caught:
        make_key(key)
    assert caught.value.problem is Problem.EXISTS
    assert key.stat().st_mode & 0o077 == 0


def test_a_project_that_is_named_as_a_key_keeps_its_locks(origin, tmp_path, key):
    copy = copy_of(origin, tmp_path / "work.hashiya")
    add_annotation(copy, document_ids(copy)[0], 0, 2)
    project, link = tmp_path / "work.hashiya", tmp_path / "link.pem"
    link.symlink_to(project)
    log = project.with_name("work.hashiya-wal")
    for path in (project, link, log, project.with_name("work.hashiya-shm")):
        for read in (
            lambda path=path: private_key(path),
            lambda path=path: public_key(str(path)),
            lambda path=path: copy.bundle(tmp_path / "x.hashiya", for_="lead", sign=path),
            lambda path=path: copy.merge([key], author="x", trust=[str(path)]),
        ):
            with pytest.raises(ProjectError) as caught:
                read()
            assert caught.value.problem is Problem.BAD_KEY
    # Another program that comes and goes would take the log with it, if it did not see the locks.
    words = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT * FROM events'); c.close()"
    subprocess.run([sys.executable, "-c", words, project], check=True)
    assert log.exists()
    for taken in (project.with_name("work.hashiya-journal"), log):
        with pytest.raises(ProjectError) as caught:
            make_key(taken)
        assert caught.value.problem is Problem.EXISTS
    copy.close()


def test_without_the_library_all_but_signatures_works(origin, tmp_path, key, monkeypatch):
    copy = copy_of(origin, tmp_path / "work.hashiya")
    add_annotation(copy, document_ids(copy)[0], 0, 2)
    copy.bundle(tmp_path / "signed.hashiya", for_="lead", sign=key)
    monkeypatch.setattr("hashiya.db.merge.incoming.can_verify", lambda: False)
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.asymmetric", None)
    for ask in (
        lambda: copy.bundle(tmp_path / "x.hashiya", for_="lead", sign=key),
        lambda: make_key(tmp_path / "new.pem"),
        lambda: origin.merge([tmp_path / "signed.hashiya"], author="x", trust=[base64.b64encode(bytes(32)).decode()]),
    ):
        with pytest.raises(ProjectError) as caught:
            ask()
        assert caught.value.problem is Problem.NO_CRYPTOGRAPHY
    report = origin.merge([tmp_path / "signed.hashiya"], author="x")
    assert (report.events, report.signers) == (1, {tmp_path / "signed.hashiya": None})
    copy.close()
