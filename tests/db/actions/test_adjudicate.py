from io import BytesIO

import pytest

from hashiya.db.actions.adjudicate import Bounds, adjudicate, adjudicate_new, dismiss, take_agreements
from hashiya.db.actions.annotate import remove
from hashiya.db.actions.assign import give, mark_done
from hashiya.db.actions.interchange import import_annotations
from hashiya.db.actions.people import set_team
from hashiya.db.actions.review import accept, accept_part, propose, reject, resolve
from hashiya.db.actions.undo import redo, undo
from hashiya.db.exporters.annotations_json import export_json
from hashiya.db.importers.annotations_json import read_json
from hashiya.db.model.annotation import Status
from hashiya.db.model.link import ORIGIN
from hashiya.db.model.person import ADJUDICATED
from hashiya.db.model.problems import Problem
from hashiya.db.project import Project
from tests.builders import add_annotation, document_ids, state
from tests.db.layers import A, B, content, fixture_content, project_of_layers


@pytest.fixture
def pair(project, document):
    return (
        add_annotation(project, document, 3, 14, author="a", attributes={"value": "13", "status": "met"}, memo="m"),
        add_annotation(project, document, 9, 20, "shortcoming", author="b", attributes={"kind": "delay"}),
    )


def agreed(project, document):
    (found,) = project.adjudicated(document)
    return found


def origins(project):
    return {(each.source, each.target) for each in project.links() if each.type == ORIGIN}


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ({}, (3, 14, "target", {"value": "13", "status": "met"})),
        ({"take": 1}, (9, 20, "shortcoming", {"kind": "delay"})),
        ({"bounds": Bounds.UNION}, (3, 20, "target", {"value": "13", "status": "met"})),
        ({"bounds": Bounds.INTERSECTION, "take": 1}, (9, 14, "shortcoming", {"kind": "delay"})),
        ({"start": 0, "end": 2}, (0, 2, "target", {"value": "13", "status": "met"})),
        ({"label": "shortcoming"}, (3, 14, "shortcoming", {"value": "13"})),
        ({"attributes": {"unit": "%"}}, (3, 14, "target", {"unit": "%"})),
    ],
)
def test_take_one_or_both_or_make_another(project, document, pair, wish, expected):
    before = state(project)
    take = pair[wish.pop("take")] if "take" in wish else None
    project.run(adjudicate, pair, take=take, author="judge", **wish)
    found = agreed(project, document)
    assert (found.start, found.end, found.label, found.attributes) == expected
    assert (found.author, found.status) == (ADJUDICATED, Status.ACCEPTED)
    assert origins(project) == {(found.id, pair[0]), (found.id, pair[1])}
    (row,) = project.compare(document).rows
    assert (row.settled, row.adjudicated) == (True, found.id)
    assert next(project.history()).author == "judge"
    project.run(undo, author="judge")
    assert state(project) == before
    project.run(redo, author="judge")
    assert agreed(project, document) == found
    assert project.check() == []


def test_another_decision_takes_the_place_of_the_first(project, document, pair):
    project.run(adjudicate, pair[:1], author="judge")
    project.run(adjudicate, pair[1:], author="judge")
    first, second = project.adjudicated(document)
    project.run(adjudicate, pair, take=pair[1], bounds=Bounds.UNION, author="judge")
    found = agreed(project, document)
    assert found.id in (first.id, second.id)
    assert (found.start, found.end, found.label) == (3, 20, "shortcoming")
    assert origins(project) == {(found.id, each) for each in pair}
    assert project.run(adjudicate, pair, take=pair[1], bounds=Bounds.UNION, author="judge").event is None
    project.run(adjudicate, pair[:1], author="judge")
    assert origins(project) == {(found.id, pair[0])}
    project.run(adjudicate, [found.id], start=0, end=2, author="judge")
    assert (agreed(project, document).id, agreed(project, document).end) == (found.id, 2)
    assert origins(project) == {(found.id, pair[0])}
    assert project.check() == []


def test_dismissing(project, document, pair):
    project.run(adjudicate, pair, author="judge")
    project.run(dismiss, pair, reason="neither", author="judge")
    assert project.adjudicated(document) == []
    assert {each.status for each in project.annotations()} == {Status.REJECTED}
    assert [(each.reviewer, each.comment) for each in project.reviews()] == [("judge", "neither")] * 2
    assert project.compare(document).rows[0].settled
    assert project.run(dismiss, pair, author="judge").event is None
    assert project.check() == []


def test_a_span_that_nobody_marked(project, document):
    project.run(adjudicate_new, document, 17, 18, "target", attributes={"value": "٣"}, memo="m", author="judge")
    found = agreed(project, document)
    assert (found.start, found.end, found.attributes, found.memo) == (17, 19, {"value": "3"}, "m")
    project.run(dismiss, [found.id], author="judge")
    assert project.adjudicated(document) == []


