"""Open a file that somebody sent, for reading and with every look that can be taken at its structure."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.schema.connect import open_file, quick_check
from hashiya.db.schema.errors import translated
from hashiya.db.schema.identity import OLDEST_MERGED, SCHEMA_VERSION

# Bytes of one text or one event's changes: a book has millions, an import of a million annotations 200 million.
_LONGEST_VALUE = 512 * 1024 * 1024

_SAID_OTHERWISE = {Problem.DAMAGED, Problem.IO, Problem.READ_ONLY, Problem.BUSY}


@contextmanager
def outside_file(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection that only reads; whatever is wrong with the file, here or inside the block, is said so.

    Raises:
        ProjectError: NOT_FOUND, NOT_A_PROJECT, OTHER_PROGRAM, NEWER_VERSION, BUNDLE_OTHER_FORMAT or BUNDLE_DAMAGED.
    """
    try:
        file = open_file(path, read_only=True, tidy=False)
        try:
            file.connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
            if not OLDEST_MERGED <= file.version <= SCHEMA_VERSION:
                raise ProjectError(Problem.BUNDLE_OTHER_FORMAT, path=path, found=file.version, known=SCHEMA_VERSION)
            with translated(path):
                detail = _cut_off(file.connection, path) or quick_check(file.connection)
                if detail:
                    raise ProjectError(Problem.BUNDLE_DAMAGED, path=path, detail=" ".join(detail.split()))
                # One state, also of a file in which somebody works meanwhile.
                file.connection.execute("BEGIN")
            yield file.connection
        finally:
            file.connection.close()
    except ProjectError as error:
        if error.problem in _SAID_OTHERWISE and error.values.get("path") == path:
            detail = " ".join(str(error.values.get("detail") or error.problem.value).split())
            raise ProjectError(Problem.BUNDLE_DAMAGED, path=path, detail=detail) from error
        raise


def _cut_off(connection: sqlite3.Connection, path: Path) -> str:
    """Say so if the file ends within a page: SQLite takes what is missing for zeros, which may pass unnoticed."""
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    return "its end is missing" if path.stat().st_size % size else ""
