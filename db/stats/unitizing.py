"""Krippendorff's alpha for unitizing: did the annotators cut the same units out of the text?

αU is not one number: the original formula weighs how far the bounds of units lie apart, the revised one how much of
the text was given which value. Both are here, by their own names.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import accumulate, combinations

from hashiya.db.stats.outcome import Outcome, Undefined, undefined
from hashiya.db.stats.units import Sections, Units


@dataclass(slots=True)
class UnitizingTally:
    """The sums of one label over one or more texts, from which both formulas are computed.

    Texts are laid end to end, but no gap reaches over the end of a text, so that their order does not matter.
    `annotators` is None once texts of different numbers of annotators were added.
    """

    annotators: int | None = None
    length: int = 0
    distance: int = 0
    unit_lengths: Counter[int] = field(default_factory=Counter)
    gap_lengths: Counter[int] = field(default_factory=Counter)

    def add(self, other: "UnitizingTally") -> None:
        """Add the sums of other texts."""
        if self.length and self.annotators != other.annotators:
            self.annotators = None
        else:
            self.annotators = other.annotators
        self.length += other.length
        self.distance += other.distance
        self.unit_lengths.update(other.unit_lengths)
        self.gap_lengths.update(other.gap_lengths)

    @property
    def squares(self) -> int:
        """The sum of the squared lengths of all units."""
        return sum(length * length * count for length, count in self.unit_lengths.items())


def tally(layers: Sequence[Sections], length: int) -> UnitizingTally:
    """Return the sums of one label in one text; each annotator's units are disjoint and in order."""
    result = UnitizingTally(len(layers), length)
    for sections in layers:
        position = 0
        for start, end in sections:
            result.unit_lengths[end - start] += 1
            if start > position:
                result.gap_lengths[start - position] += 1
            position = end
        if length > position:
            result.gap_lengths[length - position] += 1
    result.distance = sum(_distance(first, second) for first, second in combinations(layers, 2))
    return result


def _distance(first: Sections, second: Sections) -> int:
    """Return the sum of δ² over two annotators' sections, in one walk along both."""
    total = at = 0
    met = bytearray(len(second))
    for start, end in first:
        while at < len(second) and second[at][1] <= start:
            at += 1
        other = at
        while other < len(second) and second[other][0] < end:
            total += (start - second[other][0]) ** 2 + (end - second[other][1]) ** 2
            met[other] = 1
            other += 1
        if other == at:
            total += (end - start) ** 2
    return total + sum((end - start) ** 2 for hit, (start, end) in zip(met, second, strict=True) if not hit)


