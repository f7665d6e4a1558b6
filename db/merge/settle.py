"""Settle a conflict: the person's choice between versions, as an event."""

from collections.abc import Mapping
from typing import Any

from hashiya.db.actions.annotate import remove_rows
from hashiya.db.actions.fitting import UnfitError, refuse_names_twice, refuse_unknown_values
from hashiya.db.merge.conflicts import conflicts
from hashiya.db.model.conflict import Conflict, Version
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import annotations, events, lineage, project
from hashiya.db.tables.layout import (
    ANNOTATIONS,
    CODES,
    DOCUMENTS,
    LOGGED,
    PARENTS,
    PROJECT,
    Connection,
    Row,
    Table,
)
from hashiya.db.tables.transaction import RowConflictError, Transaction

PRESENT = "present"


# Its name is the verb that `fold` knows: whatever was open before it is settled.
def settle(tx: Transaction, conflict_id: str, choice: str = PRESENT) -> None:
    """Settle a conflict: keep the row as it is (PRESENT), or put the version of this event in its place.

    A version that somebody's removal had taken away comes back with what hung on it.

    Raises:
        ProjectError: UNKNOWN_CONFLICT, UNKNOWN_VERSION, or CONFLICT_BLOCKED where the version does not fit what is
            there now.
    """
    conflict = next((each for each in conflicts(tx.connection) if each.id == conflict_id), None)
    if conflict is None:
        raise ProjectError(Problem.UNKNOWN_CONFLICT, conflict=conflict_id)
    table = LOGGED[conflict.table]
    present = _as_row(conflict.present)
    chosen = present if choice == PRESENT else _as_row(_version(conflict, choice).values)
    try:
        _put(tx, table, conflict, present, chosen)
        if chosen is not None:
            _bring_back_children(tx, table, chosen, conflict)
        _refuse_unfit(tx, table)
    except (RowConflictError, UnfitError) as error:
        raise ProjectError(Problem.CONFLICT_BLOCKED, detail=str(error)) from error


def _version(conflict: Conflict, choice: str) -> Version:
    present = () if conflict.present_version is None else (conflict.present_version,)
    found: tuple[Version, ...] = (*conflict.others, *present)
    for each in found:
        if each.event == choice:
            return each
    known = ", ".join([PRESENT, *(each.event for each in conflict.others)])
    raise ProjectError(Problem.UNKNOWN_VERSION, version=choice, known=known)


def _as_row(values: Mapping[str, Any] | None) -> Row | None:
    return None if values is None else tuple(values.values())


def _put(tx: Transaction, table: Table, conflict: Conflict, present: Row | None, chosen: Row | None) -> None:
    if table is PROJECT:
        present = project.row(tx.connection)
    if present is None and chosen is None:
        # Nothing is there and nothing shall be; the event still has to say so.
        known = next(row for row in (_as_row(each.values) for each in conflict.others) if row is not None)
        tx.insert(table, [known])
        tx.delete(table, [known])
    elif present is None and chosen is not None:
        tx.insert(table, [chosen])
    elif present is not None and chosen is None:
        _remove(tx, table, present)
    elif present is not None and chosen is not None:
        if present[0] == chosen[0]:
            tx.update(table, [(present, chosen)])
        else:
            tx.delete(table, [present])
            tx.insert(table, [chosen])


def _remove(tx: Transaction, table: Table, row: Row) -> None:
    """Remove a row with what hangs on it, as the actions do."""
    if table is ANNOTATIONS:
        remove_rows(tx, [row])
        return
    if table is DOCUMENTS:
        remove_rows(tx, list(annotations.of_document(tx.connection, row[0])))
    for child, parents in PARENTS.items():
        for column, parent in parents:
            if parent is table and child != ANNOTATIONS.name:
                tx.delete(LOGGED[child], _children(tx.connection, LOGGED[child], column, row[0]))
    tx.delete(table, [row])


def _children(connection: Connection, child: Table, column: int, key: str) -> list[Row]:
    keys = [found[0] for found in lineage.rows_with(connection, child.name, child.columns, column, [key])]
    return list(child.get_many(connection, keys).values())


def _bring_back_children(tx: Transaction, table: Table, chosen: Row, conflict: Conflict) -> None:
    """Put back what went with this row in the removals that are decided against."""
    removals = [each for each in conflict.others if each.values is None]
    back = {chosen[0]}
    for removal in removals:
        seq = lineage.number_of(tx.connection, removal.event)
        for group in reversed(events.changes(tx.connection, seq) if seq is not None else []):
            if group.afters is not None or group.table is table or group.table.name not in PARENTS:
                continue
            found = []
            for row in group.befores or ():
                needs = [(parent, row[column]) for column, parent in PARENTS[group.table.name]]
                if not back.isdisjoint(key for _parent, key in needs) and _can_stand(tx, group.table, row, needs):
                    found.append(row)
            tx.insert(group.table, found)
            back.update(row[0] for row in found)


def _can_stand(tx: Transaction, table: Table, row: Row, needs: list[tuple[Table, str]]) -> bool:
    if table.get(tx.connection, row[0]) is not None:
        return False
    return all(parent.get(tx.connection, key) is not None for parent, key in needs)


def _refuse_unfit(tx: Transaction, table: Table) -> None:
    """Refuse a state in which the codebook does not know a label or value that is in use."""
    if table in (ANNOTATIONS, CODES, DOCUMENTS):
        refuse_names_twice(tx.codebook())
        in_use = {(label, values) for _key, label, values in lineage.labels_and_values(tx.connection)}
        refuse_unknown_values(tx.codebook(), in_use)
