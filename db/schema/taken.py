"""Whether a file is SQLite's, whatever it is called: nobody may write something else into its place."""

import sqlite3
from pathlib import Path

from hashiya.db.schema.connect import connection_to

_BESIDE = ("-wal", "-shm", "-journal")


def belongs_to_sqlite(path: Path) -> bool:
    """Tell whether a path leads to a database, or is the name of a log that lies beside one.

    SQLite itself looks: whoever else opens and closes a database gives up its locks.
    """
    path = path.resolve()
    for ending in _BESIDE:
        if path.name.endswith(ending) and path.with_name(path.name.removesuffix(ending)).is_file():
            return True
    if not path.is_file() or path.stat().st_size == 0:
        return False
    try:
        connection = connection_to(path, "ro", immutable=True)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return _is_broken(error)
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return _is_broken(error)
    finally:
        connection.close()
    return True


def is_part_of(project: Path, path: Path) -> bool:
    """Tell whether a path leads to a project's own file, or to one of those that SQLite keeps beside it.

    While it is open, nobody else in this process may open these: closing them again drops SQLite's locks.
    """
    own = project.resolve()
    parts = [own, *(own.with_name(own.name + ending) for ending in _BESIDE)]
    try:
        return any(each.exists() and path.samefile(each) for each in parts)
    except OSError:
        return False  # what is wrong with such a name comes up when it is read


def _is_broken(error: Exception) -> bool:
    """Tell a database that is damaged from what is none, or cannot be looked into."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF == sqlite3.SQLITE_CORRUPT
