"""Bring a file to the present format, all steps in one transaction: it succeeds whole or leaves the file as it was."""

import sqlite3
from pathlib import Path

from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.schema.backup import copy_before_upgrade
from hashiya.db.schema.errors import translated
from hashiya.db.schema.identity import APPLICATION_ID, SCHEMA_VERSION


def upgrade(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """Back up a project of an older format, then migrate it; return the copy's path.

    Raises:
        ProjectError: MIGRATION_FAILED, with the file as it was, or whatever hindered the copy.
    """
    backup = copy_before_upgrade(connection, path, version)
    try:
        with translated(path):
            migrate(connection)
    # A step may fail in any way; whatever it was, it was rolled back, and the person needs to hear of the copy.
    except Exception as error:
        raise ProjectError(Problem.MIGRATION_FAILED, path=path, detail=str(error), backup=backup) from error
    return backup


def migrate(connection: sqlite3.Connection) -> None:
    """Run every pending migration and mark the file as ours, in one transaction."""
    # Late: an up-to-date project must open without these.
    from sqlite_utils import Database

    from hashiya.db.schema import migrations

    # With foreign keys on, rebuilding a table would fail or cascade; they are checked before the commit instead.
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        migrations.migrations.apply(Database(connection))
        broken = connection.execute("PRAGMA foreign_key_check").fetchone()
        if broken:
            raise ValueError(f"row {broken[1]} of {broken[0]} lost its {broken[2]}")
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("PRAGMA foreign_keys=ON")
