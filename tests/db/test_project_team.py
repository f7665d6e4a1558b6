import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hashiya.db.actions.annotate import annotate_many, move
from hashiya.db.actions.assign import mark_done, reopen
from hashiya.db.actions.link import link
from hashiya.db.actions.people import set_person, set_team
from hashiya.db.actions.review import accept, comment, reject
from hashiya.db.model.annotation import Annotation, Status
from hashiya.db.model.person import ADJUDICATED, Role, TeamSettings, automatic_color
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.review import Queue
from tests.builders import TEXT, add_annotation, document_ids, make_project


@pytest.fixture
def project(tmp_path):
    with make_project(tmp_path / "p.hashiya", TEXT, "نص آخر قصير.\n") as opened:
        yield opened


@pytest.fixture
def blind(project):
    """A blind project: one document with the layers of a and b, linked, reviewed."""
    document = document_ids(project)[0]
    mine = add_annotation(project, document, 0, 2, author="a")
    theirs = add_annotation(project, document, 9, 14, "shortcoming", author="b")
    project.run(link, theirs, mine, author="b")
    project.run(comment, theirs, "@a look", author="b")
    project.run(comment, mine, "hm", author="b")
    project.run(set_team, blind=True, author="lead")
    project.run(set_person, "judge", role=Role.ADJUDICATOR, author="lead")
    return document, mine, theirs


def seen(project, person):
    document = document_ids(project)[0]
    return {
        "marks": list(project.marks(document, visible_to=person).ids),
        "annotations": [each.id for each in project.annotations(visible_to=person)],
        "in document": [each.id for each in project.annotations(document, visible_to=person)],
        "counts": [each.counts for each in project.documents(visible_to=person)],
        "links": len(project.links(visible_to=person)),
        "links of one": [len(project.links_of(each, visible_to=person)) for each in project.queue(Queue())],
        "reviews": [each.comment for each in project.reviews(visible_to=person)],
        "returned": [each.comment for each in project.returned(person)] if person else None,
        "queue": list(project.queue(Queue(), visible_to=person)),
        "queue length": project.queue_length(Queue(), visible_to=person),
        "last in queue": getattr(project.next_in_queue(Queue(), backwards=True, visible_to=person), "id", None),
        "of b": [each.id for each in project.annotations(author="b", visible_to=person)],
        "history": {
            row.id
            for event in project.history_of(visible_to=person)
            for row in event.rows
            if row.table == "annotations"
        },
    }


def test_statuses_name_what_was_reviewed_and_is_visible(project, blind):
    document, mine, theirs = blind
    project.run(accept, mine, author="judge")
    project.run(reject, theirs, reason="no", author="judge")
    assert project.statuses(document) == {mine: Status.ACCEPTED, theirs: Status.REJECTED}
    assert project.statuses(document, visible_to="a") == {mine: Status.ACCEPTED}
    project.run(comment, mine, "again", author="judge")
    project.run(move, theirs, 9, 12, author="b")
    assert project.statuses(document) == {mine: Status.ACCEPTED, theirs: Status.CHANGED}
    assert project.statuses(document_ids(project)[1]) == {}


def test_an_annotator_sees_only_their_own_layer_until_they_are_done(project, blind):
    document, mine, theirs = blind
    everything = seen(project, None)
    assert everything["marks"] == [mine, theirs]
    assert seen(project, "judge") == {**everything, "returned": []}
    assert seen(project, "a") == {
        "marks": [mine],
        "annotations": [mine],
        "in document": [mine],
        "counts": [{"target": 1}, {}],
        "links": 0,
        "links of one": [0, 0],
        "reviews": ["hm"],
        "returned": ["hm"],
        "queue": [mine],
        "queue length": 1,
        "last in queue": mine,
        "of b": [],
        "history": {mine},
    }
    assert seen(project, "stranger")["marks"] == []
    with pytest.raises(ProjectError) as caught:
        project.compare(document, visible_to="a")
    assert caught.value.problem is Problem.BLIND
    assert project.sees_only_own(document, "a")
    project.run(mark_done, document, author="a")
    assert seen(project, "a") == {**everything, "returned": ["@a look", "hm"]}
    assert len(project.compare(document, visible_to="a").rows) == 2
    assert not project.sees_only_own(document, "a")
    project.run(reopen, document, "a", author="judge")
    assert seen(project, "a")["marks"] == [mine]
    project.run(set_team, blind=False, author="judge")
    assert seen(project, "a")["marks"] == [mine, theirs]


