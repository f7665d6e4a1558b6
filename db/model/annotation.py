"""Annotations, and the lean forms of them that a text view holds by the hundred thousand."""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from hashiya.db.model.ids import AnnotationId, DocumentId


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


@dataclass(frozen=True, slots=True)
class Mark:
    """What a text view needs to know of one annotation. Offsets: code points, half-open."""

    id: AnnotationId
    start: int
    end: int
    label: str
    author: str

    @classmethod
    def of(cls, annotation: Annotation) -> "Mark":
        """Return the mark of an annotation."""
        return cls(annotation.id, annotation.start, annotation.end, annotation.label, annotation.author)


class MarkChange(NamedTuple):
    """One mark before and after a change: an addition has no `before`, a removal no `after`."""

    before: Mark | None
    after: Mark | None


@dataclass(frozen=True, slots=True)
class Marks:
    """All marks of a document in columns, sorted by start, then end descending (outer spans first), then id.

    `starts` and `ends` are arrays of type "I" (code points, half-open); `labels` and `authors` are arrays of type "H"
    that index `label_names` and `author_names`. Columns, not objects: 100,000 marks must fit beside a 10 M text.
    """

    ids: Sequence[AnnotationId] = ()
    starts: "array[int]" = field(default_factory=lambda: array("I"))
    ends: "array[int]" = field(default_factory=lambda: array("I"))
    labels: "array[int]" = field(default_factory=lambda: array("H"))
    authors: "array[int]" = field(default_factory=lambda: array("H"))
    label_names: Sequence[str] = ()
    author_names: Sequence[str] = ()

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
