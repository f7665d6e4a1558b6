"""The import of a file of our own format, against what our own export writes."""

import io

import msgspec
import pytest

from hashiya.db.actions.annotate import remove, set_memo
from hashiya.db.actions.codebook import set_codebook
from hashiya.db.actions.documents import add_document, remove_document
from hashiya.db.actions.interchange import import_annotations
from hashiya.db.actions.link import link
from hashiya.db.actions.undo import redo, undo
from hashiya.db.exporters.annotations_json import export_json
from hashiya.db.model.codebook import Code, Codebook
from hashiya.db.model.default_codebook import DEFAULT_CODEBOOK
from hashiya.db.model.interchange import Interchange
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from tests.builders import TEXT, add_annotation, document_ids, imported, make_project, state

RISK = Code("id-risk", "risk", {"en": "Risk"}, "#009E73", "T")


def exported(project, *, with_text=True) -> bytes:
    out = io.BytesIO()
    export_json(project, out, with_text=with_text)
    return out.getvalue()


def read(data: bytes, **changed) -> Interchange:
    parsed = msgspec.json.decode(data, type=Interchange)
    return msgspec.structs.replace(parsed, **changed)


@pytest.fixture
def source(tmp_path):
    """The export of a project that has one of everything."""
    with make_project(tmp_path / "source.hashiya", TEXT, "نص آخر قصير.\n", title="المصدر") as project:
        document = document_ids(project)[0]
        target = add_annotation(project, document, 9, 14, attributes={"value": "13", "unit": "أ"}, memo="m\n\t\"'")
        weakness = add_annotation(project, document, 7, 20, "shortcoming", author="أحمد")
        project.run(link, weakness, target, author="a")
        parsed = read(exported(project))
        review = {"id": "r1", "annotation": target, "reviewer": "r", "decision": "propose", "comment": "c"}
        review |= {"created": "2026-01-01T00:00:00Z", "proposal": {"label": "shortcoming"}}
        return read(msgspec.json.encode({**msgspec.to_builtins(parsed), "reviews": [review]}))


def empty(tmp_path, name="empty"):
    return Project.create(tmp_path / f"{name}.hashiya")


def test_an_empty_project_becomes_the_exported_one(tmp_path, source):
    with empty(tmp_path) as project, empty(tmp_path, "again") as again:
        changes = project.run(import_annotations, source, author="a")
        assert (changes.project, len(changes.documents), len(changes.annotations)) == (True, 2, 2)
        data = exported(project)
        assert read(data) == source
        again.run(import_annotations, read(data), author="b")
        assert exported(again) == data
        assert (project.check(), again.check()) == ([], [])


def test_importing_twice_changes_nothing(tmp_path, source):
    with empty(tmp_path) as project:
        project.run(import_annotations, source, author="a")
        assert project.run(import_annotations, source, author="a").event is None


def test_an_import_can_be_undone(tmp_path, source):
    with empty(tmp_path) as project:
        before = state(project)
        project.run(import_annotations, source, author="a")
        after = state(project)
        project.run(undo, author="a")
        assert state(project) == before
        project.run(redo, author="a")
        assert state(project) == after
        assert project.check() == []


def test_documents_are_found_by_their_text_and_labels_added(tmp_path, source):
    with make_project(tmp_path / "p.hashiya", TEXT) as project:
        (ours,) = document_ids(project)
        codes = tuple(msgspec.structs.replace(each, id=f"other-{each.id}") for each in source.codebook)
        extra = msgspec.convert(
            {
                "id": "x",
                "name": "risk",
                "names": {},
                "color": "#009E73",
                "shortcut": "t",
                "parent": None,
                "attributes": [],
            },
            type=type(codes[0]),
        )
        project.run(import_annotations, msgspec.structs.replace(source, codebook=(*codes, extra)), author="a")
        assert [each.document for each in project.annotations()] == [ours, ours]
        assert len(project.documents()) == 2
        assert [code.name for code in project.codebook()] == ["target", "shortcoming", "risk"]
        assert project.codebook().get("risk").shortcut == ""
        assert project.info.title == "p"
        assert project.check() == []


def test_removing_an_annotation_takes_its_reviews_along_and_undo_brings_them_back(tmp_path, source):
    with empty(tmp_path) as project:
        project.run(import_annotations, source, author="a")
        before = state(project)
        (review,) = before["reviews"]
        assert review.proposal == {"label": "shortcoming"}
        project.run(remove, review.annotation, author="a")
        assert (project.reviews(), project.links()) == ([], [])
        project.run(undo, author="a")
        assert state(project) == before
        assert project.check() == []


