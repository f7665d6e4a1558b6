"""Identifiers: UUIDv7 as text, so that projects of several people merge without clashes and sort by age."""

from typing import NewType

ProjectId = NewType("ProjectId", str)
DocumentId = NewType("DocumentId", str)
AnnotationId = NewType("AnnotationId", str)
LinkId = NewType("LinkId", str)
CodeId = NewType("CodeId", str)
ReviewId = NewType("ReviewId", str)
EventId = NewType("EventId", str)


def new_id() -> str:
    """Return a new UUIDv7 (RFC 9562, section 5.7) in its canonical 36-character form."""
    # Late: a window opens without making any.
    import uuid_utils

    return str(uuid_utils.uuid7())