def test_decisions_that_are_none(refused, project, document, pair):
    far = add_annotation(project, document, 40, 44, author="b")
    elsewhere = add_annotation(project, document_ids(project)[1], 0, 3, author="b")
    assert refused(adjudicate, [pair[0], far], bounds=Bounds.INTERSECTION) is Problem.NOTHING_IN_COMMON
    assert refused(adjudicate, [pair[0], elsewhere]) is Problem.DIFFERENT_DOCUMENTS
    assert refused(dismiss, [pair[0], elsewhere]) is Problem.DIFFERENT_DOCUMENTS
    assert refused(adjudicate, ["none"]) is Problem.UNKNOWN_ANNOTATION
    assert refused(adjudicate, pair, label="goal") is Problem.UNKNOWN_LABEL
    assert refused(adjudicate, pair, start=30) is Problem.SPAN_EMPTY
    assert refused(adjudicate, pair, end=10**9) is Problem.SPAN_OUTSIDE
    assert refused(adjudicate, pair, attributes={"kind": "delay"}) is Problem.UNKNOWN_ATTRIBUTE
    assert refused(adjudicate_new, "none", 0, 2, "target") is Problem.UNKNOWN_DOCUMENT
    assert refused(take_agreements, "none") is Problem.UNKNOWN_DOCUMENT
    for action in (adjudicate, dismiss):
        with pytest.raises(ValueError, match="needs annotations"):
            project.run(action, [], author="judge")
    with pytest.raises(ValueError, match="is none of the sources"):
        project.run(adjudicate, pair, take=far, author="judge")


def test_who_works_blind_does_not_adjudicate(refused, project, document, pair):
    project.run(set_team, blind=True, author="lead")
    assert refused(adjudicate, pair) is Problem.BLIND
    assert refused(dismiss, pair) is Problem.BLIND
    assert refused(take_agreements, document) is Problem.BLIND
    assert refused(adjudicate_new, document, 0, 2, "target") is Problem.BLIND
    project.run(mark_done, document, author="tester")
    project.run(take_agreements, document, author="tester")


def test_agreements_of_all_who_worked_on_it(project, document):
    one = add_annotation(project, document, 0, 2, author="a")
    assert project.run(take_agreements, document, author="judge").event is None
    add_annotation(project, document, 0, 2, author="b", memo="x")
    project.run(give, [(document, "c")], author="judge")
    # The third has the document and marked nothing, so that not all agree.
    assert project.run(take_agreements, document, author="judge").event is None
    project.run(take_agreements, document, authors=["a", "b"], author="judge")
    found = agreed(project, document)
    assert (found.start, found.end, found.memo) == (0, 2, "")
    assert len(origins(project)) == 2
    assert project.run(take_agreements, document, authors=["a", "b"], author="judge").event is None
    project.run(remove, one, author="a")
    assert len(origins(project)) == 1


def test_the_sample_annotators_come_to_the_adjudicated_layer(tmp_path):
    project, documents = project_of_layers(tmp_path / "p.hashiya", A, B)
    wanted = set(fixture_content(ADJUDICATED))
    with project:
        project.run(take_agreements, *documents.values(), author="judge")
        assert sum(len(project.adjudicated(each)) for each in documents.values()) == 23
        for name, document in documents.items():
            for row in project.compare(document, (A, B)).disagreements:
                right = [each for each in row.present if content([each], {name: document})[0] in wanted]
                if right:
                    project.run(adjudicate, row.ids, take=right[0].id, author="judge")
                else:
                    project.run(dismiss, row.ids, author="judge")
        assert all(row.settled for each in documents.values() for row in project.compare(each, (A, B)).rows)
        agreed_layer = [each for document in documents.values() for each in project.adjudicated(document)]
        assert content(agreed_layer, documents) == fixture_content(ADJUDICATED)
        assert project.check() == []


def test_what_a_team_made_survives_the_exchange_format(project, document, pair, tmp_path):
    project.run(accept, pair[0], author="judge")
    project.run(reject, pair[1], reason="لا", author="judge")
    project.run(propose, pair[0], start=0, attributes={"value": None}, author="judge")
    project.run(accept_part, project.thread(pair[0]).reviews[1].id, "bounds", author="a")
    project.run(resolve, pair[0], author="judge")
    project.run(adjudicate, pair, bounds=Bounds.UNION, author="judge")
    first, second = BytesIO(), BytesIO()
    export_json(project, first, with_text=True)
    with Project.create(tmp_path / "again.hashiya") as other:
        other.run(import_annotations, read_json(first.getvalue()), author="x")
        export_json(other, second, with_text=True)
        assert second.getvalue() == first.getvalue()
        (copy,) = [each.document.id for each in other.documents() if each.document.id == document]
        assert other.compare(copy).rows == project.compare(document).rows
        assert other.thread(pair[0]) == project.thread(pair[0])
