"""Make, change and remove annotations."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter

from hashiya.db.actions.rights import refuse_foreign
from hashiya.db.actions.rules import (
    SIMPLE,
    ValueRules,
    all_storable,
    annotation_of,
    annotation_row,
    checked_span,
    checked_values,
    code_of,
    document_of,
    storable,
)
from hashiya.db.actions.sight import refuse_hidden
from hashiya.db.model.annotation import Annotation, Status
from hashiya.db.model.codebook import Code, Codebook
from hashiya.db.model.ids import AnnotationId, DocumentId, new_id
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import annotations, links, reviews
from hashiya.db.tables.canonical import to_json
from hashiya.db.tables.layout import ANNOTATIONS, LINKS, REVIEWS, Row
from hashiya.db.tables.transaction import RowConflictError, Transaction

_NO_VALUES: Mapping[str, str] = {}
# What a decision is about: label, start, end and attributes of a row.
_CONTENT = slice(2, 6)


def annotate(
    tx: Transaction,
    document: DocumentId,
    start: int,
    end: int,
    label: str,
    *,
    attributes: Mapping[str, str] = _NO_VALUES,
    memo: str = "",
    annotation_id: AnnotationId | None = None,
) -> None:
    """Mark the span `start` to `end` (code points, half-open), widened to whole grapheme clusters with a notice.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT, SPAN_EMPTY, SPAN_OUTSIDE, UNKNOWN_LABEL, UNKNOWN_ATTRIBUTE, WRONG_VALUE,
            UNKNOWN_CHOICE, FORBIDDEN_CHARACTER or ID_TAKEN.
    """
    identifier = annotation_id or AnnotationId(new_id())
    annotate_many(tx, [Annotation(identifier, document, label, start, end, attributes, memo)])


def annotate_many(tx: Transaction, annotations_: Sequence[Annotation]) -> None:
    """Add annotations in bulk. One without an author or a time gets the action's; spans are widened with notices.

    Raises:
        ProjectError: as `annotate`; nothing is added then.
    """
    all_storable("id", [each.id for each in annotations_])
    all_storable("memo", [each.memo for each in annotations_])
    all_storable("author", [each.author for each in annotations_])
    rows: list[Row] = []
    rules = _Rules(tx.codebook())
    # By document, so that each text is read once and only one is held.
    in_order = sorted(annotations_, key=attrgetter("document"))
    for document, group in groupby(in_order, key=attrgetter("document")):
        rows += _checked_rows(tx, group, tx.text(document_of(tx, document).sha256), rules)
    try:
        tx.insert(ANNOTATIONS, rows)
    except RowConflictError as conflict:
        raise ProjectError(Problem.ID_TAKEN, id=conflict.key) from None


class _Rules(dict[str, ValueRules]):
    """The rules of each label, made when it is first met."""

    def __init__(self, codebook: Codebook) -> None:
        super().__init__()
        self._codebook = codebook

    def __missing__(self, label: str) -> ValueRules:
        rules = self[label] = ValueRules(code_of(self._codebook, label))
        return rules


def _checked_rows(tx: Transaction, annotations_: Iterable[Annotation], text: str, rules: _Rules) -> Iterator[Row]:
    """Yield the rows of one document's annotations. One long body: imports come here by the hundred thousand."""
    length, author, time, simple = len(text), tx.author, tx.time, SIMPLE
    for each in annotations_:
        start, end = each.start, each.end
        if (
            not 0 < start < end < length
            or text[start] not in simple
            or text[start - 1] not in simple
            or text[end] not in simple
            or text[end - 1] not in simple
        ):
            start, end = checked_span(tx, text, start, end)
        label, values, created = each.label, each.attributes, each.created or time
        of_label = rules[label]
        yield (
            each.id,
            each.document,
            label,
            start,
            end,
            to_json(of_label.checked(values)) if values else "{}",
            each.memo,
            each.author or author,
            created,
            each.modified or created,
            each.status.value,
        )


def _own(tx: Transaction, annotation_id: AnnotationId) -> tuple[Row, Annotation]:
    """Return an annotation, as row and record, that who acts may change."""
    row, annotation = annotation_of(tx, annotation_id)
    refuse_others(tx, [row])
    return row, annotation


