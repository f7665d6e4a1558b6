"""A hostile or broken bundle changes nothing: the project is as it was, and one sentence says why."""

import random
import shutil
import sqlite3

import msgspec
import pytest

from hashiya.db.model.ids import new_id
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from hashiya.db.tables import events
from hashiya.db.tables.layout import ANNOTATIONS, CODES, DOCUMENTS, LINKS, PEOPLE, REVIEWS
from hashiya.db.tables.transaction import now
from tests.builders import TEXT, add_annotation, document_ids, make_project
from tests.db.merge.replica import shared

FLIPS = 150


@pytest.fixture
def origin(tmp_path):
    with make_project(tmp_path / "origin.hashiya", TEXT) as project:
        yield project


@pytest.fixture
def bundle(origin, tmp_path):
    """A bundle in which somebody did a little; closed."""
    path = tmp_path / "bundle.hashiya"
    origin.bundle(path, for_="boaz")
    with Project.open(path, backup=False) as copy:
        add_annotation(copy, document_ids(copy)[0], 9, 14, attributes={"value": "58.3"}, memo="boaz's")
    return path


def refused(project, path, problem=None):
    before = shared(project), [each.id for each in project.history()]
    with pytest.raises(ProjectError) as caught:
        project.merge([path], author="x")
    assert str(caught.value)
    assert str(caught.value).count("\n") == 0
    assert (shared(project), [each.id for each in project.history()]) == before
    assert project.check() == []
    if problem is not None:
        assert caught.value.problem is problem, str(caught.value)
    return caught.value


def changed(path, *statements):
    connection = sqlite3.connect(path)
    for each in statements:
        connection.execute(*each) if isinstance(each, tuple) else connection.execute(each)
    connection.commit()
    connection.close()


def forge(path, groups, **head):
    """Append an event as Hashiya would, digest and all, with whatever content."""
    connection = sqlite3.connect(path)
    (last,) = connection.execute("SELECT id FROM events ORDER BY seq DESC LIMIT 1").fetchone()
    values = {
        "id": new_id(),
        "time": now(),
        "author": "eve",
        "verb": "annotate",
        "undoes": None,
        "parents": last,
        **head,
    }
    blob = groups if isinstance(groups, bytes) else msgspec.msgpack.encode(groups)
    start = tuple(values[name] for name in ("id", "time", "author", "verb", "undoes"))
    digest = events.digest(start, values["parents"], blob)
    connection.execute(events.INSERT, (*start, values["parents"], digest, blob))
    connection.commit()
    connection.close()


def inserted(table, *rows):
    return [[table.name, list(table.columns), None, [list(column) for column in zip(*rows, strict=True)]]]


def row(document_id, **fields):
    good = {
        "id": new_id(), "document": document_id, "label": "target", "start": 0, "end": 2, "attributes": "{}",
        "memo": "", "author": "eve", "created": now(), "modified": now(), "status": "proposed",
    }  # fmt: skip
    return tuple({**good, **fields}.values())


def test_a_forged_event_that_is_good_is_no_different_from_work(origin, bundle):
    forge(bundle, inserted(ANNOTATIONS, row(document_ids(origin)[0])))
    assert origin.merge([bundle], author="x").new == {"annotations": 2}
    assert origin.check() == []


@pytest.mark.parametrize(
    "fields",
    [
        {"start": -1},
        {"start": 2, "end": 2},
        {"end": 10**6},
        {"end": 2**62},
        {"start": 18, "end": 20},
        {"start": 0.5},
        {"start": "0"},
        {"start": None},
        {"id": ""},
        {"id": 5},
        {"id": "x" * 20_000},
        {"document": "nowhere"},
        {"document": None},
        {"label": "nonsense"},
        {"label": ""},
        {"attributes": "{"},
        {"attributes": '{"value": "58.3"}'},
        {"attributes": '{"value":"many"}'},
        {"attributes": '{"nonsense":"1"}'},
        {"attributes": '{"sector":"nonsense"}'},
        {"attributes": '{"value":5}'},
        {"attributes": '{"unit":""}'},
        {"memo": "a\x00b"},
        {"memo": b"bytes"},
        {"author": ["list"]},
        {"status": "nonsense"},
        {"status": {}},
    ],
    ids=str,
)
def test_an_annotation_that_cannot_be(origin, bundle, fields):
    forge(bundle, inserted(ANNOTATIONS, row(document_ids(origin)[0], **fields)))
    refused(origin, bundle, Problem.BUNDLE_INVALID)


