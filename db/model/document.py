"""A document: a frozen text and what is known about it."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from hashiya.db.model.direction import Direction
from hashiya.db.model.ids import DocumentId
from hashiya.db.model.record import Record

# Keys of `Document.metadata` that the program itself reads; everything else there belongs to the user.
DIRECTION_FORCED = "direction_forced"
PARAGRAPH_DIRECTIONS = "paragraph_directions"
ENCODING = "encoding"


class Document(NamedTuple):
    """One document without its text.

    `length` counts code points. `sha256` is the hexadecimal digest of the stored text in UTF-8. `language` is a
    BCP 47 tag ("ar", "he", "fa", "ur", "en", …) or "und". `direction` is the base direction of paragraphs that have
    no strong character of their own, and of all paragraphs when `direction_forced`.
    """

    id: DocumentId
    title: str
    file: str
    language: str
    direction: Direction
    length: int
    sha256: str
    created: str
    metadata: Mapping[str, Any] = {}

    @property
    def direction_forced(self) -> bool:
        """Whether `direction` holds for every paragraph, whatever its letters say."""
        return bool(self.metadata.get(DIRECTION_FORCED, False))

    @property
    def paragraph_directions(self) -> dict[int, Direction]:
        """Return the directions set by hand: code-point offset of a paragraph's start -> direction."""
        stored = self.metadata.get(PARAGRAPH_DIRECTIONS, {})
        return {int(start): Direction(value) for start, value in stored.items()}


class DocumentSummary(Record):
    """A document as the document list shows it; `counts` maps a label to its number of annotations."""

    __slots__ = ("counts", "document")

    def __init__(self, document: Document, counts: Mapping[str, int]) -> None:
        self.document: Final = document
        self.counts: Final = counts