def refuse_others(tx: Transaction, rows: Iterable[Row]) -> None:
    """Refuse to touch annotations that who acts may not see or change.

    Raises:
        ProjectError: NOT_YOURS, NOT_ADJUDICATOR or BLIND.
    """
    layers = {(row[1], row[7]) for row in rows}
    for document, author in layers:
        refuse_hidden(tx, document, author)
    refuse_foreign(tx, *(author for _document, author in layers))


def relabel(tx: Transaction, annotation_id: AnnotationId, label: str) -> None:
    """Give an annotation another label; values of attributes that the new label lacks or refuses are dropped.

    Raises:
        ProjectError: UNKNOWN_ANNOTATION, NOT_YOURS, NOT_ADJUDICATOR, BLIND or UNKNOWN_LABEL.
    """
    row, annotation = _own(tx, annotation_id)
    code = code_of(tx.codebook(), label)
    if label != annotation.label:
        _put(tx, row, annotation._replace(label=label, attributes=in_common(code, annotation.attributes)))


def in_common(code: Code, values: Mapping[str, str]) -> dict[str, str]:
    """Return the values that this code knows and allows."""
    kept = {}
    for name, value in values.items():
        try:
            kept.update(checked_values(code, {name: value}))
        except ProjectError:
            continue
    return kept


def move(tx: Transaction, annotation_id: AnnotationId, start: int, end: int) -> None:
    """Move an annotation's ends (code points, half-open), widened to whole grapheme clusters with a notice.

    Raises:
        ProjectError: UNKNOWN_ANNOTATION, NOT_YOURS, NOT_ADJUDICATOR, BLIND, SPAN_EMPTY or SPAN_OUTSIDE.
    """
    row, annotation = _own(tx, annotation_id)
    text = tx.text(document_of(tx, annotation.document).sha256)
    start, end = checked_span(tx, text, start, end)
    _put(tx, row, annotation._replace(start=start, end=end))


def set_attributes(tx: Transaction, annotation_id: AnnotationId, values: Mapping[str, str | None]) -> None:
    """Set the named attributes; None or "" empties one, those that are not named stay.

    Raises:
        ProjectError: UNKNOWN_ANNOTATION, NOT_YOURS, NOT_ADJUDICATOR, BLIND, UNKNOWN_ATTRIBUTE, WRONG_VALUE,
            UNKNOWN_CHOICE or FORBIDDEN_CHARACTER.
    """
    row, annotation = _own(tx, annotation_id)
    checked = checked_values(code_of(tx.codebook(), annotation.label), values)
    kept = {name: value for name, value in annotation.attributes.items() if name not in values}
    _put(tx, row, annotation._replace(attributes={**kept, **checked}))


def set_memo(tx: Transaction, annotation_id: AnnotationId, memo: str) -> None:
    """Set an annotation's memo.

    Raises:
        ProjectError: UNKNOWN_ANNOTATION, NOT_YOURS, NOT_ADJUDICATOR, BLIND or FORBIDDEN_CHARACTER.
    """
    row, annotation = _own(tx, annotation_id)
    _put(tx, row, annotation._replace(memo=storable("memo", memo)))


def remove(tx: Transaction, *annotation_ids: AnnotationId) -> None:
    """Remove annotations with their links and reviews; the log keeps them, and undo brings them back.

    Raises:
        ProjectError: UNKNOWN_ANNOTATION, NOT_YOURS, NOT_ADJUDICATOR or BLIND; nothing is removed then.
    """
    rows = [annotation_row(tx, each) for each in dict.fromkeys(annotation_ids)]
    refuse_others(tx, rows)
    remove_rows(tx, rows)


def remove_rows(tx: Transaction, rows: Sequence[Row]) -> None:
    """Remove annotations, given as rows, with what hangs on them."""
    ids = [row[0] for row in rows]
    tx.delete(LINKS, links.of_annotations(tx.connection, ids))
    tx.delete(REVIEWS, reviews.of_annotations(tx.connection, ids))
    tx.delete(ANNOTATIONS, rows)


def _put(tx: Transaction, row: Row, annotation: Annotation) -> None:
    """Write the changed record, unless it says the same as before; another span or value has to be decided anew."""
    after = annotations.to_row(annotation)
    if after == row:
        return
    decided = annotation.status is not Status.PROPOSED
    status = Status.CHANGED if decided and after[_CONTENT] != row[_CONTENT] else annotation.status
    tx.update(ANNOTATIONS, [(row, annotations.to_row(annotation._replace(modified=tx.time, status=status)))])