def code(**fields):
    good = {
        "id": "c", "position": 5, "name": "risk", "names": "{}", "color": "#000000", "shortcut": "", "parent": None,
        "attributes": "[]",
    }  # fmt: skip
    return tuple({**good, **fields}.values())


def document(**fields):
    good = {
        "id": "d", "position": 5, "title": "t", "file": "f", "language": "ar", "direction": "rtl", "length": 0,
        "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "created": now(),
        "metadata": "{}",
    }  # fmt: skip
    return tuple({**good, **fields}.values())


@pytest.mark.parametrize(
    ("table", "made"),
    [
        (CODES, code(color="red")),
        (CODES, code(name="")),
        (CODES, code(names="[]")),
        (CODES, code(names='{"en": 5}')),
        (CODES, code(attributes='[{"name":"a","type":"date"}]')),
        (CODES, code(attributes="{}")),
        (CODES, code(position="first")),
        (CODES, code(parent=3)),
        (DOCUMENTS, document(direction="up")),
        (DOCUMENTS, document(length=-1)),
        (DOCUMENTS, document(sha256="nonsense")),
        (DOCUMENTS, document(metadata="[]")),
        (DOCUMENTS, document(metadata='{"paragraph_directions":{"x":"rtl"}}')),
        (DOCUMENTS, document(metadata='{"paragraph_directions":{"0":"up"}}')),
        (DOCUMENTS, document(metadata='{"paragraph_directions":5}')),
        (LINKS, ("l", "hinders", "nowhere", "elsewhere", "eve", "t")),
        (LINKS, ("l", "hinders", "same", "same", "eve", "t")),
        (REVIEWS, ("r", "nowhere", "eve", "accept", "", None, "t")),
        (REVIEWS, ("r", "nowhere", "eve", "maybe", "", None, "t")),
        (REVIEWS, ("r", "nowhere", "eve", "accept", "", "5", "t")),
        (PEOPLE, ("eve", "king", "")),
    ],
    ids=lambda each: str(each)[:60],
)
def test_other_rows_that_cannot_be(origin, bundle, table, made):
    forge(bundle, inserted(table, made))
    refused(origin, bundle, Problem.BUNDLE_INVALID)


def test_a_document_without_its_text(origin, bundle):
    forge(bundle, inserted(DOCUMENTS, document()))
    refused(origin, bundle, Problem.BUNDLE_ALTERED)


def test_a_document_that_takes_another_text(origin, bundle):
    (known,) = [each.document for each in origin.documents()]
    stored = list(DOCUMENTS.get(origin._connection, known.id))
    other = [*stored[:6], 0, document()[7], *stored[8:]]
    forge(bundle, [["documents", list(DOCUMENTS.columns), [[v] for v in stored], [[v] for v in other]]])
    changed(bundle, ("INSERT INTO texts VALUES (?, '')", (document()[7],)))
    refused(origin, bundle, Problem.TEXT_DIFFERS)


def test_a_row_that_takes_another_key_or_document(origin, bundle):
    (here,) = document_ids(origin)
    one, two = row(here), row(here)
    forge(bundle, [["annotations", list(ANNOTATIONS.columns), [[v] for v in one], [[v] for v in two]]])
    refused(origin, bundle, Problem.BUNDLE_INVALID)


