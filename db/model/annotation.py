"""Annotations, and the lean forms of them that a text view holds by the hundred thousand."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Final, NamedTuple

from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.model.record import Record


class Status(StrEnum):
    """Where an annotation stands in review."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CHANGED = "changed"


class Annotation(NamedTuple):
    """A labelled span: code points `start` to `end`, half-open, of its document's text.

    `attributes` maps an attribute's name to its value as text: numbers in plain decimal notation ("58.3"), choices by
    their stable name. An attribute that was not filled in is absent, never empty.
    """

    id: AnnotationId
    document: DocumentId
    label: str
    start: int
    end: int
    attributes: Mapping[str, str] = {}
    memo: str = ""
    author: str = ""
    created: str = ""
    modified: str = ""
    status: Status = Status.PROPOSED


class Mark(Record):
    """What a text view needs to know of one annotation. Offsets: code points, half-open."""

    __slots__ = ("author", "end", "id", "label", "start")

    def __init__(self, id: AnnotationId, start: int, end: int, label: str, author: str) -> None:  # noqa: A002  # as in JSON
        self.id: Final = id
        self.start: Final = start
        self.end: Final = end
        self.label: Final = label
        self.author: Final = author

    @classmethod
    def of(cls, annotation: Annotation) -> "Mark":
        """Return the mark of an annotation."""
        return cls(annotation.id, annotation.start, annotation.end, annotation.label, annotation.author)


class MarkChange(NamedTuple):
    """One mark before and after a change: an addition has no `before`, a removal no `after`."""

    before: Mark | None
    after: Mark | None


class Marks:
    """All marks of a document in columns, sorted by start, then end descending (outer spans first), then id.

    `starts` and `ends` are arrays of type "I" (code points, half-open); `labels` and `authors` are arrays of type "H"
    that index `label_names` and `author_names`. Columns, not objects: 100,000 marks must fit beside a 10 M text.
    """

    __slots__ = ("author_names", "authors", "ends", "ids", "label_names", "labels", "starts")

    def __init__(
        self,
        ids: Sequence[AnnotationId] = (),
        starts: "array[int] | None" = None,
        ends: "array[int] | None" = None,
        labels: "array[int] | None" = None,
        authors: "array[int] | None" = None,
        label_names: Sequence[str] = (),
        author_names: Sequence[str] = (),
    ) -> None:
        self.ids: Final = ids
        self.starts: Final = array("I") if starts is None else starts
        self.ends: Final = array("I") if ends is None else ends
        self.labels: Final = array("H") if labels is None else labels
        self.authors: Final = array("H") if authors is None else authors
        self.label_names: Final = label_names
        self.author_names: Final = author_names

    def __len__(self) -> int:
        return len(self.ids)

    def __iter__(self) -> Iterator[Mark]:
        for index in range(len(self.ids)):
            yield self.mark(index)

    def mark(self, index: int) -> Mark:
        """Return one row as a record."""
        return Mark(
            self.ids[index],
            self.starts[index],
            self.ends[index],
            self.label_names[self.labels[index]],
            self.author_names[self.authors[index]],
        )
