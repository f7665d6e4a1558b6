"""The history of an open project as people read it: by annotation, document, person, time; and copies of the past."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from hashiya.db.model.ids import AnnotationId, DocumentId, EventId
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Progress, no_progress
from hashiya.db.project_reads import ProjectReads
from hashiya.db.schema.errors import damaged, translated
from hashiya.db.tables import annotations, assignments, events, history
from hashiya.db.tables.layout import ANNOTATIONS, ASSIGNMENTS, DOCUMENTS, LogUnreadableError, Row, Table

_Filter = Callable[[Table, Row], bool]

if TYPE_CHECKING:
    from hashiya.db.model.annotation import Annotation
    from hashiya.db.model.event import Event, RowChange
    from hashiya.db.tables.events import Head


class HistoryReads(ProjectReads):
    """The queries about what was done."""

    def history_of(
        self,
        *,
        annotation: AnnotationId | None = None,
        document: DocumentId | None = None,
        author: str | None = None,
        since: str | None = None,
        until: str | None = None,
        limit: int | None = None,
        visible_to: str | None = None,
    ) -> "Iterator[Event]":
        """Yield the entries about something, newest first, each with the rows that concern it.

        Args:
            annotation: the annotation, also one that was removed, with its links and reviews.
            document: the document, also one that was removed, with all that stood in it.
            author: who did it.
            since: the earliest time in UTC, ISO 8601; a day such as "2026-03-01" is the start of that day.
            until: the time before which it happened.
            limit: only so many.
            visible_to: leave out what this person may not see because they work blind.

        Raises:
            ProjectError: DAMAGED.
        """
        # Late, as below: every project is opened, and few histories are read.
        from hashiya.db.model.event import Event

        with translated(self._path):
            wanted, mentioning = self._about(annotation, document)
            seen = self._seen(visible_to)
            found = history.heads(self._connection, author=author, since=since, until=until, mentioning=mentioning)
            count = 0
            for head in found:
                if limit is not None and count >= limit:
                    return
                rows = self._rows(head, [each for each in (wanted, seen) if each is not None])
                if rows or (wanted is None and seen is None):
                    count += 1
                    yield Event(head.seq, head.id, head.time, head.author, head.verb, head.undoes, rows)

    def find_past_document(self, reference: str) -> DocumentId:
        """Return the id of a document by its id, file name or title; of one that was removed, by its id.

        Raises:
            ProjectError: UNKNOWN_DOCUMENT or AMBIGUOUS_DOCUMENT.
        """
        try:
            return self.find_document(reference).id
        except ProjectError:
            removed = DocumentId(reference)
            if any(True for _ in self.history_of(document=removed, limit=1)):
                return removed
            raise

    def event(self, event: EventId) -> "Event":
        """Return one entry whole.

        Raises:
            ProjectError: UNKNOWN_EVENT or DAMAGED.
        """
        with translated(self._path):
            return self._event(self._head(event))

    def annotations_at(self, document: DocumentId, event: EventId) -> "list[Annotation]":
        """Return the annotations of a document as they were right after an entry, by start, end, id.

        Raises:
            ProjectError: UNKNOWN_EVENT or DAMAGED.
        """
        with translated(self._path):
            seq = self._head(event).seq
            rows = {row[0]: row for row in annotations.of_document(self._connection, document)}
            try:
                past = history.state_at(
                    self._connection, seq, lambda table, row: table is ANNOTATIONS and row[1] == document, (document,)
                )
            except LogUnreadableError as error:
                raise damaged(self._path, str(error)) from error
        for (_table, key), row in past.items():
            if row is None:
                rows.pop(key, None)
            else:
                rows[key] = row
        return sorted(map(annotations.from_row, rows.values()), key=lambda each: (each.start, each.end, each.id))

    def copy_at(self, event: EventId, path: Path, progress: Progress = no_progress) -> None:
        """Write the whole project as it was right after an entry into a new file; this one stays as it is.

        Raises:
            ProjectError: UNKNOWN_EVENT, EXISTS (nothing is overwritten), NOT_FOUND for a missing folder, READ_ONLY,
                DISK_FULL, IO, DAMAGED.
            Cancelled: `progress` asked for it; no file is left then.
        """
        # Late: nobody needs it to open a project.
        from msgspec import MsgspecError

        from hashiya.db.merge.past import rewind
        from hashiya.db.schema.create import copied_file

        with translated(self._path):
            seq = self._head(event).seq
        with copied_file(self._connection, path, progress) as copy:
            try:
                rewind(copy, seq)
            except (LogUnreadableError, MsgspecError) as error:
                raise damaged(self._path, str(error)) from error

    def _head(self, event: EventId) -> "Head":
        head = history.by_id(self._connection, event)
        if head is None:
            raise ProjectError(Problem.UNKNOWN_EVENT, event=event)
        return head

    def _about(
        self, annotation: AnnotationId | None, document: DocumentId | None
    ) -> tuple[_Filter | None, tuple[str, ...]]:
        """Return which rows are asked for, and texts of which their entries hold one."""
        if annotation is not None:
            return (lambda table, row: history.concerns(table, row, annotation.__eq__)), (annotation,)
        if document is None:
            return None, ()
        try:
            ever = history.annotations_ever_in(self._connection, document)
        except LogUnreadableError as error:
            raise damaged(self._path, str(error)) from error

        def wanted(table: Table, row: Row) -> bool:
            if table in (ANNOTATIONS, ASSIGNMENTS):
                return bool(row[1] == document)
            if table is DOCUMENTS:
                return bool(row[0] == document)
            return history.concerns(table, row, ever.__contains__)

        return wanted, (document, *history.HANGING)

    def _seen(self, person: str | None) -> _Filter | None:
        """Return which rows a person may see, or None where that is all of them."""
        hidden = assignments.hidden_documents(self._connection, person)
        if not hidden:
            return None

        def visible(annotation: str) -> bool:
            row = annotations.existing(self._connection, [annotation]).get(annotation)
            # What was removed cannot be known to be theirs.
            return row is not None and (row[1] not in hidden or row[7] == person)

        def seen(table: Table, row: Row) -> bool:
            if table is ANNOTATIONS:
                return row[1] not in hidden or row[7] == person
            places = history.HANGING.get(table.name, ())
            return all(visible(row[place]) for place in places)

        return seen

    def _rows(self, head: "Head", filters: list[_Filter]) -> "list[RowChange]":
        from hashiya.db.model.event import RowChange

        try:
            return [
                RowChange(
                    group.table.name,
                    str((after or before or ("",))[0]),
                    None if before is None else group.table.as_mapping(before),
                    None if after is None else group.table.as_mapping(after),
                )
                for group in events.changes(self._connection, head.seq)
                for before, after in group.pairs()
                if all(any(each(group.table, row) for row in (before, after) if row is not None) for each in filters)
            ]
        except LogUnreadableError as error:
            raise damaged(self._path, str(error)) from error
