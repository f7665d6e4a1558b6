import pytest

from hashiya.db.actions.codebook import set_codebook
from hashiya.db.actions.project_title import rename_project
from hashiya.db.actions.undo import undo
from hashiya.db.model.codebook import AttributeDef, AttributeType, Code, Codebook
from hashiya.db.model.default_codebook import DEFAULT_CODEBOOK, SHORTCOMING, TARGET
from hashiya.db.model.problems import Problem
from tests.builders import add_annotation

RISK = Code("id-risk", "risk", {"en": "Risk", "ar": "خطر"}, "#009E73", "R", "shortcoming")


def test_a_new_project_has_targets_and_shortcomings(project):
    assert project.codebook() == DEFAULT_CODEBOOK
    assert [each.name for each in TARGET.attributes] == [
        *("indicator", "comparator", "value", "value_to", "unit", "period", "status", "sector"),
    ]
    assert [each.name for each in SHORTCOMING.attributes] == ["topic", "kind", "value", "unit", "sector"]
    for code in DEFAULT_CODEBOOK:
        assert set(code.names) == {"en", "ar", "he"}
        assert all(set(each.names) == {"en", "ar", "he"} for each in code.attributes)
        assert all((each.type is AttributeType.CHOICE) == bool(each.choices) for each in code.attributes)


def test_codes_are_added_changed_reordered_and_removed(project, document):
    changes = project.run(set_codebook, Codebook((RISK, SHORTCOMING, TARGET._replace(color="#000000"))), author="a")
    assert (changes.codebook, changes.project) == (True, False)
    assert [code.name for code in project.codebook()] == ["risk", "shortcoming", "target"]
    assert project.codebook().get("risk") == RISK
    project.run(undo, author="a")
    assert project.codebook() == DEFAULT_CODEBOOK
    assert project.run(set_codebook, DEFAULT_CODEBOOK, author="a").event is None


def test_what_is_in_use_cannot_vanish(refused, project, document):
    add_annotation(project, document, 0, 2, attributes={"status": "met"})
    assert refused(set_codebook, Codebook((SHORTCOMING,))) is Problem.LABEL_IN_USE
    fewer = [each for each in TARGET.attributes if each.name != "status"]
    assert refused(set_codebook, Codebook((TARGET._replace(attributes=tuple(fewer)),))) is Problem.ATTRIBUTE_IN_USE
    narrower = (*fewer, AttributeDef("status", AttributeType.CHOICE, ("planned",)))
    assert refused(set_codebook, Codebook((TARGET._replace(attributes=narrower),))) is Problem.ATTRIBUTE_IN_USE
    numeric = (*fewer, AttributeDef("status", AttributeType.NUMBER))
    assert refused(set_codebook, Codebook((TARGET._replace(attributes=numeric),))) is Problem.ATTRIBUTE_IN_USE
    wider = (*fewer, AttributeDef("status", AttributeType.TEXT))
    project.run(set_codebook, Codebook((TARGET._replace(attributes=wider),)), author="a")
    assert project.check() == []


@pytest.mark.parametrize(
    ("codes", "problem"),
    [
        ((TARGET, TARGET), Problem.CODEBOOK_CLASH),
        ((TARGET, RISK._replace(name="target")), Problem.CODEBOOK_CLASH),
        ((TARGET, RISK._replace(shortcut="t")), Problem.CODEBOOK_CLASH),
        ((RISK._replace(attributes=(AttributeDef("a"), AttributeDef("a"))),), Problem.CODEBOOK_CLASH),
        ((RISK._replace(attributes=(AttributeDef("a", AttributeType.CHOICE, ("x", "x")),)),), Problem.CODEBOOK_CLASH),
        ((RISK._replace(names={"en": "\x00"}),), Problem.FORBIDDEN_CHARACTER),
    ],
)
def test_a_codebook_that_contradicts_itself_is_refused(refused, codes, problem):
    assert refused(set_codebook, Codebook(codes)) is problem


@pytest.mark.parametrize("code", [RISK._replace(name=""), RISK._replace(color="red"), RISK._replace(id="")])
def test_a_code_without_a_name_or_colour_is_our_mistake(project, code):
    with pytest.raises(ValueError, match="not a code"):
        project.run(set_codebook, Codebook((code,)), author="a")
    assert project.codebook() == DEFAULT_CODEBOOK


def test_a_project_is_renamed(refused, project):
    changes = project.run(rename_project, "مشروع", author="a")
    assert (project.info.title, changes.project) == ("مشروع", True)
    assert refused(rename_project, "\x00") is Problem.FORBIDDEN_CHARACTER
    assert project.run(rename_project, "مشروع", author="a").event is None
