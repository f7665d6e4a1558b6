"""Reviews: what somebody decided about an annotation, and the thread that they make together.

Decisions and comments are only ever added, so that threads of several copies of a project unite. Only a proposal's row
changes, when its parts are answered.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from hashiya.db.model.annotation import Status
from hashiya.db.model.ids import AnnotationId, DocumentId, ReviewId

BOUNDS = "bounds"
LABEL = "label"
_VALUE = "attributes."


def value_part(attribute: str) -> str:
    """Return the name of a proposal's part that sets one attribute."""
    return _VALUE + attribute


class Decision(StrEnum):
    """What a reviewer said. RESOLVE ends the thread until somebody says more."""

    ACCEPT = "accept"
    REJECT = "reject"
    COMMENT = "comment"
    PROPOSE = "propose"
    RESOLVE = "resolve"


# With these an annotation counts as reviewed.
DECIDING = (Decision.ACCEPT, Decision.REJECT, Decision.PROPOSE)


class Answer(StrEnum):
    """What became of a part of a proposal."""

    ACCEPTED = "accepted"
    DECLINED = "declined"


class Review(NamedTuple):
    """One decision or comment; `proposal` holds the changed fields of a proposed annotation, if any."""

    id: ReviewId
    annotation: AnnotationId
    reviewer: str
    decision: Decision
    comment: str
    created: str
    proposal: Mapping[str, Any] | None = None


class Proposal(NamedTuple):
    """Proposed bounds (code points, half-open), label and values; a value of None empties the attribute.

    What is None or not named stays as it is. `answers` maps a part (BOUNDS, LABEL, `value_part(name)`) to its answer.
    """

    bounds: tuple[int, int] | None = None
    label: str | None = None
    attributes: Mapping[str, str | None] = {}
    answers: Mapping[str, Answer] = {}

    @classmethod
    def read(cls, stored: Mapping[str, Any]) -> "Proposal":
        """Return what a review's row holds; whatever is no part of a proposal of ours, in a foreign file, is left out.

        The offsets and names may still be wrong for the annotation: actions check them when a part is accepted.
        """
        start, end, label = stored.get("start"), stored.get("end"), stored.get("label")
        attributes, answers = stored.get("attributes"), stored.get("answers")
        known = {each.value for each in Answer}
        return cls(
            (start, end) if type(start) is int and type(end) is int else None,
            label if isinstance(label, str) else None,
            {k: v for k, v in attributes.items() if v is None or isinstance(v, str)}
            if isinstance(attributes, Mapping)
            else {},
            {k: Answer(v) for k, v in answers.items() if isinstance(v, str) and v in known}
            if isinstance(answers, Mapping)
            else {},
        )

    def to_mapping(self) -> dict[str, Any]:
        """Return what is stored and exported: only the keys that say something."""
        found: dict[str, Any] = {}
        if self.bounds is not None:
            found["start"], found["end"] = self.bounds
        if self.label is not None:
            found["label"] = self.label
        if self.attributes:
            found["attributes"] = dict(self.attributes)
        if self.answers:
            found["answers"] = {part: answer.value for part, answer in self.answers.items()}
        return found

    @property
    def parts(self) -> list[str]:
        """The parts that can be answered one by one; the label first, since values depend on it."""
        label = [] if self.label is None else [LABEL]
        bounds = [] if self.bounds is None else [BOUNDS]
        return [*label, *bounds, *map(value_part, sorted(self.attributes))]

    @property
    def open_parts(self) -> list[str]:
        """The parts that nobody has answered yet."""
        return [part for part in self.parts if part not in self.answers]


class Thread(NamedTuple):
    """Everything that was said about an annotation, oldest first."""

    annotation: AnnotationId
    reviews: Sequence[Review]

    @property
    def resolved(self) -> bool:
        """Whether the last word was that it is settled."""
        return bool(self.reviews) and self.reviews[-1].decision is Decision.RESOLVE

    def has_word_of(self, person: str) -> bool:
        """Return whether a person said something here."""
        return any(each.reviewer == person for each in self.reviews)

    def unanswered(self, person: str) -> list[Review]:
        """Return what others said after the person's last word, unless it is resolved."""
        since = [
            number
            for number, each in enumerate(self.reviews)
            if each.reviewer == person or each.decision is Decision.RESOLVE
        ]
        return list(self.reviews[since[-1] + 1 :] if since else self.reviews)

    @property
    def open_proposals(self) -> list[Review]:
        """The proposals with a part that nobody has answered yet."""
        return [each for each in self.reviews if each.proposal and Proposal.read(each.proposal).open_parts]


class Queue(NamedTuple):
    """Which annotations a reviewer walks; what is None does not matter. `not_by` leaves out these authors' layers."""

    document: DocumentId | None = None
    label: str | None = None
    author: str | None = None
    status: Status | None = None
    never_reviewed: bool = False
    not_by: frozenset[str] = frozenset()
