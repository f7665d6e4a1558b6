"""Links: rows to records."""

from collections.abc import Sequence
from sqlite3 import Connection

from hashiya.db.model.ids import AnnotationId, DocumentId, LinkId
from hashiya.db.model.link import ORIGIN, Link
from hashiya.db.model.person import ADJUDICATED
from hashiya.db.tables.layout import LINKS, Row

_CHUNK = 500


def from_row(row: Row) -> Link:
    """Return a row as a record."""
    return Link(*row)


def to_row(link: Link) -> Row:
    """Return a record as a row."""
    return (link.id, link.type, link.source, link.target, link.author, link.created)


def in_order(connection: Connection, document: DocumentId | None = None) -> list[Link]:
    """Return all links, or those that touch one document, by time and id."""
    if document is None:
        found = connection.execute(f"{LINKS.select} ORDER BY created, id")
    else:
        inside = "(SELECT id FROM annotations WHERE document=?)"
        where = f"source IN {inside} OR target IN {inside}"
        found = connection.execute(f"{LINKS.select} WHERE {where} ORDER BY created, id", (document, document))
    return [from_row(row) for row in found]


def of_annotations(connection: Connection, annotations: Sequence[str]) -> list[Row]:
    """Return the rows of every link that touches one of these annotations."""
    found: dict[str, Row] = {}
    for first in range(0, len(annotations), _CHUNK):
        chunk = list(annotations[first : first + _CHUNK])
        marks = ", ".join("?" * len(chunk))
        where = f"source IN ({marks}) OR target IN ({marks})"
        for row in connection.execute(f"{LINKS.select} WHERE {where}", [*chunk, *chunk]):
            found[row[0]] = row
    return list(found.values())


def origins(connection: Connection, document: DocumentId) -> dict[LinkId, tuple[AnnotationId, AnnotationId]]:
    """Return link -> (source, the span of the agreed layer that comes from it), of a document."""
    found = connection.execute(
        "SELECT links.id, links.target, links.source FROM annotations INDEXED BY marks"
        " JOIN links ON links.source=annotations.id"
        " WHERE annotations.document=? AND annotations.author=? AND links.type=?",
        (document, ADJUDICATED, ORIGIN),
    )
    return {link: (source, agreed) for link, source, agreed in found}


def between(connection: Connection, source: str, target: str, type_: str) -> Link | None:
    """Return the link of this type from one annotation to another, or None."""
    where = "source=? AND target=? AND type=?"
    row = connection.execute(f"{LINKS.select} WHERE {where}", (source, target, type_)).fetchone()
    return None if row is None else from_row(row)
