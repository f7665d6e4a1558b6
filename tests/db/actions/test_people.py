import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.db.actions.people import remove_person, set_person, set_team
from hashiya.db.actions.undo import undo
from hashiya.db.model.person import (
    ADJUDICATED,
    COLORS,
    Person,
    Role,
    TeamSettings,
    automatic_color,
    mentions,
    told_apart,
)
from hashiya.db.model.problems import Problem
from tests.builders import add_annotation


def test_people_are_those_named_and_those_who_marked_something(project, document):
    add_annotation(project, document, 0, 2, author="نورا")
    project.run(set_person, "b", role=Role.REVIEWER, color="#123456", author="a")
    assert project.people() == [Person("b", Role.REVIEWER, "#123456"), project.person("نورا")]
    assert project.person("نورا") == Person("نورا", Role.ANNOTATOR, automatic_color("نورا"))
    assert project.person("nobody").role is Role.ANNOTATOR
    add_annotation(project, document, 0, 2, author=ADJUDICATED)
    assert len(project.people()) == 2


def test_new_people_get_colours_that_differ(project):
    for number in range(len(COLORS)):
        project.run(set_person, f"p{number}", author="a")
    assert sorted(each.color for each in project.people()) == sorted(COLORS)
    project.run(set_person, "one more", author="a")
    assert project.person("one more").color in COLORS


def test_what_is_said_of_people_changes_and_can_be_undone(project):
    project.run(set_person, "x", author="a")
    before = project.person("x")
    changes = project.run(set_person, "x", role=Role.ADJUDICATOR, author="a")
    assert (changes.team, changes.project, changes.codebook) == (True, False, False)
    assert project.person("x") == Person("x", Role.ADJUDICATOR, before.color)
    assert project.run(set_person, "x", role=Role.ADJUDICATOR, author="a").event is None
    project.run(undo, author="a")
    assert project.person("x") == before
    assert project.check() == []


@pytest.mark.parametrize("name", ["", "  ", " x", "x\n", ADJUDICATED])
def test_no_name(refused, name):
    assert refused(set_person, name) is Problem.BAD_NAME


def test_hostile_names_and_colours(refused, project):
    assert refused(set_person, "a\x00b") is Problem.FORBIDDEN_CHARACTER
    assert refused(set_person, "a\ud800") is Problem.FORBIDDEN_CHARACTER
    with pytest.raises(ValueError, match="colour"):
        project.run(set_person, "x", color="red", author="a")
    assert project.people() == []


def test_only_those_who_have_nothing_are_taken_out(refused, project, document):
    project.run(set_person, "x", author="a")
    add_annotation(project, document, 0, 2, author="y")
    assert refused(remove_person, "y") is Problem.PERSON_IN_USE
    assert refused(remove_person, "z") is Problem.UNKNOWN_PERSON
    project.run(remove_person, "x", author="a")
    assert [each.name for each in project.people()] == ["y"]


def test_the_rules_of_a_team(project):
    assert project.team() == TeamSettings(blind=False, own_review=False)
    project.run(set_team, blind=True, author="a")
    assert project.team() == TeamSettings(blind=True, own_review=False)
    project.run(set_team, own_review=True, author="a")
    assert project.team() == TeamSettings(blind=True, own_review=True)
    assert project.run(set_team, own_review=True, author="a").event is None
    project.run(set_team, blind=False, own_review=False, author="a")
    assert project.team() == TeamSettings()


@pytest.mark.parametrize(
    ("comment", "found"),
    [
        ("@أحمد انظر", ["أحمد"]),
        ("ask @Ann Lee, please", ["Ann Lee"]),
        ("ask @Ann.", ["Ann"]),
        ("@Annabel", []),
        ("mail x@Ann", []),
        ("@Ann @Ann @أحمد", ["Ann", "أحمد"]),
        ("@", []),
        ("", []),
    ],
)
def test_mentions(comment, found):
    assert mentions(comment, ["Ann", "Ann Lee", "أحمد", ""]) == found


@given(st.text(max_size=30), st.lists(st.text(min_size=1, max_size=4), max_size=4))
def test_mentions_name_only_people_who_are_named(comment, names):
    found = mentions(comment, names)
    assert len(set(found)) == len(found)
    assert all(name in names and f"@{name}" in comment for name in found)


def test_people_are_told_apart_by_colour_everywhere(project):
    # These two have the same colour by their names alone.
    same = next(n for n in (f"p{i}" for i in range(99)) if automatic_color(n) == automatic_color("a"))
    project.run(set_person, "z", color=automatic_color("a"), author="z")
    everybody = told_apart([Person("a"), Person(same), Person("z", color=automatic_color("a"))])
    assert len({each.color for each in everybody}) == 3
    assert everybody[-1].color == automatic_color("a"), "what was chosen comes first"
    assert project.person("a").color != project.person("z").color == automatic_color("a")


def test_with_more_people_than_colours_each_colour_is_used():
    people = told_apart(Person(f"p{i:02}") for i in range(3 * len(COLORS)))
    assert {each.color for each in people} == set(COLORS)
    assert [each.name for each in people] == sorted(each.name for each in people)
