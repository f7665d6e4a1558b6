"""Take steps back and do them again. Both are new events: the log never forgets, and undo survives a restart."""

from collections.abc import Iterator

from hashiya.db.actions.fitting import UnfitError, refuse_names_twice, refuse_unknown_values
from hashiya.db.actions.sight import refuse_reopening
from hashiya.db.model.assignment import AssignmentState
from hashiya.db.model.ids import DocumentId
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import events, lineage
from hashiya.db.tables.events import Group, Head
from hashiya.db.tables.layout import ANNOTATIONS, ASSIGNMENTS, CODES
from hashiya.db.tables.transaction import RowConflictError, Transaction


def undo(tx: Transaction, author: str | None = None) -> None:
    """Take back the newest step of this author, or of anyone.

    Raises:
        ProjectError: NOTHING_TO_UNDO, NOTHING_OF_YOURS_TO_UNDO, BLIND_REOPEN, or UNDO_CONFLICT where a later step
            changed the same rows.
    """
    step = events.undoable(tx.connection, author)
    if step is None:
        last = events.undoable(tx.connection)
        if author is not None and last is not None and last.author:
            raise ProjectError(Problem.NOTHING_OF_YOURS_TO_UNDO, person=author, author=last.author)
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
    for document, person in _reopened(groups):
        refuse_reopening(tx, document, person)
    try:
        for group in reversed(groups):
            _reverse_group(tx, group)
        _refuse_unfit(tx, groups)
    except (RowConflictError, UnfitError) as conflict:
        raise ProjectError(Problem.UNDO_CONFLICT) from conflict
    tx.undoes = step.id


def _reopened(groups: list[Group]) -> Iterator[tuple[DocumentId, str]]:
    """Yield the documents that would not be done any more, and whose they are."""
    for group in groups:
        for before, after in group.pairs() if group.table is ASSIGNMENTS else ():
            if after is not None and after[3] == AssignmentState.DONE and (before is None or before[3] != after[3]):
                yield DocumentId(after[1]), after[2]


def _reverse_group(tx: Transaction, group: Group) -> None:
    table, befores, afters = group.table, group.befores, group.afters
    keys = [row[0] for row in (afters if afters is not None else befores or ())]
    present = table.get_many(tx.connection, keys)
    if afters is None:
        # A key that is taken again is found by the insertion.
        tx.insert(table, befores or ())
        return
    for row in afters:
        if present.get(row[0]) != row:
            raise RowConflictError("the row is not what the event left", row[0])
    if befores is None:
        tx.delete(table, afters)
    else:
        tx.update(table, list(zip(afters, befores, strict=True)))


def _refuse_unfit(tx: Transaction, groups: list[Group]) -> None:
    """Refuse a state in which the codebook of now does not know a label or value, or has a name twice."""
    if any(group.table is CODES for group in groups):
        in_use = {(label, values) for _key, label, values in lineage.labels_and_values(tx.connection)}
        refuse_names_twice(tx.codebook())
    else:
        in_use = {(row[2], row[5]) for group in groups if group.table is ANNOTATIONS for row in group.befores or ()}
    refuse_unknown_values(tx.codebook(), in_use)
