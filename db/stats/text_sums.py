"""The sums of one text, each taken once however many groups and labels ask for it."""

from collections.abc import Iterable, Iterator, Sequence

from hashiya.db.stats.attributes import AttributeTally
from hashiya.db.stats.confusion import Place, places
from hashiya.db.stats.layer import LayeredText, disjoint
from hashiya.db.stats.matching import aligned_pairs, by_label
from hashiya.db.stats.span_f1 import SpanScore, exact_score, overlap_score
from hashiya.db.stats.unitizing import UnitizingTally, tally
from hashiya.db.stats.units import Units, binary_units, label_set_units, sweep

# Two places of layers in a text.
LayerPair = tuple[int, int]


class TextSums:
    """One text: `shown` has the bounds as they were marked, `compared` those to compare, `counted` those in units.

    Layers are named by their place; all three have the same, `counted` perhaps with fewer rows.
    """

    def __init__(self, shown: LayeredText, compared: LayeredText, counted: LayeredText, labels: Sequence[str]) -> None:
        self.labels = tuple(labels)
        self._shown = shown
        self._groups = [by_label(layer.spans()) for layer in compared.layers]
        units = [by_label(layer.spans()) for layer in counted.layers]
        sections = [{label: disjoint(group.get(label, ())) for label in self.labels} for group in units]
        self._sections = [{label: each[0] for label, each in group.items()} for group in sections]
        self._merged = [{label: each[1] for label, each in group.items()} for group in sections]
        self._length = counted.length
        self._counts = sweep([group[label] for group in self._sections for label in self.labels], counted.length)
        self._scores: dict[tuple[LayerPair, str], tuple[SpanScore, SpanScore]] = {}
        self._unitizing: dict[tuple[tuple[int, ...], str], UnitizingTally] = {}

    def scores(self, pair: LayerPair, label: str) -> tuple[SpanScore, SpanScore]:
        """Return the exact and the overlap score of two layers and one label."""
        if (pair, label) not in self._scores:
            first, second = (self._groups[place].get(label, []) for place in pair)
            self._scores[pair, label] = (exact_score(first, second), overlap_score(first, second))
        return self._scores[pair, label]

    def units(self, members: Sequence[int], label: str | None) -> Units:
        """Return the units of these layers: marked or not with one label, or (None) the set of their labels."""
        count = len(self.labels)
        if label is None:
            return label_set_units(self._counts, [place * count for place in members], self.labels)
        row = self.labels.index(label)
        return binary_units(self._counts, [place * count + row for place in members])

    def unitizing(self, members: tuple[int, ...], label: str) -> UnitizingTally:
        """Return the sums for αU of these layers and one label."""
        if (members, label) not in self._unitizing:
            sections = [self._sections[place][label] for place in members]
            self._unitizing[members, label] = tally(sections, self._length)
        return self._unitizing[members, label]

    def merged(self, members: Iterable[int], label: str) -> int:
        """Return how many spans of these layers were merged into others of the same layer and label."""
        return sum(self._merged[place][label] for place in members)

    def align(
        self, pair: LayerPair, attributes: AttributeTally
    ) -> Iterator[tuple[tuple[str | None, str | None], Place]]:
        """Yield the places of two layers' confusion table, and count the attributes of spans of equal labels."""
        first, second = (self._shown.layers[place] for place in pair)
        spans = tuple([span for label in self.labels for span in self._groups[place].get(label, [])] for place in pair)
        found = aligned_pairs(spans[0], spans[1])
        if first.attributes and second.attributes:
            for one, other in found:
                if first.labels[one] == second.labels[other]:
                    attributes.add(first.labels[one], first.attributes[one], second.attributes[other])
        yield from places(self._shown.document, (first, second), (spans[0], spans[1]), found)
