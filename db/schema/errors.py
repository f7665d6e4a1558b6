"""Turn what SQLite and the system report into problems that a person can act on."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hashiya.db.model.problems import Problem, ProjectError


class RowUnreadableError(Exception):
    """A row holds what we never wrote."""


_BY_SQLITE_CODE = {
    sqlite3.SQLITE_BUSY: Problem.BUSY,
    sqlite3.SQLITE_LOCKED: Problem.BUSY,
    sqlite3.SQLITE_FULL: Problem.DISK_FULL,
    sqlite3.SQLITE_READONLY: Problem.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Problem.DAMAGED,
    sqlite3.SQLITE_NOTADB: Problem.DAMAGED,
    sqlite3.SQLITE_IOERR: Problem.IO,
    sqlite3.SQLITE_CANTOPEN: Problem.IO,
    sqlite3.SQLITE_PERM: Problem.IO,
    sqlite3.SQLITE_TOOBIG: Problem.IO,
}
_BY_ERRNO = {
    errno.ENOSPC: Problem.DISK_FULL,
    errno.EDQUOT: Problem.DISK_FULL,
    errno.EFBIG: Problem.DISK_FULL,
    errno.EACCES: Problem.READ_ONLY,
    errno.EPERM: Problem.READ_ONLY,
    errno.EROFS: Problem.READ_ONLY,
}


def backup_folder(path: Path) -> Path:
    """Return the folder beside the project that holds its copies."""
    return path.with_name(f"{path.name}-backups")


def damaged(path: Path, detail: str) -> ProjectError:
    """Return the error for a project file whose content is not sound."""
    return ProjectError(Problem.DAMAGED, path=path, detail=detail, backups=backup_folder(path))


def sqlite_code(error: sqlite3.Error) -> int | None:
    """Return SQLite's primary result code, or None for errors that Python's module made itself."""
    extended = getattr(error, "sqlite_errorcode", None)
    return None if extended is None else extended & 0xFF


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Raise the fitting ProjectError for what SQLite or the system reports inside; our own mistakes pass through.

    Raises:
        ProjectError: BUSY, DISK_FULL, READ_ONLY, DAMAGED or IO.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise _from_sqlite(error, path) from error
    except (RowUnreadableError, UnicodeDecodeError) as error:
        # Python's module cannot even raise what SQLite says of a broken table where that quotes bytes of the file.
        raise damaged(path, str(error)) from error
    except OSError as error:
        problem = _BY_ERRNO.get(error.errno or 0, Problem.IO)
        raise ProjectError(problem, path=path, detail=error.strerror or str(error)) from error


def _from_sqlite(error: sqlite3.Error, path: Path) -> Exception:
    code = sqlite_code(error)
    if code is None:
        # The module itself reports text that is not UTF-8; everything else of this kind is a wrong call of ours.
        # It quotes the whole text, which may be a book.
        return damaged(path, str(error).partition(" with text ")[0]) if "decode" in str(error) else error
    if code == sqlite3.SQLITE_ERROR and str(error).startswith("no such "):
        # A file with our mark but without our tables.
        return damaged(path, str(error))
    problem = _BY_SQLITE_CODE.get(code)
    if problem is None:
        return error
    if problem is Problem.DAMAGED:
        return damaged(path, str(error))
    return ProjectError(problem, path=path, detail=str(error))
