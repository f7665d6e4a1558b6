"""One figure of the benchmark and the way it is measured."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """A ratio to a floor (or an absolute amount, where the bar is one) and the bar it has to stay under."""

    name: str
    ratio: float
    bar: float

    @property
    def ok(self) -> bool:
        return self.ratio <= self.bar


def paired(measure: Callable[[], float], floor: Callable[[], float], runs: int = 5) -> float:
    """Return the median of `runs` ratios, each of one measurement to the floor taken right before it.

    Both callables return seconds (or bytes). One pair is run first and thrown away. Pairs hold where the machine's
    speed drifts.
    """
    floor(), measure()
    ratios = []
    for _ in range(runs):
        base = floor()
        ratios.append(measure() / base)
    return statistics.median(ratios)
