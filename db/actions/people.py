"""Name the people of a project, their roles and colours, and the rules that hold for their work."""

from hashiya.db.actions.sight import person_name
from hashiya.db.model.person import COLOR, Role, free_color
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import assignments, people
from hashiya.db.tables.layout import PEOPLE, SETTINGS
from hashiya.db.tables.transaction import Transaction


def set_person(tx: Transaction, name: str, *, role: Role | None = None, color: str | None = None) -> None:
    """Add somebody, or change what is said of them; a new person is by default an annotator of a free colour.

    Raises:
        ProjectError: BAD_NAME or FORBIDDEN_CHARACTER.
        ValueError: the colour is not #rrggbb; the dialog does not let that through.
    """
    if color is not None and not COLOR.fullmatch(color):
        raise ValueError(f"not a colour: {color}")
    before = PEOPLE.get(tx.connection, person_name(name))
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
        ProjectError: UNKNOWN_PERSON or PERSON_IN_USE.
    """
    row = PEOPLE.get(tx.connection, name)
    has_annotations = people.has_annotations(tx.connection, name)
    if has_annotations or assignments.rows(tx.connection, person=name):
        raise ProjectError(Problem.PERSON_IN_USE, name=name)
    if row is None:
        known = ", ".join(each.name for each in people.everybody(tx.connection)) or "-"
        raise ProjectError(Problem.UNKNOWN_PERSON, name=name, known=known)
    tx.delete(PEOPLE, [row])


def set_team(tx: Transaction, *, blind: bool | None = None, own_review: bool | None = None) -> None:
    """Set whether annotators work blind and whether one may review one's own work; None leaves it as it is."""
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
