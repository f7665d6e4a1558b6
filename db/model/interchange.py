"""The format hashiya-annotations as records: what the JSON export writes and the import reads, key by key, in order.

The schema that others check files against is `resources/schema/annotations-1.json`. Import this module late: only
exports and imports need msgspec's structs.
"""

from typing import Annotated, Any, Final, Literal

from msgspec import UNSET, Meta, Raw, Struct, UnsetType, field

from hashiya.db.model.annotation import Status
from hashiya.db.model.codebook import AttributeType
from hashiya.db.model.direction import Direction
from hashiya.db.model.ids import AnnotationId, CodeId, DocumentId, LinkId, ProjectId, ReviewId
from hashiya.db.model.review import Decision

FORMAT: Final = "hashiya-annotations"
VERSION: Final = 1
OFFSET_UNIT: Final = "code_point"
CONTEXT = 32
# Names, titles, keys and times that are longer than this were not written by people; no merge takes them.
LONGEST = 10_000
"""How many code points of context `prefix` and `suffix` hold at most."""

# Anything larger is no offset; SQLite could not store it either.
Offset = Annotated[int, Meta(ge=0, le=2**53 - 1)]
Key = Annotated[str, Meta(min_length=1)]


class ProjectPart(Struct, frozen=True, forbid_unknown_fields=True):
    """The project that was exported."""

    id: ProjectId
    title: str
    created: str


class AttributePart(Struct, frozen=True, forbid_unknown_fields=True):
    """One attribute of a code."""

    name: Key
    type: AttributeType
    choices: tuple[str, ...]
    names: dict[str, str] = {}


class CodePart(Struct, frozen=True, forbid_unknown_fields=True):
    """One label."""

    id: Annotated[CodeId, Meta(min_length=1)]
    name: Key
    names: dict[str, str]
    color: Annotated[str, Meta(pattern=r"^#[0-9A-Fa-f]{6}$")]
    shortcut: str
    parent: str | None
    attributes: tuple[AttributePart, ...]


class DocumentPart(Struct, frozen=True, forbid_unknown_fields=True):
    """One document, with its text where the file is to stand alone."""

    id: Annotated[DocumentId, Meta(min_length=1)]
    title: str
    file: str
    language: str
    direction: Direction
    length: Offset
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    created: str
    metadata: dict[str, Any]
    text: str | UnsetType = UNSET


class AnnotationPart(Struct, frozen=True, forbid_unknown_fields=True):
    """One annotation; `start` and `end` count code points, half-open."""

    id: Annotated[AnnotationId, Meta(min_length=1)]
    document: DocumentId
    label: str
    start: Offset
    end: Offset
    utf16_start: Offset
    utf16_end: Offset
    quote: str
    prefix: str
    suffix: str
    attributes: dict[str, str]
    memo: str
    author: str
    created: str
    modified: str
    status: Status


class LinkPart(Struct, frozen=True, forbid_unknown_fields=True):
    """One link."""

    id: Annotated[LinkId, Meta(min_length=1)]
    type: Key
    source: AnnotationId = field(name="from")
    target: AnnotationId = field(name="to")
    author: str
    created: str


class ReviewPart(Struct, frozen=True, forbid_unknown_fields=True):
    """One decision or comment."""

    id: Annotated[ReviewId, Meta(min_length=1)]
    annotation: AnnotationId
    reviewer: str
    decision: Decision
    comment: str
    created: str
    proposal: dict[str, Any] | UnsetType = UNSET


class Interchange(Struct, frozen=True, forbid_unknown_fields=True):
    """A whole file. Everything that it names is in it: labels, documents, annotations."""

    format: Literal["hashiya-annotations"]
    version: Literal[1]
    offset_unit: Literal["code_point"]
    project: ProjectPart
    codebook: tuple[CodePart, ...]
    documents: tuple[DocumentPart, ...]
    annotations: tuple[AnnotationPart, ...]
    links: tuple[LinkPart, ...]
    reviews: tuple[ReviewPart, ...]


class AnnotationLine(Struct, frozen=True, gc=False):
    """One annotation on its way out: as `AnnotationPart`, with the attributes as the JSON text that is stored."""

    id: str
    document: str
    label: str
    start: int
    end: int
    utf16_start: int
    utf16_end: int
    quote: str
    prefix: str
    suffix: str
    attributes: Raw
    memo: str
    author: str
    created: str
    modified: str
    status: str
