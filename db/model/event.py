"""The event log's records, and what an action tells its caller."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from hashiya.db.model.annotation import Annotation, Mark, MarkChange
from hashiya.db.model.ids import AnnotationId, DocumentId, EventId
from hashiya.db.model.link import Link
from hashiya.db.model.problems import Notice
from hashiya.db.model.review import Review


class RowChange(NamedTuple):
    """One row before and after, as plain values; an inserted row has no `before`, a removed one no `after`."""

    table: str
    id: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


class Event(NamedTuple):
    """One entry of the log: who did what when, and which rows it changed. `undoes` names the event it takes back."""

    seq: int
    id: EventId
    time: str
    author: str
    verb: str
    undoes: EventId | None
    rows: Sequence[RowChange]


class AnnotationChange(NamedTuple):
    """One annotation before and after an action: an addition has no `before`, a removal no `after`."""

    before: Annotation | None
    after: Annotation | None

    @property
    def document(self) -> DocumentId:
        """The document it stands in."""
        record = self.after or self.before
        assert record is not None
        return record.document


class LinkChange(NamedTuple):
    """One link before and after an action."""

    before: Link | None
    after: Link | None


class ReviewChange(NamedTuple):
    """One review before and after an action."""

    before: Review | None
    after: Review | None


class Changes(NamedTuple):
    """What an action changed, for views that decide whether it concerns them.

    `bulk` means that too many annotations changed to list them: ask again instead of applying them one by one.
    `documents` names those whose own row was added, changed or removed, and, when `bulk`, also those whose annotations
    changed. `team` means people, their documents or the rules that hold for them.
    """

    event: EventId | None = None
    verb: str = ""
    annotations: Sequence[AnnotationChange] = ()
    links: Sequence[LinkChange] = ()
    reviews: Sequence[ReviewChange] = ()
    documents: frozenset[DocumentId] = frozenset()
    codebook: bool = False
    project: bool = False
    team: bool = False
    bulk: bool = False
    notices: Sequence[Notice] = ()

    def mark_changes(self, document: DocumentId) -> list[MarkChange]:
        """Return the changes of one document's marks."""
        return [
            MarkChange(
                None if change.before is None else Mark.of(change.before),
                None if change.after is None else Mark.of(change.after),
            )
            for change in self.annotations
            if change.document == document
        ]

    @property
    def created(self) -> list[AnnotationId]:
        """The ids of the annotations that this action added."""
        return [c.after.id for c in self.annotations if c.before is None and c.after is not None]
