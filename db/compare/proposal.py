"""What a proposal would change in an annotation, as one looks at it: stretches gained and lost, labels, values."""

from collections.abc import Sequence
from dataclasses import dataclass

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.review import Proposal

# Code points, half-open.
Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ValueChange:
    """One attribute's value, old and new; "" is none."""

    attribute: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ProposalDifference:
    """What differs between an annotation and a proposal. All that is empty or None does not differ.

    `gained` and `lost` are stretches of the text in order; `kept` is the stretch in both, None where there is none.
    """

    gained: Sequence[Stretch] = ()
    lost: Sequence[Stretch] = ()
    kept: Stretch | None = None
    label: tuple[str, str] | None = None
    values: Sequence[ValueChange] = ()


def proposal_difference(annotation: Annotation, proposal: Proposal) -> ProposalDifference:
    """Return what a proposal would change in the annotation as it is now, whatever was answered."""
    old = (annotation.start, annotation.end)
    new = proposal.bounds or old
    label = proposal.label
    values = [
        ValueChange(name, annotation.attributes.get(name, ""), value or "")
        for name, value in sorted(proposal.attributes.items())
        if annotation.attributes.get(name, "") != (value or "")
    ]
    common = (max(old[0], new[0]), min(old[1], new[1]))
    return ProposalDifference(
        without(new, old),
        without(old, new),
        common if common[0] < common[1] else None,
        None if label is None or label == annotation.label else (annotation.label, label),
        values,
    )


def without(stretch: Stretch, other: Stretch) -> list[Stretch]:
    """Return the parts of a stretch outside another."""
    start, end = stretch
    parts = [(start, min(end, other[0])), (max(start, other[1]), end)]
    if other[0] >= end or other[1] <= start:
        parts = [stretch]
    return [part for part in parts if part[0] < part[1]]
