"""F1 over spans: how many of two annotators' spans answer each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from hashiya.db.stats.layer import Span
from hashiya.db.stats.matching import exact_pairs, overlap_pairs
from hashiya.db.stats.outcome import Outcome, Undefined, undefined


@dataclass(frozen=True, slots=True)
class SpanScore:
    """Counts of spans: of the first annotator, of the second, and of those paired one to one.

    Source: G. Hripcsak and A. S. Rothschild, "Agreement, the F-Measure, and Reliability in Information Retrieval",
    Journal of the American Medical Informatics Association 12 (2005), 296–298: F1 = 2 · matched / (first + second),
    the same whichever annotator is taken for the reference. Counts add up over labels, texts and pairs (micro
    average).
    """

    matched: int = 0
    first: int = 0
    second: int = 0

    def __add__(self, other: "SpanScore") -> "SpanScore":
        return SpanScore(self.matched + other.matched, self.first + other.first, self.second + other.second)

    @property
    def f1(self) -> Outcome:
        """F1; undefined where neither marked anything (NO_SPANS)."""
        return _share(2 * self.matched, self.first + self.second)

    @property
    def precision(self) -> Outcome:
        """The share of the second annotator's spans that the first has too; undefined where there are none."""
        return _share(self.matched, self.second)

    @property
    def recall(self) -> Outcome:
        """The share of the first annotator's spans that the second has too; undefined where there are none."""
        return _share(self.matched, self.first)


def _share(part: int, whole: int) -> Outcome:
    return Outcome(part / whole) if whole else undefined(Undefined.NO_SPANS)


def exact_score(first: Sequence[Span], second: Sequence[Span]) -> SpanScore:
    """Count the spans of one label whose bounds are equal."""
    return SpanScore(len(exact_pairs(first, second)), len(first), len(second))


def overlap_score(first: Sequence[Span], second: Sequence[Span]) -> SpanScore:
    """Count the most spans of one label that can be paired so that each pair shares a character."""
    return SpanScore(len(overlap_pairs(first, second)), len(first), len(second))
