"""The event log: what was done, by whom, and what can be taken back. How rows are written in it stands in `packing`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from sqlite3 import Connection
from typing import TYPE_CHECKING, NamedTuple

from hashiya.db.model.ids import EventId
from hashiya.db.tables.layout import Row, Table

if TYPE_CHECKING:
    from hashiya.db.model.event import Event

UNDO, REDO, CREATE = "undo", "redo", "create"

_OLDEST_FIRST = "SELECT seq, id, time, author, verb, undoes FROM events ORDER BY seq"
_NEWEST_FIRST = f"{_OLDEST_FIRST} DESC"


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


class Head(NamedTuple):
    """An entry without its changes."""

    seq: int
    id: EventId
    time: str
    author: str
    verb: str
    undoes: EventId | None


def append(connection: Connection, head: tuple[str, str, str, str, str | None], groups: Sequence[Group]) -> None:
    """Append an entry; `head` is (id, time, author, verb, undoes)."""
    # Late, here and below: a start only asks which steps there are.
    from hashiya.db.tables.packing import packed

    connection.execute(
        "INSERT INTO events (id, time, author, verb, undoes, changes) VALUES (?, ?, ?, ?, ?, ?)",
        (*head, packed(groups)),
    )


def heads(connection: Connection, *, newest_first: bool = True) -> Iterator[Head]:
    """Yield the entries without their changes."""
    for row in connection.execute(_NEWEST_FIRST if newest_first else _OLDEST_FIRST):
        yield Head(*row)


def changes(connection: Connection, seq: int) -> list[Group]:
    """Return the changes of one entry, with rows in the present columns.

    Raises:
        LogUnreadableError: the entry was not written by us.
    """
    from hashiya.db.tables.packing import unpacked

    (blob,) = connection.execute("SELECT changes FROM events WHERE seq=?", (seq,)).fetchone()
    return unpacked(blob)


def read(connection: Connection, head: Head) -> "Event":
    """Return one entry whole."""
    from hashiya.db.model.event import Event, RowChange

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
