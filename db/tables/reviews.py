"""Reviews: rows to records."""

from collections.abc import Sequence
from sqlite3 import Connection

from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.model.review import Decision, Review, Thread
from hashiya.db.tables.canonical import mapping, to_json
from hashiya.db.tables.layout import REVIEWS, Row

_CHUNK = 500
_DECISIONS = {decision.value: decision for decision in Decision}


def from_row(row: Row) -> Review:
    """Return a row as a record."""
    key, annotation, reviewer, decision, comment, proposal, created = row
    read = None if proposal is None else mapping(proposal)
    return Review(key, annotation, reviewer, _DECISIONS.get(decision, Decision.COMMENT), comment, created, read)


def to_row(review: Review) -> Row:
    """Return a record as a row."""
    proposal = None if review.proposal is None else to_json(review.proposal)
    decision = review.decision.value
    return (review.id, review.annotation, review.reviewer, decision, review.comment, proposal, review.created)


def in_order(connection: Connection) -> list[Review]:
    """Return all reviews by time and id."""
    return [from_row(row) for row in connection.execute(f"{REVIEWS.select} ORDER BY created, id")]


def thread(connection: Connection, annotation: AnnotationId) -> Thread:
    """Return everything that was said about an annotation, oldest first."""
    rows = connection.execute(f"{REVIEWS.select} WHERE annotation=? ORDER BY created, id", (annotation,))
    return Thread(annotation, [from_row(row) for row in rows])


def of_document(connection: Connection, document: DocumentId) -> list[Review]:
    """Return all reviews of a document's annotations by time and id."""
    where = "annotation IN (SELECT id FROM annotations WHERE document=?)"
    return [
        from_row(row) for row in connection.execute(f"{REVIEWS.select} WHERE {where} ORDER BY created, id", (document,))
    ]


def threads_for(connection: Connection, person: str) -> list[tuple[str, Thread]]:
    """Return author and thread of the annotations on which somebody else said something that may concern a person.

    These are the person's own, those of which they spoke, and all whose thread addresses anybody. That something was
    accepted without a word calls for nothing.
    """
    where = (
        "reviewer<>? AND NOT (decision='accept' AND comment='') AND (instr(comment, '@')"
        " OR annotation IN (SELECT id FROM annotations WHERE author=?)"
        " OR annotation IN (SELECT annotation FROM reviews WHERE reviewer=?))"
    )
    chosen = f"SELECT annotation FROM reviews WHERE {where}"  # noqa: S608  # a text of ours
    found: dict[AnnotationId, list[Review]] = {}
    authors: dict[AnnotationId, str] = {}
    columns = ", ".join(f"r.{column}" for column in REVIEWS.columns)
    for author, *row in connection.execute(
        f"SELECT a.author, {columns} FROM reviews r JOIN annotations a ON a.id=r.annotation"  # noqa: S608  # texts of ours
        f" WHERE r.annotation IN ({chosen}) ORDER BY r.created, r.id",
        (person, person, person),
    ):
        review = from_row(tuple(row))
        found.setdefault(review.annotation, []).append(review)
        authors[review.annotation] = author
    return [(authors[key], Thread(key, said)) for key, said in found.items()]


def of_annotations(connection: Connection, annotations: Sequence[str]) -> list[Row]:
    """Return the rows of every review of these annotations."""
    found: list[Row] = []
    for first in range(0, len(annotations), _CHUNK):
        chunk = list(annotations[first : first + _CHUNK])
        marks = ", ".join("?" * len(chunk))
        found += connection.execute(f"{REVIEWS.select} WHERE annotation IN ({marks})", chunk)
    return found
