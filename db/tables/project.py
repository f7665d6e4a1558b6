"""The project's own row."""

from sqlite3 import Connection

from hashiya.db.tables.layout import PROJECT, Row


def row(connection: Connection) -> Row | None:
    """Return (id, title, created), or None while the project is being made."""
    found: Row | None = connection.execute(PROJECT.select).fetchone()
    return found


def data_version(connection: Connection) -> int:
    """Return a number that changes when another connection has committed."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])
