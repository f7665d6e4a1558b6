"""Who descends from whom in the event log, and what a file remembers of merges. The merging itself is `db.merge`'s.

A place is "table key", the name of one row over its whole life; the project's own row is one place whatever its key.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

# Rooms that pass a connection on without asking it anything name its type through this one.
from sqlite3 import Connection as Connection

from hashiya.db.model.ids import new_id
from hashiya.db.tables import events
from hashiya.db.tables.events import MEND, Entry, Group, HeadValues
from hashiya.db.tables.layout import CODES, PROJECT, Row

# Every event that touched any code is remembered at this place: codes are few, and mending them needs all versions.
ALL_CODES = f"{CODES.name} *"
PROJECT_PLACE = f"{PROJECT.name} *"

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a file says about itself as a bundle: `digest` vouches for its events up to `last`."""

    project: str
    recipient: str
    made: str
    last: int
    digest: bytes
    signer: bytes | None
    signature: bytes | None


def place(table: str, key: str) -> str:
    """Return the place of a row."""
    return PROJECT_PLACE if table == PROJECT.name else f"{table} {key}"


def heads(connection: Connection) -> list[str]:
    """Return the ids of the newest events: those that no other event has as its parent."""
    found = [row[0] for row in connection.execute("SELECT id FROM heads ORDER BY id")]
    return found or [row[0] for row in connection.execute("SELECT id FROM events ORDER BY seq DESC LIMIT 1")]


def set_heads(connection: Connection, ids: Sequence[str]) -> None:
    """Store the newest events; one alone is the last of the log and needs no storing."""
    connection.execute("DELETE FROM heads")
    if len(ids) > 1:
        connection.executemany("INSERT INTO heads (id) VALUES (?)", [(each,) for each in ids])


def append(connection: Connection, head: HeadValues, groups: Sequence[Group]) -> None:
    """Append the event of an action, after what the last merge had to mend became an event of its own."""
    write_mends(connection, head[1])
    parents = heads(connection)
    events.append(connection, head, groups, parents)
    if len(parents) > 1:
        set_heads(connection, ())
    _remember(connection, groups)


def write_mends(connection: Connection, time: str) -> None:
    """Make an event of what the last merge had to mend, if anything."""
    mends = pending_mends(connection)
    if mends is None:
        return
    entry = events.entry((new_id(), time, "", MEND, None), heads(connection), mends)
    connection.execute(events.INSERT, entry)
    set_heads(connection, ())
    connection.execute("DELETE FROM mends")
    _remember(connection, events.decode(mends))


def _remember(connection: Connection, groups: Sequence[Group]) -> None:
    """Note the last event at the places that are watched."""
    if any(group.table is CODES for group in groups):
        touch(connection, [(ALL_CODES, None)])
    if connection.execute("SELECT 1 FROM touched WHERE place<>? LIMIT 1", (ALL_CODES,)).fetchone():
        watched = set(places(connection))
        found = {
            place(group.table.name, (after or before or ("",))[0])
            for group in groups
            for before, after in group.pairs()
        }
        touch(connection, [(each, None) for each in sorted(found & watched)])


def touch(connection: Connection, touches: Iterable[tuple[str, int | None]]) -> None:
    """Note which events (by number, None: the last one) touched which places."""
    connection.executemany(
        "INSERT OR IGNORE INTO touched (place, seq) VALUES (?, coalesce(?, (SELECT max(seq) FROM events)))", touches
    )


def places(connection: Connection) -> list[str]:
    """Return the places that events of several sides changed, or that had to be mended."""
    found = connection.execute("SELECT DISTINCT place FROM touched WHERE place<>? ORDER BY place", (ALL_CODES,))
    return [row[0] for row in found]


def touched(connection: Connection) -> dict[str, list[int]]:
    """Return place -> numbers of the events that touched it, in their order, for every watched place."""
    found: dict[str, list[int]] = {}
    for each, seq in connection.execute("SELECT place, seq FROM touched ORDER BY place, seq"):
        found.setdefault(each, []).append(seq)
    return found


def pending_mends(connection: Connection) -> bytes | None:
    """Return the mended rows of the last merge that are in no event yet, encoded as an event's changes."""
    row = connection.execute("SELECT changes FROM mends").fetchone()
    return None if row is None else bytes(row[0])


def set_mends(connection: Connection, groups: Sequence[Group]) -> None:
    """Put these mended rows in the place of the pending ones."""
    connection.execute("DELETE FROM mends")
    if groups:
        connection.execute("INSERT INTO mends (id, changes) VALUES (1, ?)", (events.encode(groups),))


