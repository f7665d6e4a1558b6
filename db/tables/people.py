"""People and the settings of their work: rows to records."""

from sqlite3 import Connection

from hashiya.db.model.person import ADJUDICATED, COLOR, Person, Role, TeamSettings, automatic_color
from hashiya.db.tables.layout import PEOPLE, SETTINGS, Row

_ROLES = {role.value: role for role in Role}
BLIND, OWN_REVIEW, ASSIGNMENT_SEED = "blind", "own_review", "assignment_seed"
YES, NO = "yes", "no"


def from_row(row: Row) -> Person:
    """Return a row as a record; a person for whom nobody chose a colour has one by their name.

    So has one whose row, in a file that was edited by other means, holds no colour.
    """
    name, role, color = row
    return Person(name, _ROLES.get(role, Role.ANNOTATOR), color if COLOR.fullmatch(color) else automatic_color(name))


def get(connection: Connection, name: str) -> Person:
    """Return the person; one of whom nothing is stored is an annotator."""
    row = PEOPLE.get(connection, name)
    return from_row((name, Role.ANNOTATOR.value, "") if row is None else row)


def everybody(connection: Connection) -> list[Person]:
    """Return the people by name: those that are stored, and every other author of annotations."""
    stored = {row[0]: row for row in PEOPLE.rows(connection)}
    authors = {author for (author,) in connection.execute("SELECT DISTINCT author FROM annotations")}
    names = (stored.keys() | authors) - {ADJUDICATED, ""}
    return [from_row(stored.get(name, (name, "", ""))) for name in sorted(names)]


def has_annotations(connection: Connection, name: str) -> bool:
    """Return whether anything in the project was marked by this person."""
    return connection.execute("SELECT 1 FROM annotations WHERE author=? LIMIT 1", (name,)).fetchone() is not None


def settings(connection: Connection) -> TeamSettings:
    """Return what holds for everybody."""
    stored: dict[str, str] = dict(SETTINGS.rows(connection))
    return TeamSettings(stored.get(BLIND) == YES, stored.get(OWN_REVIEW) == YES)