def test_done_with_one_document_opens_only_that_one(project, blind):
    document, mine, theirs = blind
    other = document_ids(project)[1]
    hidden = add_annotation(project, other, 0, 2, author="b")
    project.run(mark_done, document, author="a")
    assert [each.id for each in project.annotations(visible_to="a")] == [mine, theirs]
    assert hidden not in list(project.queue(Queue(), visible_to="a"))
    assert [each.counts for each in project.documents(visible_to="a")] == [{"target": 1, "shortcoming": 1}, {}]


def test_a_queue_is_chosen_by_what_one_asks(project):
    one, other = document_ids(project)
    a = add_annotation(project, one, 9, 14, author="a")
    b = add_annotation(project, one, 0, 2, "shortcoming", author="b")
    c = add_annotation(project, other, 0, 2, author="a")
    project.run(accept, a, author="r")
    project.run(comment, b, "not a decision", author="r")

    def ids(**wish):
        queue = Queue(**wish)
        found = list(project.queue(queue))
        assert project.queue_length(queue) == len(found)
        return found

    assert ids() == [b, a, c]
    assert ids(document=other) == [c]
    assert ids(label="target") == [a, c]
    assert ids(author="a") == [a, c]
    assert ids(status=Status.ACCEPTED) == [a]
    assert ids(status=Status.PROPOSED) == [b, c]
    assert ids(never_reviewed=True) == [b, c]
    assert ids(never_reviewed=True, label="target", document=one) == []
    assert ids(not_by=frozenset({"a"})) == [b]
    assert ids(label="'; DROP TABLE annotations; --") == ids(document="none") == []
    assert project.reviewable_by("a", Queue()).not_by == {"a", ADJUDICATED}
    project.run(set_team, own_review=True, author="a")
    assert project.reviewable_by("a", Queue()).not_by == {ADJUDICATED}
    assert project.reviewable_by("a", Queue(author=ADJUDICATED)) == Queue(author=ADJUDICATED)


def test_a_step_leads_on_from_where_one_is_even_if_that_left_the_queue(project):
    one, other = document_ids(project)
    ids = [add_annotation(project, one, start, start + 1, author="a") for start in (0, 3, 4)]
    ids.append(add_annotation(project, other, 0, 2, author="a"))
    queue = Queue(never_reviewed=True)
    project.run(reject, ids[1], reason="x", author="r")
    assert project.next_in_queue(queue).id == ids[0]
    assert project.next_in_queue(queue, ids[0]).id == ids[2]
    assert project.next_in_queue(queue, ids[1]).id == ids[2]
    assert project.next_in_queue(queue, ids[2]).id == ids[3]
    assert project.next_in_queue(queue, ids[3]) is None
    assert project.next_in_queue(queue, ids[3], backwards=True).id == ids[2]
    assert project.next_in_queue(queue, ids[1], backwards=True).id == ids[0]
    assert project.next_in_queue(queue, backwards=True).id == ids[3]
    assert project.next_in_queue(queue, "removed meanwhile").id == ids[0]
    assert project.next_in_queue(Queue(document=other), ids[0]).id == ids[3]


@settings(max_examples=15)
@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 5), st.sampled_from("ab"), st.booleans()), max_size=25))
def test_steps_walk_the_whole_queue_both_ways(tmp_path_factory, found):
    path = tmp_path_factory.mktemp("queue") / "p.hashiya"
    with make_project(path, "ن" * 30, "و" * 30) as project:
        documents = document_ids(project)
        many = [
            Annotation(f"{number:02}", documents[second], "target", start, start + length, author=author)
            for number, (start, length, author, second) in enumerate(found)
        ]
        project.run(annotate_many, many, author="x")
        queue = Queue(author="a")
        ids = list(project.queue(queue))
        for backwards, wanted in ((False, ids), (True, ids[::-1])):
            walked, at = [], None
            while (step := project.next_in_queue(queue, at, backwards=backwards)) is not None:
                at = step.id
                walked.append(at)
            assert walked == wanted


def test_rows_that_were_edited_by_other_means_do_no_harm(project):
    document = document_ids(project)[0]
    connection = project._connection
    connection.execute("INSERT INTO people VALUES ('x', 'emperor', 'url(javascript:)'), ('y', '', '')")
    connection.execute("INSERT INTO assignments VALUES ('k', ?, 'x', 'lazy', '')", (document,))
    connection.execute("INSERT INTO settings VALUES ('blind', 'perhaps'), ('other', 'yes')")
    assert [(each.role, each.color) for each in project.people()] == [
        (Role.ANNOTATOR, automatic_color("x")),
        (Role.ANNOTATOR, automatic_color("y")),
    ]
    assert [each.state.value for each in project.assignments()] == ["open"]
    assert project.team() == TeamSettings()
