"""Name the people of a project, their roles and colours, and the rules that hold for their work."""

from collections.abc import Sequence

from hashiya.db.actions.rights import refuse_without
from hashiya.db.actions.sight import person_name
from hashiya.db.model.person import COLOR, Person, Right, Role, free_color
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import assignments, people
from hashiya.db.tables.layout import PEOPLE, SETTINGS, Row
from hashiya.db.tables.transaction import Transaction


def set_person(tx: Transaction, name: str, *, role: Role | None = None, color: str | None = None) -> None:
    """Add somebody, or change what is said of them; a new person is by default an annotator of a free colour.

    Everybody may choose their own colour, wherever others have to be asked for the rest.

    Raises:
        ProjectError: BAD_NAME, FORBIDDEN_CHARACTER or NOT_MANAGER.
        ValueError: the colour is not #rrggbb; the dialog does not let that through.
    """
    if color is not None:
        _check_color(color or "none")
    before = PEOPLE.get(tx.connection, person_name(name))
    present = before[1] if before is not None else Role.ANNOTATOR.value
    keeps_role = role is None or role.value == present
    changes = before is None or not keeps_role or color not in (None, before[2])
    if changes and not (keeps_role and name == tx.author):
        refuse_without(tx, Right.MANAGE)
    _put_person(tx, before, name, role, color)


def _put_person(tx: Transaction, before: Row | None, name: str, role: Role | None, color: str | None) -> None:
    if before is None:
        chosen = color or free_color(each.color for each in people.everybody(tx.connection) if each.name != name)
        tx.insert(PEOPLE, [(name, (role or Role.ANNOTATOR).value, chosen)])
        return
    after = (name, before[1] if role is None else role.value, color or before[2])
    if after != before:
        tx.update(PEOPLE, [(before, after)])


def remove_person(tx: Transaction, name: str) -> None:
    """Take somebody out who has nothing in the project.

    Raises:
        ProjectError: UNKNOWN_PERSON, PERSON_IN_USE or NOT_MANAGER.
    """
    refuse_without(tx, Right.MANAGE)
    _remove_person(tx, name)


def _remove_person(tx: Transaction, name: str) -> None:
    row = PEOPLE.get(tx.connection, name)
    has_annotations = people.has_annotations(tx.connection, name)
    if has_annotations or assignments.rows(tx.connection, person=name):
        raise ProjectError(Problem.PERSON_IN_USE, name=name)
    if row is None:
        known = ", ".join(each.name for each in people.everybody(tx.connection)) or "-"
        raise ProjectError(Problem.UNKNOWN_PERSON, name=name, known=known)
    tx.delete(PEOPLE, [row])


def set_team(tx: Transaction, *, blind: bool | None = None, own_review: bool | None = None) -> None:
    """Set whether annotators work blind and whether one may review one's own work; None leaves it as it is.

    Raises:
        ProjectError: NOT_MANAGER.
    """
    refuse_without(tx, Right.MANAGE)
    _put_rules(tx, blind=blind, own_review=own_review)


def change_team(
    tx: Transaction,
    changed: Sequence[Person] = (),
    removed: Sequence[str] = (),
    *,
    blind: bool | None = None,
    own_review: bool | None = None,
) -> None:
    """Change people and rules in one step, so that nobody who gives away a right is stopped halfway.

    Raises:
        ProjectError: NOT_MANAGER, BAD_NAME, FORBIDDEN_CHARACTER, UNKNOWN_PERSON or PERSON_IN_USE; nothing is changed.
        ValueError: a colour is not #rrggbb.
    """
    refuse_without(tx, Right.MANAGE)
    for person in changed:
        _check_color(person.color)
        before = PEOPLE.get(tx.connection, person_name(person.name))
        _put_person(tx, before, person.name, person.role, person.color)
    for name in removed:
        _remove_person(tx, name)
    _put_rules(tx, blind=blind, own_review=own_review)


def _check_color(color: str | None) -> None:
    if color and not COLOR.fullmatch(color):
        raise ValueError(f"not a colour: {color}")


def _put_rules(tx: Transaction, *, blind: bool | None, own_review: bool | None) -> None:
    for setting, wanted in ((people.BLIND, blind), (people.OWN_REVIEW, own_review)):
        if wanted is not None:
            put_setting(tx, setting, people.YES if wanted else people.NO)


def put_setting(tx: Transaction, setting: str, value: str) -> None:
    """Write one of the project's settings, unless it says the same already."""
    before, after = SETTINGS.get(tx.connection, setting), (setting, value)
    if before is None:
        tx.insert(SETTINGS, [after])
    elif before != after:
        tx.update(SETTINGS, [(before, after)])
