"""Whether the log leads to the rows: the whole of it folded again, by the rules by which a merge folds a part."""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from hashiya.db.merge.causality import Causality
from hashiya.db.tables import events, lineage
from hashiya.db.tables.layout import LOGGED, LogUnreadableError, Row
from hashiya.db.tables.lineage import Connection, place


class _Last(NamedTuple):
    """The last that an event said about a row: only the row's hash, since a million whole rows would not fit."""

    at: int
    # Whether the row is there, then (time, id): the greatest holds for now.
    rank: tuple[bool, str, str]
    row: int | None


_State = dict[str, list[_Last]]


def replay(connection: Connection) -> Iterator[tuple[int, str]]:
    """Follow the log from its start and compare with the rows; yield (entry or 0, what is wrong)."""
    state: _State = {}
    causality = Causality()
    start = lineage.baseline(connection)
    for seq, entry in lineage.all_entries(connection):
        broken = _wrong_entry(causality, entry, None if start is None else start[0])
        if broken:
            yield seq, broken
            return
        at = causality.add(entry[0], entry[5].split(" "))
        try:
            groups = events.decode(entry[7])
            if start is not None and start[0] == entry[0]:
                groups = [*events.decode(start[1]), *groups]
        except (LogUnreadableError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            yield seq, str(error)
            return
        for group in groups:
            for before, after in group.pairs():
                yield from _apply(state, causality, at, entry, group.table.name, before, after)
    rows = {where: max(last, key=lambda each: each.rank).row for where, last in state.items()}
    yield from _mended(connection, rows)
    yield from _compared(connection, rows)


def _wrong_entry(causality: Causality, entry: events.Entry, start: str | None) -> str | None:
    if events.digest(entry[:5], entry[5], entry[7]) != entry[6]:
        return "it is not what was written"
    parents = [each for each in entry[5].split(" ") if each]
    if not parents and len(causality):
        return "it names no earlier entry"
    if entry[0] != start and any(each not in causality.place for each in parents):
        return "an earlier entry is missing"
    return None


def _hash(row: Row | None) -> int | None:
    return None if row is None else hash(row)


def _apply(
    state: _State,
    causality: Causality,
    at: int,
    entry: events.Entry,
    table: str,
    before: Row | None,
    after: Row | None,
) -> Iterator[tuple[int, str]]:
    """Take one change into the state; tell if it does not start from what its writer had."""
    row = after if after is not None else before
    where = place(table, row[0] if row is not None else "")
    last = state.get(where, [])
    known = [each for each in last if each.at == at or causality.precedes(each.at, at)]
    if len(known) == len(last) <= 1 and (last[0].row if last else None) != _hash(before):
        yield 0, f"{table} {where.partition(' ')[2]}"
    new = _Last(at, (after is not None, entry[1], entry[0]), _hash(after))
    state[where] = [*(each for each in last if each not in known), new]


def _mended(connection: Connection, rows: dict[str, int | None]) -> Iterator[tuple[int, str]]:
    """Take in what the last merge had to mend."""
    mends = lineage.pending_mends(connection)
    for group in events.decode(mends) if mends is not None else ():
        for before, after in group.pairs():
            row = after if after is not None else before
            assert row is not None
            where = place(group.table.name, row[0])
            if rows.get(where) != _hash(before):
                yield 0, where
            rows[where] = _hash(after)


def _compared(connection: Connection, rows: dict[str, int | None]) -> Iterator[tuple[int, str]]:
    for table in LOGGED.values():
        for row in table.rows(connection):
            if rows.pop(place(table.name, row[0]), None) != hash(row):
                yield 0, f"{table.name} {row[0]}"
    for where, expected in rows.items():
        if expected is not None:
            yield 0, where
