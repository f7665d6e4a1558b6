import pytest

from hashiya.db.actions.annotate import move, relabel, remove, set_attributes, set_memo
from hashiya.db.actions.assign import mark_done
from hashiya.db.actions.people import set_person, set_team
from hashiya.db.actions.review import accept, accept_part, comment, decline_part, propose, reject, resolve
from hashiya.db.actions.undo import redo, undo
from hashiya.db.model.annotation import Status
from hashiya.db.model.person import Role
from hashiya.db.model.problems import Problem
from hashiya.db.model.review import Answer, Decision, Proposal
from tests.builders import add_annotation, state


@pytest.fixture
def annotation(project, document):
    return add_annotation(project, document, 9, 14, author="ann", attributes={"value": "13", "status": "met"})


def proposal_of(project, annotation):
    (review,) = [each for each in project.thread(annotation).reviews if each.proposal]
    return review


def test_decisions_set_the_status_and_are_kept(project, document, annotation):
    changes = project.run(accept, annotation, author="rev")
    assert project.annotation(annotation).status is Status.ACCEPTED
    assert changes.annotations[0].after.status is Status.ACCEPTED
    assert changes.reviews[0].after.decision is Decision.ACCEPT
    project.run(reject, annotation, reason="خطأ", author="boss")
    assert project.annotation(annotation).status is Status.REJECTED
    said = [(each.reviewer, each.decision, each.comment) for each in project.thread(annotation).reviews]
    assert said == [("rev", Decision.ACCEPT, ""), ("boss", Decision.REJECT, "خطأ")]
    assert project.reviews(document) == project.reviews() == project.thread(annotation).reviews
    project.run(undo, author="boss")
    assert project.annotation(annotation).status is Status.ACCEPTED
    assert project.check() == []


def test_to_say_the_same_again_is_nothing(project, annotation):
    project.run(accept, annotation, author="rev")
    assert project.run(accept, annotation, author="rev").event is None
    assert project.run(accept, annotation, author="other").event is not None
    assert project.run(accept, author="rev").event is None


def test_many_at_once_all_or_none(refused, project, document, annotation):
    more = [add_annotation(project, document, 0, 2, author="ann") for _ in range(3)]
    assert refused(accept, annotation, *more, "none") is Problem.UNKNOWN_ANNOTATION
    project.run(accept, annotation, *more, annotation, author="rev")
    assert {each.status for each in project.annotations()} == {Status.ACCEPTED}
    assert len(project.reviews()) == 4


def test_a_rejection_needs_a_reason(refused, annotation):
    assert refused(reject, annotation, reason=" \n") is Problem.REASON_MISSING


def test_nobody_reviews_their_own_unless_allowed(refused, project, document):
    own = add_annotation(project, document, 0, 2, author="tester")
    for action, values in ((accept, {}), (reject, {"reason": "x"}), (propose, {"label": "shortcoming"})):
        assert refused(action, own, **values) is Problem.OWN_REVIEW
    project.run(comment, own, "why I did", author="tester")
    project.run(set_team, own_review=True, author="tester")
    project.run(accept, own, author="tester")
    assert project.annotation(own).status is Status.ACCEPTED


def test_who_works_blind_touches_no_other_layer(refused, project, document, annotation):
    project.run(set_team, blind=True, author="lead")
    for action, args in ((accept, ()), (comment, ("hm",)), (resolve, ())):
        assert refused(action, annotation, *args) is Problem.BLIND
    assert refused(propose, annotation, label="shortcoming") is Problem.BLIND
    project.run(comment, annotation, "my own", author="ann")
    project.run(set_person, "rev", role=Role.REVIEWER, author="lead")
    project.run(accept, annotation, author="rev")
    project.run(mark_done, document, author="tester")
    project.run(comment, annotation, "now I see", author="tester")


