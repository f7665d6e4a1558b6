"""The codebook: rows to records."""

from functools import lru_cache
from sqlite3 import Connection
from typing import Any

from hashiya.db.model.codebook import AttributeDef, AttributeType, Code, Codebook
from hashiya.db.schema.errors import RowUnreadableError
from hashiya.db.tables.canonical import anything, to_json
from hashiya.db.tables.layout import CODES, Row


# Every action reads the codebook anew, since another window may have changed it; equal rows are decoded once.
@lru_cache(maxsize=256)
def from_row(row: Row) -> Code:
    """Return a row as a record."""
    key, _position, name, names, color, shortcut, parent, attributes = row
    return Code(key, name, _names(anything(names)), color, shortcut, parent, _attributes(anything(attributes)))


def _attributes(value: Any) -> tuple[AttributeDef, ...]:
    if not isinstance(value, list):
        raise RowUnreadableError("attributes are not a list")
    return tuple(map(_attribute, value))


def _attribute(value: Any) -> AttributeDef:
    match value:
        case {"name": str(name), **rest}:
            pass
        case _:
            raise RowUnreadableError("an attribute without a name")
    choices = rest.get("choices", [])
    if not isinstance(choices, list) or not all(isinstance(each, str) for each in choices):
        raise RowUnreadableError("choices are not a list of words")
    try:
        kind = AttributeType(str(rest.get("type", AttributeType.TEXT)))
    except ValueError as error:
        raise RowUnreadableError(str(error)) from error
    return AttributeDef(name, kind, tuple(choices), _names(rest.get("names", {})))


def _names(value: Any) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
        raise RowUnreadableError("names are not words by language")
    return value


def to_row(code: Code, position: int) -> Row:
    """Return a record as the row at this place of the codebook."""
    attributes = to_json([each._asdict() for each in code.attributes])
    return (code.id, position, code.name, to_json(code.names), code.color, code.shortcut, code.parent, attributes)


def codebook(connection: Connection) -> Codebook:
    """Return the project's codebook."""
    return Codebook(tuple(map(from_row, rows(connection))))


def rows(connection: Connection) -> list[Row]:
    """Return the rows in the codebook's order."""
    return connection.execute(f"{CODES.select} ORDER BY position, id").fetchall()
