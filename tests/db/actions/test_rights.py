"""Roles: what they allow, when they bind, and that who works alone is not hindered."""

import pytest

from hashiya.db.actions.adjudicate import adjudicate, adjudicate_new, dismiss, take_agreements
from hashiya.db.actions.annotate import move, relabel, remove, set_attributes, set_memo
from hashiya.db.actions.assign import assign, give, mark_done, reopen, take_back
from hashiya.db.actions.documents import remove_document
from hashiya.db.actions.interchange import import_annotations
from hashiya.db.actions.link import link, unlink
from hashiya.db.actions.people import change_team, remove_person, set_person, set_team
from hashiya.db.actions.restore import restore_annotation, restore_document
from hashiya.db.actions.review import accept, accept_part, comment, decline_part, propose, reject, resolve
from hashiya.db.actions.undo import undo
from hashiya.db.exporters.annotations_json import export_json
from hashiya.db.importers.annotations_json import read_json
from hashiya.db.model.annotation import Status
from hashiya.db.model.link import ORIGIN
from hashiya.db.model.person import ADJUDICATED, Person, Right, Role, holders
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.review import Queue
from hashiya.db.project import Project
from tests.builders import TEXT, add_annotation, document_ids, make_project

ANN, BOB, REVIEWER, JUDGE, STRANGER = "ann", "bob", "rev", "judge", "stranger"


@pytest.fixture
def project(tmp_path):
    with make_project(tmp_path / "p.hashiya", TEXT, "نص آخر\n") as opened:
        yield opened


@pytest.fixture
def team(project):
    """A document with a mark of two annotators, and people in every role."""
    document = document_ids(project)[0]
    one = add_annotation(project, document, 9, 14, author=ANN)
    two = add_annotation(project, document, 9, 14, author=BOB)
    project.run(give, [(document, ANN), (document, BOB)], author=JUDGE)
    people = [Person(ANN), Person(BOB), Person(REVIEWER, Role.REVIEWER), Person(JUDGE, Role.ADJUDICATOR)]
    project.run(change_team, people, author=JUDGE)
    return document, one, two


def problem(project, action, *args, author, **kwargs):
    """What an action runs into, None where it does what it should."""
    try:
        project.run(action, *args, author=author, **kwargs)
    except ProjectError as error:
        str(error)
        return error.problem
    return None


def test_only_reviewers_and_adjudicators_review(project, team):
    _document, one, _two = team
    wishes = [(accept, {}), (reject, {"reason": "no"}), (propose, {"start": 10})]
    for action, more in wishes:
        for person in (BOB, STRANGER):
            assert problem(project, action, one, author=person, **more) is Problem.NOT_REVIEWER
        for person in (REVIEWER, JUDGE):
            assert problem(project, action, one, author=person, **more) is None
    assert project.may(REVIEWER, Right.REVIEW)
    assert not project.may(BOB, Right.REVIEW)


def test_everybody_talks_and_authors_answer(project, team):
    _document, one, _two = team
    project.run(propose, one, start=10, attributes={"value": "1"}, author=REVIEWER)
    (proposal,) = (each.id for each in project.thread(one).reviews)
    assert problem(project, comment, one, "hm", author=BOB) is None
    assert problem(project, resolve, one, author=BOB) is None
    assert problem(project, decline_part, proposal, "bounds", author=BOB) is Problem.NOT_REVIEWER
    assert problem(project, decline_part, proposal, "bounds", author=ANN) is None
    assert problem(project, accept_part, proposal, author=JUDGE) is None


def test_only_adjudicators_decide_about_the_agreed_layer(project, team):
    document, one, two = team
    wishes = [
        (adjudicate, [one, two]),
        (adjudicate_new, document, 0, 2, "target"),
        (dismiss, [one]),
        (take_agreements, document),
    ]
    for action, *args in wishes:
        for person in (BOB, REVIEWER, STRANGER):
            assert problem(project, action, *args, author=person) is Problem.NOT_ADJUDICATOR
        assert problem(project, action, *args, author=JUDGE) is None


def test_the_agreed_layer_is_changed_by_adjudicators_only(project, team):
    _document, one, two = team
    project.run(adjudicate, [one, two], author=JUDGE)
    (agreed,) = project.annotations(author=ADJUDICATED)
    origin = next(each.id for each in project.links() if each.type == ORIGIN)
    for action, *args in ((set_memo, agreed.id, "x"), (remove, agreed.id), (unlink, origin)):
        for person in (ANN, REVIEWER):
            assert problem(project, action, *args, author=person) is Problem.NOT_ADJUDICATOR
    assert problem(project, set_memo, agreed.id, "x", author=JUDGE) is None


