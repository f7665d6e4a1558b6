"""Percent agreement and the kappas."""

from collections import Counter
from collections.abc import Hashable, Iterator

from hashiya.db.stats.outcome import Outcome, Undefined, undefined
from hashiya.db.stats.units import Units


def _complete(units: Units) -> Iterator[tuple[tuple[Hashable, ...], int]]:
    """Yield the units that have a value from everybody: the kappas know no missing values."""
    return ((values, count) for values, count in units.items() if count and None not in values)


def _check(units: Units) -> Undefined | None:
    sizes = {len(values) for values, _count in _complete(units)}
    if not sizes:
        return Undefined.NO_UNITS
    if len(sizes) > 1:
        return Undefined.UNEQUAL_ANNOTATORS
    return Undefined.ONE_ANNOTATOR if sizes < {0, 1} else None


def percent_agreement(units: Units) -> Outcome:
    """Return the share of units on which two annotators agree, from 0 to 1.

    Source: the help of NVivo, "Coding comparison query": (characters both coded + characters neither coded) / all
    characters. For more annotators, the share of agreeing pairs per unit (Fleiss 1971, P̄); units with missing
    values are left out. Undefined without units (NO_UNITS) or with one annotator (ONE_ANNOTATOR).
    """
    agreeing = pairs = 0.0
    for values, count in _complete(units):
        size = len(values)
        if size > 1:
            same = sum(times * (times - 1) for times in Counter(values).values())
            agreeing += count * same / (size * (size - 1))
            pairs += count
    if not pairs:
        return undefined(_check(units) or Undefined.ONE_ANNOTATOR)
    return Outcome(agreeing / pairs)


def cohen_kappa(units: Units) -> Outcome:
    """Return Cohen's kappa of two annotators.

    Source: J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20
    (1960), 37–46: κ = (p_o − p_e) / (1 − p_e), p_e = Σ_c p_1c · p_2c, each annotator with their own shares. Units
    with a missing value are left out. Undefined for other than two annotators (NEEDS_TWO), without units (NO_UNITS)
    or where both use one and the same value (NO_VARIATION).
    """
    first: Counter[Hashable] = Counter()
    second: Counter[Hashable] = Counter()
    same = 0
    for values, count in _complete(units):
        if len(values) != 2:
            return undefined(Undefined.NEEDS_TWO)
        first[values[0]] += count
        second[values[1]] += count
        same += count if values[0] == values[1] else 0
    n = first.total()
    if not n:
        return undefined(Undefined.NO_UNITS)
    chance = sum(times * second[value] for value, times in first.items())
    if chance == n * n:
        return undefined(Undefined.NO_VARIATION)
    return Outcome((same * n - chance) / (n * n - chance), observed=same / n, expected=chance / (n * n))


def fleiss_kappa(units: Units) -> Outcome:
    """Return Fleiss' kappa of two or more annotators.

    Source: J. L. Fleiss, "Measuring Nominal Scale Agreement Among Many Raters", Psychological Bulletin 76 (1971),
    378–382: κ = (P̄ − P̄_e) / (1 − P̄_e), P̄ the mean share of agreeing pairs per unit, P̄_e = Σ_c p_c² with the
    shares p_c of all annotators together. (For two annotators it is Scott's pi, not Cohen's kappa.) Units with a
    missing value are left out. Undefined without units (NO_UNITS), with one annotator (ONE_ANNOTATOR), where their
    number differs between units (UNEQUAL_ANNOTATORS), or where all use one value (NO_VARIATION).
    """
    if reason := _check(units):
        return undefined(reason)
    totals: Counter[Hashable] = Counter()
    same = size = n = 0
    for values, count in _complete(units):
        size = len(values)
        n += count
        for value, times in Counter(values).items():
            totals[value] += times * count
            same += times * (times - 1) * count
    everything = (n * size) ** 2
    squares = sum(times * times for times in totals.values())
    if squares == everything:
        return undefined(Undefined.NO_VARIATION)
    observed = same / (n * size * (size - 1))
    expected = squares / everything
    # Full agreement is 1 exactly, whatever the rounding of the two shares.
    value = 1.0 if same == n * size * (size - 1) else (observed - expected) / (1 - expected)
    return Outcome(value, observed=observed, expected=expected)
