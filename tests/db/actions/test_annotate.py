import pytest

from hashiya.db.actions.annotate import annotate, annotate_many, move, relabel, remove, set_attributes, set_memo
from hashiya.db.actions.link import link
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.problems import Problem
from tests.builders import TEXT, add_annotation, document_ids, state


def test_an_annotation_is_stored_as_it_was_asked_for(project, document):
    changes = project.run(
        annotate,
        document,
        9,
        14,
        "target",
        author="a",
        attributes={"value": "١٣", "status": "met", "unit": ""},
        memo="why",
    )
    (annotation,) = project.annotations()
    assert changes.annotations[0].after == annotation
    assert (changes.annotations[0].before, changes.verb, changes.notices) == (None, "annotate", ())
    assert (annotation.start, annotation.end, annotation.label, annotation.author) == (9, 14, "target", "a")
    assert annotation.attributes == {"status": "met", "value": "13"}
    assert (annotation.memo, annotation.created) == ("why", annotation.modified)
    assert project.annotation(annotation.id) == annotation


@pytest.mark.parametrize(
    ("asked", "stored"),
    [
        ((17, 18), (17, 19)),
        ((18, 20), (17, 20)),
        ((46, 47), (45, 50)),
        ((0, len(TEXT)), (0, len(TEXT))),
        ((7, 8), (7, 8)),
    ],
)
def test_a_span_inside_a_cluster_is_widened_and_says_so(project, document, asked, stored):
    changes = project.run(annotate, document, *asked, "target", author="a")
    (annotation,) = project.annotations()
    assert (annotation.start, annotation.end) == stored
    assert [notice.problem for notice in changes.notices] == ([Problem.SPAN_WIDENED] if asked != stored else [])
    assert all(str(stored[0]) in str(notice) for notice in changes.notices)


@pytest.mark.parametrize(
    ("span", "problem"),
    [
        ((5, 5), Problem.SPAN_EMPTY),
        ((7, 3), Problem.SPAN_EMPTY),
        ((-1, 3), Problem.SPAN_OUTSIDE),
        ((3, len(TEXT) + 1), Problem.SPAN_OUTSIDE),
        ((10**30, 10**30 + 1), Problem.SPAN_OUTSIDE),
    ],
)
def test_a_span_that_is_none_is_refused(refused, project, document, span, problem):
    assert refused(annotate, document, *span, "target") is problem
    annotation = add_annotation(project, document, 0, 2)
    assert refused(move, annotation, *span) is problem


@pytest.mark.parametrize(
    ("attributes", "problem"),
    [
        ({"nope": "1"}, Problem.UNKNOWN_ATTRIBUTE),
        ({"value": "much"}, Problem.WRONG_VALUE),
        ({"status": "perhaps"}, Problem.UNKNOWN_CHOICE),
        ({"indicator": "a\x00b"}, Problem.FORBIDDEN_CHARACTER),
        ({"indicator": "a\ud800b"}, Problem.FORBIDDEN_CHARACTER),
        ({"kind": "delay"}, Problem.UNKNOWN_ATTRIBUTE),
    ],
)
def test_a_value_that_does_not_fit_is_refused(refused, project, document, attributes, problem):
    assert refused(annotate, document, 0, 2, "target", attributes=attributes) is problem
    annotation = add_annotation(project, document, 0, 2, attributes={"status": "met"})
    assert refused(set_attributes, annotation, attributes) is problem


def test_what_does_not_exist_is_refused(refused, document):
    assert refused(annotate, "no such document", 0, 2, "target") is Problem.UNKNOWN_DOCUMENT
    assert refused(annotate, document, 0, 2, "goal") is Problem.UNKNOWN_LABEL
    for action, args in (
        (relabel, ("target",)),
        (move, (0, 1)),
        (set_attributes, ({},)),
        (set_memo, ("",)),
        (remove, ()),
    ):
        assert refused(action, "no such annotation", *args) is Problem.UNKNOWN_ANNOTATION


