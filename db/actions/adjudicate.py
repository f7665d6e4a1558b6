"""Make the agreed layer: annotations by the author `adjudicated`, linked to the annotations that they come from.

Who decided stands in the history, in the links' author, and, for what was dismissed, in a review.
"""

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum

from hashiya.db.actions.annotate import annotate_many, in_common, remove_rows
from hashiya.db.actions.review import decide_rows
from hashiya.db.actions.rights import refuse_without
from hashiya.db.actions.rules import annotation_of, annotation_row, checked_span, checked_values, code_of, document_of
from hashiya.db.actions.sight import refuse_hidden
from hashiya.db.compare.layers import compare_layers
from hashiya.db.model.annotation import Annotation, Status
from hashiya.db.model.comparison import Comparison
from hashiya.db.model.ids import AnnotationId, DocumentId, LinkId, new_id
from hashiya.db.model.link import ORIGIN, Link
from hashiya.db.model.person import ADJUDICATED, Right
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.review import Decision
from hashiya.db.tables import adjudication, annotations, links
from hashiya.db.tables.layout import ANNOTATIONS, LINKS, Row
from hashiya.db.tables.transaction import Transaction


class Bounds(StrEnum):
    """Which stretch of the text the agreed span takes from its sources."""

    TAKEN = "taken"
    UNION = "union"
    INTERSECTION = "intersection"


def adjudicate(
    tx: Transaction,
    sources: Sequence[AnnotationId],
    *,
    take: AnnotationId | None = None,
    bounds: Bounds = Bounds.TAKEN,
    start: int | None = None,
    end: int | None = None,
    label: str | None = None,
    attributes: Mapping[str, str] | None = None,
) -> None:
    """Decide what one row of a comparison becomes in the agreed layer; what it became before is replaced.

    Args:
        tx: the transaction.
        sources: the row's annotations, of one document; they stay as they are.
        take: whose label, values, memo and bounds to take; by default the first source's.
        bounds: take the bounds as they are, all that the sources cover, or what they have in common.
        start: another start, in code points.
        end: another end, half-open.
        label: another label; values that it does not know are dropped.
        attributes: other values, all of them.

    Raises:
        ProjectError: UNKNOWN_ANNOTATION, DIFFERENT_DOCUMENTS, NOTHING_IN_COMMON, NOT_ADJUDICATOR, BLIND, SPAN_EMPTY,
            SPAN_OUTSIDE, UNKNOWN_LABEL, UNKNOWN_ATTRIBUTE, WRONG_VALUE, UNKNOWN_CHOICE or FORBIDDEN_CHARACTER.
        ValueError: no sources, or `take` is none of them.
    """
    refuse_without(tx, Right.ADJUDICATE)
    records = [annotation_of(tx, each)[1] for each in dict.fromkeys(sources)]
    document = _one_document(records)
    refuse_hidden(tx, document)
    taken = next((each for each in records if take in (None, each.id)), None)
    if taken is None:
        raise ValueError(f"{take} is none of the sources")
    wanted = _bounds(records, taken, bounds)
    wanted = (wanted[0] if start is None else start, wanted[1] if end is None else end)
    text = tx.text(document_of(tx, document).sha256)
    code = code_of(tx.codebook(), taken.label if label is None else label)
    values = in_common(code, taken.attributes) if attributes is None else checked_values(code, attributes)
    first, last = checked_span(tx, text, *wanted)
    _put(tx, records, taken._replace(start=first, end=last, label=code.name, attributes=values))


def _one_document(records: Sequence[Annotation]) -> DocumentId:
    documents = {each.document for each in records}
    if len(documents) > 1:
        raise ProjectError(Problem.DIFFERENT_DOCUMENTS)
    if not documents:
        raise ValueError("a decision needs annotations to decide about")
    return documents.pop()


def _bounds(records: Sequence[Annotation], taken: Annotation, bounds: Bounds) -> tuple[int, int]:
    if bounds is Bounds.UNION:
        return min(each.start for each in records), max(each.end for each in records)
    if bounds is Bounds.INTERSECTION:
        start, end = max(each.start for each in records), min(each.end for each in records)
        if start >= end:
            raise ProjectError(Problem.NOTHING_IN_COMMON)
        return start, end
    return taken.start, taken.end


