"""Bring back how an annotation, or the annotations of a document, were at an earlier entry of the history.

This is a new step like every other: it can be undone, and what it replaced stays in the history.
"""

import json
from collections.abc import Collection, Iterator, Sequence

from hashiya.db.actions.annotate import remove_rows
from hashiya.db.actions.rights import refuse_foreign
from hashiya.db.actions.rules import ValueRules, annotation_row, code_of, document_of
from hashiya.db.actions.sight import refuse_hidden
from hashiya.db.model.ids import AnnotationId, DocumentId, EventId
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import annotations, history, links
from hashiya.db.tables.layout import ANNOTATIONS, DOCUMENTS, LINKS, REVIEWS, Row, Table
from hashiya.db.tables.transaction import Transaction

# (table, key) -> the row as it was, None where there was none.
_Past = dict[tuple[str, str], Row | None]


def restore_annotation(tx: Transaction, annotation_id: AnnotationId, event: EventId) -> None:
    """Make an annotation what it was right after an entry; a removed one comes back with its links and reviews.

    Raises:
        ProjectError: UNKNOWN_EVENT, UNKNOWN_ANNOTATION, NOTHING_TO_RESTORE where it did not exist then,
            UNKNOWN_DOCUMENT, BLIND, NOT_YOURS, NOT_ADJUDICATOR, or UNKNOWN_LABEL, UNKNOWN_ATTRIBUTE, UNKNOWN_CHOICE,
            WRONG_VALUE where the codebook has changed.
    """
    seq = _seq(tx, event)
    past = history.state_at(
        tx.connection,
        seq,
        lambda table, row: history.concerns(table, row, annotation_id.__eq__),
        (annotation_id,),
    )
    key = (ANNOTATIONS.name, str(annotation_id))
    if key not in past:
        # It has not changed since, if there is such a one.
        annotation_row(tx, annotation_id)
        return
    row = past[key]
    if row is None:
        raise ProjectError(Problem.NOTHING_TO_RESTORE, kind="annotation", id=annotation_id)
    present = ANNOTATIONS.get(tx.connection, annotation_id)
    refuse_hidden(tx, document_of(tx, row[1]).id, row[7])
    refuse_foreign(tx, row[7])
    _put_annotations(tx, [row])
    if present is None:
        _put_hanging(tx, past, {annotation_id})


def restore_document(tx: Transaction, document: DocumentId, event: EventId, *, layer: str | None = None) -> None:
    """Make a document's annotations and their links what they were right after an entry, of everybody or of one layer.

    What came later goes, with the reviews of it; reviews of what stays are never taken back. A removed document comes
    back.

    Raises:
        ProjectError: UNKNOWN_EVENT, UNKNOWN_DOCUMENT, BLIND, NOT_YOURS, NOT_ADJUDICATOR, or UNKNOWN_LABEL,
            UNKNOWN_ATTRIBUTE, UNKNOWN_CHOICE, WRONG_VALUE where the codebook has changed.
    """
    seq = _seq(tx, event)
    _bring_document_back(tx, document, seq)
    refuse_hidden(tx, document, layer)

    def chosen(table: Table, row: Row) -> bool:
        if table is ANNOTATIONS:
            return row[1] == document and layer in (None, row[7])
        return table in (LINKS, REVIEWS)

    past = history.state_at(tx.connection, seq, chosen, (document, LINKS.name, REVIEWS.name))
    then = [row for (table, _key), row in past.items() if table == ANNOTATIONS.name and row is not None]
    gone = [key for (table, key), row in past.items() if table == ANNOTATIONS.name and row is None]
    later = list(ANNOTATIONS.get_many(tx.connection, gone).values())
    refuse_foreign(tx, *{row[7] for row in (*later, *then)})
    remove_rows(tx, later)
    present = ANNOTATIONS.get_many(tx.connection, [row[0] for row in then])
    _put_annotations(tx, then)
    scope = {row[0] for row in annotations.of_document(tx.connection, document, author=layer)}
    _drop_links(tx, past, scope)
    _put_hanging(tx, past, scope, reviews_of={row[0] for row in then if row[0] not in present})


def _seq(tx: Transaction, event: EventId) -> int:
    head = history.by_id(tx.connection, event)
    if head is None:
        raise ProjectError(Problem.UNKNOWN_EVENT, event=event)
    return head.seq


def _bring_document_back(tx: Transaction, document: DocumentId, seq: int) -> None:
    if DOCUMENTS.get(tx.connection, document) is not None:
        return
    past = history.state_at(
        tx.connection, seq, lambda table, row: table is DOCUMENTS and row[0] == document, (document,)
    )
    row = past.get((DOCUMENTS.name, document))
    if row is None:
        raise ProjectError(Problem.UNKNOWN_DOCUMENT, document=document)
    tx.insert(DOCUMENTS, [row])


def _put_annotations(tx: Transaction, rows: Sequence[Row]) -> None:
    """Write annotations as they were; the codebook of now must allow them."""
    codebook = tx.codebook()
    rules: dict[str, ValueRules] = {}
    for row in rows:
        label = row[2]
        if label not in rules:
            rules[label] = ValueRules(code_of(codebook, label))
        rules[label].checked(json.loads(row[5]))
    present = ANNOTATIONS.get_many(tx.connection, [row[0] for row in rows])
    changed = [(present[row[0]], row) for row in rows if row[0] in present and present[row[0]] != row]
    tx.update(ANNOTATIONS, changed)
    tx.insert(ANNOTATIONS, [row for row in rows if row[0] not in present])


def _drop_links(tx: Transaction, past: _Past, scope: Collection[str]) -> None:
    """Remove the links from these annotations that came later."""
    later = [key for (table, key), row in past.items() if table == LINKS.name and row is None]
    tx.delete(LINKS, [row for row in LINKS.get_many(tx.connection, later).values() if row[2] in scope])


def _put_hanging(
    tx: Transaction, past: _Past, scope: Collection[str], *, reviews_of: Collection[str] | None = None
) -> None:
    """Bring back the links of these annotations, as far as both ends exist, and the reviews of those that came back."""
    tx.insert(LINKS, list(_missing_links(tx, past, scope)))
    of = scope if reviews_of is None else reviews_of
    said = [row for (table, _), row in past.items() if table == REVIEWS.name and row is not None and row[1] in of]
    present = REVIEWS.get_many(tx.connection, [row[0] for row in said])
    tx.insert(REVIEWS, [row for row in said if row[0] not in present])


def _missing_links(tx: Transaction, past: _Past, scope: Collection[str]) -> Iterator[Row]:
    wanted = [row for (table, _key), row in past.items() if table == LINKS.name and row is not None]
    touching = [row for row in wanted if row[2] in scope or row[3] in scope]
    ends = ANNOTATIONS.get_many(tx.connection, list({end for row in touching for end in row[2:4]}))
    present = LINKS.get_many(tx.connection, [row[0] for row in touching])
    for row in touching:
        taken = links.between(tx.connection, row[2], row[3], row[1])
        if row[0] not in present and taken is None and row[2] in ends and row[3] in ends:
            yield row