def test_a_decision_holds_for_what_was_decided(project, annotation):
    for decision in (accept, lambda tx, each: reject(tx, each, reason="x")):
        project.run(decision, annotation, author="rev")
        decided = project.annotation(annotation).status
        project.run(set_memo, annotation, decided.value, author="ann")
        assert project.annotation(annotation).status is decided
        for action, args in (
            (move, (0, 2)),
            (relabel, ("shortcoming",)),
            (set_attributes, ({"value": "7"},)),
        ):
            project.run(action, annotation, *args, author="ann")
            assert project.annotation(annotation).status is Status.CHANGED
            project.run(undo, author="ann")
            assert project.annotation(annotation).status is decided
    project.run(move, annotation, 0, 2, author="ann")
    assert project.annotation(annotation).status is Status.CHANGED


def test_threads(project, annotation):
    assert project.thread(annotation).reviews == []
    assert not project.thread(annotation).resolved
    project.run(comment, annotation, "@ann انظر", author="rev")
    project.run(comment, annotation, "done", author="ann")
    project.run(resolve, annotation, author="rev")
    assert project.thread(annotation).resolved
    assert project.run(resolve, annotation, author="rev").event is None
    project.run(comment, annotation, "no", author="ann")
    thread = project.thread(annotation)
    assert not thread.resolved
    assert [each.comment for each in thread.reviews] == ["@ann انظر", "done", "", "no"]
    assert project.annotation(annotation).status is Status.PROPOSED


def test_what_came_back(project, document, annotation):
    other = add_annotation(project, document, 0, 2, author="boss")
    assert project.returned("ann") == []
    project.run(reject, annotation, reason="too long", author="rev")
    project.run(comment, other, "ask @ann", author="rev")
    project.run(comment, other, "ask @anna", author="rev")
    assert [each.comment for each in project.returned("ann")] == ["too long", "ask @ann"]
    assert [each.comment for each in project.returned("boss")] == ["ask @ann", "ask @anna"]
    project.run(comment, annotation, "shortened", author="ann")
    assert [each.comment for each in project.returned("ann")] == ["ask @ann"]
    project.run(resolve, other, author="rev")
    assert project.returned("ann") == project.returned("boss") == []
    assert [each.comment for each in project.returned("rev")] == ["shortened"]
    project.run(accept, annotation, author="rev")
    assert project.returned("ann") == project.returned("rev") == []


def test_a_proposal_part_by_part(project, annotation):
    project.run(
        propose,
        annotation,
        start=7,
        label="shortcoming",
        attributes={"value": "٥٨٫٣", "unit": "%", "kind": "delay"},
        comment="better so",
        author="rev",
    )
    assert project.annotation(annotation).status is Status.PROPOSED
    review = proposal_of(project, annotation)
    proposal = Proposal.read(review.proposal)
    assert proposal == Proposal((7, 14), "shortcoming", {"value": "58.3", "unit": "%", "kind": "delay"})
    assert proposal.parts == ["label", "bounds", "attributes.kind", "attributes.unit", "attributes.value"]
    project.run(accept_part, review.id, "bounds", author="ann")
    now = project.annotation(annotation)
    assert (now.start, now.end, now.label, now.status) == (7, 14, "target", Status.CHANGED)
    project.run(accept_part, review.id, "label", "attributes.kind", author="ann")
    project.run(decline_part, review.id, "attributes.unit", author="ann")
    assert Proposal.read(proposal_of(project, annotation).proposal).open_parts == ["attributes.value"]
    assert project.thread(annotation).open_proposals
    project.run(accept_part, review.id, author="ann")
    now = project.annotation(annotation)
    assert (now.label, now.attributes) == ("shortcoming", {"value": "58.3", "kind": "delay"})
    answers = Proposal.read(proposal_of(project, annotation).proposal).answers
    assert answers["attributes.unit"] is Answer.DECLINED
    assert project.thread(annotation).open_proposals == []
    assert project.check() == []