@pytest.mark.parametrize(
    "groups",
    [
        b"\xc1",
        b"",
        {"a": 1},
        [["sqlite_schema", ["name"], None, [["x"]]]],
        [["texts", ["sha256", "text"], None, [["x"], ["y"]]]],
        [["annotations", ["id"], None, [["x"]]]],
        [["annotations", list(ANNOTATIONS.columns), None, None]],
        [["annotations", list(ANNOTATIONS.columns), None, [[]] * 11]],
        [["annotations", list(ANNOTATIONS.columns), None, [{"of": ["x"], "at": [0] * 6_000_000}] * 11]],
        [["annotations", list(ANNOTATIONS.columns), None, [{"of": [], "at": [0]}] * 11]],
    ],
    ids=lambda each: str(each)[:50],
)
def test_changes_that_are_none(origin, bundle, groups):
    forge(bundle, groups)
    refused(origin, bundle, Problem.BUNDLE_INVALID)


@pytest.mark.parametrize(
    ("head", "problem"),
    [
        ({"id": "nonsense"}, Problem.BUNDLE_INVALID),
        ({"time": "yesterday"}, Problem.BUNDLE_INVALID),
        ({"author": "a\x00b"}, Problem.BUNDLE_INVALID),
        ({"author": "a" * 20_000}, Problem.BUNDLE_INVALID),
        ({"verb": "DROP TABLE"}, Problem.BUNDLE_INVALID),
        ({"undoes": "nonsense"}, Problem.BUNDLE_INVALID),
        ({"parents": ""}, Problem.HISTORY_MISSING),
        ({"parents": "01a20116-0bdc-715b-af87-7535c0a8919e"}, Problem.HISTORY_MISSING),
        ({"parents": "nonsense"}, Problem.HISTORY_MISSING),
    ],
    ids=str,
)
def test_heads_that_cannot_be(origin, bundle, head, problem):
    forge(bundle, inserted(ANNOTATIONS, row(document_ids(origin)[0])), **head)
    refused(origin, bundle, problem)


def test_an_event_that_is_its_own_ancestor(origin, bundle):
    own = new_id()
    forge(bundle, inserted(ANNOTATIONS, row(document_ids(origin)[0])), id=own, parents=own)
    refused(origin, bundle, Problem.HISTORY_MISSING)


def test_an_event_that_stands_there_twice(origin, bundle):
    own = new_id()
    for _ in range(2):
        forge(bundle, inserted(ANNOTATIONS, row(document_ids(origin)[0])), id=own)
    refused(origin, bundle, Problem.BUNDLE_INVALID)


def test_an_event_under_the_id_of_another(origin, bundle):
    (known,) = [each.id for each in origin.history(1)]
    changed(bundle, ("DELETE FROM events WHERE id=?", (known,)))
    forge(bundle, inserted(ANNOTATIONS, row(document_ids(origin)[0])), id=known)
    refused(origin, bundle, Problem.BUNDLE_ALTERED)


def test_events_that_fork_without_end(origin, bundle, monkeypatch):
    monkeypatch.setattr("hashiya.db.merge.causality._MOST_ENTRIES", 5)
    (first,) = [each.id for each in origin.history(1)]
    for _ in range(10):
        forge(bundle, inserted(ANNOTATIONS, row(document_ids(origin)[0])), parents=first)
    refused(origin, bundle, Problem.BUNDLE_INVALID)


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE events SET author='boaz' WHERE verb='annotate'", Problem.BUNDLE_ALTERED),
        ("UPDATE events SET time='2020-01-01T00:00:00.000Z' WHERE verb='annotate'", Problem.BUNDLE_ALTERED),
        ("UPDATE events SET digest=x'00' WHERE verb='annotate'", Problem.BUNDLE_ALTERED),
        ("UPDATE events SET digest=x'00' WHERE verb='create'", Problem.BUNDLE_ALTERED),
        ("DELETE FROM events WHERE verb='add_document'", Problem.BUNDLE_ALTERED),
        ("UPDATE bundle SET recipient='eve'", Problem.BUNDLE_ALTERED),
        ("UPDATE bundle SET last=3", Problem.BUNDLE_ALTERED),
        ("UPDATE bundle SET digest=x'00'", Problem.BUNDLE_ALTERED),
        ("UPDATE bundle SET signer=x'00', signature=x'00'", Problem.BUNDLE_ALTERED),
        ("PRAGMA user_version=99", Problem.NEWER_VERSION),
        ("PRAGMA user_version=0", Problem.BUNDLE_OTHER_FORMAT),
        ("PRAGMA application_id=1", Problem.OTHER_PROGRAM),
        ("DROP TABLE events", Problem.BUNDLE_DAMAGED),
        ("DROP TABLE bundle", Problem.BUNDLE_DAMAGED),
        ("CREATE TRIGGER t AFTER INSERT ON texts BEGIN DELETE FROM texts; END", Problem.BUNDLE_DAMAGED),
        ("CREATE VIEW v AS SELECT 1", Problem.BUNDLE_DAMAGED),
    ],
)
def test_a_file_that_was_altered(origin, bundle, statement, problem):
    changed(bundle, statement)
    refused(origin, bundle, problem)


