"""The event log: what is written to it, and how it is read back.

One entry holds its changes in MessagePack as groups, in the order in which they happened:
`[[table, [column…], [[before or nil, after or nil]…]]…]`, where `before` and `after` are arrays in the columns' order.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from sqlite3 import Connection
from typing import Any

import msgspec

from hashiya.db.model.event import Event, RowChange
from hashiya.db.model.ids import EventId
from hashiya.db.tables.layout import LOGGED, LogUnreadableError, Row, Table

UNDO, REDO, CREATE = "undo", "redo", "create"

_OLDEST_FIRST = "SELECT seq, id, time, author, verb, undoes FROM events ORDER BY seq"
_NEWEST_FIRST = f"{_OLDEST_FIRST} DESC"

Pair = tuple[Row | None, Row | None]
Change = tuple[Table, Row | None, Row | None]

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(list[tuple[str, list[str], list[tuple[list[Any] | None, list[Any] | None]]]])


@dataclass(frozen=True, slots=True)
class Head:
    """An entry without its changes."""

    seq: int
    id: EventId
    time: str
    author: str
    verb: str
    undoes: EventId | None


def append(connection: Connection, head: tuple[str, str, str, str, str | None], changes: Iterable[Change]) -> None:
    """Append an entry; `head` is (id, time, author, verb, undoes)."""
    groups = [
        (table.name, table.columns, [change[1:] for change in group])
        for table, group in groupby(changes, key=itemgetter(0))
    ]
    connection.execute(
        "INSERT INTO events (id, time, author, verb, undoes, changes) VALUES (?, ?, ?, ?, ?, ?)",
        (*head, _encoder.encode(groups)),
    )


def heads(connection: Connection, *, newest_first: bool = True) -> Iterator[Head]:
    """Yield the entries without their changes."""
    for row in connection.execute(_NEWEST_FIRST if newest_first else _OLDEST_FIRST):
        yield Head(*row)


def changes(connection: Connection, seq: int) -> list[tuple[Table, list[Pair]]]:
    """Return the changes of one entry, as groups of rows in the present columns.

    Raises:
        LogUnreadableError: the entry was not written by us.
    """
    (blob,) = connection.execute("SELECT changes FROM events WHERE seq=?", (seq,)).fetchone()
    groups = []
    for name, columns, pairs in _decoder.decode(blob):
        table = LOGGED.get(name)
        if table is None:
            raise LogUnreadableError(f"unknown table {name!r}")
        groups.append((table, [(_conform(table, columns, b), _conform(table, columns, a)) for b, a in pairs]))
    return groups


def _conform(table: Table, columns: list[str], values: list[Any] | None) -> Row | None:
    return None if values is None else table.conform(columns, values)


def read(connection: Connection, head: Head) -> Event:
    """Return one entry whole."""
    rows = [
        RowChange(
            table.name,
            str((after or before or ("",))[0]),
            None if before is None else table.as_mapping(before),
            None if after is None else table.as_mapping(after),
        )
        for table, pairs in changes(connection, head.seq)
        for before, after in pairs
    ]
    return Event(head.seq, head.id, head.time, head.author, head.verb, head.undoes, rows)


def undoable(connection: Connection, author: str | None = None) -> Head | None:
    """Return the newest step, of this author or of anyone, that was not taken back."""
    taken_back: set[str] = set()
    done_again: set[str] = set()
    for head in heads(connection):
        if head.verb == REDO and head.undoes:
            done_again.add(head.undoes)
        elif head.verb == UNDO and head.undoes:
            if head.id not in done_again:
                taken_back.add(head.undoes)
        elif head.verb != CREATE and head.id not in taken_back and author in (None, head.author):
            return head
    return None


def redoable(connection: Connection, author: str | None = None) -> Head | None:
    """Return the undo that a redo would take back; a new step by the same author (or by anyone) ends that."""
    done_again: set[str] = set()
    for head in heads(connection):
        if head.verb == REDO and head.undoes:
            done_again.add(head.undoes)
        elif author not in (None, head.author):
            continue
        elif head.verb != UNDO:
            return None
        elif head.id not in done_again:
            return head
    return None
