"""Krippendorff's alpha for nominal values."""

from collections import Counter
from collections.abc import Hashable

from hashiya.db.stats.outcome import Outcome, Undefined, undefined
from hashiya.db.stats.units import Units


def nominal_alpha(units: Units) -> Outcome:
    """Return Krippendorff's alpha with the nominal difference; missing values (None) are allowed.

    Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011, section C. With m_u values in
    unit u, of which n_uc are c, and the n values of all units that have two or more:

        D_o = 1/n · Σ_u (m_u(m_u − 1) − Σ_c n_uc(n_uc − 1)) / (m_u − 1)
        D_e = 1 − Σ_c n_c(n_c − 1) / (n(n − 1))        α = 1 − D_o / D_e

    For one label the values are marked / not marked. Where labels may overlap, either look at each label by itself
    (that is the usual reading), or give the *set* of labels as the value: two sets are equal or they are not, so a
    unit with {target} and {target, shortcoming} is a full disagreement. Undefined where there are no units with two
    values (NO_UNITS, ONE_ANNOTATOR) or only one value (NO_VARIATION).
    """
    totals: Counter[Hashable] = Counter()
    differing: Counter[int] = Counter()  # by m_u, so that all sums stay whole numbers
    for values, count in units.items():
        given = Counter(value for value in values if value is not None)
        size = given.total()
        if size < 2 or not count:
            continue
        for value, times in given.items():
            totals[value] += times * count
        differing[size] += count * (size * (size - 1) - sum(times * (times - 1) for times in given.values()))
    n = totals.total()
    if n == 0:
        return undefined(Undefined.ONE_ANNOTATOR if any(units.values()) else Undefined.NO_UNITS)
    chance = n * (n - 1) - sum(times * (times - 1) for times in totals.values())
    if chance == 0:
        return undefined(Undefined.NO_VARIATION)
    observed = sum(total / (size - 1) for size, total in differing.items()) / n
    expected = chance / (n * (n - 1))
    return Outcome(1 - observed / expected, observed=observed, expected=expected)
