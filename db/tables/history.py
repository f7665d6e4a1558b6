"""The log read by what it is about, and the state of rows at an earlier entry.

An entry holds the keys of its rows as plain UTF-8 (see `events`), so that SQLite itself finds the entries that mention
one by looking for its bytes: no index to be paid for by every import, and 100,000 entries are searched in a moment.
What is found that way is decoded and looked at again, since a memo may hold a key too.
"""

from collections.abc import Callable, Iterator
from sqlite3 import Connection

from hashiya.db.tables import events
from hashiya.db.tables.events import Group, Head
from hashiya.db.tables.layout import ANNOTATIONS, LINKS, REVIEWS, Row, Table

_HEAD = "SELECT seq, id, time, author, verb, undoes FROM events"
# Where the annotation stands in a row that hangs on one or two.
HANGING = {LINKS.name: (2, 3), REVIEWS.name: (1,)}


def by_id(connection: Connection, event: str) -> Head | None:
    """Return the entry with this id, or None."""
    row = connection.execute(f"{_HEAD} WHERE id=?", (event,)).fetchone()
    return None if row is None else Head(*row)


def heads(
    connection: Connection,
    *,
    author: str | None = None,
    since: str | None = None,
    until: str | None = None,
    mentioning: tuple[str, ...] = (),
    after: int = 0,
) -> Iterator[Head]:
    """Yield entries without their changes, newest first.

    Args:
        connection: the project.
        author: whose entries.
        since: the earliest time, ISO 8601 in UTC.
        until: the time before which they happened.
        mentioning: texts of which the changes hold at least one, as a key does.
        after: only entries with a higher number.
    """
    where, values = ["seq>?"], [after]
    parameters: list[object] = [*values]
    for condition, value in (("author=?", author), ("time>=?", since), ("time<?", until)):
        if value is not None:
            where.append(condition)
            parameters.append(value)
    if mentioning:
        where.append(f"({' OR '.join(['instr(changes, ?)'] * len(mentioning))})")
        parameters += [each.encode() for each in mentioning]
    # All at once: an action that reads them writes to this table's database meanwhile.
    for row in connection.execute(f"{_HEAD} WHERE {' AND '.join(where)} ORDER BY seq DESC", parameters).fetchall():
        yield Head(*row)


def annotations_ever_in(connection: Connection, document: str) -> set[str]:
    """Return the keys of all annotations that stood in a document at any time."""
    keys = {key for (key,) in connection.execute("SELECT id FROM annotations WHERE document=?", (document,))}
    for head in heads(connection, mentioning=(document,)):
        for group in events.changes(connection, head.seq):
            if group.table is ANNOTATIONS:
                keys.update(row[0] for row in _rows(group) if row[1] == document)
    return keys


def _rows(group: Group) -> Iterator[Row]:
    yield from group.befores or ()
    yield from group.afters or ()


def concerns(table: Table, row: Row, annotations: Callable[[str], bool]) -> bool:
    """Return whether a row is one of some annotations or hangs on one."""
    if table is ANNOTATIONS:
        return annotations(row[0])
    return any(annotations(row[place]) for place in HANGING.get(table.name, ()))


def state_at(
    connection: Connection, seq: int, wanted: Callable[[Table, Row], bool], mentioning: tuple[str, ...] = ()
) -> dict[tuple[str, str], Row | None]:
    """Return (table, key) -> the row as it was right after an entry, for all wanted rows that changed since.

    None means that there was none. `mentioning` are texts of which every change of a wanted row holds one.

    Raises:
        LogUnreadableError: an entry was not written by us.
    """
    found: dict[tuple[str, str], Row | None] = {}
    for head in heads(connection, mentioning=mentioning, after=seq):
        for group in reversed(events.changes(connection, head.seq)):
            for before, after in group.pairs():
                row = after or before
                if row is not None and (wanted(group.table, row) or (before and wanted(group.table, before))):
                    found[group.table.name, row[0]] = before
    return found


def rewind(connection: Connection, seq: int) -> None:
    """Take every row of a copy back to where it was right after an entry, and forget what came later.

    Raises:
        LogUnreadableError: an entry was not written by us.
    """
    connection.execute("BEGIN IMMEDIATE")
    # What refers to a row may come back before the row does.
    connection.execute("PRAGMA defer_foreign_keys=ON")
    for head in heads(connection, after=seq):
        for group in reversed(events.changes(connection, head.seq)):
            _reverse(connection, group)
    connection.execute("DELETE FROM events WHERE seq>?", (seq,))
    connection.execute("COMMIT")


def _reverse(connection: Connection, group: Group) -> None:
    table, befores, afters = group.table, group.befores, group.afters
    if afters is None:
        connection.executemany(table.insert, befores or ())
    elif befores is None:
        connection.executemany(table.delete, [row[:1] for row in afters])
    else:
        connection.executemany(table.update, [(*row, row[0]) for row in befores])
