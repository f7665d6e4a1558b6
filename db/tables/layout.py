"""The columns of every table that the event log covers, and the statements that follow from them."""

from collections.abc import Iterator, Mapping, Sequence
from sqlite3 import Connection as Connection  # for those above this room, who pass it on and never use it
from typing import Any, Final

Row = tuple[Any, ...]

# Keys in one query; SQLite allows 32,766 variables, far fewer are as fast.
_CHUNK = 500


class LogUnreadableError(Exception):
    """An entry of the event log was not written by us."""


class Table:
    """A table whose first column is its key. `added` gives columns of later formats the value that older rows have."""

    def __init__(self, name: str, columns: tuple[str, ...], added: Mapping[str, Any] | None = None) -> None:
        self.name: Final = name
        self.columns: Final = columns
        self.added: Final = added or {}
        quoted = [f'"{column}"' for column in self.columns]
        key = quoted[0]
        marks = ", ".join("?" * len(quoted))
        setters = ", ".join(f"{column}=?" for column in quoted)
        # Names come from this file's constants, never from a project's content.
        self.select: Final = f"SELECT {', '.join(quoted)} FROM {name}"  # noqa: S608
        self.insert: Final = f"INSERT INTO {name} ({', '.join(quoted)}) VALUES ({marks})"  # noqa: S608
        self.update: Final = f"UPDATE {name} SET {setters} WHERE {key}=?"  # noqa: S608
        self.delete: Final = f"DELETE FROM {name} WHERE {key}=?"  # noqa: S608

    def __repr__(self) -> str:
        return f"Table({self.name!r})"

    def conform(self, columns: Sequence[str], values: Sequence[Any]) -> Row:
        """Return a logged row in the present columns.

        Raises:
            LogUnreadableError: the log names other columns than this table ever had.
        """
        if len(values) != len(columns) or not set(columns) <= set(self.columns):
            raise LogUnreadableError(f"unknown columns of {self.name}")
        logged = {**self.added, **dict(zip(columns, values, strict=True))}
        if set(logged) != set(self.columns):
            raise LogUnreadableError(f"columns of {self.name} are missing")
        return tuple(logged[name] for name in self.columns)

    def as_mapping(self, row: Row) -> dict[str, Any]:
        """Return a row as column name -> value."""
        return dict(zip(self.columns, row, strict=True))

    def get(self, connection: Connection, key: str) -> Row | None:
        """Return the row with this key, or None."""
        row: Row | None = connection.execute(f'{self.select} WHERE "{self.columns[0]}"=?', (key,)).fetchone()
        return row

    def get_many(self, connection: Connection, keys: Sequence[str]) -> dict[str, Row]:
        """Return the rows that exist of these keys, by key."""
        found: dict[str, Row] = {}
        for first in range(0, len(keys), _CHUNK):
            chunk = keys[first : first + _CHUNK]
            marks = ", ".join("?" * len(chunk))
            for row in connection.execute(f'{self.select} WHERE "{self.columns[0]}" IN ({marks})', chunk):
                found[row[0]] = row
        return found

    def rows(self, connection: Connection) -> Iterator[Row]:
        """Yield every row, in no order."""
        yield from connection.execute(self.select)


PROJECT = Table("project", ("id", "title", "created"))
CODES = Table("codes", ("id", "position", "name", "names", "color", "shortcut", "parent", "attributes"))
DOCUMENTS = Table(
    "documents",
    ("id", "position", "title", "file", "language", "direction", "length", "sha256", "created", "metadata"),
)
ANNOTATIONS = Table(
    "annotations",
    (
        "id",
        "document",
        "label",
        "start",
        "end",
        "attributes",
        "memo",
        "author",
        "created",
        "modified",
        "status",
    ),
)
LINKS = Table("links", ("id", "type", "source", "target", "author", "created"))
REVIEWS = Table("reviews", ("id", "annotation", "reviewer", "decision", "comment", "proposal", "created"))

# A person's key is their name, an assignment's its document and person: see `tables.assignments.key`.
PEOPLE = Table("people", ("id", "role", "color"))
ASSIGNMENTS = Table("assignments", ("id", "document", "person", "state", "created"))
SETTINGS = Table("settings", ("id", "value"))

LOGGED = {
    table.name: table
    for table in (PROJECT, CODES, DOCUMENTS, ANNOTATIONS, LINKS, REVIEWS, PEOPLE, ASSIGNMENTS, SETTINGS)
}

# Which rows a row needs: table -> (index of the column, table of its parent). Foreign keys say the same in the file.
PARENTS: dict[str, tuple[tuple[int, Table], ...]] = {
    ANNOTATIONS.name: ((1, DOCUMENTS),),
    LINKS.name: ((2, ANNOTATIONS), (3, ANNOTATIONS)),
    REVIEWS.name: ((1, ANNOTATIONS),),
    ASSIGNMENTS.name: ((1, DOCUMENTS), (2, PEOPLE)),
}
