"""The open transaction in which an action works: it reads the present rows, changes rows, and keeps the log."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.event import AnnotationChange, Changes, LinkChange, ReviewChange
from hashiya.db.model.ids import DocumentId, EventId, new_id
from hashiya.db.model.problems import Notice, Problem
from hashiya.db.tables import annotations, codes, documents, lineage, links, reviews
from hashiya.db.tables.documents import Texts
from hashiya.db.tables.events import Group
from hashiya.db.tables.layout import (
    ANNOTATIONS,
    ASSIGNMENTS,
    CODES,
    DOCUMENTS,
    LINKS,
    PEOPLE,
    PROJECT,
    REVIEWS,
    SETTINGS,
    Row,
    Table,
)

# More changed annotations than this are not listed in Changes: whoever shows them asks again.
BULK = 1000


class RowConflictError(Exception):
    """A row cannot be written as asked: its key is taken, its parent is gone, or it is not what it was."""

    def __init__(self, detail: str, key: str) -> None:
        super().__init__(detail)
        self.key = key


def now() -> str:
    """Return the present time in UTC, ISO 8601 with milliseconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


class Transaction:
    """One action at work. Rows change only through it, so that the log misses nothing."""

    def __init__(self, connection: sqlite3.Connection, texts: Texts, author: str) -> None:
        self.connection = connection
        self.texts = texts
        self.author = author
        self.time = now()
        self.undoes: EventId | None = None
        self._groups: list[Group] = []
        self._notices: list[Notice] = []

    def insert(self, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows.

        Raises:
            RowConflictError: a key is taken or a parent row is missing.
        """
        self._write(table.insert, rows)
        self._log(Group(table, None, rows))

    def update(self, table: Table, pairs: Sequence[tuple[Row, Row]]) -> None:
        """Put the second row of each pair, which differs, in the first one's place.

        Raises:
            RowConflictError: a key is taken or a parent row is missing.
        """
        self._write(table.update, [(*after, before[0]) for before, after in pairs])
        self._log(Group(table, [before for before, _ in pairs], [after for _, after in pairs]))

    def delete(self, table: Table, rows: Sequence[Row]) -> None:
        """Delete rows, given as they are now.

        Raises:
            RowConflictError: another row still refers to one of them.
        """
        self._write(table.delete, [row[:1] for row in rows])
        self._log(Group(table, rows, None))

    def _log(self, group: Group) -> None:
        if len(group):
            self._groups.append(group)

    def _write(self, statement: str, values: Sequence[Row]) -> None:
        written = self.connection.total_changes
        try:
            if len(values) == 1:
                self.connection.execute(statement, values[0])
            elif values:
                self.connection.executemany(statement, values)
        except sqlite3.IntegrityError as error:
            refused = values[self.connection.total_changes - written]
            raise RowConflictError(str(error), refused[-1] if statement.startswith("UPDATE") else refused[0]) from error

    def notice(self, problem: Problem, **values: Any) -> None:
        """Tell the person something that did not hinder the action."""
        self._notices.append(Notice(problem, values))

    def codebook(self) -> Codebook:
        """Return the codebook as it is now."""
        return codes.codebook(self.connection)

    def commit(self, verb: str) -> Changes:
        """Append the event and commit; an action that changed nothing leaves no event."""
        if not self._groups:
            self.connection.execute("ROLLBACK")
            return Changes(verb=verb, notices=tuple(self._notices))
        event = EventId(new_id())
        lineage.append(self.connection, (event, self.time, self.author, verb, self.undoes), self._groups)
        self.connection.execute("COMMIT")
        return self._summary(event, verb)

    def commit_united(self) -> Changes:
        """Commit the rows that follow from events which were made elsewhere: they are in the log already."""
        try:
            self.connection.execute("COMMIT")
        except sqlite3.IntegrityError as error:
            raise RowConflictError(str(error), "") from error
        return self._summary(None, "merge")

    def _summary(self, event: EventId | None, verb: str) -> Changes:
        by_table: dict[str, list[Group]] = {}
        for group in self._groups:
            by_table.setdefault(group.table.name, []).append(group)
        touched = {DocumentId(row[0]) for row in _all_rows(by_table.get(DOCUMENTS.name, []))}
        marked = by_table.get(ANNOTATIONS.name, [])
        bulk = sum(map(len, marked)) > BULK
        if bulk:
            touched |= {DocumentId(row[1]) for row in _all_rows(marked)}
        return Changes(
            event=event,
            verb=verb,
            annotations=()
            if bulk
            else tuple(AnnotationChange(_record(b), _record(a)) for group in marked for b, a in group.pairs()),
            links=tuple(
                LinkChange(*(None if row is None else links.from_row(row) for row in pair))
                for group in by_table.get(LINKS.name, [])
                for pair in group.pairs()
            ),
            reviews=()
            if bulk
            else tuple(
                ReviewChange(*(None if row is None else reviews.from_row(row) for row in pair))
                for group in by_table.get(REVIEWS.name, [])
                for pair in group.pairs()
            ),
            documents=frozenset(touched),
            codebook=CODES.name in by_table,
            project=PROJECT.name in by_table,
            team=not by_table.keys().isdisjoint({PEOPLE.name, ASSIGNMENTS.name, SETTINGS.name}),
            bulk=bulk,
            notices=tuple(self._notices),
        )

    def text(self, sha256: str) -> str:
        """Return a stored text; the document row refers to it, so it exists."""
        text = self.texts.get(sha256)
        if text is None:
            raise RowConflictError(f"text {sha256} is missing", sha256)
        return text

    def next_position(self) -> int:
        """Return the place after the last document."""
        return documents.next_position(self.connection)


def _all_rows(groups: list[Group]) -> Iterator[Row]:
    for group in groups:
        yield from group.befores or ()
        yield from group.afters or ()


def _record(row: Row | None) -> Annotation | None:
    return None if row is None else annotations.from_row(row)


@contextmanager
def transaction(connection: sqlite3.Connection, texts: Texts, author: str) -> Iterator[Transaction]:
    """Begin a writing transaction; whatever leaves it without a commit is rolled back whole."""
    # Immediate: what the action reads cannot change before it writes.
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield Transaction(connection, texts, author)
    finally:
        # SQLite may have rolled back by itself, as it does on a full disk.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
