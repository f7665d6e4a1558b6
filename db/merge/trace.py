"""What a merge brought that nobody's role here allowed, worked out from the log: no table remembers it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from hashiya.db.actions.rights import NEEDED, beyond_roles
from hashiya.db.model.conflict import MergeEntry
from hashiya.db.model.person import Person
from hashiya.db.tables import events, history, people
from hashiya.db.tables.layout import PEOPLE, Row
from hashiya.db.tables.lineage import Connection


class _Touch(NamedTuple):
    """What an entry of the log did to a person."""

    seq: int
    written: tuple[str, str]
    name: str
    before: Row | None
    after: Row | None


def with_beyond(connection: Connection, merges: Sequence[MergeEntry]) -> list[MergeEntry]:
    """Return merges with the steps that roles did not allow, as those were in this file before each merge.

    Raises:
        LogUnreadableError: an entry was not written by us.
    """
    steps = [history.steps(connection, each.first, each.last, NEEDED) for each in merges]
    if not any(steps):
        return list(merges)
    touches = _touches(connection)
    found = []
    for merge, taken in zip(merges, steps, strict=True):
        exceeds = beyond_roles(_people_before(connection, merge.first, touches)) if taken else None
        beyond: dict[str, tuple[int, ...]] = {}
        for seq, author, verb in taken:
            if exceeds is not None and exceeds(author, verb):
                beyond[author] = (*beyond.get(author, ()), seq)
        found.append(replace(merge, beyond=beyond) if beyond else merge)
    return found


def _touches(connection: Connection) -> list[_Touch]:
    """Return what was done to people, newest first."""
    return [
        _Touch(head.seq, (head.time, head.id), str((after or before or ("",))[0]), before, after)
        for head in history.heads(connection, mentioning=(PEOPLE.name,))
        for group in events.changes(connection, head.seq)
        if group.table is PEOPLE
        for before, after in group.pairs()
    ]


def _people_before(connection: Connection, seq: int, touches: Sequence[_Touch]) -> list[Person]:
    """Return the people as they were before an entry: as they are, and back over what was done to them since.

    Of what came before it, the latest holds, as in a merge.
    """
    rows: dict[str, Row | None] = {row[0]: row for row in PEOPLE.rows(connection)}
    latest: dict[str, tuple[str, str]] = {}
    for touch in touches:
        if touch.seq >= seq:
            rows[touch.name] = touch.before
        elif touch.written > latest.get(touch.name, ("", "")):
            latest[touch.name] = touch.written
            rows[touch.name] = touch.after
    return [people.from_row(row) for row in rows.values() if row is not None]
