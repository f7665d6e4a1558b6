"""What a check asks of the whole file: its structure and its references."""

from collections.abc import Iterator
from sqlite3 import Connection, DatabaseError

from hashiya.db.schema.connect import quick_check
from hashiya.db.tables.layout import LOGGED


def damage(connection: Connection) -> str | None:
    """Return what SQLite finds wrong with the file's structure, or None."""
    try:
        return quick_check(connection)
    except DatabaseError as error:
        return str(error)


def orphans(connection: Connection) -> Iterator[tuple[str, str, str]]:
    """Yield (table, key, parent table) of every row that refers to a row that does not exist."""
    for table, rowid, parent, _constraint in connection.execute("PRAGMA foreign_key_check").fetchall():
        if table in LOGGED:
            found = connection.execute(f"SELECT id FROM {table} WHERE rowid=?", (rowid,)).fetchone()  # noqa: S608  # a name of ours
            yield table, str(found[0]) if found else str(rowid), parent
