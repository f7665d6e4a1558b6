"""Agreement on the attributes of spans that two annotators both marked with the same label."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from hashiya.db.stats.alpha import nominal_alpha
from hashiya.db.stats.outcome import Outcome, Undefined, undefined

ABSENT = ""


@dataclass(frozen=True, slots=True)
class AttributeAgreement:
    """One attribute of one label over `pairs` matched spans.

    `filled` counts the pairs in which at least one annotator gave a value; `equal` and `equal_filled` those whose
    values are the same, among all and among the filled ones. In `alpha` and `percent` a missing value is a value of
    its own: to leave `period` empty is a statement too.
    """

    label: str
    attribute: str
    pairs: int
    filled: int
    equal: int
    equal_filled: int
    alpha: Outcome

    @property
    def percent(self) -> Outcome:
        """The share of all pairs whose values are the same, both absent included (NO_PAIRS without any)."""
        return Outcome(self.equal / self.pairs) if self.pairs else undefined(Undefined.NO_PAIRS)

    @property
    def percent_filled(self) -> Outcome:
        """The share of equal values among the pairs in which one annotator gave any (NO_PAIRS without any)."""
        return Outcome(self.equal_filled / self.filled) if self.filled else undefined(Undefined.NO_PAIRS)


def number_key(value: str) -> str:
    """Return a form of a decimal number that is the same for equal numbers: "58.30" and "58.3" are equal."""
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    if not number.is_finite():
        return value
    sign, digits, exponent = number.as_tuple()
    written = "".join(map(str, digits)).lstrip("0")
    kept = written.rstrip("0")
    if not kept:
        return "0"
    return f"{'-' * sign}{kept}e{int(exponent) + len(written) - len(kept)}"


class AttributeTally:
    """Counts the values that two annotators gave to the attributes of their matched spans.

    The values of the attributes in `numeric` are equal when their numbers are; all others when their text is, letter
    by letter.
    """

    def __init__(self, numeric: Collection[str] = ()) -> None:
        self._numeric = frozenset(numeric)
        self._pairs: Counter[str] = Counter()
        self._values: dict[tuple[str, str], Counter[tuple[str, str]]] = {}

    def add(self, label: str, first: Mapping[str, str], second: Mapping[str, str]) -> None:
        """Count one matched pair of spans of that label."""
        self._pairs[label] += 1
        for name in {**first, **second}:
            values = (self._key(name, first.get(name, ABSENT)), self._key(name, second.get(name, ABSENT)))
            if values != (ABSENT, ABSENT):
                self._values.setdefault((label, name), Counter())[values] += 1

    def _key(self, name: str, value: str) -> str:
        return number_key(value) if value and name in self._numeric else value

    def agreements(self) -> list[AttributeAgreement]:
        """Return the agreement on every attribute that anybody filled in, by label and name."""
        found = []
        for (label, name), values in sorted(self._values.items()):
            pairs, filled = self._pairs[label], values.total()
            equal = sum(count for (one, other), count in values.items() if one == other)
            units = Counter(values)
            units[ABSENT, ABSENT] += pairs - filled
            alpha = nominal_alpha({key: count for key, count in units.items() if count})
            found.append(AttributeAgreement(label, name, pairs, filled, equal + pairs - filled, equal, alpha))
        return found