@pytest.mark.parametrize("field", ["memo", "annotation_id"])
@pytest.mark.parametrize("text", ["a\x00", "\udfff"])
def test_characters_that_cannot_be_stored_are_refused(refused, document, field, text):
    assert refused(annotate, document, 0, 2, "target", **{field: text}) is Problem.FORBIDDEN_CHARACTER


def test_an_id_is_taken_once(refused, project, document):
    annotation = add_annotation(project, document, 0, 2)
    assert refused(annotate, document, 3, 6, "target", annotation_id=annotation) is Problem.ID_TAKEN


def test_relabelling_keeps_the_values_that_the_new_label_knows(project, document):
    values = {"value": "58.3", "unit": "%", "sector": "health", "status": "met", "indicator": "beds"}
    annotation = add_annotation(project, document, 9, 14, attributes=values)
    project.run(relabel, annotation, "shortcoming", author="a")
    assert project.annotation(annotation).attributes == {"value": "58.3", "unit": "%", "sector": "health"}


def test_setting_attributes_touches_only_the_named_ones(project, document):
    annotation = add_annotation(project, document, 9, 14, attributes={"status": "met", "unit": "%", "value": "3"})
    project.run(set_attributes, annotation, {"status": None, "unit": "", "value_to": "١٬٢٣٤"}, author="a")
    assert project.annotation(annotation).attributes == {"value": "3", "value_to": "1234"}


def test_what_changes_nothing_leaves_no_entry(project, document):
    annotation = add_annotation(project, document, 9, 14, memo="m", attributes={"status": "met"})
    entries = len(list(project.history()))
    for action, args in (
        (relabel, ("target",)),
        (move, (9, 14)),
        (set_memo, ("m",)),
        (set_attributes, ({"status": "met"},)),
    ):
        changes = project.run(action, annotation, *args, author="b")
        assert (changes.event, changes.annotations) == (None, ())
    assert len(list(project.history())) == entries


def test_changes_name_both_states_and_the_time_moves(project, document):
    annotation = add_annotation(project, document, 9, 14)
    (change,) = project.run(move, annotation, 0, 2, author="b").annotations
    assert (change.before.start, change.after.start) == (9, 0)
    assert change.after == project.annotation(annotation)
    assert change.after.author == "tester"
    assert change.after.modified >= change.before.modified


def test_removing_takes_links_along_and_all_or_none(refused, project, document):
    first, second = add_annotation(project, document, 0, 2), add_annotation(project, document, 3, 6, "shortcoming")
    project.run(link, second, first, author="a")
    assert refused(remove, first, "no such annotation") is Problem.UNKNOWN_ANNOTATION
    changes = project.run(remove, first, first, author="a")
    assert [each.id for each in project.annotations()] == [second]
    assert project.links() == []
    assert len(changes.links) == 1


def test_many_at_once_say_only_that_they_are_many(project):
    one, other = document_ids(project)
    many = [Annotation(f"id {n:04}", (one, other)[n % 2], "target", 0, 2 + n % 2, author="x") for n in range(1001)]
    changes = project.run(annotate_many, many, author="a")
    assert (changes.bulk, changes.annotations, changes.documents) == (True, (), frozenset({one, other}))
    assert {each.id for each in project.annotations()} == {each.id for each in many}
    assert {each.author for each in project.annotations()} == {"x"}


def test_one_bad_among_many_leaves_none(refused, project, document):
    good = [Annotation(f"id {n}", document, "target", 0, 2) for n in range(20)]
    assert refused(annotate_many, [*good, Annotation("x", document, "target", 5, 5)]) is Problem.SPAN_EMPTY
    assert refused(annotate_many, [*good, good[3]]) is Problem.ID_TAKEN
    assert refused(annotate_many, [*good, Annotation("x", document, "goal", 0, 2)]) is Problem.UNKNOWN_LABEL


def test_the_author_is_checked_too(project, document):
    from hashiya.db.model.problems import ProjectError

    before = state(project)
    with pytest.raises(ProjectError):
        project.run(annotate, document, 0, 2, "target", author="a\x00")
    assert state(project) == before
