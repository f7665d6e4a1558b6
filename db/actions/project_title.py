"""Make the project itself, and name it."""

from hashiya.db.actions.codebook import replace_rows
from hashiya.db.actions.rules import storable
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.ids import new_id
from hashiya.db.tables import project
from hashiya.db.tables.layout import PROJECT
from hashiya.db.tables.transaction import Transaction


def create(tx: Transaction, title: str, codebook: Codebook) -> None:
    """Write what every project has from the start; this step cannot be taken back.

    Raises:
        ProjectError: FORBIDDEN_CHARACTER.
    """
    tx.insert(PROJECT, [(new_id(), storable("title", title), tx.time)])
    replace_rows(tx, codebook)


def rename_project(tx: Transaction, title: str) -> None:
    """Give the project another title.

    Raises:
        ProjectError: FORBIDDEN_CHARACTER.
    """
    row = project.row(tx.connection)
    assert row is not None
    if row[1] != storable("title", title):
        tx.update(PROJECT, [(row, (row[0], title, row[2]))])
