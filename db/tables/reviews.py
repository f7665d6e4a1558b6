"""Reviews: rows to records."""

from collections.abc import Sequence
from sqlite3 import Connection

from hashiya.db.model.review import Decision, Review
from hashiya.db.tables.canonical import mapping
from hashiya.db.tables.layout import REVIEWS, Row

_CHUNK = 500
_DECISIONS = {decision.value: decision for decision in Decision}


def from_row(row: Row) -> Review:
    """Return a row as a record."""
    key, annotation, reviewer, decision, comment, proposal, created = row
    read = None if proposal is None else mapping(proposal)
    return Review(key, annotation, reviewer, _DECISIONS.get(decision, Decision.COMMENT), comment, created, read)


def in_order(connection: Connection) -> list[Review]:
    """Return all reviews by time and id."""
    return [from_row(row) for row in connection.execute(f"{REVIEWS.select} ORDER BY created, id")]


def of_annotations(connection: Connection, annotations: Sequence[str]) -> list[Row]:
    """Return the rows of every review of these annotations."""
    found: list[Row] = []
    for first in range(0, len(annotations), _CHUNK):
        chunk = list(annotations[first : first + _CHUNK])
        marks = ", ".join("?" * len(chunk))
        found += connection.execute(f"{REVIEWS.select} WHERE annotation IN ({marks})", chunk)
    return found
