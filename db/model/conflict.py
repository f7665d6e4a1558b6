"""What a merge brings, and the rows on which several sides worked without knowing of each other."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hashiya.db.model.event import Changes, Event
from hashiya.db.model.ids import EventId


@dataclass(frozen=True, slots=True)
class Version:
    """One side's version of a row, as plain values; None means that it was removed."""

    event: EventId
    time: str
    author: str
    values: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """A row of which versions stand side by side.

    `id` is "table key"; `present` is the row as it is for now (None: removed), `present_version` the event that made it
    so, if a single one did; `others` are the versions that say something else, oldest first.
    """

    id: str
    table: str
    key: str
    present: Mapping[str, Any] | None
    present_version: Version | None
    others: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge brought or, as a preview, would bring.

    `new`, `changed` and `removed` count rows by table ("annotations", "documents", …). `authors` counts the new events
    by author. `conflicts` are all that are open then, `fresh` the ids of those that this merge opened. `signers` maps a
    file to the key that vouches for all of its new events, or None. `beyond` counts by author the steps that their role
    in this project did not allow: they are taken in like all others, but somebody should look at them. `changes` is for
    views; None in a preview.
    """

    events: int
    authors: Mapping[str, int] = field(default_factory=dict)
    new: Mapping[str, int] = field(default_factory=dict)
    changed: Mapping[str, int] = field(default_factory=dict)
    removed: Mapping[str, int] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()
    fresh: frozenset[str] = frozenset()
    signers: Mapping[Path, str | None] = field(default_factory=dict)
    changes: Changes | None = None
    beyond: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MergedFile:
    """A file whose work was taken in: its name, for whom it was made as a bundle, and the key that vouched for it."""

    name: str
    recipient: str = ""
    signer: str = ""


@dataclass(frozen=True, slots=True)
class MergeEntry:
    """Who merged what, when: `events` came, up to the entry with the number `last`.

    `beyond` holds by author the numbers of those entries that their role did not allow here before the merge.
    """

    time: str
    author: str
    last: int
    events: int
    files: tuple[MergedFile, ...]
    beyond: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @property
    def first(self) -> int:
        """The number of the first entry that came."""
        return self.last - self.events + 1


def woven(events: Iterable[Event], merges: Iterable[MergeEntry]) -> Iterator[Event | MergeEntry]:
    """Yield events, newest first, with each merge before the newest of those that were there when it was done."""
    waiting = list(merges)
    for event in events:
        while waiting and waiting[0].last >= event.seq:
            yield waiting.pop(0)
        yield event
    yield from waiting
