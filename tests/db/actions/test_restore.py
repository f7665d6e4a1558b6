import shutil
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from hashiya.db.actions.annotate import annotate, move, relabel, remove, set_attributes, set_memo
from hashiya.db.actions.codebook import set_codebook
from hashiya.db.actions.documents import remove_document
from hashiya.db.actions.link import link, unlink
from hashiya.db.actions.people import set_team
from hashiya.db.actions.restore import restore_annotation, restore_document
from hashiya.db.actions.review import accept, comment
from hashiya.db.actions.undo import redo, undo
from hashiya.db.model.codebook import Code, Codebook
from hashiya.db.model.default_codebook import DEFAULT_CODEBOOK
from hashiya.db.model.problems import Problem
from tests.builders import add_annotation, document_ids, make_project, state


def last(project):
    return next(project.history(limit=1)).id


def test_an_annotation_becomes_what_it_was(project, document):
    annotation = add_annotation(project, document, 9, 14, attributes={"value": "13"}, author="a")
    then, entry = project.annotation(annotation), last(project)
    project.run(move, annotation, 0, 2, author="a")
    project.run(relabel, annotation, "shortcoming", author="a")
    project.run(comment, annotation, "stays", author="b")
    before = state(project)
    changes = project.run(restore_annotation, annotation, entry, author="b")
    assert changes.annotations[0].after == project.annotation(annotation) == then
    assert len(project.reviews()) == 1
    assert project.run(restore_annotation, annotation, entry, author="b").event is None
    project.run(undo, author="b")
    assert state(project) == before
    assert project.run(restore_annotation, annotation, last(project), author="b").event is None
    assert project.check() == []


def test_a_removed_annotation_comes_back_with_what_hung_on_it(project, document):
    annotation = add_annotation(project, document, 9, 14, author="a")
    other = add_annotation(project, document, 0, 2, "shortcoming", author="a")
    gone = add_annotation(project, document, 3, 6, "shortcoming", author="a")
    project.run(link, other, annotation, author="a")
    project.run(link, gone, annotation, author="a")
    project.run(accept, annotation, author="b")
    then, entry, links, reviews = project.annotation(annotation), last(project), project.links(), project.reviews()
    project.run(remove, annotation, gone, author="a")
    project.run(restore_annotation, annotation, entry, author="a")
    assert project.annotation(annotation) == then
    assert project.reviews() == reviews
    assert project.links() == links[:1]
    assert project.check() == []


def test_what_cannot_be_restored(refused, project, document):
    start = last(project)
    annotation = add_annotation(project, document, 9, 14, author="a")
    entry = last(project)
    assert refused(restore_annotation, annotation, "none") is Problem.UNKNOWN_EVENT
    assert refused(restore_annotation, annotation, start) is Problem.NOTHING_TO_RESTORE
    assert refused(restore_annotation, "none", entry) is Problem.UNKNOWN_ANNOTATION
    assert refused(restore_document, "none", entry) is Problem.UNKNOWN_DOCUMENT
    assert refused(restore_document, document, "none") is Problem.UNKNOWN_EVENT
    project.run(set_memo, annotation, "x", author="a")
    project.run(set_team, blind=True, author="a")
    assert refused(restore_annotation, annotation, entry) is Problem.BLIND
    assert refused(restore_document, document, entry) is Problem.BLIND
    project.run(remove_document, document, author="a")
    assert refused(restore_annotation, annotation, entry) is Problem.UNKNOWN_DOCUMENT


def test_the_codebook_of_now_has_the_last_word(refused, project, document):
    risk = Code("id-risk", "risk", {"en": "Risk"}, "#009E73")
    project.run(set_codebook, Codebook((*DEFAULT_CODEBOOK, risk)), author="a")
    annotation = add_annotation(project, document, 0, 2, "risk", author="a")
    entry = last(project)
    project.run(relabel, annotation, "target", author="a")
    project.run(set_codebook, DEFAULT_CODEBOOK, author="a")
    assert refused(restore_annotation, annotation, entry) is Problem.UNKNOWN_LABEL
    assert refused(restore_document, document, entry) is Problem.UNKNOWN_LABEL


def test_one_layer_alone(project, document):
    mine = add_annotation(project, document, 9, 14, author="a")
    theirs = add_annotation(project, document, 0, 2, author="b")
    entry = last(project)
    for each in (mine, theirs):
        project.run(set_memo, each, "later", author="x")
    late = add_annotation(project, document, 3, 6, author="b")
    project.run(remove, mine, author="a")
    project.run(restore_document, document, entry, layer="a", author="a")
    assert {each.id: each.memo for each in project.annotations()} == {mine: "", theirs: "later", late: ""}
    assert project.check() == []


def test_a_removed_document_comes_back(project, document):
    annotation = add_annotation(project, document, 9, 14, author="a")
    other = add_annotation(project, document, 0, 2, "shortcoming", author="a")
    project.run(link, other, annotation, author="a")
    before, entry = state(project), last(project)
    project.run(remove_document, document, author="a")
    project.run(restore_document, document, entry, author="a")
    assert state(project) == before
    assert project.check() == []


steps = st.lists(
    st.tuples(
        st.sampled_from(["add", "move", "memo", "value", "remove", "link", "unlink", "undo", "redo"]),
        st.integers(0, 99),
    ),
    min_size=1,
    max_size=12,
)


def act(project, what, place):
    documents = document_ids(project)
    annotations = [each.id for each in project.annotations()]
    links = [each.id for each in project.links()]
    chosen = annotations[place % len(annotations)] if annotations else None
    if what == "add":
        project.run(annotate, documents[place % 2], place % 5, place % 5 + 3, "target", author="a")
    elif what in ("undo", "redo"):
        step = project.undoable()
        if what == "undo" and step and step.verb != "add_document":
            project.run(undo, author="a")
        elif what == "redo" and project.redoable():
            project.run(redo, author="a")
    elif what == "unlink" and links:
        project.run(unlink, links[place % len(links)], author="a")
    elif chosen and what == "move":
        project.run(move, chosen, place % 4, place % 4 + 2, author="a")
    elif chosen and what == "memo":
        project.run(set_memo, chosen, str(place), author="a")
    elif chosen and what == "value":
        project.run(set_attributes, chosen, {"value": str(place)}, author="a")
    elif chosen and what == "remove":
        project.run(remove, chosen, author="a")
    elif chosen and what == "link":
        target = annotations[(place * 7 + 1) % len(annotations)]
        ends = [(each.source, each.target) for each in project.links()]
        if target != chosen and (chosen, target) not in ends:
            project.run(link, chosen, target, author="a")


@settings(max_examples=40)
@given(steps, st.integers(0, 99))
def test_a_document_becomes_what_it_was_whatever_happened(found, when):
    folder = Path(tempfile.mkdtemp())
    try:
        with make_project(folder / "p.hashiya", "نص للتجربة", "نص آخر للتجربة") as project:
            documents = document_ids(project)
            past = []
            for what, place in found:
                act(project, what, place)
                past.append((last(project), [list(project.annotations(each)) for each in documents], project.links()))
            entry, then, links = past[when % len(past)]
            for number, document in enumerate(documents):
                project.run(restore_document, document, entry, author="b")
                assert list(project.annotations(document)) == then[number]
            # Links between the documents need both of them.
            assert {each.id for each in project.links()} == {each.id for each in links}
            assert project.check() == []
    finally:
        shutil.rmtree(folder)
