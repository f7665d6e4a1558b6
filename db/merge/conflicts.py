"""The conflicts of a project: worked out from the events that touched the few rows on which several sides worked."""

from collections.abc import Collection, Iterable

from hashiya.db.merge.fold import Precedes, Touch, Touches, content, latest, other_versions, table_of, winner
from hashiya.db.merge.graph import Graph
from hashiya.db.merge.rows import Rows
from hashiya.db.model.conflict import Conflict, Version
from hashiya.db.tables import lineage
from hashiya.db.tables.layout import ANNOTATIONS, Row, Table
from hashiya.db.tables.lineage import ALL_CODES, Connection


def conflicts(connection: Connection) -> list[Conflict]:
    """Return the open conflicts, by table and key."""
    watched = lineage.touched(connection)
    places = watched.keys() - {ALL_CODES}
    if not places:
        return []
    graph = Graph()
    # No way from one of these events to another leads through one that is older than all of them.
    graph.add_file(connection, min(watched[each][0] for each in places))
    graph.read_file(connection, (), {each: watched[each] for each in places})
    return conflicts_at(sorted(places), graph.touches, graph.causality.precedes, Rows(connection))


def is_hidden(conflict: Conflict, documents: Collection[str], person: str | None) -> bool:
    """Return whether a conflict shows an annotation of others in these documents."""
    versions = [conflict.present, *(each.values for each in conflict.others)]
    return conflict.table == ANNOTATIONS.name and any(
        each is not None and each["document"] in documents and each["author"] != person for each in versions
    )


def conflicts_at(places: Iterable[str], touches: Touches, precedes: Precedes, rows: Rows) -> list[Conflict]:
    """Return the conflicts at these places."""
    rows.read(places)
    found = []
    for where in places:
        table, present = table_of(where), rows.get(where)
        made = touches.get(where, [])
        others = other_versions(made, precedes, table, present)
        if others:
            key = where.partition(" ")[2]
            versions = tuple(_version(each, table) for each in others)
            shown = None if present is None else table.as_mapping(present)
            found.append(
                Conflict(where, table.name, key, shown, _present_version(made, precedes, table, present), versions)
            )
    return found


def _version(touch: Touch, table: Table) -> Version:
    values = None if touch.after is None else table.as_mapping(touch.after)
    return Version(touch.source.id, touch.source.time, touch.source.author, values)


def _present_version(made: list[Touch], precedes: Precedes, table: Table, present: Row | None) -> Version | None:
    same = [each for each in latest(made, precedes) if content(table, each.after) == content(table, present)]
    return _version(winner(same), table) if same else None
