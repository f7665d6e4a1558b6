"""A file taken back to how its project was right after one of its events: what came later is forgotten.

Only for copies: a project's own log never forgets.
"""

from hashiya.db.merge.causality import Causality
from hashiya.db.merge.fold import Source, Touches, fold, gather, table_of
from hashiya.db.model.ids import EventId
from hashiya.db.tables import events, history, lineage
from hashiya.db.tables.layout import Connection, Row


def rewind(connection: Connection, seq: int) -> None:
    """Make a copy hold an event, all that it knew of, and the rows that follow from these.

    Raises:
        LogUnreadableError: an event was not written by us.
        msgspec.MsgspecError: the same of its encoding.
    """
    known = history.known_to(connection, seq)
    causality = Causality()
    touches: Touches = {}
    start = lineage.baseline(connection)
    rows: dict[str, Row | None] = {}
    for group in () if start is None else events.decode(start[1]):
        rows.update({lineage.place(group.table.name, row[0]): row for row in group.afters or ()})
    for _number, entry in lineage.entries(connection, sorted(known)):
        at = causality.add(entry[0], entry[5].split(" "))
        key, time, author, verb, undoes = entry[:5]
        gather(touches, Source(at, EventId(key), time, author, verb, undoes), events.decode(entry[7]))
    rows.update({where: fold(found, causality.precedes).row for where, found in touches.items()})
    by_table: dict[str, list[Row]] = {}
    for where, row in rows.items():
        if row is not None:
            by_table.setdefault(table_of(where).name, []).append(row)
    history.rewind(connection, by_table, known)