def _disagreements(sums: UnitizingTally) -> tuple[Fraction, Fraction]:
    """Return D_o and D_e of one label; see `original_alpha_u`."""
    m, length = sums.annotators or 0, sums.length
    observed = Fraction(2 * sums.distance, m * (m - 1) * length * length)
    gaps = sorted(sums.gap_lengths)
    # From each gap length on: how many gaps are at least so long, and their length in all.
    counts = [0, *accumulate(sums.gap_lengths[gap] for gap in reversed(gaps))][::-1]
    lengths = [0, *accumulate(gap * sums.gap_lengths[gap] for gap in reversed(gaps))][::-1]
    units = sums.unit_lengths.total()
    chance = pairs = 0
    for size, count in sums.unit_lengths.items():
        fitting = bisect_left(gaps, size)
        room = lengths[fitting] - counts[fitting] * (size - 1)
        chance += count * ((units - 1) * (size * (size - 1) * (2 * size - 1) // 3) + size * size * room)
        pairs += count * size * (size - 1)
    return observed, Fraction(2 * chance, length * (m * length * (m * length - 1) - pairs))


def _reason(sums: Sequence[UnitizingTally]) -> Undefined | None:
    if not sums or not sums[0].length:
        return Undefined.NO_UNITS
    if any(each.annotators is None for each in sums):
        return Undefined.UNEQUAL_ANNOTATORS
    if any((each.annotators or 0) < 2 for each in sums):
        return Undefined.ONE_ANNOTATOR
    return None if any(each.unit_lengths for each in sums) else Undefined.NO_SPANS


def original_alpha_u(labels: Iterable[UnitizingTally]) -> Outcome:
    """Return αU by the original formula, of one label or of several together.

    Source: K. Krippendorff, "On the Reliability of Unitizing Continuous Data", Sociological Methodology 25 (1995),
    47–76, with the expected disagreement as corrected in "Content Analysis", 2nd ed. (2004), chapter 11. For label c,
    m annotators, a text of length L, and δ² = (difference of starts)² + (difference of ends)² for two units that
    intersect, (length)² for a unit that lies within a gap of the other annotator, 0 otherwise:

        D_oc = 2 Σ_{i<j} Σ δ² / (m(m − 1) L²)
        D_ec = 2/L · Σ_units [ (N_c − 1)/3 · (2l³ − 3l² + l) + l² Σ_{gaps g ≥ l} (g − l + 1) ]
               / (mL(mL − 1) − Σ_units l(l − 1))
        αU = 1 − Σ_c D_oc / Σ_c D_ec

    An annotator's overlapping units of one label must have been merged. Undefined without text (NO_UNITS), without
    units (NO_SPANS), for one annotator (ONE_ANNOTATOR), for texts of different numbers of annotators
    (UNEQUAL_ANNOTATORS) and where nothing else was possible (NO_VARIATION).
    """
    sums = list(labels)
    if reason := _reason(sums):
        return undefined(reason)
    disagreements = [_disagreements(each) for each in sums if each.unit_lengths]
    observed = sum((each[0] for each in disagreements), Fraction())
    expected = sum((each[1] for each in disagreements), Fraction())
    if not expected:
        return undefined(Undefined.NO_VARIATION)
    return Outcome(float(1 - observed / expected), observed=float(observed), expected=float(expected))


def revised_alpha_u(labels: Iterable[UnitizingTally], units: Units) -> Outcome:
    """Return uα by the revised formula, of one label or of several together.

    Source: K. Krippendorff, Y. Mathet, S. Bouvry and A. Widlöcher, "On the reliability of unitizing textual continua:
    Further developments", Quality & Quantity 50 (2016), 2347–2364, equations 1, 4 and 5; the same in "Content
    Analysis", 4th ed. (2019), section 12.6. With ℓ_cc the length on which two annotators both have value c (the gap
    φ is a value too), summed over ordered pairs and divided by m − 1, ℓ_c the length of value c over all annotators,
    and S the sum of l² over the units and of l over the gaps:

        D_o = mL − Σ_c ℓ_cc
        D_e = mL − mL · (Σ_c ℓ_c² − S) / ((mL)² − S)        uα = 1 − D_o / D_e

    `units` has False or the empty set for the gap. Undefined as the original formula is, and where an annotator's
    units of several labels overlap (OVERLAPPING_LABELS): the formula knows one value for each place.
    """
    sums = list(labels)
    if reason := _reason(sums):
        return undefined(reason)
    if any(isinstance(value, frozenset) and len(value) > 1 for values in units for value in values):
        return undefined(Undefined.OVERLAPPING_LABELS)
    totals: Counter[object] = Counter()
    same = 0
    for values, count in units.items():
        for value, times in Counter(values).items():
            totals[value] += times * count
            same += times * (times - 1) * count
    m = sums[0].annotators or 0
    whole = m * sums[0].length
    weights = sum(each.squares for each in sums) + sum(size for value, size in totals.items() if not value)
    observed = whole - Fraction(same, m - 1)
    agreeing = Fraction(sum(size * size for size in totals.values()) - weights, whole * whole - weights)
    expected = whole - whole * agreeing
    if not expected:
        return undefined(Undefined.NO_VARIATION)
    return Outcome(float(1 - observed / expected), observed=float(observed / whole), expected=float(expected / whole))
