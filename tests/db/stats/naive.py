"""The measures once more, character by character and pair by pair: slow, plain, and written from the papers alone."""

from fractions import Fraction
from functools import cache
from itertools import permutations

Spans = list[tuple[int, int]]


def marked(spans: Spans, length: int) -> list[bool]:
    return [any(start <= at < end for start, end in spans) for at in range(length)]


def alpha(rows: list[list]) -> float:
    """Krippendorff 2011 by the coincidence matrix; `rows` per annotator, None is missing."""
    coincidences: dict = {}
    for unit in zip(*rows, strict=True):
        given = [value for value in unit if value is not None]
        for one, other in permutations(range(len(given)), 2):
            pair = (given[one], given[other])
            coincidences[pair] = coincidences.get(pair, 0) + Fraction(1, len(given) - 1)
    values = {value for pair in coincidences for value in pair}
    totals = {value: sum(coincidences.get((value, other), 0) for other in values) for value in values}
    n = sum(totals.values())
    observed = sum(count for (one, other), count in coincidences.items() if one != other)
    expected = sum(totals[one] * totals[other] for one, other in permutations(values, 2))
    return float(1 - (n - 1) * Fraction(observed) / expected)


def most_pairs(first: Spans, second: Spans) -> int:
    """The size of a maximum matching of overlapping spans, by trying everything."""

    @cache
    def best(place: int, used: int) -> int:
        if place == len(first):
            return 0
        start, end = first[place]
        return max(
            best(place + 1, used),
            *(
                1 + best(place + 1, used | 1 << at)
                for at, (begin, stop) in enumerate(second)
                if not used >> at & 1 and begin < end and start < stop
            ),
            0,
        )

    return best(0, 0)


def sections(spans: Spans, length: int) -> list[tuple[int, int, bool]]:
    found, position = [], 0
    for start, end in sorted(spans):
        if start > position:
            found.append((position, start, False))
        found.append((start, end, True))
        position = end
    if position < length:
        found.append((position, length, False))
    return found


def original_alpha_u(layers: list[Spans], length: int) -> float:
    """Krippendorff 1995/2004 for one label, with disjoint units; every pair of sections is compared."""
    m = len(layers)
    cut = [sections(spans, length) for spans in layers]
    distance = 0
    for mine, theirs in permutations(cut, 2):
        for start, end, is_unit in mine:
            for begin, stop, other_is_unit in theirs:
                if is_unit and other_is_unit and start < stop and begin < end:
                    distance += (start - begin) ** 2 + (end - stop) ** 2
                elif is_unit and not other_is_unit and begin <= start and end <= stop:
                    # The pair is met from both sides; so is the one above.
                    distance += 2 * (end - start) ** 2
    observed = Fraction(distance, m * (m - 1) * length**2)
    units = [end - start for each in cut for start, end, is_unit in each if is_unit]
    gaps = [end - start for each in cut for start, end, is_unit in each if not is_unit]
    total = sum(
        Fraction(len(units) - 1, 3) * (2 * size**3 - 3 * size**2 + size)
        + size**2 * sum(gap - size + 1 for gap in gaps if gap >= size)
        for size in units
    )
    pairs = m * length * (m * length - 1) - sum(size * (size - 1) for size in units)
    return float(1 - observed / (Fraction(2, length) * total / pairs))


def revised_alpha_u(layers: list[list[tuple[str, int, int]]], length: int) -> float:
    """Krippendorff et al. 2016, with the whole coincidence matrices; units are disjoint."""
    m = len(layers)
    values = [[""] * length for _ in layers]
    weights = {"": 0}
    for row, spans in zip(values, layers, strict=True):
        for label, start, end in spans:
            row[start:end] = [label] * (end - start)
            weights[label] = weights.get(label, 0) + (end - start) ** 2
        weights[""] += row.count("")
    observed: dict[tuple[str, str], Fraction] = {}
    for mine, theirs in permutations(values, 2):
        for pair in zip(mine, theirs, strict=True):
            observed[pair] = observed.get(pair, Fraction()) + Fraction(1, m - 1)
    sizes = {label: sum(count for pair, count in observed.items() if pair[0] == label) for label in weights}
    whole = sum(sizes.values())
    expected = {
        (one, other): whole
        * (sizes[one] * sizes[other] - (weights[one] if one == other else 0))
        / (whole**2 - sum(weights.values()))
        for one in weights
        for other in weights
    }
    apart = whole - sum(observed.get((label, label), 0) for label in weights)
    return float(1 - apart / (whole - sum(expected[label, label] for label in weights)))
