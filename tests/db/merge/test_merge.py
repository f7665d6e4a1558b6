"""What a person sees of merging: work comes together, both versions of what two changed stay, a choice settles it."""

import pytest

from hashiya.db.actions.annotate import move, relabel, remove, set_attributes, set_memo
from hashiya.db.actions.codebook import set_codebook
from hashiya.db.actions.documents import add_document, remove_document, rename
from hashiya.db.actions.link import link
from hashiya.db.actions.review import comment
from hashiya.db.actions.undo import redo, undo
from hashiya.db.merge.settle import PRESENT, settle
from hashiya.db.model.codebook import AttributeDef, AttributeType, Code, Codebook
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from tests.builders import add_annotation, document_ids, imported
from tests.db.merge.conftest import copy_of
from tests.db.merge.replica import shared


@pytest.fixture
def marked(origin, tmp_path):
    """Two copies in which everybody knows one target and one shortcoming, and their document."""
    document = document_ids(origin)[0]
    target = add_annotation(origin, document, 9, 14)
    shortcoming = add_annotation(origin, document, 15, 20, "shortcoming")
    opened = [copy_of(origin, tmp_path / f"{name}.hashiya") for name in ("amal", "boaz")]
    yield *opened, document, target, shortcoming
    for each in opened:
        each.close()


def meet(*projects):
    """Let everybody take in the work of everybody, and hold the results against each other."""
    paths = [each.info.path for each in projects]
    reports = [each.merge(paths, author="m") for each in projects]
    assert all(each.check() == [] for each in projects)
    states = [shared(each) for each in projects]
    assert all(each == states[0] for each in states)
    return reports[0]


def test_a_label_that_comes_to_stand_below_another(replicas):
    amal, boaz = replicas
    target, shortcoming, *rest = amal.codebook()
    amal.run(set_codebook, Codebook((target, shortcoming._replace(parent="target"), *rest)), author="amal")
    add_annotation(boaz, document_ids(boaz)[0], 0, 2, "shortcoming", author="boaz")
    meet(amal, boaz)
    assert boaz.codebook().get("shortcoming").parent == "target"


def test_work_of_both_comes_together(replicas):
    amal, boaz = replicas
    document = document_ids(amal)[0]
    first = add_annotation(amal, document, 0, 2, author="amal")
    second = add_annotation(boaz, document, 3, 6, author="boaz")
    boaz.run(add_document, imported("نص ثالث\n", "third"), author="boaz")
    planned = amal.plan_merge([boaz.info.path])
    report = amal.merge([boaz.info.path], author="amal")
    assert (report.events, report.new, report.changed, report.removed) == (
        2,
        {"annotations": 1, "documents": 1},
        {},
        {},
    )
    assert report.authors == {"boaz": 2}
    assert (planned.events, planned.new, planned.changes) == (2, report.new, None)
    assert report.changes.documents >= {each for each in document_ids(amal) if each not in document_ids(boaz)[:2]}
    assert {each.after.id for each in report.changes.annotations} == {second}
    assert {each.id for each in amal.annotations()} == {first, second}
    assert meet(amal, boaz).conflicts == ()


def test_a_merge_brings_nothing_twice(replicas):
    amal, boaz = replicas
    add_annotation(boaz, document_ids(boaz)[0], 3, 6)
    before = len(list(amal.history()))
    assert amal.merge([boaz.info.path, boaz.info.path], author="a").events == 1
    assert amal.merge([boaz.info.path], author="a").events == 0
    assert amal.merge([amal.info.path], author="a").events == 0
    assert len(list(amal.history())) == before + 1


def test_a_preview_changes_nothing(replicas):
    amal, boaz = replicas
    add_annotation(boaz, document_ids(boaz)[0], 3, 6)
    before = shared(amal), amal.info.path.read_bytes()
    assert amal.plan_merge([boaz.info.path]).events == 1
    assert (shared(amal), amal.info.path.read_bytes()) == before


def test_both_versions_of_what_two_changed_stay(marked):
    amal, boaz, _document, target, _other = marked
    amal.run(set_memo, target, "amal's", author="amal")
    boaz.run(move, target, 7, 14, author="boaz")
    report = meet(amal, boaz)
    (conflict,) = report.conflicts
    assert report.fresh == {f"annotations {target}"}
    assert conflict.present["start"] == 7
    assert conflict.present_version.author == "boaz"
    assert [each.author for each in conflict.others] == ["amal"]
    assert conflict.others[0].values["memo"] == "amal's"