def without_texts(source):
    return msgspec.structs.replace(
        source, documents=tuple(msgspec.structs.replace(each, text=msgspec.UNSET) for each in source.documents)
    )


def test_a_text_that_is_nowhere_is_asked_for(tmp_path, source):
    with empty(tmp_path) as project:
        assert problem(project, without_texts(source)) is Problem.TEXT_MISSING
        document = project.run(add_document, imported(TEXT), author="a").documents
        project.run(add_document, imported("نص آخر قصير.\n"), author="a")
        project.run(import_annotations, without_texts(source), author="a")
        assert {each.document for each in project.annotations()} == document
        project.run(remove_document, *document, author="a")
        # The log still has it.
        project.run(import_annotations, without_texts(source), author="a")
        assert project.check() == []


def problem(project, parsed):
    """Import what must be refused; return why, after a look that nothing was half-done."""
    before, entries = state(project), len(list(project.history()))
    with pytest.raises(ProjectError) as caught:
        project.run(import_annotations, parsed, file="f.json", author="a")
    assert "f.json" in str(caught.value) or "file" not in caught.value.values
    assert (state(project), len(list(project.history()))) == (before, entries)
    return caught.value.problem


def with_annotation(source, **changed):
    first, *rest = source.annotations
    return msgspec.structs.replace(source, annotations=(msgspec.structs.replace(first, **changed), *rest))


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"quote": "something else"}, Problem.QUOTE_MISMATCH),
        ({"start": 10}, Problem.QUOTE_MISMATCH),
        ({"end": 7, "quote": ""}, Problem.SCHEMA_BROKEN),
        ({"document": "nobody"}, Problem.UNKNOWN_DOCUMENT),
        ({"label": "goal"}, Problem.UNKNOWN_LABEL),
        ({"attributes": {"nope": "1"}}, Problem.SCHEMA_BROKEN),
        ({"attributes": {"value": "much"}}, Problem.SCHEMA_BROKEN),
        ({"attributes": {"sector": "sea"}}, Problem.SCHEMA_BROKEN),
        ({"memo": "a\x00"}, Problem.FORBIDDEN_CHARACTER),
    ],
)
def test_a_file_that_does_not_fit_is_refused_whole(tmp_path, source, changed, expected):
    changed = {"attributes": {}} | changed if "attributes" not in changed else changed
    with empty(tmp_path) as project:
        assert problem(project, with_annotation(source, **changed)) is expected


def test_which_annotation_does_not_fit_is_told(tmp_path, source):
    wrong = with_annotation(source, attributes={"value": "much"})
    with empty(tmp_path) as project, pytest.raises(ProjectError) as caught:
        project.run(import_annotations, wrong, file="f.json", author="a")
    told = str(caught.value)
    assert f"annotation {wrong.annotations[0].id}: much is not a number" in told
    assert told.endswith("Nothing was imported.")


def test_the_same_id_with_other_content_is_refused(tmp_path, source):
    with empty(tmp_path) as project:
        project.run(import_annotations, source, author="a")
        project.run(set_memo, source.annotations[0].id, "changed here", author="a")
        assert problem(project, source) is Problem.ID_CONFLICT
        twice = msgspec.structs.replace(source, annotations=(source.annotations[1], source.annotations[1]))
    with empty(tmp_path, "other") as project:
        assert problem(project, twice) is Problem.ID_CONFLICT


def test_another_text_under_the_same_id_is_refused(tmp_path, source):
    with empty(tmp_path) as project:
        project.run(import_annotations, source, author="a")
        first, second = source.documents
        swapped = msgspec.structs.replace(first, sha256=second.sha256, text=second.text, length=second.length)
        assert problem(project, msgspec.structs.replace(source, documents=(swapped, second))) is Problem.TEXT_MISMATCH
    with empty(tmp_path, "other") as project:
        lying = msgspec.structs.replace(first, text="another text")
        assert problem(project, msgspec.structs.replace(source, documents=(lying, second))) is Problem.SCHEMA_BROKEN


def test_a_codebook_of_ones_own_stays(tmp_path, source):
    with make_project(tmp_path / "p.hashiya", "غير ذلك") as project:
        project.run(
            set_codebook, Codebook((RISK, *[each for each in DEFAULT_CODEBOOK if each.name != "target"])), author="a"
        )
        project.run(import_annotations, source, author="a")
        assert [code.name for code in project.codebook()] == ["risk", "shortcoming", "target"]
        assert project.codebook().get("target").shortcut == ""
        assert len(project.documents()) == 3
        assert project.check() == []
