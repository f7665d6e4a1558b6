"""Reviews: what somebody decided about an annotation."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from hashiya.db.model.ids import AnnotationId, ReviewId


class Decision(StrEnum):
    """What a reviewer said."""

    ACCEPT = "accept"
    REJECT = "reject"
    COMMENT = "comment"
    PROPOSE = "propose"


@dataclass(frozen=True, slots=True)
class Review:
    """One decision or comment; `proposal` holds the changed fields of a proposed annotation, if any."""

    id: ReviewId
    annotation: AnnotationId
    reviewer: str
    decision: Decision
    comment: str
    created: str
    proposal: Mapping[str, Any] | None = None