@pytest.mark.parametrize("take", [PRESENT, "other"])
def test_a_choice_settles_a_conflict_for_everybody(marked, take):
    amal, boaz, _document, target, _other = marked
    amal.run(set_memo, target, "amal's", author="amal")
    boaz.run(set_memo, target, "boaz's", author="boaz")
    meet(amal, boaz)
    (conflict,) = amal.conflicts()
    amal.run(settle, conflict.id, PRESENT if take == PRESENT else conflict.others[0].event, author="amal")
    assert amal.conflicts() == []
    assert amal.annotation(target).memo == ("boaz's" if take == PRESENT else "amal's")
    assert meet(boaz, amal).conflicts == ()
    # The choice is a step like any other: who takes it back has the conflict again.
    amal.run(undo, "amal", author="amal")
    assert [each.id for each in amal.conflicts()] == [conflict.id]
    assert meet(boaz, amal).conflicts != ()
    amal.run(redo, "amal", author="amal")
    assert meet(boaz, amal).conflicts == ()


def test_work_on_the_version_that_holds_does_not_bury_the_other(marked):
    amal, boaz, _document, target, _other = marked
    amal.run(set_memo, target, "amal's", author="amal")
    boaz.run(set_memo, target, "boaz's", author="boaz")
    meet(amal, boaz)
    amal.run(relabel, target, "shortcoming", author="amal")
    boaz.run(remove, target, author="boaz")
    report = meet(amal, boaz)
    said = [(each.author, each.values and each.values["memo"]) for each in report.conflicts[0].others]
    assert ("amal", "amal's") in said
    assert ("boaz", None) in said


def test_equal_changes_are_no_conflict(marked):
    amal, boaz, document, target, _other = marked
    for each in (amal, boaz):
        each.run(set_attributes, target, {"value": "58.3"}, author="x")
        each.run(rename, document, "same", author="x")
    assert meet(amal, boaz).conflicts == ()


def test_a_change_holds_against_a_removal(marked):
    amal, boaz, _document, target, _other = marked
    amal.run(remove, target, author="amal")
    boaz.run(set_memo, target, "boaz's", author="boaz")
    (conflict,) = meet(amal, boaz).conflicts
    assert boaz.annotation(target).memo == "boaz's"
    assert [(each.author, each.values) for each in conflict.others] == [("amal", None)]
    amal.run(settle, conflict.id, conflict.others[0].event, author="amal")
    assert meet(boaz, amal).conflicts == ()
    assert target not in {each.id for each in boaz.annotations()}


def test_what_is_linked_or_discussed_elsewhere_comes_back(marked):
    amal, boaz, _document, target, shortcoming = marked
    amal.run(remove, target, shortcoming, author="amal")
    boaz.run(link, shortcoming, target, author="boaz")
    boaz.run(comment, target, "why?", author="boaz")
    report = meet(amal, boaz)
    assert {each.id for each in report.conflicts} == {f"annotations {target}", f"annotations {shortcoming}"}
    assert len(amal.links()) == len(amal.reviews()) == 1


def test_a_document_in_which_somebody_worked_comes_back_with_all_of_it(marked):
    amal, boaz, document, target, shortcoming = marked
    amal.run(remove_document, document, author="amal")
    new = add_annotation(boaz, document, 0, 2, author="boaz")
    (conflict,) = meet(amal, boaz).conflicts
    assert conflict.id == f"documents {document}"
    assert {each.id for each in amal.annotations(document)} == {new}
    amal.run(settle, conflict.id, PRESENT, author="amal")
    assert {each.id for each in amal.annotations(document)} == {new, target, shortcoming}
    assert meet(boaz, amal).conflicts == ()


def test_a_removed_document_can_be_removed_for_good(marked):
    amal, boaz, document, *_ = marked
    amal.run(remove_document, document, author="amal")
    add_annotation(boaz, document, 0, 2, author="boaz")
    (conflict,) = meet(amal, boaz).conflicts
    boaz.run(settle, conflict.id, conflict.others[0].event, author="boaz")
    assert meet(boaz, amal).conflicts == ()
    assert document not in document_ids(amal)


def code(name, shortcut="", *attributes, key=None):
    return Code(key or f"id of {name}", name, {"en": name}, "#009E73", shortcut, None, attributes)


def test_codes_of_both_stand_side_by_side(replicas):
    amal, boaz = replicas
    amal.run(set_codebook, Codebook((*amal.codebook(), code("risk", "R"))), author="amal")
    boaz.run(set_codebook, Codebook((*boaz.codebook(), code("hope", "R"))), author="boaz")
    report = meet(amal, boaz)
    assert [each.name for each in amal.codebook()] == ["target", "shortcoming", "hope", "risk"]
    # One of the two keys had to go, and whoever lost it is told.
    assert sorted(each.shortcut for each in amal.codebook()) == ["", "R", "S", "T"]
    assert len(report.conflicts) == 1