def test_all_of_a_proposal_back_and_forth(project, annotation):
    project.run(propose, annotation, end=20, label="shortcoming", attributes={"value": ""}, author="rev")
    review = proposal_of(project, annotation)
    before = state(project)
    project.run(accept_part, review.id, author="ann")
    after = state(project)
    assert project.annotation(annotation).attributes == {}
    project.run(undo, author="ann")
    assert state(project) == before
    project.run(redo, author="ann")
    assert state(project) == after
    assert project.check() == []


def test_declining_leaves_the_annotation(project, annotation):
    project.run(propose, annotation, end=20, author="rev")
    before = project.annotation(annotation)
    project.run(decline_part, proposal_of(project, annotation).id, author="ann")
    assert project.annotation(annotation) == before


def test_proposals_that_are_none(refused, project, annotation):
    assert refused(propose, annotation) is Problem.NOTHING_PROPOSED
    same = {"start": 9, "end": 14, "label": "target", "attributes": {"value": "١٣", "unit": None}}
    assert refused(propose, annotation, **same) is Problem.NOTHING_PROPOSED
    assert refused(propose, annotation, start=14) is Problem.SPAN_EMPTY
    assert refused(propose, annotation, end=10**9) is Problem.SPAN_OUTSIDE
    assert refused(propose, annotation, label="goal") is Problem.UNKNOWN_LABEL
    assert refused(propose, annotation, attributes={"kind": "delay"}) is Problem.UNKNOWN_ATTRIBUTE
    assert refused(propose, annotation, attributes={"value": "much"}) is Problem.WRONG_VALUE
    assert refused(propose, "none", label="shortcoming") is Problem.UNKNOWN_ANNOTATION
    assert refused(comment, annotation, " ") is Problem.COMMENT_EMPTY
    assert refused(comment, annotation, "a\x00") is Problem.FORBIDDEN_CHARACTER


def test_answers_that_are_none(refused, project, annotation):
    project.run(propose, annotation, end=20, author="tester")
    project.run(comment, annotation, "no proposal", author="rev")
    review = proposal_of(project, annotation)
    words = project.thread(annotation).reviews[1]
    assert refused(accept_part, review.id) is Problem.OWN_REVIEW
    assert refused(accept_part, words.id) is Problem.UNKNOWN_REVIEW
    assert refused(accept_part, "none") is Problem.UNKNOWN_REVIEW
    project.run(set_team, own_review=True, author="a")
    assert refused(accept_part, review.id, "label") is Problem.UNKNOWN_PART
    project.run(accept_part, review.id, author="ann")
    assert refused(accept_part, review.id) is Problem.UNKNOWN_PART
    assert refused(decline_part, review.id, "bounds") is Problem.UNKNOWN_PART


def test_a_proposal_that_no_longer_fits_says_so(refused, project, annotation):
    project.run(propose, annotation, attributes={"status": "missed"}, author="rev")
    project.run(relabel, annotation, "shortcoming", author="ann")
    assert refused(accept_part, proposal_of(project, annotation).id) is Problem.UNKNOWN_ATTRIBUTE


@pytest.mark.parametrize(
    "stored",
    [
        {},
        {"start": True, "end": 3},
        {"start": 1},
        {"start": "1", "end": "2"},
        {"label": 7, "attributes": [], "answers": 3},
        {"attributes": {"value": 3}, "answers": {"bounds": "perhaps", "label": []}},
    ],
)
def test_a_foreign_proposal_is_read_as_far_as_it_is_one(stored):
    assert Proposal.read(stored) == Proposal()


def test_a_proposal_is_what_it_was_after_storing():
    proposal = Proposal((3, 9), "target", {"value": None, "unit": "%"}, {"bounds": Answer.ACCEPTED})
    assert Proposal.read(proposal.to_mapping()) == proposal


def test_reviews_go_with_their_annotation_and_come_back(project, annotation):
    project.run(accept, annotation, author="rev")
    before = state(project)
    project.run(remove, annotation, author="ann")
    assert project.reviews() == []
    project.run(undo, author="ann")
    assert state(project) == before
