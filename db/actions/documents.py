"""Add, describe and remove documents. Their texts never change."""

from collections.abc import Mapping
from typing import Any

from hashiya.db.actions.annotate import refuse_others, remove_rows
from hashiya.db.actions.rules import document_of, storable
from hashiya.db.model.direction import Direction
from hashiya.db.model.document import DIRECTION_FORCED, PARAGRAPH_DIRECTIONS, Document
from hashiya.db.model.ids import DocumentId, new_id
from hashiya.db.model.imported import ImportedText
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.tables import annotations, assignments, documents
from hashiya.db.tables.layout import ASSIGNMENTS, DOCUMENTS
from hashiya.db.tables.transaction import Transaction


def add_document(tx: Transaction, imported: ImportedText, *, allow_duplicate: bool = False) -> None:
    """Add a text that an importer read; its notices become the action's.

    Raises:
        ProjectError: DUPLICATE_DOCUMENT for a text that is in the project already, FORBIDDEN_CHARACTER.
    """
    for field in ("text", "title", "file", "language"):
        storable(field, getattr(imported, field))
    sha256 = documents.digest(imported.text)
    same = None if allow_duplicate else documents.by_hash(tx.connection, sha256)
    if same is not None:
        raise ProjectError(Problem.DUPLICATE_DOCUMENT, file=imported.file or imported.title, title=same.title)
    tx.texts.put(sha256, imported.text)
    document = Document(
        DocumentId(new_id()),
        imported.title or imported.file,
        imported.file,
        imported.language,
        imported.direction,
        len(imported.text),
        sha256,
        tx.time,
        imported.metadata,
    )
    tx.insert(DOCUMENTS, [documents.to_row(document, tx.next_position())])
    for notice in imported.notices:
        tx.notice(notice.problem, **notice.values)


def rename(tx: Transaction, document: DocumentId, title: str) -> None:
    """Give a document another title.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT or FORBIDDEN_CHARACTER.
    """
    _put(tx, document, title=storable("title", title))


def set_language(tx: Transaction, document: DocumentId, language: str) -> None:
    """Set a document's language, a BCP 47 tag.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT or FORBIDDEN_CHARACTER.
    """
    _put(tx, document, language=storable("language", language))


def set_direction(tx: Transaction, document: DocumentId, direction: Direction, *, forced: bool = False) -> None:
    """Set a document's base direction; `forced` makes it hold for every paragraph.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT.
    """
    metadata = dict(document_of(tx, document).metadata)
    metadata.pop(DIRECTION_FORCED, None)
    if forced:
        metadata[DIRECTION_FORCED] = True
    _put(tx, document, direction=Direction(direction), metadata=metadata)


def set_paragraph_direction(
    tx: Transaction, document: DocumentId, paragraph_start: int, direction: Direction | None
) -> None:
    """Set the direction of the paragraph that starts at this code point; None leaves it to its letters again.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT, or SPAN_OUTSIDE where no paragraph can start.
    """
    known = document_of(tx, document)
    if not 0 <= paragraph_start <= known.length:
        raise ProjectError(Problem.SPAN_OUTSIDE, start=paragraph_start, end=paragraph_start, length=known.length)
    metadata = dict(known.metadata)
    by_start: dict[str, Any] = dict(metadata.pop(PARAGRAPH_DIRECTIONS, {}))
    by_start.pop(str(paragraph_start), None)
    if direction is not None:
        by_start[str(paragraph_start)] = Direction(direction).value
    if by_start:
        metadata[PARAGRAPH_DIRECTIONS] = by_start
    _put(tx, document, metadata=metadata)


def remove_document(tx: Transaction, document: DocumentId) -> None:
    """Remove a document with its annotations; undo brings all of it back.

    Raises:
        ProjectError: UNKNOWN_DOCUMENT, or NOT_YOURS, NOT_ADJUDICATOR or BLIND where others have marked something.
    """
    document_of(tx, document)
    row = DOCUMENTS.get(tx.connection, document)
    marked = list(annotations.of_document(tx.connection, document))
    refuse_others(tx, marked)
    remove_rows(tx, marked)
    tx.delete(ASSIGNMENTS, assignments.rows(tx.connection, document=document))
    assert row is not None
    tx.delete(DOCUMENTS, [row])


def _put(tx: Transaction, document: DocumentId, **changed: Any) -> None:
    """Write the changed fields, unless they say the same as before."""
    known = document_of(tx, document)
    row = DOCUMENTS.get(tx.connection, document)
    assert row is not None
    metadata: Mapping[str, Any] = changed.get("metadata", known.metadata)
    after = documents.to_row(known._replace(**{**changed, "metadata": metadata}), row[1])
    if after != row:
        tx.update(DOCUMENTS, [(row, after)])
