from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.actions.assign import assign, draw, give, mark_done, reopen, take_back
from hashiya.db.actions.documents import remove_document
from hashiya.db.actions.people import remove_person, set_person, set_team
from hashiya.db.actions.undo import redo, undo
from hashiya.db.model.assignment import AssignmentState, Workload
from hashiya.db.model.person import Role
from hashiya.db.model.problems import Problem
from tests.builders import document_ids, make_project


@given(st.integers(0, 30), st.integers(1, 6), st.integers(1, 6), st.integers(0, 2**64))
def test_a_draw_is_fair_and_can_be_repeated(documents, people, per_document, seed):
    per_document = min(people, per_document)
    names = [f"p{number}" for number in range(people)]
    asked = ([f"d{n}" for n in range(documents)], names, {}, {}, per_document, seed)
    drawn = draw(*asked)
    assert draw(*asked) == drawn
    assert len(set(drawn)) == len(drawn) == documents * per_document
    assert set(Counter(document for document, _ in drawn).values()) <= {per_document}
    load = Counter(person for _, person in drawn)
    assert max(load[name] for name in names) - min(load[name] for name in names) <= 1


def test_seeds_differ():
    documents, names = [f"d{n}" for n in range(20)], ["a", "b", "c"]
    assert len({tuple(draw(documents, names, {}, {}, 2, seed)) for seed in range(5)}) == 5


@given(
    st.dictionaries(st.sampled_from("uvwxyz"), st.sets(st.sampled_from("abc"))),
    st.integers(0, 100),
)
def test_what_is_there_already_counts_and_stays(present, seed):
    load = Counter(person for having in present.values() for person in having)
    drawn = draw(list("uvwxyz"), list("abc"), present, load, 2, seed)
    for document in "uvwxyz":
        new = {person for each, person in drawn if each == document}
        assert new.isdisjoint(present.get(document, set()))
        assert len(new) == max(0, 2 - len(present.get(document, ())))


def test_documents_are_given_out(tmp_path):
    with make_project(tmp_path / "p.hashiya", *(f"نص {n}" for n in range(7))) as project:
        documents = document_ids(project)
        changes = project.run(assign, documents, ["أ", "b", "c"], per_document=2, seed=5, author="lead")
        assert changes.team
        loads = project.workloads()
        assert sorted(each.documents for each in loads) == [4, 5, 5]
        assert {each.name for each in project.people()} == {"أ", "b", "c"}
        (newest,) = project.history(limit=1)
        assert [dict(row.after) for row in newest.rows if row.table == "settings"] == [
            {"id": "assignment_seed", "value": "5"}
        ]
        first = project.assignments()
        project.run(undo, author="lead")
        assert (project.assignments(), project.people()) == ([], [])
        project.run(redo, author="lead")
        assert project.assignments() == first
        # Again: everybody who is needed is there.
        assert project.run(assign, documents, ["أ", "b", "c"], seed=6, author="lead").event is None
        project.run(assign, documents, ["أ", "b", "c"], per_document=3, seed=6, author="lead")
        assert [each.documents for each in project.workloads()] == [7, 7, 7]
        assert project.check() == []


def test_progress(project, document):
    other = document_ids(project)[1]
    project.run(give, [(document, "x"), (other, "x"), (document, "y")], author="lead")
    project.run(mark_done, document, author="x")
    assert project.workloads() == [Workload("x", 2, 1), Workload("y", 1, 0)]
    assert project.workloads()[0].open == 1
    assert [(each.document, each.state) for each in project.assignments(person="x")] == [
        (document, AssignmentState.DONE),
        (other, AssignmentState.OPEN),
    ]
    assert [each.person for each in project.assignments(document)] == ["x", "y"]
    assert project.run(mark_done, document, author="x").event is None
    project.run(reopen, document, author="x")
    assert project.workloads()[0].done == 0
    project.run(mark_done, document, "y", author="lead")
    project.run(take_back, document, "y", author="lead")
    assert [each.person for each in project.workloads()] == ["x"]


def test_one_may_be_done_with_what_nobody_gave_them(project, document):
    project.run(mark_done, document, author="guest")
    assert project.workloads() == [Workload("guest", 1, 1)]


def test_bad_wishes(refused, project, document):
    assert refused(assign, [document], ["a"], per_document=2) is Problem.TOO_FEW_PEOPLE
    assert refused(assign, [document], ["a", "a"], per_document=2) is Problem.TOO_FEW_PEOPLE
    assert refused(assign, [document], [], per_document=1) is Problem.TOO_FEW_PEOPLE
    assert refused(assign, [document], ["a"], per_document=0) is Problem.TOO_FEW_PEOPLE
    assert refused(assign, ["none"], ["a"], per_document=1) is Problem.UNKNOWN_DOCUMENT
    assert refused(assign, [document], ["a\x00"], per_document=1) is Problem.FORBIDDEN_CHARACTER
    assert refused(give, [(document, "adjudicated")]) is Problem.BAD_NAME
    assert refused(take_back, document, "a") is Problem.NOT_ASSIGNED
    assert refused(reopen, document, "a") is Problem.NOT_ASSIGNED
    assert refused(mark_done, "none") is Problem.UNKNOWN_DOCUMENT
    assert project.run(assign, [], ["a"], per_document=1, author="a").event is None


def test_who_has_seen_the_others_does_not_go_back(refused, project, document):
    project.run(set_team, blind=True, author="lead")
    project.run(set_person, "lead", role=Role.ADJUDICATOR, author="lead")
    project.run(mark_done, document, "tester", author="lead")
    assert refused(reopen, document) is Problem.BLIND_REOPEN
    project.run(reopen, document, "tester", author="lead")
    assert project.assignments()[0].state is AssignmentState.OPEN


def test_a_document_goes_with_its_assignments_and_comes_back(project, document):
    project.run(give, [(document, "x")], author="lead")
    project.run(remove_document, document, author="lead")
    assert project.assignments() == []
    project.run(undo, author="lead")
    assert [each.person for each in project.assignments()] == ["x"]
    assert project.check() == []


def test_a_person_with_documents_stays(refused, project, document):
    project.run(give, [(document, "x")], author="lead")
    assert refused(remove_person, "x") is Problem.PERSON_IN_USE
    project.run(set_person, "z", author="other")
    project.run(give, [(document, "z")], author="lead")
    assert refused(undo, "other") is Problem.UNDO_CONFLICT