def test_only_adjudicators_manage(project, team):
    document, _one, _two = team
    wishes = [
        (set_person, "new"),
        (set_person, BOB, {"role": Role.REVIEWER}),
        (remove_person, REVIEWER),
        (set_team, {"blind": True}),
        (change_team, {"own_review": True}),
        (assign, [document], [ANN, BOB]),
        (give, [(document, REVIEWER)]),
        (take_back, document, BOB),
        (mark_done, document, ANN),
    ]
    for action, *args in wishes:
        more = args.pop() if isinstance(args[-1], dict) else {}
        for person in (BOB, REVIEWER, STRANGER):
            assert problem(project, action, *args, author=person, **more) is Problem.NOT_MANAGER


def test_everybody_has_their_own_colour_and_says_when_they_are_done(project, team):
    document, _one, _two = team
    assert problem(project, set_person, BOB, color="#123456", author=BOB) is None
    assert problem(project, set_person, BOB, role=Role.ADJUDICATOR, author=BOB) is Problem.NOT_MANAGER
    assert problem(project, set_person, STRANGER, author=STRANGER) is None
    assert problem(project, set_person, JUDGE, role=Role.ADJUDICATOR, author=BOB) is None  # which says nothing new
    assert problem(project, mark_done, document, author=BOB) is None
    assert problem(project, reopen, document, author=BOB) is None
    project.run(mark_done, document, author=BOB)
    assert problem(project, reopen, document, BOB, author=ANN) is Problem.NOT_REVIEWER
    assert problem(project, reopen, document, BOB, author=REVIEWER) is None


def test_annotators_change_only_their_own_layer(project, team):
    document, one, _two = team
    start = next(iter(project.history())).id
    wishes = [
        (relabel, one, "shortcoming"),
        (move, one, 9, 12),
        (set_attributes, one, {}),
        (set_memo, one, "x"),
        (remove, one),
        (remove_document, document),
    ]
    for action, *args in wishes:
        assert problem(project, action, *args, author=BOB) is Problem.NOT_YOURS
    project.run(set_memo, one, "mine", author=ANN)
    assert problem(project, restore_annotation, one, start, author=BOB) is Problem.NOT_YOURS
    assert problem(project, restore_document, document, start, author=BOB) is Problem.NOT_YOURS
    assert problem(project, restore_annotation, one, start, author=ANN) is None
    assert problem(project, set_memo, one, "x", author=REVIEWER) is None


def test_who_works_blind_touches_nothing_unseen(project):
    document = document_ids(project)[0]
    theirs = add_annotation(project, document, 9, 14, author=ANN)
    mine = add_annotation(project, document, 0, 2, author=BOB)
    project.run(set_team, blind=True, author=JUDGE)
    for action, *args in ((set_memo, theirs, "x"), (remove, theirs), (link, mine, theirs), (remove_document, document)):
        assert problem(project, action, *args, author=BOB) is Problem.BLIND


def test_nobody_is_hindered_while_nobody_has_a_role(project):
    document = document_ids(project)[0]
    one = add_annotation(project, document, 9, 14, author=ANN)
    project.run(set_person, ANN, author=ANN)
    for action, *args in ((accept, one), (adjudicate, [one]), (set_memo, one, "x"), (give, [(document, BOB)])):
        assert problem(project, action, *args, author=STRANGER) is None
    assert project.may(STRANGER, Right.MANAGE)
    assert holders(Right.ADJUDICATE, project.people()) is None


def test_without_an_adjudicator_reviewers_do_what_one_would_do(project):
    document = document_ids(project)[0]
    one = add_annotation(project, document, 9, 14, author=ANN)
    project.run(set_person, REVIEWER, role=Role.REVIEWER, author="whoever")
    assert problem(project, adjudicate, [one], author=ANN) is Problem.NOT_ADJUDICATOR
    assert problem(project, adjudicate, [one], author=REVIEWER) is None
    assert problem(project, set_person, JUDGE, role=Role.ADJUDICATOR, author=REVIEWER) is None
    assert problem(project, adjudicate, [one], author=REVIEWER) is Problem.NOT_ADJUDICATOR


