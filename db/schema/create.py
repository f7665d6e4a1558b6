"""Make a new project file that appears whole or not at all."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Progress
from hashiya.db.schema.connect import connection_to
from hashiya.db.schema.errors import translated
from hashiya.db.schema.upgrade import migrate

# Pages per step of a copy: 8 MB, so that progress moves and cancelling is prompt.
_PAGES_PER_STEP = 2048


@contextmanager
def new_file(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection to an empty project under a temporary name; at the end it takes its own name.

    Raises:
        ProjectError: EXISTS (nothing is ever overwritten), NOT_FOUND for a missing folder, DISK_FULL, READ_ONLY, IO.
    """
    with _appearing(path) as connection:
        migrate(connection)
        yield connection


@contextmanager
def copied_file(source: sqlite3.Connection, path: Path, progress: Progress) -> Iterator[sqlite3.Connection]:
    """Give a connection to a copy of an open project under a temporary name; at the end it takes its own name.

    Raises:
        ProjectError: as `new_file`.
        Cancelled: `progress` asked for it; no file is left then.
    """
    with _appearing(path) as connection:
        source.backup(
            connection,
            pages=_PAGES_PER_STEP,
            progress=lambda _status, left, total: progress(1.0 - left / total if total else 1.0),
        )
        # Until it is whole, everything stays in the one file.
        connection.execute("PRAGMA journal_mode=DELETE")
        yield connection


@contextmanager
def _appearing(path: Path) -> Iterator[sqlite3.Connection]:
    with translated(path):
        taken = path.exists() or path.is_symlink()
    if taken:
        raise ProjectError(Problem.EXISTS, path=path)
    folder = path.resolve().parent
    if not folder.is_dir():
        raise ProjectError(Problem.NOT_FOUND, path=folder)
    if not os.access(folder, os.W_OK):
        raise ProjectError(Problem.READ_ONLY, path=path)
    # With a name that fits beside it, however long the path's own is: 255 bytes are what systems allow.
    temporary = folder / f".{path.name[:50]}.{os.getpid()}.new"
    try:
        with translated(path):
            temporary.unlink(missing_ok=True)
            connection = connection_to(temporary, "rwc")
            try:
                yield connection
                # Last, so that everything lies in the one file when it takes its name.
                connection.execute("PRAGMA journal_mode=WAL")
            finally:
                connection.close()
            _publish(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
        temporary.with_name(f"{temporary.name}-journal").unlink(missing_ok=True)


def _publish(temporary: Path, path: Path) -> None:
    try:
        # A link fails where the name is taken, which a rename does not.
        os.link(temporary, path)
    except FileExistsError:
        raise ProjectError(Problem.EXISTS, path=path) from None
    except OSError:
        # No hard links on this file system (FAT): take the name first, then the place.
        try:
            path.touch(exist_ok=False)
        except FileExistsError:
            raise ProjectError(Problem.EXISTS, path=path) from None
        temporary.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
