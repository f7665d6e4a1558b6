"""Take steps back and do them again. Both are new events: the log never forgets, and undo survives a restart."""

from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import annotations, codes, events
from hashiya.db.tables.events import Head, Pair
from hashiya.db.tables.layout import ANNOTATIONS, CODES, Row, Table
from hashiya.db.tables.transaction import RowConflictError, Transaction


def undo(tx: Transaction, author: str | None = None) -> None:
    """Take back the newest step of this author, or of anyone.

    Raises:
        ProjectError: NOTHING_TO_UNDO, or UNDO_CONFLICT where a later step changed the same rows.
    """
    step = events.undoable(tx.connection, author)
    if step is None:
        raise ProjectError(Problem.NOTHING_TO_UNDO)
    _reverse(tx, step)


def redo(tx: Transaction, author: str | None = None) -> None:
    """Do again what the newest undo of this author, or of anyone, took back.

    Raises:
        ProjectError: NOTHING_TO_REDO, or UNDO_CONFLICT where a later step changed the same rows.
    """
    step = events.redoable(tx.connection, author)
    if step is None:
        raise ProjectError(Problem.NOTHING_TO_REDO)
    _reverse(tx, step)


def _reverse(tx: Transaction, step: Head) -> None:
    """Put every row back as it was before the event, if it still is as the event left it."""
    groups = events.changes(tx.connection, step.seq)
    try:
        for table, pairs in reversed(groups):
            _reverse_rows(tx, table, pairs)
        _refuse_unknown_labels(tx, groups)
    except RowConflictError as conflict:
        raise ProjectError(Problem.UNDO_CONFLICT) from conflict
    tx.undoes = step.id


def _reverse_rows(tx: Transaction, table: Table, pairs: list[Pair]) -> None:
    present = table.get_many(tx.connection, [_key(pair) for pair in pairs])
    inserts: list[Row] = []
    updates: list[tuple[Row, Row]] = []
    deletes: list[Row] = []
    for before, after in reversed(pairs):
        key = (after or before or ("",))[0]
        if present.get(key) != after:
            raise RowConflictError("the row is not what the event left", key)
        if before is None:
            present.pop(key)
        else:
            present[key] = before
        if after is None and before is not None:
            inserts.append(before)
        elif before is None and after is not None:
            deletes.append(after)
        elif before is not None and after is not None:
            updates.append((after, before))
    # A key taken by one row of the group may be freed by another: free first.
    tx.delete(table, deletes)
    tx.update(table, updates)
    tx.insert(table, inserts)


def _key(pair: Pair) -> str:
    row = pair[0] or pair[1]
    assert row is not None
    return str(row[0])


def _refuse_unknown_labels(tx: Transaction, groups: list[tuple[Table, list[Pair]]]) -> None:
    """Refuse a state in which an annotation has a label that the codebook of now does not know."""
    known = {code.name for code in codes.codebook(tx.connection)}
    if any(table is CODES for table, _ in groups):
        used = set(annotations.labels_in_use(tx.connection))
    else:
        used = {pair[0][2] for table, pairs in groups if table is ANNOTATIONS for pair in pairs if pair[0] is not None}
    if not used <= known:
        raise RowConflictError("a label is gone from the codebook", min(used - known))