def _put(tx: Transaction, records: Sequence[Annotation], decided: Annotation) -> None:
    """Write the agreed annotation in the place of what the sources became before, and link it to them."""
    sources = [each for each in records if each.author != ADJUDICATED]
    before = adjudication.from_sources(tx.connection, [each.id for each in sources])
    before += [annotations.to_row(each) for each in records if each.author == ADJUDICATED]
    rows = list({row[0]: row for row in before}.values())
    agreed = decided._replace(author=ADJUDICATED, status=Status.ACCEPTED, modified=tx.time)
    if rows:
        kept = annotations.from_row(rows[0])
        agreed = agreed._replace(id=kept.id, created=kept.created)
        remove_rows(tx, rows[1:])
        if annotations.to_row(agreed._replace(modified=kept.modified)) != rows[0]:
            tx.update(ANNOTATIONS, [(rows[0], annotations.to_row(agreed))])
    else:
        agreed = agreed._replace(id=AnnotationId(new_id()), created=tx.time)
        tx.insert(ANNOTATIONS, [annotations.to_row(agreed)])
    _link(tx, [(agreed.id, each.id) for each in sources])


def _link(tx: Transaction, pairs: Sequence[tuple[AnnotationId, AnnotationId]]) -> None:
    """Link agreed annotations to what they come from, and cut what they come from no longer."""
    present = {(row[2], row[3]): row for row in links.of_annotations(tx.connection, [agreed for agreed, _ in pairs])}
    old = {ends: row for ends, row in present.items() if row[1] == ORIGIN}
    wanted = set(pairs)
    tx.delete(LINKS, [row for ends, row in old.items() if ends not in wanted])
    new = [Link(LinkId(new_id()), ORIGIN, *ends, tx.author, tx.time) for ends in pairs if ends not in old]
    tx.insert(LINKS, list(map(links.to_row, new)))


def adjudicate_new(
    tx: Transaction,
    document: DocumentId,
    start: int,
    end: int,
    label: str,
    *,
    attributes: Mapping[str, str] | None = None,
    memo: str = "",
) -> None:
    """Put a span that nobody marked into the agreed layer (code points, half-open).

    Raises:
        ProjectError: NOT_ADJUDICATOR, BLIND, or as `annotate`.
    """
    refuse_without(tx, Right.ADJUDICATE)
    refuse_hidden(tx, document_of(tx, document).id)
    new = Annotation(AnnotationId(new_id()), document, label, start, end, attributes or {}, memo, ADJUDICATED)
    annotate_many(tx, [new._replace(status=Status.ACCEPTED)])


def dismiss(tx: Transaction, sources: Sequence[AnnotationId], *, reason: str = "") -> None:
    """Decide that a row of a comparison becomes nothing: its annotations are rejected and stay in their layers.

    Raises:
        ProjectError: UNKNOWN_ANNOTATION, DIFFERENT_DOCUMENTS, NOT_ADJUDICATOR, BLIND or FORBIDDEN_CHARACTER.
        ValueError: no sources.
    """
    refuse_without(tx, Right.ADJUDICATE)
    rows = [annotation_row(tx, each) for each in dict.fromkeys(sources)]
    refuse_hidden(tx, _one_document([annotations.from_row(row) for row in rows]))
    agreed = [*adjudication.from_sources(tx.connection, [row[0] for row in rows])]
    agreed += [row for row in rows if row[7] == ADJUDICATED]
    remove_rows(tx, list({row[0]: row for row in agreed}.values()))
    left = [row for row in rows if row[7] != ADJUDICATED]
    open_rows: list[Row] = [row for row in left if row[-1] != Status.REJECTED.value]
    decide_rows(tx, open_rows, Decision.REJECT, Status.REJECTED, reason)


def take_agreements(tx: Transaction, *documents: DocumentId, authors: Collection[str] = ()) -> None:
    """Take into the agreed layer what all who worked on a document marked exactly alike, and is not decided yet.

    Documents that fewer than two people worked on are passed over.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT, NOT_ADJUDICATOR or BLIND.
    """
    refuse_without(tx, Right.ADJUDICATE)
    new: list[Annotation] = []
    pairs: list[tuple[AnnotationId, AnnotationId]] = []
    for document in dict.fromkeys(documents):
        refuse_hidden(tx, document_of(tx, document).id)
        compared = comparison(tx, document, authors)
        for row in compared.agreements if len(compared.authors) > 1 else ():
            if row.settled:
                continue
            agreed = AnnotationId(new_id())
            first = row.present[0]
            new.append(
                first._replace(id=agreed, memo="", author=ADJUDICATED, created="", modified="", status=Status.ACCEPTED)
            )
            pairs += [(agreed, each) for each in row.ids]
    annotate_many(tx, new)
    tx.insert(LINKS, [(new_id(), ORIGIN, agreed, source, tx.author, tx.time) for agreed, source in pairs])


def comparison(tx: Transaction, document: DocumentId, authors: Collection[str]) -> Comparison:
    """Compare the layers of a document as they are in this transaction."""
    return compare_layers(document, **adjudication.material(tx.connection, document, authors))
