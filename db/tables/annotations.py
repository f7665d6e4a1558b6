"""Annotations: rows to records, and the queries of views and exports."""

from array import array
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from sqlite3 import Connection, Cursor
from typing import Any

from hashiya.db.model.annotation import Annotation, Marks, Status
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.tables.canonical import strings, to_json
from hashiya.db.tables.layout import ANNOTATIONS, Row

# Rows fetched at a time: whole documents are never held as tuples beside their columns.
_BATCH = 4096

# SQLite's largest integer.
_BEYOND_ANY_TEXT = 2**63 - 1

_STATUSES = {status.value: status for status in Status}


def from_row(row: Row) -> Annotation:
    """Return a row as a record."""
    key, document, label, start, end, attributes, memo, author, created, modified, status = row
    # What is not a status of ours, in a file that was edited by other means, counts as not reviewed.
    review = _STATUSES.get(status, Status.PROPOSED)
    return Annotation(key, document, label, start, end, strings(attributes), memo, author, created, modified, review)


def to_row(annotation: Annotation) -> Row:
    """Return a record as a row."""
    return (
        annotation.id,
        annotation.document,
        annotation.label,
        annotation.start,
        annotation.end,
        to_json(annotation.attributes) if annotation.attributes else "{}",
        annotation.memo,
        annotation.author,
        annotation.created,
        annotation.modified,
        annotation.status.value,
    )


class _Numbered(dict[str, int]):
    """Give every new name the next number."""

    def __missing__(self, name: str) -> int:
        number = self[name] = len(self)
        return number


def marks(connection: Connection, document: DocumentId, before: int | None = None, author: str | None = None) -> Marks:
    """Return a document's marks, or those of one author, from the covering index alone; only what starts `before`."""
    ids: list[AnnotationId] = []
    starts, ends, labels, authors = array("I"), array("I"), array("H"), array("H")
    label_numbers, author_numbers = _Numbered(), _Numbered()
    where, values = _chosen(document, author=author)
    cursor = connection.execute(
        f'SELECT id, start, "end", label, author FROM annotations INDEXED BY marks WHERE {where} AND start<?'  # noqa: S608  # names of ours
        ' ORDER BY start, "end", id',
        [*values, _BEYOND_ANY_TEXT if before is None else before],
    )
    while batch := cursor.fetchmany(_BATCH):
        ids.extend(map(itemgetter(0), batch))
        starts.extend(map(itemgetter(1), batch))
        ends.extend(map(itemgetter(2), batch))
        labels.extend(map(label_numbers.__getitem__, map(itemgetter(3), batch)))
        authors.extend(map(author_numbers.__getitem__, map(itemgetter(4), batch)))
    _put_outer_first(ids, starts, ends, labels, authors)
    return Marks(ids, starts, ends, labels, authors, tuple(label_numbers), tuple(author_numbers))


def _put_outer_first(ids: list[AnnotationId], starts: "array[int]", ends: "array[int]", *others: "array[int]") -> None:
    """Put the longer one first where several start together, which the index has the other way round.

    Most starts have one span, so that mending the few runs costs less than having SQLite sort everything.
    """
    together = [index for index, (one, next_) in enumerate(pairwise(starts)) if one == next_]
    first = 0
    while first < len(together):
        last = first
        while last + 1 < len(together) and together[last + 1] == together[last] + 1:
            last += 1
        run = slice(together[first], together[last] + 2)
        order = sorted(range(run.start, run.stop), key=lambda index: (-ends[index], ids[index]))
        ids[run] = [ids[index] for index in order]
        for column in (ends, *others):
            column[run] = array(column.typecode, [column[index] for index in order])
        first = last + 1


def _chosen(document: DocumentId, **columns: str | None) -> tuple[str, list[str]]:
    """Return the condition for a document's annotations with these values; None does not matter."""
    chosen = {column: value for column, value in columns.items() if value is not None}
    return " AND ".join(["document=?", *(f"{column}=?" for column in chosen)]), [document, *chosen.values()]


def statuses(connection: Connection, document: DocumentId, author: str | None = None) -> dict[AnnotationId, Status]:
    """Return where the annotations of a document, or those of one author, stand that were reviewed in any way."""
    where, values = _chosen(document, author=author)
    found = connection.execute(
        f"SELECT id, status FROM annotations INDEXED BY marks WHERE {where} AND status<>?",  # noqa: S608  # names of ours
        [*values, Status.PROPOSED.value],
    )
    return {key: _STATUSES.get(status, Status.PROPOSED) for key, status in found}


def counts(connection: Connection, author: str | None = None) -> dict[DocumentId, dict[str, int]]:
    """Return document -> label -> number of annotations, of all or of one author."""
    where, values = ("", ()) if author is None else (" WHERE author=?", (author,))
    found: dict[DocumentId, dict[str, int]] = {}
    for document, label, number in connection.execute(
        f"SELECT document, label, count(*) FROM annotations{where} GROUP BY document, label ORDER BY document, label",  # noqa: S608  # a text of ours
        values,
    ):
        found.setdefault(document, {})[label] = number
    return found


def total(connection: Connection) -> int:
    """Return the number of annotations in the project."""
    found: int = connection.execute("SELECT count(*) FROM annotations").fetchone()[0]
    return found


def of_document(
    connection: Connection, document: DocumentId, label: str | None = None, author: str | None = None
) -> Iterator[Row]:
    """Yield a document's rows by start, end, id."""
    where, values = _chosen(document, label=label, author=author)
    yield from connection.execute(
        f'{ANNOTATIONS.select} INDEXED BY marks WHERE {where} ORDER BY start, "end", id', values
    )


def plain(connection: Connection, document: DocumentId) -> list[Row]:
    """Return what a comparison holds of a document's annotations, by start, end, id.

    SQLite packs them into one: fetched row by row, each would wait for a busy window to let Python go on.
    """
    # Late: no window needs them to open.
    import msgspec

    from hashiya.db.model.comparison import COLUMNS

    columns = ", ".join(f'"{each}"' for each in COLUMNS)
    (packed,) = connection.execute(
        f"SELECT json_group_array(json_array({columns})) FROM (SELECT {columns}"  # noqa: S608  # names of ours
        ' FROM annotations INDEXED BY marks WHERE document=? ORDER BY start, "end", id)',
        (document,),
    ).fetchone()
    return msgspec.json.decode(packed, type=list[tuple[Any, ...]])


def export_rows(connection: Connection, document: DocumentId, author: str | None = None) -> Cursor:
    """Yield (id, label, start, end, attributes as JSON, memo, author, created, modified, status) by start, end, id."""
    where, values = _chosen(document, author=author)
    return connection.execute(
        'SELECT id, label, start, "end", attributes, memo, author, created, modified, status'  # noqa: S608  # names of ours
        f' FROM annotations INDEXED BY marks WHERE {where} ORDER BY start, "end", id',
        values,
    )


def with_label(connection: Connection, label: str) -> Iterator[Row]:
    """Yield the rows of one label, in no order."""
    yield from connection.execute(f"{ANNOTATIONS.select} WHERE label=?", (label,))


def labels_in_use(connection: Connection) -> dict[str, int]:
    """Return label -> number of annotations in the whole project."""
    return dict(connection.execute("SELECT label, count(*) FROM annotations GROUP BY label ORDER BY label"))


def existing(connection: Connection, ids: Sequence[str]) -> dict[str, Row]:
    """Return the rows that exist of these ids."""
    return ANNOTATIONS.get_many(connection, ids)
