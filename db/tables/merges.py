"""Who merged what, when: what a file remembers of its own merges, outside the log. A whole copy takes it along."""

from collections.abc import Sequence
from sqlite3 import Connection

from hashiya.db.model.conflict import MergedFile, MergeEntry
from hashiya.db.schema.errors import RowUnreadableError
from hashiya.db.tables.canonical import anything, to_json


def add(connection: Connection, time: str, author: str, last: int, events: int, files: Sequence[MergedFile]) -> None:
    """Remember a merge."""
    said = to_json([[each.name, each.recipient, each.signer] for each in files])
    connection.execute(
        "INSERT INTO merges (time, author, last, events, files) VALUES (?, ?, ?, ?, ?)",
        (time, author, last, events, said),
    )


def newest_first(connection: Connection) -> list[MergeEntry]:
    """Return all merges."""
    found = connection.execute("SELECT time, author, last, events, files FROM merges ORDER BY id DESC")
    return [MergeEntry(time, author, last, events, _files(files)) for time, author, last, events, files in found]


def _files(text: str) -> tuple[MergedFile, ...]:
    value = anything(text)
    if not isinstance(value, list) or not all(
        isinstance(each, list) and len(each) == 3 and all(isinstance(part, str) for part in each) for each in value
    ):
        raise RowUnreadableError("the files of a merge")
    return tuple(MergedFile(*each) for each in value)
