"""The event log: what is written to it, and how it is read back.

One entry holds its changes in MessagePack as groups of rows that were inserted, updated or deleted together, in the
order in which it happened: `[[table, [column…], befores, afters]…]`. `befores` is nil where rows were inserted,
`afters` where they were deleted; otherwise each holds one array of values per column, or, where values repeat,
`{"of": [value…], "at": [index into "of"…]}`: an import of 100,000 annotations repeats its labels, authors and times.

Every entry names its `parents`, the entries that were the newest when it was written: the one before it, or several
after a merge. Its `digest` (SHA-256) covers all of it, so that an entry that was changed on its way is found.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from sqlite3 import Connection
from typing import Any

import msgspec

from hashiya.db.model.event import Event, RowChange
from hashiya.db.model.ids import EventId
from hashiya.db.tables.layout import LOGGED, LogUnreadableError, Row, Table

UNDO, REDO, CREATE = "undo", "redo", "create"
# Entries that no person made: what a merge had to mend, and the root of a file that holds a part of a project.
MEND, BUNDLE = "mend", "bundle"
NO_STEPS = frozenset({CREATE, MEND, BUNDLE})
# Fewer rows than this are written as they are.
_WORTH_PACKING = 16
# A change of this many rows would not fit into memory; a few bytes of a forged entry could claim it.
_MOST_ROWS = 5_000_000

_OLDEST_FIRST = "SELECT seq, id, time, author, verb, undoes FROM events ORDER BY seq"
_NEWEST_FIRST = f"{_OLDEST_FIRST} DESC"

_encoder = msgspec.msgpack.Encoder()


class _Repeating(msgspec.Struct):
    """A column of few different values."""

    of: list[Any]
    at: list[int]


_Columns = list[list[Any] | _Repeating]
_decoder = msgspec.msgpack.Decoder(list[tuple[str, list[str], _Columns | None, _Columns | None]])


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one table that changed together; inserted rows have no `befores`, deleted ones no `afters`."""

    table: Table
    befores: Sequence[Row] | None
    afters: Sequence[Row] | None

    def __len__(self) -> int:
        return len(self.afters if self.afters is not None else self.befores or ())

    def pairs(self) -> Iterator[tuple[Row | None, Row | None]]:
        """Yield each row before and after."""
        nothing = [None] * len(self)
        return zip(self.befores or nothing, self.afters or nothing, strict=True)


@dataclass(frozen=True, slots=True)
class Head:
    """An entry without its changes."""

    seq: int
    id: EventId
    time: str
    author: str
    verb: str
    undoes: EventId | None


# (id, time, author, verb, undoes)
HeadValues = tuple[str, str, str, str, str | None]
# (id, time, author, verb, undoes, parents separated by spaces, digest, changes)
Entry = tuple[str, str, str, str, str | None, str, bytes, bytes]

INSERT = "INSERT INTO events (id, time, author, verb, undoes, parents, digest, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


def append(connection: Connection, head: HeadValues, groups: Sequence[Group], parents: Sequence[str] = ()) -> None:
    """Append an entry with these changes."""
    connection.execute(INSERT, entry(head, parents, encode(groups)))


def entry(head: HeadValues, parents: Sequence[str], changes: bytes) -> Entry:
    """Return an entry as it is stored."""
    return (*head, " ".join(parents), digest(head, " ".join(parents), changes), changes)


def digest(head: HeadValues, parents: str, changes: bytes) -> bytes:
    """Return the SHA-256 of an entry."""
    return hashlib.sha256(_encoder.encode((*head, parents, changes))).digest()


def encode(groups: Sequence[Group]) -> bytes:
    """Return changes as they are stored."""
    return _encoder.encode(
        [(each.table.name, each.table.columns, _columns(each.befores), _columns(each.afters)) for each in groups]
    )


def _columns(rows: Sequence[Row] | None) -> list[Any] | None:
    if rows is None:
        return None
    # Not zip(*rows), which makes 100,000 iterators at once.
    return [_column(tuple(map(itemgetter(index), rows))) for index in range(len(rows[0]))]


def _column(values: tuple[Any, ...]) -> tuple[Any, ...] | _Repeating:
    if len(values) < _WORTH_PACKING:
        return values
    if values.count(values[0]) == len(values):
        return _Repeating([values[0]], [0] * len(values))
    if len(set(values[:_WORTH_PACKING])) > _WORTH_PACKING // 2:
        return values
    numbers = {value: number for number, value in enumerate(dict.fromkeys(values))}
    return _Repeating(list(numbers), list(map(numbers.__getitem__, values)))


def heads(connection: Connection, *, newest_first: bool = True) -> Iterator[Head]:
    """Yield the entries without their changes."""
    for row in connection.execute(_NEWEST_FIRST if newest_first else _OLDEST_FIRST):
        yield Head(*row)


def changes(connection: Connection, seq: int) -> list[Group]:
    """Return the changes of one entry, with rows in the present columns.

    Raises:
        LogUnreadableError: the entry was not written by us.
    """
    (blob,) = connection.execute("SELECT changes FROM events WHERE seq=?", (seq,)).fetchone()
    return decode(blob)


def decode(blob: bytes) -> list[Group]:
    """Return stored changes as groups, with rows in the present columns.

    Raises:
        LogUnreadableError: they were not written by us.
        msgspec.MsgspecError: they are no MessagePack, or of another shape.
    """
    groups = []
    for name, columns, befores, afters in _decoder.decode(blob):
        table = LOGGED.get(name)
        if table is None:
            raise LogUnreadableError(f"unknown table {name!r}")
        group = Group(table, _rows(table, columns, befores), _rows(table, columns, afters))
        if group.befores is not None and group.afters is not None and len(group.befores) != len(group.afters):
            raise LogUnreadableError("rows before and after do not pair up")
        groups.append(group)
    return groups


def _rows(table: Table, columns: list[str], values: _Columns | None) -> list[Row] | None:
    if values is None:
        return None
    if len(values) != len(columns):
        raise LogUnreadableError(f"not the columns of {table.name}")
    try:
        rows = _zipped(values)
    except (IndexError, ValueError) as error:
        raise LogUnreadableError(str(error)) from error
    return rows if tuple(columns) == table.columns else [table.conform(columns, row) for row in rows]


def _zipped(values: _Columns) -> list[Row]:
    try:
        # Most entries hold few rows, which are never packed; a packed column cannot be iterated over.
        return list(zip(*values, strict=True))
    except TypeError:
        return list(zip(*_unpacked(values), strict=True))


def _unpacked(values: _Columns) -> list[list[Any]]:
    if any(len(each.at if isinstance(each, _Repeating) else each) > _MOST_ROWS for each in values):
        raise LogUnreadableError("more rows than anybody imports at once")
    return [[each.of[at] for at in each.at] if isinstance(each, _Repeating) else each for each in values]


def read(connection: Connection, head: Head) -> Event:
    """Return one entry whole."""
    rows = [
        RowChange(
            group.table.name,
            str((after or before or ("",))[0]),
            None if before is None else group.table.as_mapping(before),
            None if after is None else group.table.as_mapping(after),
        )
        for group in changes(connection, head.seq)
        for before, after in group.pairs()
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
        elif head.verb not in NO_STEPS and head.id not in taken_back and author in (None, head.author):
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
