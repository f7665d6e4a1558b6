"""What can be asked of an open project. Nothing here changes it."""

from collections.abc import Iterator
from contextlib import contextmanager
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hashiya.db.model.annotation import Annotation, Marks
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.document import Document, DocumentSummary
from hashiya.db.model.ids import AnnotationId, DocumentId, ProjectId
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.project_info import ProjectInfo
from hashiya.db.schema.connect import OpenFile
from hashiya.db.schema.errors import damaged, translated
from hashiya.db.tables import annotations, assignments, codes, documents, events, project
from hashiya.db.tables.documents import Texts
from hashiya.db.tables.layout import ANNOTATIONS, LogUnreadableError

if TYPE_CHECKING:
    from hashiya.db.model.event import Event
    from hashiya.db.model.link import Link
    from hashiya.db.model.review import Review


class ProjectReads:
    """The queries of an open project. Offsets are code points, half-open. It belongs to the thread that opened it."""

    def __init__(self, path: Path, file: OpenFile) -> None:
        self._path = path
        self._connection = file.connection
        self._read_only = file.read_only
        self._texts = Texts(file.connection)

    @property
    def info(self) -> ProjectInfo:
        """The project's title and how it is open."""
        with translated(self._path):
            row = project.row(self._connection)
        if row is None:
            raise damaged(self._path, "the project has no title row")
        return ProjectInfo(ProjectId(row[0]), row[1], row[2], self._path, self._read_only)

    def documents(self, *, visible_to: str | None = None) -> list[DocumentSummary]:
        """Return all documents, in the order in which they were added, with their annotations counted by label.

        Here as everywhere, `visible_to` leaves out what that person may not see because they work blind.
        """
        with translated(self._path):
            counts = annotations.counts(self._connection)
            hidden = assignments.hidden_documents(self._connection, visible_to)
            if hidden:
                own = annotations.counts(self._connection, visible_to)
                counts = {**counts, **{each: own.get(each, {}) for each in hidden}}
            return [DocumentSummary(each, counts.get(each.id, {})) for each in documents.in_order(self._connection)]

    def document_list(self) -> list[Document]:
        """Return all documents in the order in which they were added, without counting what they hold."""
        with translated(self._path):
            return list(documents.in_order(self._connection))

    def annotation_total(self) -> int:
        """Return how many annotations the project has."""
        with translated(self._path):
            return annotations.total(self._connection)

    def document(self, document_id: DocumentId) -> Document:
        """Return a document.

        Raises:
            ProjectError: UNKNOWN_DOCUMENT.
        """
        with translated(self._path):
            found = documents.get(self._connection, document_id)
        if found is None:
            raise ProjectError(Problem.UNKNOWN_DOCUMENT, document=document_id)
        return found

    def find_document(self, reference: str) -> Document:
        """Return the document with this id, else this file name, else this title.

        Raises:
            ProjectError: UNKNOWN_DOCUMENT, or AMBIGUOUS_DOCUMENT where several have that file name or title.
        """
        with translated(self._path):
            known = list(documents.in_order(self._connection))
        for field in ("id", "file", "title"):
            found = [each for each in known if getattr(each, field) == reference]
            if len(found) > 1:
                ids = ", ".join(each.id for each in found)
                raise ProjectError(Problem.AMBIGUOUS_DOCUMENT, document=reference, ids=ids)
            if found:
                return found[0]
        raise ProjectError(Problem.UNKNOWN_DOCUMENT, document=reference)

    def text(self, document_id: DocumentId) -> str:
        """Return a document's whole text; the one asked for last is kept, so asking again costs nothing.

        Raises:
            ProjectError: UNKNOWN_DOCUMENT or DAMAGED.
        """
        document = self.document(document_id)
        with translated(self._path):
            text = self._texts.get(document.sha256)
        if text is None:
            raise damaged(self._path, f"the text of {document.title} is missing")
        return text

    def marks(self, document_id: DocumentId, *, before: int | None = None, visible_to: str | None = None) -> Marks:
        """Return the marks of a document, for a view; only those that start `before` a code point, if one is given."""
        with translated(self._path):
            only = visible_to if assignments.only_own(self._connection, document_id, visible_to) else None
            return annotations.marks(self._connection, document_id, before, only)

    def annotation(self, annotation_id: AnnotationId) -> Annotation:
        """Return an annotation.

        Raises:
            ProjectError: UNKNOWN_ANNOTATION.
        """
        with translated(self._path):
            row = ANNOTATIONS.get(self._connection, annotation_id)
            if row is None:
                raise ProjectError(Problem.UNKNOWN_ANNOTATION, annotation=annotation_id)
            return annotations.from_row(row)

    def annotations(
        self,
        document: DocumentId | None = None,
        label: str | None = None,
        author: str | None = None,
        *,
        visible_to: str | None = None,
    ) -> Iterator[Annotation]:
        """Yield annotations in the order of documents, start, end, id."""
        with translated(self._path):
            chosen = [each.id for each in documents.in_order(self._connection)] if document is None else [document]
            hidden = assignments.hidden_documents(self._connection, visible_to)
            for each in chosen:
                if each in hidden and author not in (None, visible_to):
                    continue
                only = visible_to if each in hidden else author
                yield from map(annotations.from_row, annotations.of_document(self._connection, each, label, only))

    def annotation_rows(self, document_id: DocumentId, author: str | None = None) -> Iterator[tuple[Any, ...]]:
        """Yield bare rows by start, end, id, of all or of one author, for exports of millions.

        Columns: id, label, start, end, attributes as JSON text with sorted keys, memo, author, created, modified,
        status.
        """
        with translated(self._path):
            yield from annotations.export_rows(self._connection, document_id, author)

    def annotation_batches(
        self, document_id: DocumentId, size: int, author: str | None = None
    ) -> Iterator[list[tuple[Any, ...]]]:
        """Yield the rows of `annotation_rows` in lists of up to `size`."""
        with translated(self._path):
            cursor = annotations.export_rows(self._connection, document_id, author)
            while batch := cursor.fetchmany(size):
                yield batch

    def links(self, document: DocumentId | None = None, *, visible_to: str | None = None) -> "list[Link]":
        """Return all links, or those that touch a document, by time."""
        # Late, as below: a window asks only when an annotation is chosen.
        from hashiya.db.tables import links

        with translated(self._path):
            found = links.in_order(self._connection, document)
            unseen = self._unseen({end for each in found for end in (each.source, each.target)}, visible_to)
            return [each for each in found if each.source not in unseen and each.target not in unseen]

    def links_of(self, annotation: AnnotationId, *, visible_to: str | None = None) -> "list[Link]":
        """Return the links that touch one annotation, by time; what else the document holds costs nothing."""
        from hashiya.db.tables import links

        with translated(self._path):
            rows = links.of_annotations(self._connection, [annotation])
            found = sorted(map(links.from_row, rows), key=attrgetter("created", "id"))
            unseen = self._unseen({end for each in found for end in (each.source, each.target)}, visible_to)
            return [each for each in found if each.source not in unseen and each.target not in unseen]

    def reviews(self, document: DocumentId | None = None, *, visible_to: str | None = None) -> "list[Review]":
        """Return all reviews, or those of a document's annotations, by time."""
        from hashiya.db.tables import reviews

        with translated(self._path):
            if document is None:
                found = reviews.in_order(self._connection)
            else:
                found = reviews.of_document(self._connection, document)
            unseen = self._unseen({each.annotation for each in found}, visible_to)
            return [each for each in found if each.annotation not in unseen]

    def _unseen(self, chosen: set[AnnotationId], visible_to: str | None) -> set[AnnotationId]:
        """Return those of some annotations that a person may not see."""
        hidden = assignments.hidden_documents(self._connection, visible_to)
        if not hidden:
            return set()
        rows = annotations.existing(self._connection, list(chosen))
        return {AnnotationId(key) for key, row in rows.items() if row[1] in hidden and row[7] != visible_to}

    def codebook(self) -> Codebook:
        """Return the codebook."""
        with translated(self._path):
            return codes.codebook(self._connection)

    def history(
        self, limit: int | None = None, *, newest_first: bool = True, with_rows: bool = True
    ) -> "Iterator[Event]":
        """Yield the entries of the log; without their rows it does not read what an import of 100,000 changed."""
        with translated(self._path):
            for number, head in enumerate(events.heads(self._connection, newest_first=newest_first)):
                if limit is not None and number >= limit:
                    return
                yield self._event(head) if with_rows else _without_rows(head)

    def undoable(self, author: str | None = None) -> "Event | None":
        """Return the step that undo would take back: the newest of this author, or of anyone. Its rows are left out."""
        with translated(self._path):
            head = events.undoable(self._connection, author)
            return None if head is None else _without_rows(head)

    def redoable(self, author: str | None = None) -> "Event | None":
        """Return the undo that redo would take back. Its rows are left out."""
        with translated(self._path):
            head = events.redoable(self._connection, author)
            return None if head is None else _without_rows(head)

    def _event(self, head: events.Head) -> "Event":
        try:
            return events.read(self._connection, head)
        except LogUnreadableError as error:
            raise damaged(self._path, str(error)) from error

    def data_version(self) -> int:
        """Return a number that changes when another window or command has changed the project."""
        with translated(self._path):
            return project.data_version(self._connection)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Let all queries inside see one state, whoever writes meanwhile. No action can run inside."""
        with translated(self._path):
            self._connection.execute("BEGIN")
        try:
            yield
        finally:
            # Some errors end it by themselves, and must not be hidden by another one.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")


def _without_rows(head: events.Head) -> "Event":
    """Return what a menu says of a step."""
    from hashiya.db.model.event import Event

    return Event(head.seq, head.id, head.time, head.author, head.verb, head.undoes, ())
