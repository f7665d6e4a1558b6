"""What a measure answers: a figure, or the reason why there is none."""

from dataclasses import dataclass
from enum import StrEnum


class Undefined(StrEnum):
    """Why a measure has no figure; the value is the stable code that `--json` prints."""

    NO_SPANS = "no_spans"
    NO_UNITS = "no_units"
    NO_PAIRS = "no_pairs"
    NO_VARIATION = "no_variation"
    ONE_ANNOTATOR = "one_annotator"
    NEEDS_TWO = "needs_two"
    UNEQUAL_ANNOTATORS = "unequal_annotators"
    OVERLAPPING_LABELS = "overlapping_labels"


# The English sentences; the window translates them (context "Undefined").
UNDEFINED_TEMPLATES = {
    Undefined.NO_SPANS: "Nobody marked anything here.",
    Undefined.NO_UNITS: "There is no text to compare.",
    Undefined.NO_PAIRS: "No spans of the annotators match.",
    Undefined.NO_VARIATION: "All the values are the same, so chance alone would give full agreement.",
    Undefined.ONE_ANNOTATOR: "At least two annotators must have worked on it.",
    Undefined.NEEDS_TWO: "This measure compares exactly two annotators.",
    Undefined.UNEQUAL_ANNOTATORS: "Not every text was annotated by the same number of people.",
    Undefined.OVERLAPPING_LABELS: "An annotator's spans of different labels overlap; look at each label by itself.",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """A measure's figure, or the reason for its absence: exactly one of `value` and `reason` is None.

    `observed` and `expected` are what a chance-corrected measure was computed from: agreement for the kappas,
    disagreement for the alphas.
    """

    value: float | None = None
    reason: Undefined | None = None
    observed: float | None = None
    expected: float | None = None

    def __post_init__(self) -> None:
        if (self.value is None) == (self.reason is None):
            raise ValueError("an outcome has either a value or a reason")
        if self.value is not None and self.value != self.value:
            raise ValueError("NaN is no figure: give the reason instead")


def undefined(reason: Undefined) -> Outcome:
    """Return the outcome of a measure that is not defined here."""
    return Outcome(reason=reason)
