"""Copies of a project in the folder beside it: the last ten states, and one before every change of format."""

import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from hashiya.db.model.progress import Progress, no_progress
from hashiya.db.schema.connect import connection_to, quick_check
from hashiya.db.schema.errors import backup_folder, damaged, translated

KEPT = 10

# Pages per step of SQLite's backup API: 8 MB, so that progress moves and cancelling is prompt.
_PAGES_PER_STEP = 2048


def back_up(
    connection: sqlite3.Connection, path: Path, progress: Progress = no_progress, *, keep: int = KEPT
) -> Path | None:
    """Copy the project, check the copy, and keep the last ones; return it, or None where nothing changed since.

    Raises:
        ProjectError: DAMAGED where the copy is not sound (the older copies stay), DISK_FULL, READ_ONLY, IO.
        Cancelled: `progress` asked for it.
    """
    with translated(path):
        copies = automatic_copies(path)
        if copies and _last_event(connection) == _last_event_of(copies[-1]):
            return None
        now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        copy = _copy(connection, path, f"{path.stem}-{now}{path.suffix}", progress)
        for old in automatic_copies(path)[:-keep]:
            old.unlink(missing_ok=True)
    return copy


def automatic_copies(path: Path) -> list[Path]:
    """Return the rotating copies, oldest first."""
    stamp = "[0-9]" * 8 + "T" + "[0-9]" * 12 + "Z"
    # Glob would read brackets and stars in the project's own name as a pattern.
    return sorted(
        each
        for each in backup_folder(path).glob(f"*-{stamp}{'.*' if path.suffix else ''}")
        if each.name.startswith(f"{path.stem}-") and each.suffix == path.suffix
    )


def copy_before_upgrade(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """Copy a project before its format changes; rotation never deletes this copy."""
    with translated(path):
        now = datetime.now(UTC).strftime("%Y%m%d%H%M%S%f")
        return _copy(connection, path, f"{path.stem}-format-{version}-{now}{path.suffix}", no_progress)


def copy_rescued(connection: sqlite3.Connection, path: Path, name: str) -> Path:
    """Copy what a connection still knows of a project whose file was written over; rotation never deletes this copy."""
    return _copy(connection, path, name, no_progress)


def _copy(connection: sqlite3.Connection, path: Path, name: str, progress: Progress) -> Path:
    folder = backup_folder(path)
    folder.mkdir(exist_ok=True)
    temporary, copy = folder / f".{name}.part", folder / name
    try:
        target = connection_to(temporary, "rwc")
        try:
            connection.backup(
                target,
                pages=_PAGES_PER_STEP,
                progress=lambda _status, left, total: progress(1.0 - left / total if total else 1.0),
            )
            # One file that opens anywhere, with no log beside it.
            target.execute("PRAGMA journal_mode=DELETE")
            detail = quick_check(target)
        finally:
            target.close()
        if detail:
            raise damaged(path, detail)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(copy)
    finally:
        temporary.unlink(missing_ok=True)
    return copy


def _last_event(connection: sqlite3.Connection) -> str | None:
    row = connection.execute("SELECT id FROM events ORDER BY seq DESC LIMIT 1").fetchone()
    return None if row is None else str(row[0])


def _last_event_of(copy: Path) -> str | None:
    try:
        connection = connection_to(copy, "ro", immutable=True)
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    try:
        return _last_event(connection)
    except (sqlite3.Error, UnicodeDecodeError):
        # A copy that cannot be read is no copy: make a new one.
        return None
    finally:
        connection.close()