def test_rows_of_the_file_are_never_believed(origin, bundle):
    changed(bundle, "UPDATE annotations SET memo='eve'", "UPDATE codes SET name='eve'", "DELETE FROM people")
    origin.merge([bundle], author="x")
    assert [each.memo for each in origin.annotations()] == ["boaz's"]
    assert origin.check() == []


def test_a_text_that_was_altered(origin, tmp_path, bundle):
    with Project.open(bundle, backup=False) as copy:
        from hashiya.db.actions.documents import add_document
        from tests.builders import imported

        copy.run(add_document, imported("نص ثالث\n", "third"), author="boaz")
    changed(bundle, "UPDATE texts SET text=text||'!' WHERE length(text)<10")
    refused(origin, bundle, Problem.BUNDLE_ALTERED)


def test_one_bad_file_among_good_ones(origin, bundle, tmp_path):
    good = tmp_path / "good.hashiya"
    shutil.copyfile(bundle, good)
    changed(bundle, "UPDATE events SET author='boaz' WHERE verb='annotate'")
    before = shared(origin)
    for paths in ([good, bundle], [bundle, good]):
        with pytest.raises(ProjectError):
            origin.merge(paths, author="x")
        assert shared(origin) == before


@pytest.mark.slow
def test_any_bit_that_flips_is_found_or_does_not_matter(origin, bundle, tmp_path):
    """Bits of pages that a merge does not read, such as rows, may be wrong; what is taken in is right or refused."""
    content = bundle.read_bytes()
    path = tmp_path / "flipped.hashiya"
    start = tmp_path / "start.hashiya"
    origin.close()
    shutil.copyfile(tmp_path / "origin.hashiya", start)
    with Project.open(start, backup=False) as project:
        before = shared(project)
        project.merge([bundle], author="x")
        after = shared(project)
    rng = random.Random(3)
    # Most of the file is of no consequence: every other bit is one of the new event.
    event = content.rindex(b"annotate", 0, content.rindex(b"annotations"))
    refusals = 0
    for number in range(FLIPS):
        flipped = bytearray(content)
        flipped[event + rng.randrange(-70, 200) if number % 2 else rng.randrange(len(content))] ^= 1 << rng.randrange(8)
        path.write_bytes(flipped)
        target = tmp_path / "target.hashiya"
        shutil.copyfile(tmp_path / "origin.hashiya", target)
        with Project.open(target, backup=False) as project:
            try:
                project.merge([path], author="x")
            except ProjectError:
                refusals += 1
                assert shared(project) == before
            else:
                assert shared(project) == after
            assert project.check() == []
    assert FLIPS // 4 < refusals < FLIPS


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_file_that_was_cut(origin, bundle, share):
    content = bundle.read_bytes()
    bundle.write_bytes(content[: int(len(content) * share)])
    refused(origin, bundle)
