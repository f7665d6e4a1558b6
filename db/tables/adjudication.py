"""What a comparison of layers is made from, and what became of annotations in the agreed layer."""

from collections.abc import Collection, Sequence
from sqlite3 import Connection
from typing import TypedDict

from hashiya.db.model.codebook import AttributeType
from hashiya.db.model.comparison import ATTRIBUTES, AUTHOR, Span
from hashiya.db.model.ids import AnnotationId, DocumentId, LinkId
from hashiya.db.model.link import ORIGIN
from hashiya.db.model.person import ADJUDICATED
from hashiya.db.tables import annotations, assignments, codes, links
from hashiya.db.tables.canonical import strings
from hashiya.db.tables.layout import ANNOTATIONS, Row


class Material(TypedDict):
    """The parameters of `compare_layers` but the document."""

    spans: list[Span]
    authors: Collection[str]
    origins: dict[LinkId, tuple[AnnotationId, AnnotationId]]
    numeric: frozenset[str]


def material(connection: Connection, document: DocumentId, authors: Collection[str] = ()) -> Material:
    """Return what to compare: by default the layers of those who marked something or have the document to work on.

    Raises:
        RowUnreadableError: the attributes of an annotation are none that we ever wrote.
    """
    found = annotations.plain(connection, document)
    for text in {each[ATTRIBUTES] for each in found}:
        strings(text)
    everybody = {each[AUTHOR] for each in found}
    everybody |= {row[2] for row in assignments.rows(connection, document=document)}
    return Material(
        spans=found,
        authors=tuple(authors) or tuple(sorted(everybody - {ADJUDICATED})),
        origins=links.origins(connection, document),
        numeric=numeric(connection),
    )


def numeric(connection: Connection) -> frozenset[str]:
    """Return the attributes whose values are numbers."""
    return frozenset(
        attribute.name
        for code in codes.codebook(connection)
        for attribute in code.attributes
        if attribute.type is AttributeType.NUMBER
    )


def from_sources(connection: Connection, sources: Sequence[str]) -> list[Row]:
    """Return the rows of the agreed layer that come from any of these annotations, oldest first."""
    touching = links.of_annotations(connection, sources)
    agreed = [row[2] for row in touching if row[1] == ORIGIN and row[3] in set(sources)]
    found = ANNOTATIONS.get_many(connection, agreed)
    return [found[key] for key in sorted(found) if found[key][7] == ADJUDICATED]
