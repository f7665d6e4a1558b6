"""Links between annotations: which shortcoming hinders which target."""

from typing import NamedTuple

from hashiya.db.model.ids import AnnotationId, LinkId

HINDERS = "hinders"
# From a span of the agreed layer to an annotation that it comes from.
ORIGIN = "origin"


class Link(NamedTuple):
    """A typed, directed link from one annotation to another."""

    id: LinkId
    type: str
    source: AnnotationId
    target: AnnotationId
    author: str
    created: str
