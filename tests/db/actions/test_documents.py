import hashlib

import pytest

from hashiya.db.actions.documents import (
    add_document,
    remove_document,
    rename,
    set_direction,
    set_language,
    set_paragraph_direction,
)
from hashiya.db.actions.undo import undo
from hashiya.db.model.direction import Direction
from hashiya.db.model.problems import Notice, Problem
from tests.builders import TEXT, add_annotation, document_ids, imported, state


@pytest.mark.parametrize(
    "text",
    ["", "ﬁ\u202e\u2067\u2069\u200f", "\ufeffنص\r\u2028\u2029\xa0\ufdd0", "م" * 1_000_000, "😀\n" * 1000],
    ids=["empty", "bidi controls", "what Qt would change", "one long paragraph", "outside the BMP"],
)
def test_a_text_comes_back_exactly(project, text):
    (document,) = project.run(add_document, imported(text, "odd"), author="a").documents
    assert project.text(document) == text
    found = project.document(document)
    assert (found.length, found.sha256) == (len(text), hashlib.sha256(text.encode()).hexdigest())
    assert project.check() == []


def test_documents_keep_their_order_and_count_their_labels(project, document):
    add_annotation(project, document, 0, 2)
    add_annotation(project, document, 0, 2)
    add_annotation(project, document, 3, 6, "shortcoming")
    first, second = project.documents()
    assert [first.document.title, second.document.title] == ["text 0", "text 1"]
    assert (first.counts, second.counts) == ({"target": 2, "shortcoming": 1}, {})


def test_the_same_text_twice_is_noticed(refused, project):
    again = imported(TEXT, "again")
    assert refused(add_document, again) is Problem.DUPLICATE_DOCUMENT
    (copy,) = project.run(add_document, again, allow_duplicate=True, author="a").documents
    project.run(remove_document, document_ids(project)[0], author="a")
    assert project.text(copy) == TEXT


def test_notices_of_the_import_are_passed_on(project):
    notice = Notice(Problem.CHARACTERS_REPLACED, {"file": "f", "count": 2})
    changes = project.run(add_document, imported("جديد", notices=(notice,), metadata={"pages": [1]}), author="a")
    assert changes.notices == (notice,)
    (document,) = changes.documents
    assert project.document(document).metadata == {"pages": [1]}


@pytest.mark.parametrize("fields", [{"text": "a\x00"}, {"text": "a\ud83d"}, {"title": "\x00"}, {"file": "\udc00"}])
def test_texts_that_cannot_be_stored_are_refused(refused, fields):
    assert refused(add_document, imported(**{"text": "x", "title": "t", **fields})) is Problem.FORBIDDEN_CHARACTER


def test_what_is_known_of_a_document_can_be_changed(project, document):
    project.run(rename, document, "عنوان", author="a")
    project.run(set_language, document, "fa", author="a")
    project.run(set_direction, document, Direction.LTR, forced=True, author="a")
    project.run(set_paragraph_direction, document, 21, Direction.RTL, author="a")
    found = project.document(document)
    assert (found.title, found.language, found.direction) == ("عنوان", "fa", Direction.LTR)
    assert found.direction_forced
    assert found.paragraph_directions == {21: Direction.RTL}
    project.run(set_paragraph_direction, document, 21, None, author="a")
    changes = project.run(set_direction, document, Direction.RTL, author="a")
    assert changes.documents == {document}
    assert project.document(document).metadata == {}
    assert [each.document.title for each in project.documents()] == ["عنوان", "text 1"]


def test_unknown_documents_and_paragraphs_are_refused(refused, document):
    for action, args in (
        (rename, ("t",)),
        (set_language, ("ar",)),
        (set_direction, (Direction.LTR,)),
        (set_paragraph_direction, (0, None)),
        (remove_document, ()),
    ):
        assert refused(action, "nothing", *args) is Problem.UNKNOWN_DOCUMENT
    assert refused(set_paragraph_direction, document, 10_000, Direction.LTR) is Problem.SPAN_OUTSIDE
    assert refused(rename, document, "\x00") is Problem.FORBIDDEN_CHARACTER


def test_removing_a_document_can_be_undone_whole(project, document):
    add_annotation(project, document, 0, 2, memo="m")
    before = state(project)
    changes = project.run(remove_document, document, author="a")
    assert changes.documents == {document}
    assert [each.document.title for each in project.documents()] == ["text 1"]
    project.run(undo, author="a")
    assert state(project) == before
