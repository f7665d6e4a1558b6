"""Review annotations: accept, reject, comment, propose changes and answer proposals."""

from collections.abc import Mapping, Sequence

from hashiya.db.actions.annotate import move, relabel, set_attributes
from hashiya.db.actions.rights import refuse_without
from hashiya.db.actions.rules import annotation_of, checked_span, checked_values, code_of, document_of, storable
from hashiya.db.actions.sight import refuse_hidden, refuse_own
from hashiya.db.model.annotation import Annotation, Status
from hashiya.db.model.ids import AnnotationId, ReviewId, new_id
from hashiya.db.model.person import Right
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.review import BOUNDS, LABEL, Answer, Decision, Proposal, Review, value_part
from hashiya.db.tables import annotations, reviews
from hashiya.db.tables.layout import ANNOTATIONS, REVIEWS, Row
from hashiya.db.tables.transaction import Transaction

_NO_VALUES: Mapping[str, str | None] = {}


def accept(tx: Transaction, *annotation_ids: AnnotationId, comment: str = "") -> None:
    """Accept annotations of others.

    Raises:
        ProjectError: UNKNOWN_ANNOTATION, NOT_REVIEWER, OWN_REVIEW, BLIND or FORBIDDEN_CHARACTER; none is accepted then.
    """
    _decide(tx, annotation_ids, Decision.ACCEPT, Status.ACCEPTED, comment)


def reject(tx: Transaction, *annotation_ids: AnnotationId, reason: str) -> None:
    """Reject annotations of others. They stay, marked as rejected.

    Raises:
        ProjectError: REASON_MISSING, UNKNOWN_ANNOTATION, NOT_REVIEWER, OWN_REVIEW, BLIND or FORBIDDEN_CHARACTER; none
            is rejected then.
    """
    if not reason.strip():
        raise ProjectError(Problem.REASON_MISSING)
    _decide(tx, annotation_ids, Decision.REJECT, Status.REJECTED, reason)


def _decide(
    tx: Transaction, annotation_ids: Sequence[AnnotationId], decision: Decision, status: Status, comment: str
) -> None:
    storable("comment", comment)
    wanted = list(dict.fromkeys(annotation_ids))
    found = ANNOTATIONS.get_many(tx.connection, wanted)
    said = _last_words(tx, wanted)
    rows = []
    for each in wanted:
        if each not in found:
            raise ProjectError(Problem.UNKNOWN_ANNOTATION, annotation=each)
        row = found[each]
        # To say again what one said last is nothing new.
        if row[-1] != status.value or said.get(each) != (decision.value, comment):
            rows.append(row)
    if rows:
        refuse_without(tx, Right.REVIEW)
    for document, author in {(row[1], row[7]) for row in rows}:
        refuse_own(tx, author)
        refuse_hidden(tx, document, author)
    decide_rows(tx, rows, decision, status, comment)


def decide_rows(tx: Transaction, rows: Sequence[Row], decision: Decision, status: Status, comment: str) -> None:
    """Write a decision about annotations, given as rows, and the status that follows from it."""
    new = (Review(ReviewId(new_id()), row[0], tx.author, decision, comment, tx.time) for row in rows)
    tx.insert(REVIEWS, list(map(reviews.to_row, new)))
    tx.update(ANNOTATIONS, [(row, (*row[:-1], status.value)) for row in rows if row[-1] != status.value])


def _last_words(tx: Transaction, annotation_ids: Sequence[AnnotationId]) -> dict[str, tuple[str, str]]:
    """Return annotation -> what who acts said last about it: decision and comment."""
    own = [row for row in reviews.of_annotations(tx.connection, annotation_ids) if row[2] == tx.author]
    return {row[1]: (row[3], row[4]) for row in sorted(own, key=lambda row: (row[6], row[0]))}


def comment(tx: Transaction, annotation_id: AnnotationId, text: str) -> None:
    """Say something in an annotation's thread; "@name" addresses somebody. One may answer about one's own work.

    Raises:
        ProjectError: COMMENT_EMPTY, UNKNOWN_ANNOTATION, BLIND or FORBIDDEN_CHARACTER.
    """
    if not text.strip():
        raise ProjectError(Problem.COMMENT_EMPTY)
    _say(tx, annotation_id, Decision.COMMENT, text)


def resolve(tx: Transaction, annotation_id: AnnotationId, text: str = "") -> None:
    """Say that an annotation's thread is settled; whatever is said later opens it again.

    Raises:
        ProjectError: UNKNOWN_ANNOTATION, BLIND or FORBIDDEN_CHARACTER.
    """
    if reviews.thread(tx.connection, annotation_id).resolved and not text:
        return
    _say(tx, annotation_id, Decision.RESOLVE, text)


def _say(
    tx: Transaction, annotation_id: AnnotationId, decision: Decision, text: str, proposal: Proposal | None = None
) -> None:
    _row, annotation = annotation_of(tx, annotation_id)
    refuse_hidden(tx, annotation.document, annotation.author)
    stored = None if proposal is None else proposal.to_mapping()
    new = Review(ReviewId(new_id()), annotation.id, tx.author, decision, storable("comment", text), tx.time, stored)
    tx.insert(REVIEWS, [reviews.to_row(new)])