def test_a_code_made_by_both_is_one(replicas):
    amal, boaz = replicas
    attribute = AttributeDef("size", AttributeType.CHOICE, ("small",))
    amal.run(set_codebook, Codebook((*amal.codebook(), code("risk", "", attribute, key="a"))), author="amal")
    attribute = AttributeDef("size", AttributeType.CHOICE, ("large",))
    boaz.run(set_codebook, Codebook((*boaz.codebook(), code("risk", "", attribute, key="b"))), author="boaz")
    for project, value in ((amal, "small"), (boaz, "large")):
        add_annotation(project, document_ids(project)[0], 0, 2, "risk", attributes={"size": value})
    meet(amal, boaz)
    (risk,) = [each for each in amal.codebook() if each.name == "risk"]
    assert set(risk.attribute("size").choices) == {"small", "large"}


def test_a_label_in_use_elsewhere_comes_back(replicas):
    amal, boaz = replicas
    amal.run(set_codebook, Codebook((*amal.codebook(), code("risk"), code("hope"))), author="amal")
    meet(amal, boaz)
    amal.run(set_codebook, Codebook(tuple(amal.codebook())[:2]), author="amal")
    add_annotation(boaz, document_ids(boaz)[0], 0, 2, "risk")
    report = meet(amal, boaz)
    assert [each.name for each in amal.codebook()] == ["target", "shortcoming", "risk"]
    assert [each.key for each in report.conflicts] == ["id of risk"]
    with pytest.raises(ProjectError) as caught:
        amal.run(settle, report.conflicts[0].id, report.conflicts[0].others[0].event, author="amal")
    assert caught.value.problem is Problem.CONFLICT_BLOCKED


def test_undo_takes_back_only_ones_own(marked):
    amal, boaz, _document, target, _other = marked
    amal.run(set_memo, target, "amal's", author="amal")
    meet(amal, boaz)
    boaz.run(set_memo, target, "boaz's", author="boaz")
    meet(amal, boaz)
    with pytest.raises(ProjectError) as caught:
        amal.run(undo, "amal", author="amal")
    assert caught.value.problem is Problem.UNDO_CONFLICT
    boaz.run(undo, "boaz", author="boaz")
    meet(amal, boaz)
    amal.run(undo, "amal", author="amal")
    meet(amal, boaz)
    assert boaz.annotation(target).memo == ""


def test_what_was_mended_becomes_history_when_somebody_goes_on(marked):
    amal, boaz, document, *_ = marked
    amal.run(remove_document, document, author="amal")
    new = add_annotation(boaz, document, 0, 2, author="boaz")
    meet(amal, boaz)
    assert "mend" not in [each.verb for each in amal.history()]
    amal.run(set_memo, new, "still here", author="amal")
    assert [each.verb for each in amal.history(2)] == ["set_memo", "mend"]
    amal.run(remove, new, author="amal")
    # The document that came back for the annotation's sake does not go with it.
    assert document in document_ids(amal)
    assert [each.id for each in meet(boaz, amal).conflicts] == [f"documents {document}"]
    assert document in document_ids(boaz)


def test_a_conflict_that_is_not_there(marked):
    amal, boaz, _document, target, _other = marked
    with pytest.raises(ProjectError) as caught:
        amal.run(settle, f"annotations {target}", author="amal")
    assert caught.value.problem is Problem.UNKNOWN_CONFLICT
    amal.run(set_memo, target, "amal's", author="amal")
    boaz.run(set_memo, target, "boaz's", author="boaz")
    (conflict,) = meet(amal, boaz).conflicts
    with pytest.raises(ProjectError) as caught:
        amal.run(settle, conflict.id, "nonsense", author="amal")
    assert caught.value.problem is Problem.UNKNOWN_VERSION


def test_many_documents_and_people_in_one_merge(origin, tmp_path):
    copies = [copy_of(origin, tmp_path / f"{number}.hashiya") for number in range(4)]
    for number, each in enumerate(copies):
        for document in document_ids(each):
            add_annotation(each, document, 2 * number, 2 * number + 1, author=f"a{number}")
    report = origin.merge([each.info.path for each in copies], author="lead")
    assert report.new == {"annotations": 8}
    assert origin.conflicts() == []
    assert origin.check() == []
    for each in copies:
        each.close()


def test_a_merge_leaves_a_trace_but_no_event(origin, tmp_path):
    path = tmp_path / "b.hashiya"
    origin.bundle(path, for_="boaz")
    with Project.open(path, backup=False) as boaz:
        add_annotation(boaz, document_ids(boaz)[0], 0, 2, author="boaz")
    assert origin.merges() == []
    before = len(list(origin.history()))
    origin.merge([path], author="lead")
    (merge,) = origin.merges()
    assert (merge.author, merge.events, merge.last) == ("lead", 1, next(origin.history()).seq)
    assert [(each.name, each.recipient, each.signer) for each in merge.files] == [("b.hashiya", "boaz", "")]
    assert len(list(origin.history())) == before + 1
    origin.merge([path], author="lead")
    assert len(origin.merges()) == 1, "nothing came the second time"
    origin.copy_at(list(origin.history())[1].id, tmp_path / "earlier.hashiya")
    with Project.open(tmp_path / "earlier.hashiya", backup=False) as earlier:
        assert earlier.merges() == []
