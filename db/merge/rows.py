"""The rows as they will be: those of the file, with what a merge makes of some of them on top."""

from collections.abc import ItemsView, Iterable, Iterator

from hashiya.db.tables import lineage, project
from hashiya.db.tables.layout import ANNOTATIONS, LOGGED, PARENTS, PROJECT, Row, Table
from hashiya.db.tables.lineage import PROJECT_PLACE, Connection, place


class Rows:
    """Rows by place. What is put is on top; the file's own rows are read once and remembered."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._stored: dict[str, Row | None] = {}
        # table -> place -> row
        self._changed: dict[str, dict[str, Row | None]] = {name: {} for name in LOGGED}

    def put(self, table: str, where: str, row: Row | None) -> None:
        """Let this row be at a place of the table, None: no row."""
        self._changed[table][where] = row

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
        changed = self._changed[where.partition(" ")[0]]
        return changed[where] if where in changed else self.stored(where)

    def all(self, table: Table) -> dict[str, Row]:
        """Return every row that a small table will have, by key."""
        found = {row[0]: row for row in table.rows(self._connection)}
        for where, row in self.changed_of(table):
            key = where.partition(" ")[2]
            found.pop(key, None)
            if row is not None:
                found[key] = row
        return found

    def changed_of(self, table: Table) -> ItemsView[str, Row | None]:
        """Return the places of a table at which rows were put, with these."""
        return self._changed[table.name].items()

    def needed(self, child: str) -> set[str]:
        """Return the places that rows of this table will need: those of changed rows, and of rows whose parent goes."""
        found: set[str] = set()
        for column, parent in PARENTS[child]:
            for _where, row in self.changed_of(LOGGED[child]):
                if row is not None:
                    found.add(place(parent.name, row[column]))
            gone = [where.partition(" ")[2] for where, row in self.changed_of(parent) if row is None]
            for key, parent_key in lineage.rows_with(self._connection, child, LOGGED[child].columns, column, gone):
                if place(child, key) not in self._changed[child]:
                    found.add(place(parent.name, parent_key))
        return found

    def values_in_use(self, *, everywhere: bool) -> set[tuple[str, str]]:
        """Return (label, values as JSON) of the annotations that will be: of the changed ones, or of all."""
        found = {(row[2], row[5]) for _where, row in self.changed_of(ANNOTATIONS) if row is not None}
        if everywhere:
            for key, label, values in lineage.labels_and_values(self._connection):
                if place(ANNOTATIONS.name, key) not in self._changed[ANNOTATIONS.name]:
                    found.add((label, values))
        return found

    def differences(self) -> Iterator[tuple[Table, Row | None, Row | None]]:
        """Yield (table, row as it is, row as it will be) of the places where these differ."""
        for name, changed in self._changed.items():
            for where, after in changed.items():
                before = self.stored(where)
                if before != after:
                    yield LOGGED[name], before, after
