"""Open a project file: pragmas, and a kind refusal of everything that is not a sound project of a known format."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.schema.errors import RowUnreadableError, damaged, sqlite_code, translated
from hashiya.db.schema.identity import APPLICATION_ID, SCHEMA_VERSION

# Seconds to wait for another writer before saying that the project is busy.
BUSY_TIMEOUT = 5.0

# KiB of pages that SQLite keeps. A text is read once and then held by the program: a large cache would only hold it
# a second time. 100,000 spans are served as fast with 4 MB as with 64 MB.
_CACHE_KIB = 4096

# A log that a bulk import made long is cut to this at the next checkpoint.
_LOG_LIMIT_BYTES = 16 * 1024 * 1024

# Files up to this size are checked whole on opening (a few ms); larger ones by back_up() and check().
SMALL_BYTES = 2 * 1024 * 1024


# Every SQLite database is at least this long.
HEADER_BYTES = 100


class OpenFile(NamedTuple):
    """An open connection, whether it may write, and the format of the file."""

    connection: sqlite3.Connection
    read_only: bool
    version: int


class Stamp(NamedTuple):
    """What the system tells of a file without opening it: which one it is, its size, and when it was written."""

    device: int
    inode: int
    size: int
    written_ns: int


def stamp_of(path: Path) -> Stamp | None:
    """Return what tells a file, and its content, from another one of that name; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return Stamp(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


class Known(NamedTuple):
    """What is known to be in a project: its id, and the newest entry of its log."""

    project: str
    seq: int
    event: str


def known(connection: sqlite3.Connection) -> Known:
    """Return what a connection shows.

    Raises:
        RowUnreadableError: the project has no row about itself.
    """
    project = connection.execute("SELECT id FROM project").fetchone()
    if project is None:
        raise RowUnreadableError("the project has no title row")
    newest = connection.execute("SELECT seq, id FROM events ORDER BY seq DESC LIMIT 1").fetchone()
    return Known(project[0], *(newest or (0, "")))


def connection_to(
    path: Path, mode: str, *, immutable: bool = False, timeout: float = BUSY_TIMEOUT
) -> sqlite3.Connection:
    """Connect with our pragmas; `mode` is "rw", "ro" or "rwc". No transaction starts by itself."""
    uri = f"{path.resolve().as_uri()}?mode={mode}{'&immutable=1' if immutable else ''}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=timeout, cached_statements=256)
    try:
        _configure(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _configure(connection: sqlite3.Connection) -> None:
    for pragma in (
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "foreign_keys=ON",
        "synchronous=FULL",
        f"cache_size=-{_CACHE_KIB}",
        f"journal_size_limit={_LOG_LIMIT_BYTES}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def open_file(path: Path, *, read_only: bool = False, tidy: bool = True, timeout: float = BUSY_TIMEOUT) -> OpenFile:
    """Open an existing project, for reading only where it cannot be written. An older format is left as it is.

    `tidy` lets also who only reads work off the log when the last one closes, so that one file remains; a file of
    somebody else's is not touched.

    Raises:
        ProjectError: NOT_FOUND, NOT_A_PROJECT, OTHER_PROGRAM, NEWER_VERSION, DAMAGED, BUSY or IO.
    """
    with translated(path):
        _refuse_others(path)
    possible = os.access(path, os.W_OK) and os.access(path.resolve().parent, os.W_OK)
    writable, read_only = possible and (tidy or not read_only), read_only or not possible
    with translated(path), _databases_only(path):
        connection = connection_to(path, "rw", timeout=timeout) if writable else _readable(path, timeout)
        try:
            if read_only and writable:
                # SQLite removes its log only where it may lock the file for writing.
                connection.execute("PRAGMA query_only=ON")
            version = identify(connection, path)
            _refuse_unsound(connection, path)
            if not read_only and connection.execute("PRAGMA journal_mode").fetchone() != ("wal",):
                connection.execute("PRAGMA journal_mode=WAL")
        except BaseException:
            connection.close()
            raise
    return OpenFile(connection, read_only, version)


def _refuse_others(path: Path) -> None:
    """Refuse what cannot be a project, without opening it.

    Whoever opens a file themselves and closes it gives up, on POSIX, all locks of this process on it, also those by
    which SQLite keeps other processes from working off the log of a connection that is open here.
    """
    if not path.exists():
        raise ProjectError(Problem.NOT_FOUND, path=path)
    if not path.is_file() or path.stat().st_size < HEADER_BYTES:
        raise ProjectError(Problem.NOT_A_PROJECT, path=path)


@contextmanager
def _databases_only(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        if sqlite_code(error) == sqlite3.SQLITE_NOTADB:
            raise ProjectError(Problem.NOT_A_PROJECT, path=path) from error
        raise


def _readable(path: Path, timeout: float) -> sqlite3.Connection:
    """Connect for reading, also where SQLite cannot make the files that it shares with writers beside a WAL project."""
    try:
        # The pragmas read the file: an error comes here, not later.
        return connection_to(path, "ro", timeout=timeout)
    except sqlite3.OperationalError as error:
        if sqlite_code(error) not in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR}:
            raise
    log = path.with_name(f"{path.name}-wal")
    if not log.exists() or log.stat().st_size == 0:
        # Everything is in the file itself, and nobody who could write has it open: they would have a log.
        return connection_to(path, "ro", immutable=True, timeout=timeout)
    return _copy_in_memory(path, log, timeout)


def _copy_in_memory(path: Path, log: Path, timeout: float) -> sqlite3.Connection:
    """Read a project whose last changes lie in a log that cannot be worked off where it lies."""
    import shutil  # late, both: hardly a project is opened so
    import tempfile

    memory = sqlite3.connect(":memory:", isolation_level=None)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        shutil.copyfile(log, copy.with_name(log.name))
        source = connection_to(copy, "rw", timeout=timeout)
        try:
            source.backup(memory)
        finally:
            source.close()
    memory.execute("PRAGMA query_only=ON")
    return memory


def work_off_log(connection: sqlite3.Connection) -> None:
    """Put everything from the log into the file, if nobody else has it open; the log goes.

    For a file that lies elsewhere now, or was replaced: SQLite would leave the log behind under the old name, where it
    is missing from the one file and would be mixed into another.
    """
    try:
        connection.execute("PRAGMA busy_timeout=0")
        connection.execute("PRAGMA journal_mode=DELETE")
    except (sqlite3.Error, UnicodeDecodeError):
        # Somebody reads it, or the mode could not be written down after the log had been worked off.
        return


def identify(connection: sqlite3.Connection, path: Path) -> int:
    """Return the format of the file.

    Raises:
        ProjectError: OTHER_PROGRAM or NEWER_VERSION.
    """
    if _number(connection, "application_id") != APPLICATION_ID:
        raise ProjectError(Problem.OTHER_PROGRAM, path=path)
    version = _number(connection, "user_version")
    if version > SCHEMA_VERSION:
        raise ProjectError(Problem.NEWER_VERSION, path=path, found=version, known=SCHEMA_VERSION)
    return version


def _refuse_unsound(connection: sqlite3.Connection, path: Path) -> None:
    # A file from a stranger may hold code that runs when we write; ours never has any.
    connection.execute("SELECT 1 FROM project, events LIMIT 1")
    foreign = connection.execute("SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')").fetchone()
    if foreign:
        raise damaged(path, f"{foreign[0]!r} does not belong in a project")
    if path.stat().st_size <= SMALL_BYTES:
        detail = quick_check(connection)
        if detail:
            raise damaged(path, detail)


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def quick_check(connection: sqlite3.Connection) -> str | None:
    """Return SQLite's first complaint about the file's structure, or None."""
    (first,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return None if first == "ok" else str(first)
