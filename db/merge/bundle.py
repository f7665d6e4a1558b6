"""Make a bundle: a project file for somebody who works elsewhere, whose work can be merged back.

A bundle of everything is a copy with the whole history: it can be merged in either direction. A bundle of some
documents, or for somebody who works blind, holds only what they may see and starts from those rows, without the history
before. Its first event has the newest ones of the project as its parents, so that everything done in it knows of what
the project had then. It can be merged into the project, not the project into it.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from hashiya.db.merge.incoming import statement_start
from hashiya.db.merge.signature import private_key, sign
from hashiya.db.model.ids import DocumentId, new_id
from hashiya.db.model.progress import Progress
from hashiya.db.schema.create import new_file
from hashiya.db.schema.errors import translated
from hashiya.db.tables import annotations, assignments, events, lineage
from hashiya.db.tables.documents import Texts
from hashiya.db.tables.events import BUNDLE, Group
from hashiya.db.tables.layout import (
    ANNOTATIONS,
    ASSIGNMENTS,
    CODES,
    DOCUMENTS,
    LINKS,
    PEOPLE,
    PROJECT,
    REVIEWS,
    SETTINGS,
    Connection,
    Row,
    Table,
)
from hashiya.db.tables.lineage import Bundle
from hashiya.db.tables.transaction import now

_PAGES_PER_STEP = 2048


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for: `documents` (None: all), and the key to sign with, if any."""

    output: Path
    recipient: str
    author: str
    documents: Collection[DocumentId] | None = None
    key: Path | None = None


def is_partial(connection: Connection, order: Order) -> bool:
    """Return whether the bundle will hold less than the project."""
    return order.documents is not None or bool(assignments.hidden_documents(connection, order.recipient))


def write_bundle(connection: Connection, texts: Texts, order: Order, progress: Progress) -> None:
    """Write the bundle as it is asked for; nothing is overwritten.

    Raises:
        ProjectError: EXISTS, NOT_FOUND, READ_ONLY, DISK_FULL, IO, BAD_KEY or NO_CRYPTOGRAPHY.
        Cancelled: `progress` asked for it; no file remains.
    """
    # Before anything is written: a wrong key is the person's to mend.
    key = None if order.key is None else private_key(order.key)
    with new_file(order.output) as target, translated(order.output):
        if is_partial(connection, order):
            _write_part(connection, texts, target, order, progress)
        else:
            connection.backup(
                target,
                pages=_PAGES_PER_STEP,
                progress=lambda _status, left, total: progress(1.0 - left / total if total else 1.0),
            )
            target.execute("PRAGMA journal_mode=DELETE")
        described = Bundle(
            lineage.root(connection), order.recipient, now(), lineage.last_number(target), b"", None, None
        )
        vouched = statement_start(target, described)
        for _seq, event, _parents, digest in lineage.family(target):
            vouched.update(event.encode() + digest)
        described = replace(described, digest=vouched.digest())
        if key is not None:
            signer, signature = sign(key, described.digest)
            described = replace(described, signer=signer, signature=signature)
        lineage.set_bundle(target, described)
    progress(1.0)


def _write_part(connection: Connection, texts: Texts, target: Connection, order: Order, progress: Progress) -> None:
    groups = [Group(table, None, rows) for table, rows in _rows(connection, order) if rows]
    stored = Texts(target)
    target.execute("BEGIN IMMEDIATE")
    for group in groups:
        if group.table is DOCUMENTS:
            for number, row in enumerate(group.afters or ()):
                text = texts.get(row[7])
                if text is not None:
                    stored.put(row[7], text)
                progress(0.8 * number / len(group))
        target.executemany(group.table.insert, group.afters or ())
    event = new_id()
    events.append(target, (event, now(), order.author, BUNDLE, None), [], lineage.heads(connection))
    lineage.set_baseline(target, event, groups)
    # A file that starts in the middle knows only from this where it belongs.
    lineage.set_bundle(target, Bundle(lineage.root(connection), order.recipient, now(), 0, b"", None, None))
    target.execute("COMMIT")


def _rows(connection: Connection, order: Order) -> Iterator[tuple[Table, list[Row]]]:
    """Return the rows that the bundle holds, parents first."""
    hidden = assignments.hidden_documents(connection, order.recipient)
    documents = [row for row in DOCUMENTS.rows(connection) if order.documents is None or row[0] in order.documents]
    kept = {row[0] for row in documents}
    marked = [
        row
        for document in documents
        for row in annotations.of_document(connection, document[0])
        if document[0] not in hidden or row[7] == order.recipient
    ]
    ids = {row[0] for row in marked}
    yield PROJECT, list(PROJECT.rows(connection))
    yield CODES, list(CODES.rows(connection))
    yield PEOPLE, list(PEOPLE.rows(connection))
    yield SETTINGS, list(SETTINGS.rows(connection))
    yield DOCUMENTS, documents
    yield ANNOTATIONS, marked
    yield LINKS, [row for row in LINKS.rows(connection) if row[2] in ids and row[3] in ids]
    yield REVIEWS, [row for row in REVIEWS.rows(connection) if row[1] in ids]
    yield ASSIGNMENTS, [row for row in ASSIGNMENTS.rows(connection) if row[1] in kept]