def family(connection: Connection, since: int = 0) -> Iterator[tuple[int, str, str, bytes]]:
    """Yield (number, id, parents, digest) of the events from a number on, oldest first."""
    yield from connection.execute("SELECT seq, id, parents, digest FROM events WHERE seq>=? ORDER BY seq", (since,))


def entries(connection: Connection, seqs: Sequence[int]) -> Iterator[tuple[int, Entry]]:
    """Yield (number, entry) of these events, in ascending order."""
    ordered = sorted(seqs)
    if ordered and ordered[-1] - ordered[0] + 1 == len(ordered):
        yield from (
            (row[0], row[1:])
            for row in connection.execute(
                f"{_ENTRIES} WHERE seq BETWEEN ? AND ? ORDER BY seq", (ordered[0], ordered[-1])
            )
        )
        return
    for first in range(0, len(ordered), _CHUNK):
        chunk = ordered[first : first + _CHUNK]
        marks = ", ".join("?" * len(chunk))
        yield from (
            (row[0], row[1:]) for row in connection.execute(f"{_ENTRIES} WHERE seq IN ({marks}) ORDER BY seq", chunk)
        )


_ENTRIES = "SELECT seq, id, time, author, verb, undoes, parents, digest, changes FROM events"


def insert_entries(connection: Connection, found: Iterable[Entry]) -> None:
    """Append events that were made elsewhere, parents first."""
    connection.executemany(events.INSERT, found)


def number_of(connection: Connection, event: str) -> int | None:
    """Return the number of an event, or None."""
    row = connection.execute("SELECT seq FROM events WHERE id=?", (event,)).fetchone()
    return None if row is None else int(row[0])


def baseline(connection: Connection) -> tuple[str, bytes] | None:
    """Return (event, changes) from which a file starts that holds a part of a project; None: it holds all."""
    row: tuple[str, bytes] | None = connection.execute("SELECT event, changes FROM baseline").fetchone()
    return row


def set_baseline(connection: Connection, event: str, groups: Sequence[Group]) -> None:
    """Store the rows from which this file starts."""
    connection.execute("INSERT INTO baseline (event, changes) VALUES (?, ?)", (event, events.encode(groups)))


def root(connection: Connection) -> str:
    """Return what all copies and bundles of a project have in common: the id of its first event."""
    if baseline(connection) is not None:
        described = bundle(connection)
        return "" if described is None else described.project
    row = connection.execute("SELECT id FROM events ORDER BY seq LIMIT 1").fetchone()
    return "" if row is None else str(row[0])


def bundle(connection: Connection) -> Bundle | None:
    """Return what the file says about itself as a bundle, or None."""
    row = connection.execute("SELECT project, recipient, made, last, digest, signer, signature FROM bundle").fetchone()
    return None if row is None else Bundle(*row)


def set_bundle(connection: Connection, described: Bundle) -> None:
    """Store what the file says about itself as a bundle."""
    connection.execute("DELETE FROM bundle")
    connection.execute(
        "INSERT INTO bundle (id, project, recipient, made, last, digest, signer, signature)"
        " VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
        (
            described.project,
            described.recipient,
            described.made,
            described.last,
            described.digest,
            described.signer,
            described.signature,
        ),
    )


def last_number(connection: Connection) -> int:
    """Return the number of the last event."""
    (found,) = connection.execute("SELECT max(seq) FROM events").fetchone()
    return int(found or 0)


def rows_with(
    connection: Connection, table: str, columns: Sequence[str], column: int, keys: Sequence[str]
) -> Iterator[Row]:
    """Yield (key of the row, value of the column) of rows whose column is one of these keys."""
    name, key = columns[column], columns[0]
    for first in range(0, len(keys), _CHUNK):
        chunk = list(keys[first : first + _CHUNK])
        marks = ", ".join("?" * len(chunk))
        # Names come from `layout`, never from a project's content.
        yield from connection.execute(f'SELECT "{key}", "{name}" FROM {table} WHERE "{name}" IN ({marks})', chunk)  # noqa: S608


def labels_and_values(connection: Connection) -> Iterator[Row]:
    """Yield (id, label, values as JSON) of every annotation."""
    yield from connection.execute("SELECT id, label, attributes FROM annotations")


def all_entries(connection: Connection) -> Iterator[tuple[int, Entry]]:
    """Yield (number, entry) of every event, oldest first."""
    for row in connection.execute(f"{_ENTRIES} ORDER BY seq"):
        yield row[0], row[1:]
