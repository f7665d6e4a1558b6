"""A project file that another program wrote over, or cut short, while SQLite has it open here: see it, save what was.

Checkpoints change the file, too, at any time and from any process. So nobody here judges by the file alone: a reader of
its own asks SQLite what anybody would see now, the log included. Imported when the file changed: mostly it did not.
"""

import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.schema.backup import automatic_copies, copy_rescued
from hashiya.db.schema.connect import (
    HEADER_BYTES,
    SMALL_BYTES,
    Known,
    Stamp,
    connection_to,
    identify,
    known,
    quick_check,
)
from hashiya.db.schema.errors import RowUnreadableError, backup_folder, sqlite_code

# Whether a connection shows a project without a fault, after a long look.
IsSound = Callable[[sqlite3.Connection], bool]

# A file that looks odd is looked at closely once it is left alone for so long: somebody may be writing to it just now.
_QUIET_S = 1.0

# What SQLite says of a file that is none of ours any more. Other errors, such as a lock, say nothing about the file.
_FOREIGN = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}


class _Doubt(NamedTuple):
    stamp: Stamp
    since: float


class Examiner:
    """Judges a file that changed. It remembers how far the file itself had come, without the log."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reached = _reached(path)
        self._doubt: _Doubt | None = None

    def is_overwritten(self, before: Stamp, now: Stamp, was: Known, is_sound: IsSound) -> bool | None:
        """Tell whether a file that was `before` and is `now` was written over; None: not known yet, ask again."""
        if now.size < HEADER_BYTES:
            # Not even a look: SQLite removes the log of an empty file.
            return True
        try:
            reader = connection_to(self._path, "ro", timeout=0)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            return _is_foreign(error)
        try:
            return self._judge(reader, before, now, was, is_sound)
        except ProjectError as error:
            return error.problem is Problem.OTHER_PROGRAM
        except (sqlite3.Error, UnicodeDecodeError, RowUnreadableError) as error:
            return _is_foreign(error)
        finally:
            reader.close()

    def _judge(
        self, reader: sqlite3.Connection, before: Stamp, now: Stamp, was: Known, is_sound: IsSound
    ) -> bool | None:
        identify(reader, self._path)
        found = reader.execute("SELECT id FROM events WHERE seq=?", (was.seq,)).fetchone()
        if known(reader).project != was.project or (was.seq and found != (was.event,)):
            return True
        if now.size <= SMALL_BYTES and quick_check(reader):
            return True
        reached = _reached(self._path)
        older = reached is not None and reached < (self._reached or 0)
        if now.size < before.size or reached is None or older:
            # It became shorter, which a checkpoint does after VACUUM, or is an older state, or is being written now.
            if self._doubt is None or self._doubt.stamp != now:
                self._doubt = _Doubt(now, time.monotonic())
            if time.monotonic() - self._doubt.since < _QUIET_S:
                return None
            # A whole project that is older than the file was: somebody put it there, whatever the log adds to it.
            if (older and _is_whole(self._path)) or not is_sound(reader):
                return True
        self._doubt, self._reached = None, reached
        return False


def _reached(path: Path) -> int | None:
    """Return the number of the newest entry in the file without its log; None where it is between two states."""
    return _of_file_alone(path, lambda raw: known(raw).seq)


def _is_whole(path: Path) -> bool:
    """Tell whether the file without its log is in one state, which one between two states is not."""
    return bool(_of_file_alone(path, lambda raw: quick_check(raw) is None))


def _of_file_alone(path: Path, ask: Callable[[sqlite3.Connection], int]) -> int | None:
    try:
        raw = connection_to(path, "ro", immutable=True)
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    try:
        return ask(raw)
    except (sqlite3.Error, UnicodeDecodeError, RowUnreadableError):
        return None
    finally:
        raw.close()


def _is_foreign(error: Exception) -> bool | None:
    if not isinstance(error, sqlite3.Error):
        return True
    code = sqlite_code(error)
    is_foreign = code is None or code in _FOREIGN or (code == sqlite3.SQLITE_ERROR and "no such " in str(error))
    return True if is_foreign else None


def rescue(connection: sqlite3.Connection, path: Path, was: Known, is_sound: IsSound) -> Path | None:
    """Put everything up to the last step into a copy that rotation never deletes, if that can be done.

    What SQLite has read, or written into the log, it still knows; what it does not know is in the newest copy. Whether
    the parts make a whole, a long look says. Where they do not, the log itself is kept.

    Raises:
        OSError: the copy or the log cannot be written; nothing has changed then.
    """
    name = f"{path.stem}-rescued-{datetime.now(UTC).strftime('%Y%m%d%H%M%S%f')}"
    copy = backup_folder(path) / f"{name}{path.suffix}"
    for make in (_from_connection, _from_copy_and_log):
        try:
            if make(connection, path, copy) and _is_rescued(copy, was, is_sound):
                return copy
        except (sqlite3.Error, UnicodeDecodeError, RowUnreadableError, ProjectError):
            pass
        copy.unlink(missing_ok=True)
    if _log_of(path).is_file():
        shutil.copyfile(_log_of(path), _log_of(copy))
    return None


def _from_connection(connection: sqlite3.Connection, path: Path, copy: Path) -> bool:
    copy_rescued(connection, path, copy.name)
    return True


def _from_copy_and_log(_connection: sqlite3.Connection, path: Path, copy: Path) -> bool:
    copies = automatic_copies(path)
    if not copies or not _log_of(path).is_file():
        return False
    try:
        shutil.copyfile(copies[-1], copy)
        shutil.copyfile(_log_of(path), _log_of(copy))
        whole = connection_to(copy, "rw")
        try:
            whole.execute("PRAGMA journal_mode=WAL")
            whole.execute("PRAGMA journal_mode=DELETE")
        finally:
            whole.close()
    finally:
        for end in ("-wal", "-shm", "-journal"):
            copy.with_name(f"{copy.name}{end}").unlink(missing_ok=True)
    return True


def _is_rescued(copy: Path, was: Known, is_sound: IsSound) -> bool:
    found = connection_to(copy, "ro", immutable=True)
    try:
        return known(found) == was and is_sound(found)
    finally:
        found.close()


def give_up(connection: sqlite3.Connection, path: Path, *, keep_log: bool) -> None:
    """Close the file without writing the log into it: that belongs to what was there before.

    `keep_log` where this connection only reads: it writes nothing into the file, and the log is another program's.
    """
    log = _log_of(path)
    if not keep_log:
        with suppress(FileNotFoundError):
            # By its name, so that nothing here opens it. SQLite finds nothing in it then that it could carry over.
            os.truncate(log, 0)
    connection.close()
    if not keep_log:
        for beside in (log, path.with_name(f"{path.name}-shm")):
            with suppress(OSError):
                beside.unlink()


def _log_of(path: Path) -> Path:
    path = path.resolve()
    return path.with_name(f"{path.name}-wal")