def test_giving_a_right_away_is_one_step(project):
    people = [Person(JUDGE, Role.ADJUDICATOR), Person(ANN, color="#123456"), Person(BOB)]
    project.run(change_team, people, blind=True, author="whoever")
    assert [each.name for each in project.people()] == [ANN, BOB, JUDGE]
    assert project.person(ANN).color == "#123456"
    assert project.team().blind
    project.run(undo, "whoever", author="whoever")
    assert project.people() == []
    with pytest.raises(ValueError, match="colour"):
        project.run(change_team, [Person(ANN, color="red")], author="whoever")


def test_what_was_decided_before_stays(project, team):
    _document, one, _two = team
    project.run(accept, one, author=REVIEWER)
    project.run(set_person, REVIEWER, role=Role.ANNOTATOR, author=JUDGE)
    assert project.annotation(one).status is Status.ACCEPTED
    assert project.check() == []


def test_a_merge_names_who_went_beyond_their_role_and_takes_it_in(project, team, tmp_path):
    document, one, two = team
    project.bundle(tmp_path / "b.hashiya", for_=BOB)
    with Project.open(tmp_path / "b.hashiya", backup=False) as apart:
        apart.run(set_person, BOB, role=Role.ADJUDICATOR, author=JUDGE)
        apart.run(accept, one, author=BOB)
        apart.run(adjudicate, [one, two], author=BOB)
        apart.run(set_memo, two, "own", author=BOB)
    # Meanwhile nobody knows here that he is adjudicator there.
    report = project.plan_merge([tmp_path / "b.hashiya"])
    assert report.beyond == {BOB: 2}
    assert project.merge([tmp_path / "b.hashiya"], author=JUDGE).beyond == {BOB: 2}
    (merge,) = project.merges()
    (numbers,) = merge.beyond.values()
    assert [each.verb for each in project.history() if each.seq in numbers] == ["adjudicate", "accept"]
    assert project.annotation(one).status is Status.ACCEPTED
    assert len(project.adjudicated(document)) == 1
    assert project.check() == []


def test_what_a_merge_reported_is_still_told_when_roles_have_changed(project, team, tmp_path):
    _document, one, _two = team
    for name in ("b", "c"):
        path = tmp_path / f"{name}.hashiya"
        project.bundle(path, for_=BOB)
        with Project.open(path, backup=False) as apart:
            apart.run(set_person, BOB, role=Role.REVIEWER, author=JUDGE)
            apart.run(accept, one, author=BOB)
    assert project.merge([tmp_path / "b.hashiya"], author=JUDGE).beyond == {BOB: 1}
    # By now he is a reviewer here as well.
    assert project.merge([tmp_path / "c.hashiya"], author=JUDGE).beyond == {}
    project.run(set_person, REVIEWER, role=Role.ANNOTATOR, author=JUDGE)
    later, earlier = project.merges()
    assert later.beyond == {}
    assert {name: len(numbers) for name, numbers in earlier.beyond.items()} == {BOB: 1}


def test_undo_does_not_close_eyes_that_have_seen(project, team):
    document, _one, _two = team
    project.run(set_team, blind=True, author=JUDGE)
    project.run(mark_done, document, author=BOB)
    assert problem(project, undo, BOB, author=BOB) is Problem.BLIND_REOPEN
    assert not project.sees_only_own(document, BOB)
    project.run(set_team, blind=False, author=JUDGE)
    assert problem(project, undo, BOB, author=BOB) is None


def test_the_queue_holds_the_agreed_layer_only_if_it_is_asked_for(project, team):
    _document, one, two = team
    project.run(adjudicate, [one, two], author=JUDGE)
    assert set(project.queue(project.reviewable_by(REVIEWER, Queue()))) == {one, two}
    (agreed,) = project.queue(project.reviewable_by(REVIEWER, Queue(author=ADJUDICATED)))
    assert project.annotation(agreed).author == ADJUDICATED


def test_an_import_brings_only_what_one_could_do_oneself(project, team, tmp_path):
    document, one, two = team
    project.run(adjudicate, [one, two], author=JUDGE)
    project.run(accept, one, author=REVIEWER)
    export_json(project, tmp_path / "all.json", with_text=True)
    export_json(project, tmp_path / "bob.json", with_text=True, layer=BOB)
    everything, own = (read_json(tmp_path / f"{name}.json") for name in ("all", "bob"))
    project.run(remove, two, author=BOB)
    assert problem(project, import_annotations, everything, author=BOB) is Problem.NOT_ADJUDICATOR
    assert problem(project, import_annotations, own, author=ANN) is Problem.NOT_YOURS
    assert problem(project, import_annotations, own, author=BOB) is None
    assert {each.id for each in project.annotations(document)} >= {one, two}
