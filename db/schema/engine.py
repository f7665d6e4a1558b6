"""What the SQLite library of this machine can do, for the self-test."""

import sqlite3

OLDEST = (3, 37, 0)  # STRICT tables


def engine_report() -> tuple[str, bool]:
    """Return SQLite's version with a word about full-text search, and whether both are good enough."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE words USING fts5(word)")
    except sqlite3.OperationalError:
        return f"{sqlite3.sqlite_version} without FTS5", False
    finally:
        connection.close()
    return f"{sqlite3.sqlite_version} with FTS5", sqlite3.sqlite_version_info >= OLDEST
