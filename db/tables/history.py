"""The log read by what it is about, and the state of rows at an earlier entry.

An entry holds the keys of its rows as plain UTF-8 (see `events`), so that SQLite itself finds the entries that mention
one by looking for its bytes: no index to be paid for by every import, and 100,000 entries are searched in a moment.
What is found that way is decoded and looked at again, since a memo may hold a key too.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from sqlite3 import Connection

from hashiya.db.tables import events
from hashiya.db.tables.events import Group, Head
from hashiya.db.tables.layout import ANNOTATIONS, LINKS, LOGGED, REVIEWS, Row, Table

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
) -> Iterator[Head]:
    """Yield entries without their changes, newest first.

    Args:
        connection: the project.
        author: whose entries.
        since: the earliest time, ISO 8601 in UTC.
        until: the time before which they happened.
        mentioning: texts of which the changes hold at least one, as a key does.
    """
    where = ["1"]
    parameters: list[object] = []
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


def steps(connection: Connection, first: int, last: int, verbs: Collection[str]) -> list[tuple[int, str, str]]:
    """Return the number, author and verb of the entries between two numbers, both included, that have these verbs."""
    marks = ", ".join("?" * len(verbs))
    return connection.execute(
        f"SELECT seq, author, verb FROM events WHERE seq BETWEEN ? AND ? AND verb IN ({marks}) ORDER BY seq",  # noqa: S608  # marks of ours
        (first, last, *verbs),
    ).fetchall()


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


def known_to(connection: Connection, seq: int) -> set[int]:
    """Return the numbers of an entry and of all that its writer's file had: its ancestors."""
    (event,) = connection.execute("SELECT id FROM events WHERE seq=?", (seq,)).fetchone()
    wanted, found = {event}, set()
    for number, key, parents in connection.execute(
        "SELECT seq, id, parents FROM events WHERE seq<=? ORDER BY seq DESC", (seq,)
    ):
        if key in wanted:
            found.add(number)
            wanted.update(parents.split(" "))
    return found


def state_at(
    connection: Connection, seq: int, wanted: Callable[[Table, Row], bool], mentioning: tuple[str, ...] = ()
) -> dict[tuple[str, str], Row | None]:
    """Return (table, key) -> the row as it was right after an entry, for all wanted rows of which the log tells.

    None means that there was none. What others did meanwhile in files that came later does not count. `mentioning` are
    texts of which every change of a wanted row holds one.

    Raises:
        LogUnreadableError: an entry was not written by us.
    """
    known = known_to(connection, seq)
    found: dict[tuple[str, str], Row | None] = {}
    later: dict[tuple[str, str], Row | None] = {}
    for head in heads(connection, mentioning=mentioning):
        for group in reversed(events.changes(connection, head.seq)):
            for before, after in group.pairs():
                if not any(wanted(group.table, row) for row in (before, after) if row is not None):
                    continue
                key = (group.table.name, str((after or before or ("",))[0]))
                if head.seq not in known:
                    later[key] = before
                elif key not in found:
                    found[key] = after
    # What only later entries touch is what the oldest of them found.
    return {**later, **found}


def rewind(connection: Connection, rows: Mapping[str, Sequence[Row]], known: Collection[int]) -> None:
    """Make a copy hold these rows by table, and of its log only these entries, the last of which is the newest."""
    connection.execute("BEGIN IMMEDIATE")
    # Rows go before those that refer to them.
    connection.execute("PRAGMA defer_foreign_keys=ON")
    for table in LOGGED.values():
        connection.execute(f"DELETE FROM {table.name}")  # noqa: S608  # a name of ours
        connection.executemany(table.insert, rows.get(table.name, ()))
    gone = [(seq,) for (seq,) in connection.execute("SELECT seq FROM events") if seq not in known]
    connection.executemany("DELETE FROM events WHERE seq=?", gone)
    connection.executemany("DELETE FROM touched WHERE seq=?", gone)
    connection.execute("DELETE FROM merges WHERE last>?", (max(known, default=0),))
    for table_name in ("heads", "mends"):
        connection.execute(f"DELETE FROM {table_name}")  # noqa: S608  # a name of ours
    connection.execute("COMMIT")
