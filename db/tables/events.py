"""The event log: what was done, by whom, and what can be taken back. How rows are written in it stands in `packing`.

Every entry names its `parents`, the entries that were the newest when it was written: the one before it, or several
after a merge. Its `digest` (SHA-256) covers all of it, so that an entry that was changed on its way is found.
"""

from collections.abc import Iterator, Sequence
from sqlite3 import Connection
from typing import TYPE_CHECKING, Final, NamedTuple

from hashiya.db.model.ids import EventId
from hashiya.db.tables.layout import Row, Table

if TYPE_CHECKING:
    from hashiya.db.model.event import Event

UNDO, REDO, CREATE = "undo", "redo", "create"
# Entries that no person made: what a merge had to mend, and the root of a file that holds a part of a project.
MEND, BUNDLE = "mend", "bundle"
NO_STEPS = frozenset({CREATE, MEND, BUNDLE})

_OLDEST_FIRST = "SELECT seq, id, time, author, verb, undoes FROM events ORDER BY seq"
_NEWEST_FIRST = f"{_OLDEST_FIRST} DESC"


class Group:
    """Rows of one table that changed together; inserted rows have no `befores`, deleted ones no `afters`."""

    def __init__(self, table: Table, befores: Sequence[Row] | None, afters: Sequence[Row] | None) -> None:
        self.table: Final = table
        self.befores: Final = befores
        self.afters: Final = afters

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
    # Late, here and below: a start only asks which steps there are.
    from hashiya.db.tables.packing import digest_of

    return digest_of((*head, parents, changes))


def encode(groups: Sequence[Group]) -> bytes:
    """Return changes as they are stored."""
    from hashiya.db.tables.packing import packed

    return packed(groups)


def decode(blob: bytes) -> list[Group]:
    """Return stored changes as groups, with rows in the present columns.

    Raises:
        LogUnreadableError: they were not written by us.
    """
    from hashiya.db.tables.packing import unpacked

    return unpacked(blob)


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
