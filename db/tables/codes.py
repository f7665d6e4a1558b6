"""The codebook: rows to records."""

from functools import lru_cache
from sqlite3 import Connection

import msgspec

from hashiya.db.model.codebook import AttributeDef, Code, Codebook
from hashiya.db.tables.canonical import strings, to_json
from hashiya.db.tables.layout import CODES, Row

_attributes = msgspec.json.Decoder(tuple[AttributeDef, ...])


# Every action reads the codebook anew, since another window may have changed it; equal rows are decoded once.
@lru_cache(maxsize=256)
def from_row(row: Row) -> Code:
    """Return a row as a record."""
    key, _position, name, names, color, shortcut, parent, attributes = row
    return Code(key, name, strings(names), color, shortcut, parent, _attributes.decode(attributes))


def to_row(code: Code, position: int) -> Row:
    """Return a record as the row at this place of the codebook."""
    attributes = to_json(code.attributes)
    return (code.id, position, code.name, to_json(code.names), code.color, code.shortcut, code.parent, attributes)


def codebook(connection: Connection) -> Codebook:
    """Return the project's codebook."""
    return Codebook(tuple(map(from_row, rows(connection))))


def rows(connection: Connection) -> list[Row]:
    """Return the rows in the codebook's order."""
    return connection.execute(f"{CODES.select} ORDER BY position, id").fetchall()