def propose(
    tx: Transaction,
    annotation_id: AnnotationId,
    *,
    start: int | None = None,
    end: int | None = None,
    label: str | None = None,
    attributes: Mapping[str, str | None] = _NO_VALUES,
    comment: str = "",
) -> None:
    """Propose other bounds (code points, half-open), another label or other values; None or "" empties a value.

    Raises:
        ProjectError: NOTHING_PROPOSED, UNKNOWN_ANNOTATION, NOT_REVIEWER, OWN_REVIEW, BLIND, SPAN_EMPTY,
            SPAN_OUTSIDE, UNKNOWN_LABEL, UNKNOWN_ATTRIBUTE, WRONG_VALUE, UNKNOWN_CHOICE or FORBIDDEN_CHARACTER.
    """
    _row, annotation = annotation_of(tx, annotation_id)
    refuse_without(tx, Right.REVIEW)
    refuse_own(tx, annotation.author)
    code = code_of(tx.codebook(), annotation.label if label is None else label)
    checked = checked_values(code, attributes)
    values = {name: checked.get(name) for name in attributes}
    proposal = Proposal(
        _proposed_bounds(tx, annotation, start, end),
        None if label == annotation.label else label,
        {name: value for name, value in values.items() if value != annotation.attributes.get(name)},
    )
    if not proposal.parts:
        raise ProjectError(Problem.NOTHING_PROPOSED)
    _say(tx, annotation_id, Decision.PROPOSE, comment, proposal)


def _proposed_bounds(
    tx: Transaction, annotation: Annotation, start: int | None, end: int | None
) -> tuple[int, int] | None:
    if start is None and end is None:
        return None
    text = tx.text(document_of(tx, annotation.document).sha256)
    bounds = checked_span(
        tx, text, annotation.start if start is None else start, annotation.end if end is None else end
    )
    return None if bounds == (annotation.start, annotation.end) else bounds


def accept_part(tx: Transaction, review_id: ReviewId, *parts: str) -> None:
    """Do what these parts of a proposal say, or all that are open; the annotation counts as changed.

    The annotation's author may do so, and every other reviewer but who made the proposal.

    Raises:
        ProjectError: UNKNOWN_REVIEW, UNKNOWN_PART, OWN_REVIEW, NOT_REVIEWER or BLIND, or what the change itself
            raises where the annotation has changed since.
    """
    row, proposal, chosen = _open_parts(tx, review_id, parts)
    annotation_id = AnnotationId(row[1])
    if LABEL in chosen and proposal.label is not None:
        relabel(tx, annotation_id, proposal.label)
    if BOUNDS in chosen and proposal.bounds is not None:
        move(tx, annotation_id, *proposal.bounds)
    values = {name: value for name, value in proposal.attributes.items() if value_part(name) in chosen}
    if values:
        set_attributes(tx, annotation_id, values)
    present, annotation = annotation_of(tx, annotation_id)
    if annotation.status is not Status.CHANGED:
        tx.update(ANNOTATIONS, [(present, annotations.to_row(annotation._replace(status=Status.CHANGED)))])
    _answer(tx, row, proposal, chosen, Answer.ACCEPTED)


def decline_part(tx: Transaction, review_id: ReviewId, *parts: str) -> None:
    """Decline these parts of a proposal, or all that are open; the annotation stays as it is.

    Raises:
        ProjectError: UNKNOWN_REVIEW, UNKNOWN_PART, OWN_REVIEW, NOT_REVIEWER or BLIND.
    """
    row, proposal, chosen = _open_parts(tx, review_id, parts)
    _answer(tx, row, proposal, chosen, Answer.DECLINED)


def _open_parts(tx: Transaction, review_id: ReviewId, parts: Sequence[str]) -> tuple[Row, Proposal, list[str]]:
    row = REVIEWS.get(tx.connection, review_id)
    stored = None if row is None else reviews.from_row(row).proposal
    if row is None or stored is None:
        raise ProjectError(Problem.UNKNOWN_REVIEW, review=review_id)
    _row, annotation = annotation_of(tx, AnnotationId(row[1]))
    refuse_hidden(tx, annotation.document, annotation.author)
    refuse_own(tx, row[2])
    if annotation.author != tx.author:
        refuse_without(tx, Right.REVIEW)
    proposal = Proposal.read(stored)
    chosen = list(dict.fromkeys(parts)) or proposal.open_parts
    for part in chosen or [""]:
        if part not in proposal.open_parts:
            known = ", ".join(proposal.open_parts) or "-"
            raise ProjectError(Problem.UNKNOWN_PART, part=part, known=known)
    return row, proposal, chosen


def _answer(tx: Transaction, row: Row, proposal: Proposal, parts: Sequence[str], answer: Answer) -> None:
    answered = proposal._replace(answers={**proposal.answers, **dict.fromkeys(parts, answer)})
    review = reviews.from_row(row)._replace(proposal=answered.to_mapping())
    tx.update(REVIEWS, [(row, reviews.to_row(review))])
