"""The queue of annotations that a reviewer walks, in the order of documents, start, end, id.

A step looks from one annotation on, along the index that has this order, so that it costs the same in a project of
100,000 annotations as in one of ten.
"""

from collections.abc import Iterator, Set
from sqlite3 import Connection
from typing import NamedTuple

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.ids import AnnotationId
from hashiya.db.model.review import DECIDING, Queue
from hashiya.db.tables import annotations
from hashiya.db.tables.layout import ANNOTATIONS, Row

_COLUMNS = ", ".join(f'a."{column}"' for column in ANNOTATIONS.columns)
_DECIDED = f"decision IN ({', '.join('?' * len(DECIDING))})"


class Sight(NamedTuple):
    """Who looks, and the documents of which they see only their own layer."""

    person: str | None = None
    hidden: Set[str] = frozenset()


EVERYTHING = Sight()


def _conditions(queue: Queue) -> tuple[str, list[str]]:
    """Return what an annotation of the queue must fulfil, as SQL with its values."""
    where, values = "", []
    for column, wanted in (("label", queue.label), ("author", queue.author), ("status", queue.status)):
        if wanted is not None:
            where += f" AND a.{column}=?"
            values.append(str(wanted))
    if queue.not_by:
        where += f" AND a.author NOT IN ({', '.join('?' * len(queue.not_by))})"
        values += sorted(queue.not_by)
    if queue.never_reviewed:
        where += f" AND NOT EXISTS (SELECT 1 FROM reviews WHERE annotation=a.id AND {_DECIDED})"  # noqa: S608  # a text of ours
        values += [each.value for each in DECIDING]
    return where, values


def _documents(
    connection: Connection, queue: Queue, here: str | None = None, *, backwards: bool = False
) -> Iterator[str]:
    """Yield the queue's documents in order, from one on; only as many are read as are asked for."""
    sign, order = ("<=", "DESC") if backwards else (">=", "ASC")
    where: list[str] = ["1"]
    values: list[str] = []
    if queue.document is not None:
        where.append("id=?")
        values.append(queue.document)
    if here is not None:
        where.append(f"(position, id) {sign} (SELECT position, id FROM documents WHERE id=?)")  # noqa: S608  # texts of ours
        values.append(here)
    for (key,) in connection.execute(
        f"SELECT id FROM documents WHERE {' AND '.join(where)} ORDER BY position {order}, id {order}",  # noqa: S608  # texts of ours
        values,
    ):
        yield key


def _inside(document: str, sight: Sight) -> tuple[str, list[str]]:
    """Return the condition for what of a document can be seen."""
    if document in sight.hidden:
        return "a.document=? AND a.author=?", [document, sight.person or ""]
    return "a.document=?", [document]


def ids(connection: Connection, queue: Queue, sight: Sight = EVERYTHING) -> Iterator[AnnotationId]:
    """Yield the ids of the queue in its order."""
    where, values = _conditions(queue)
    for document in _documents(connection, queue):
        inside, of_document = _inside(document, sight)
        for (key,) in connection.execute(
            f"SELECT a.id FROM annotations a INDEXED BY marks WHERE {inside}{where}"  # noqa: S608  # texts of ours
            ' ORDER BY a.start, a."end", a.id',
            [*of_document, *values],
        ):
            yield AnnotationId(key)


def count(connection: Connection, queue: Queue, sight: Sight = EVERYTHING) -> int:
    """Return how many annotations the queue has."""
    if sight.hidden:
        return sum(1 for _ in ids(connection, queue, sight))
    where, values = _conditions(queue)
    if queue.document is not None:
        where += " AND a.document=?"
        values.append(queue.document)
    (found,) = connection.execute(f"SELECT count(*) FROM annotations a WHERE 1{where}", values).fetchone()  # noqa: S608  # texts of ours
    return int(found)


def step(
    connection: Connection,
    queue: Queue,
    after: AnnotationId | None,
    sight: Sight = EVERYTHING,
    *,
    backwards: bool = False,
) -> Annotation | None:
    """Return the annotation of the queue next to one that need not be in it itself; from None on, the first or last."""
    here = None if after is None else ANNOTATIONS.get(connection, after)
    bound: Row = () if here is None else (here[3], here[4], here[0])
    where, values = _conditions(queue)
    sign, order = ("<", "DESC") if backwards else (">", "ASC")
    for document in _documents(connection, queue, None if here is None else here[1], backwards=backwards):
        if bound and here is not None and document != here[1]:
            bound = ()
        beyond = f' AND (a.start, a."end", a.id) {sign} (?, ?, ?)' if bound else ""
        inside, of_document = _inside(document, sight)
        row = connection.execute(
            f"SELECT {_COLUMNS} FROM annotations a INDEXED BY marks WHERE {inside}{beyond}{where}"  # noqa: S608  # texts of ours
            f' ORDER BY a.start {order}, a."end" {order}, a.id {order} LIMIT 1',
            [*of_document, *bound, *values],
        ).fetchone()
        if row is not None:
            return annotations.from_row(row)
    return None
