"""What a check asks of the whole file: structure, references, stored texts, and the state to which the log leads."""

from collections.abc import Iterator
from sqlite3 import Connection, DatabaseError

from hashiya.db.schema.connect import quick_check
from hashiya.db.tables import events
from hashiya.db.tables.layout import LOGGED, LogUnreadableError

# What the log leads to: (table, key) -> the hash of the row. Whole rows of a million annotations would not fit.
State = dict[tuple[str, str], int]


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


def replay(connection: Connection) -> Iterator[tuple[int, str]]:
    """Follow the log from its start and compare with the rows; yield (entry or 0, what is wrong)."""
    state: State = {}
    for head in events.heads(connection, newest_first=False):
        try:
            groups = events.changes(connection, head.seq)
        except LogUnreadableError as error:
            yield head.seq, str(error)
            return
        for group in groups:
            yield from ((0, f"{group.table.name} {key}") for key in _apply(state, group))
    for table in LOGGED.values():
        for row in table.rows(connection):
            if state.pop((table.name, row[0]), None) != hash(row):
                yield 0, f"{table.name} {row[0]}"
    for name, key in state:
        yield 0, f"{name} {key}"


def _apply(state: State, group: events.Group) -> Iterator[str]:
    """Take one group's changes into the state; yield the keys that were not as the group says."""
    for before, after in group.pairs():
        key = str((after or before or ("",))[0])
        if state.pop((group.table.name, key), None) != (None if before is None else hash(before)):
            yield key
        if after is not None:
            state[group.table.name, key] = hash(after)
