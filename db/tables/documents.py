"""Documents and their texts: rows to records, and what a list or a view asks for."""

from collections.abc import Iterator
from sqlite3 import SQLITE_ERROR, Connection, OperationalError

from hashiya.db.model.direction import Direction
from hashiya.db.model.document import Document
from hashiya.db.model.ids import DocumentId
from hashiya.db.schema.errors import RowUnreadableError, sqlite_code
from hashiya.db.tables.canonical import mapping, to_json
from hashiya.db.tables.layout import DOCUMENTS, Row

_DIRECTIONS = {direction.value: direction for direction in Direction}


def from_row(row: Row) -> Document:
    """Return a row as a record."""
    key, _position, title, file, language, direction, length, sha256, created, metadata = row
    base = _DIRECTIONS.get(direction, Direction.RTL)
    return Document(key, title, file, language, base, length, sha256, created, mapping(metadata))


def to_row(document: Document, position: int) -> Row:
    """Return a record as the row at this place of the list."""
    return (
        document.id,
        position,
        document.title,
        document.file,
        document.language,
        document.direction.value,
        document.length,
        document.sha256,
        document.created,
        to_json(document.metadata),
    )


def in_order(connection: Connection) -> Iterator[Document]:
    """Yield all documents in the order in which they were added."""
    yield from map(from_row, connection.execute(f"{DOCUMENTS.select} ORDER BY position, id"))


def by_hash(connection: Connection, sha256: str) -> Document | None:
    """Return the first document with this text, or None."""
    row = connection.execute(f"{DOCUMENTS.select} WHERE sha256=? ORDER BY position, id LIMIT 1", (sha256,)).fetchone()
    return None if row is None else from_row(row)


def next_position(connection: Connection) -> int:
    """Return the place after the last document."""
    (last,) = connection.execute("SELECT max(position) FROM documents").fetchone()
    return 0 if last is None else int(last) + 1


def digest(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, in hexadecimal."""
    # Late: a window opens without it.
    import hashlib

    return hashlib.sha256(text.encode()).hexdigest()


class Texts:
    """The stored texts, of which it keeps the one that was asked for last.

    The same string goes to the view and to the actions that check spans: a text of 10 million characters is in memory
    once. Texts never change, so that what it keeps is never stale.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._kept: tuple[str, str] | None = None

    def get(self, sha256: str) -> str | None:
        """Return the text with this hash, or None."""
        if self._kept is not None and self._kept[0] == sha256:
            return self._kept[1]
        # Before the next one is read, so that two large texts are never held at once.
        self._kept = None
        row = self._connection.execute("SELECT rowid FROM texts WHERE sha256=?", (sha256,)).fetchone()
        if row is None:
            return None
        self._kept = (sha256, self._read(row[0]))
        return self._kept[1]

    def _read(self, rowid: int) -> str:
        # Byte by byte from its pages: as a column's value SQLite would put a long text together first.
        try:
            with self._connection.blobopen("texts", "text", rowid, readonly=True) as stored:
                return stored.read().decode("utf-8")
        except OperationalError as error:
            if sqlite_code(error) == SQLITE_ERROR:
                raise RowUnreadableError(str(error)) from error
            raise

    def put(self, sha256: str, text: str) -> None:
        """Store a text, unless it is stored already. It stays when its document goes, for undo."""
        self._connection.execute("INSERT OR IGNORE INTO texts (sha256, text) VALUES (?, ?)", (sha256, text))


def is_empty(connection: Connection) -> bool:
    """Return whether the project has no document."""
    return connection.execute("SELECT 1 FROM documents LIMIT 1").fetchone() is None


def get(connection: Connection, document: DocumentId) -> Document | None:
    """Return the document with this id, or None."""
    row = DOCUMENTS.get(connection, document)
    return None if row is None else from_row(row)
