"""People and the settings of their work: rows to records."""

from sqlite3 import Connection

from hashiya.db.model.person import ADJUDICATED, COLOR, Person, Role, TeamSettings, told_apart
from hashiya.db.tables.layout import PEOPLE, SETTINGS, Row

_ROLES = {role.value: role for role in Role}
BLIND, OWN_REVIEW, ASSIGNMENT_SEED = "blind", "own_review", "assignment_seed"
YES, NO = "yes", "no"


def from_row(row: Row) -> Person:
    """Return a row as a record, without a colour where the row, perhaps edited by other means, holds none."""
    name, role, color = row
    return Person(name, _ROLES.get(role, Role.ANNOTATOR), color if COLOR.fullmatch(color) else "")


def get(connection: Connection, name: str) -> Person:
    """Return the person with the colour that is stored, if any; one of whom nothing is stored is an annotator."""
    row = PEOPLE.get(connection, name)
    return Person(name) if row is None else from_row(row)


def stored(connection: Connection) -> list[Person]:
    """Return the people of whom the project says anything, in no order."""
    return list(map(from_row, PEOPLE.rows(connection)))


def everybody(connection: Connection, *others: str) -> list[Person]:
    """Return the people by name, told apart by colour: those that are stored, every author, and these others."""
    stored = {row[0]: row for row in PEOPLE.rows(connection)}
    names = (stored.keys() | authors(connection) | set(others)) - ({ADJUDICATED, ""} - set(others))
    return told_apart(from_row(stored.get(name, (name, "", ""))) for name in names)


def authors(connection: Connection) -> set[str]:
    """Return whose layers there are, the agreed one among them."""
    return {author for (author,) in connection.execute("SELECT DISTINCT author FROM annotations")}


def assignment_seed(connection: Connection) -> int | None:
    """Return the seed of the last draw; None where nobody drew."""
    row = SETTINGS.get(connection, ASSIGNMENT_SEED)
    return int(row[1]) if row is not None and row[1].isdecimal() else None


def has_annotations(connection: Connection, name: str) -> bool:
    """Return whether anything in the project was marked by this person."""
    return connection.execute("SELECT 1 FROM annotations WHERE author=? LIMIT 1", (name,)).fetchone() is not None


def settings(connection: Connection) -> TeamSettings:
    """Return what holds for everybody."""
    stored: dict[str, str] = dict(SETTINGS.rows(connection))
    return TeamSettings(stored.get(BLIND) == YES, stored.get(OWN_REVIEW) == YES)
