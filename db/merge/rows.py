"""The rows as they will be: those of the file, with what a merge makes of some of them on top."""

from collections.abc import Iterable, Iterator
from sqlite3 import Connection

from hashiya.db.merge.fold import table_of
from hashiya.db.tables import lineage, project
from hashiya.db.tables.layout import ANNOTATIONS, LOGGED, PARENTS, PROJECT, Row, Table
from hashiya.db.tables.lineage import PROJECT_PLACE, place


class Rows:
    """Rows by place. `changed` is on top; the file's own rows are read once and remembered."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._stored: dict[str, Row | None] = {}
        self.changed: dict[str, Row | None] = {}

    def read(self, places: Iterable[str]) -> None:
        """Read what the file has at these places."""
        wanted: dict[str, list[str]] = {}
        for where in places:
            if where not in self._stored:
                self._stored[where] = None
                table, _, key = where.partition(" ")
                wanted.setdefault(table, []).append(key)
        for name, keys in wanted.items():
            if name == PROJECT.name:
                self._stored[PROJECT_PLACE] = project.row(self._connection)
                continue
            for key, row in LOGGED[name].get_many(self._connection, keys).items():
                self._stored[place(name, key)] = row

    def stored(self, where: str) -> Row | None:
        """Return what the file has at a place."""
        if where not in self._stored:
            self.read([where])
        return self._stored[where]

    def get(self, where: str) -> Row | None:
        """Return what will be at a place."""
        return self.changed[where] if where in self.changed else self.stored(where)

    def all(self, table: Table) -> dict[str, Row]:
        """Return every row that a small table will have, by key."""
        found = {row[0]: row for row in table.rows(self._connection)}
        for where, row in self.changed_of(table):
            key = where.partition(" ")[2]
            found.pop(key, None)
            if row is not None:
                found[key] = row
        return found

    def changed_of(self, table: Table) -> Iterator[tuple[str, Row | None]]:
        """Yield the changed places of a table."""
        prefix = f"{table.name} "
        return ((where, row) for where, row in self.changed.items() if where.startswith(prefix))

    def needed(self, child: str) -> set[str]:
        """Return the places that rows of this table will need: those of changed rows, and of rows whose parent goes."""
        found: set[str] = set()
        for column, parent in PARENTS[child]:
            for _where, row in self.changed_of(LOGGED[child]):
                if row is not None:
                    found.add(place(parent.name, row[column]))
            gone = [where.partition(" ")[2] for where, row in self.changed_of(parent) if row is None]
            for key, parent_key in lineage.rows_with(self._connection, child, LOGGED[child].columns, column, gone):
                if place(child, key) not in self.changed:
                    found.add(place(parent.name, parent_key))
        return found

    def values_in_use(self, *, everywhere: bool) -> set[tuple[str, str]]:
        """Return (label, values as JSON) of the annotations that will be: of the changed ones, or of all."""
        found = {(row[2], row[5]) for _where, row in self.changed_of(ANNOTATIONS) if row is not None}
        if everywhere:
            for key, label, values in lineage.labels_and_values(self._connection):
                if place(ANNOTATIONS.name, key) not in self.changed:
                    found.add((label, values))
        return found

    def differences(self) -> Iterator[tuple[Table, Row | None, Row | None]]:
        """Yield (table, row as it is, row as it will be) of the places where these differ."""
        for where, after in self.changed.items():
            before = self.stored(where)
            if before != after:
                yield table_of(where), before, after
