"""What the events make of a row: the versions that stand side by side, and the one that holds for now."""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from hashiya.db.model.ids import EventId
from hashiya.db.tables.events import MEND, Group
from hashiya.db.tables.layout import LOGGED, Row, Table
from hashiya.db.tables.lineage import place

# The verb of a person's choice between versions; the action in `settle.py` has this name.
SETTLE = "settle"
# Columns that say when or in which place of a list, not what: versions that differ in nothing else are the same.
_NOT_CONTENT = frozenset({"modified", "created", "position"})
_CONTENT = {
    table.name: tuple(index for index, column in enumerate(table.columns) if column not in _NOT_CONTENT)
    for table in LOGGED.values()
}


class Source(NamedTuple):
    """The head of an event, and its place in the causality."""

    at: int
    id: EventId
    time: str
    author: str
    verb: str
    undoes: str | None


class Touch(NamedTuple):
    """What one event did to one row."""

    source: Source
    before: Row | None
    after: Row | None


Touches = dict[str, list[Touch]]
Precedes = Callable[[int, int], bool]


def gather(
    touches: Touches,
    source: Source,
    groups: Iterable[Group],
    *,
    only: Container[str] | None = None,
    seen: dict[str, None] | None = None,
) -> None:
    """Add what an event did to the touches by place; several changes of one row in one event are one.

    `only` limits that to some places, `seen` receives the places.
    """
    for group in groups:
        prefix = group.table.name
        for before, after in group.pairs():
            row = after if after is not None else before
            assert row is not None
            where = place(prefix, row[0])
            if only is not None and where not in only:
                continue
            if seen is not None:
                seen[where] = None
            found = touches.get(where)
            if found is None:
                touches[where] = [Touch(source, before, after)]
            elif found[-1].source is source:
                first = found[-1].before
                # A row that came and went inside one event leaves at least what it was.
                found[-1] = Touch(source, first if first is not None else before, after)
            else:
                found.append(Touch(source, before, after))


def table_of(where: str) -> Table:
    """Return the table of a place."""
    return LOGGED[where.partition(" ")[0]]


def content(table: Table, row: Row | None) -> Row | None:
    """Return what a row says, without times and places in lists."""
    return None if row is None else tuple(row[index] for index in _CONTENT[table.name])


def in_line(touches: Sequence[Touch], precedes: Precedes) -> bool:
    """Return whether each event knew of the one before it: nobody worked on the row beside anybody else."""
    return all(precedes(a.source.at, b.source.at) for a, b in pairwise(touches))


def latest(touches: Sequence[Touch], precedes: Precedes) -> list[Touch]:
    """Return the touches that no other one descends from; touches come ancestors first."""
    found: list[Touch] = []
    for touch in touches:
        found = [each for each in found if not precedes(each.source.at, touch.source.at)]
        found.append(touch)
    return found


def winner(last: Sequence[Touch]) -> Touch:
    """Return the touch that holds for now: a change rather than a removal, the greatest (time, id) of those."""
    alive = [each for each in last if each.after is not None] or last
    return max(alive, key=lambda touch: (touch.source.time, touch.source.id))


def open_versions(touches: Sequence[Touch], precedes: Precedes) -> list[Touch]:
    """Return the versions of a row that nobody has built upon or decided against; touches come ancestors first.

    A version is replaced by a touch that knew of it and starts from it, or that settles the row, unless that touch was
    taken back.
    """
    made = [touch for touch in touches if touch.source.verb != MEND]
    taken_back: set[str] = set()
    for touch in reversed(made):
        if touch.source.undoes and touch.source.id not in taken_back:
            taken_back.add(touch.source.undoes)
    choices = _choices(made)
    by_row: dict[Row | None, list[Touch]] = {}
    replaced: set[str] = set()
    for number, touch in enumerate(made):
        source = touch.source
        if source.id not in taken_back:
            earlier = made[:number] if source.verb == SETTLE else by_row.get(touch.before, ())
            if source.verb != SETTLE and source.id in choices:
                # A choice equals the version that was chosen; to take it back is not to take back that version.
                earlier = [each for each in earlier if choices.get(each.source.id) == choices[source.id]]
            replaced.update(each.source.id for each in earlier if precedes(each.source.at, source.at))
        by_row.setdefault(touch.after, []).append(touch)
    return [touch for touch in made if touch.source.id not in replaced]


def _choices(made: Sequence[Touch]) -> dict[str, str]:
    """Return the events that settle, take back or do again a choice, with the choice that it is about."""
    found: dict[str, str] = {}
    for touch in made:
        source = touch.source
        if source.verb == SETTLE:
            found[source.id] = source.id
        elif source.undoes in found:
            found[source.id] = found[source.undoes]
    return found


@dataclass(frozen=True, slots=True)
class Folded:
    """A row as the events leave it, and whether several sides worked on it."""

    row: Row | None
    contested: bool


def fold(touches: Sequence[Touch], precedes: Precedes) -> Folded:
    """Return what the touches, ancestors first, make of a row."""
    if len(touches) == 1:
        return Folded(touches[0].after, contested=touches[0].source.verb == MEND)
    contested = not in_line(touches, precedes) or any(each.source.verb == MEND for each in touches)
    return Folded(winner(latest(touches, precedes)).after, contested=contested)


def other_versions(touches: Sequence[Touch], precedes: Precedes, table: Table, present: Row | None) -> list[Touch]:
    """Return the open versions that say something else than the row does, one of each, by (time, id)."""
    found: dict[Row | None, Touch] = {}
    ordered = sorted(open_versions(touches, precedes), key=lambda each: (each.source.time, each.source.id))
    for touch in ordered:
        said = content(table, touch.after)
        if said != content(table, present):
            found[said] = touch
    return sorted(found.values(), key=lambda each: (each.source.time, each.source.id))
