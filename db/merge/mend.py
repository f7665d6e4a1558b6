"""What several sides break together, mended: rows that are still needed come back, the codebook fits what is in use."""

from collections.abc import Sequence
from typing import NamedTuple

from hashiya.db.merge.codes_mend import Uses, Version, allows, mend_codes
from hashiya.db.merge.fold import latest, winner
from hashiya.db.merge.graph import Graph
from hashiya.db.merge.rows import Rows
from hashiya.db.tables import codes
from hashiya.db.tables.canonical import strings
from hashiya.db.tables.layout import ANNOTATIONS, ASSIGNMENTS, CODES, LINKS, REVIEWS, Row
from hashiya.db.tables.lineage import Connection, place

# Children before their parents: an annotation that comes back may need its document back.
_CHILDREN_FIRST = (LINKS, REVIEWS, ASSIGNMENTS, ANNOTATIONS)


class NeededRowError(Exception):
    """A row that others need has never been in the log: they are forged."""


class Mend(NamedTuple):
    """A row that had to differ from what the events say."""

    where: str
    folded: Row | None
    row: Row | None


def mend(rows: Rows, graph: Graph, connection: Connection) -> list[Mend]:
    """Mend the changed rows in place; return what was mended.

    Raises:
        NeededRowError: something is needed that no event ever made.
        UnknownCodeError: the same of a label or value.
    """
    found: list[Mend] = []

    def put(where: str, row: Row | None) -> None:
        found.append(Mend(where, rows.get(where), row))
        rows.put(where.partition(" ")[0], where, row)

    for child in _CHILDREN_FIRST:
        needed = rows.needed(child.name)
        rows.read(needed)
        for where in sorted(needed):
            if rows.get(where) is None:
                put(where, _last_row(graph, connection, where))
    for key, row in _mended_codes(rows, graph.versions).items():
        put(place(CODES.name, key), row)
    return found


def _last_row(graph: Graph, connection: Connection, where: str) -> Row:
    """Return a removed row as it was."""
    if where not in graph.touches:
        graph.complete(connection, [where])
    touches = graph.touches.get(where)
    if touches:
        row = winner(latest(touches, graph.causality.precedes)).before
        if row is not None:
            return row
    raise NeededRowError(where)


def _mended_codes(rows: Rows, versions: Sequence[Version]) -> dict[str, Row | None]:
    codebook_changed = bool(rows.changed_of(CODES))
    in_use = rows.values_in_use(everywhere=codebook_changed)
    present = rows.all(CODES)
    if not codebook_changed and _all_allowed(present, in_use):
        return {}
    uses: dict[str, dict[str, set[str]]] = {}
    for label, values in in_use:
        of_label = uses.setdefault(label, {})
        for name, value in strings(values).items():
            of_label.setdefault(name, set()).add(value)
    checked: Uses = uses
    return mend_codes(present, versions, checked)


def _all_allowed(present: dict[str, Row], in_use: set[tuple[str, str]]) -> bool:
    """Return whether the codebook knows every label and value; equal values are looked at once."""
    known = {row[2]: codes.from_row(row) for row in present.values()}
    good: set[tuple[str, str, str]] = set()
    for label, values in in_use:
        code = known.get(label)
        if code is None:
            return False
        for name, value in strings(values).items():
            if (label, name, value) in good:
                continue
            definition = code.attribute(name)
            if definition is None or not allows(definition, value):
                return False
            good.add((label, name, value))
    return True
