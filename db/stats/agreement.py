"""All measures over a project's texts: per label, document, pair of annotators, and all together.

Sums are taken once per text and added up, so that a project's figures are those of its texts laid end to end. A text
counts for a group only with the layers of those who worked on it; what nobody shares is listed as left out.
"""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import combinations

from hashiya.db.model.ids import DocumentId
from hashiya.db.stats.alpha import nominal_alpha
from hashiya.db.stats.attributes import AttributeAgreement, AttributeTally
from hashiya.db.stats.confusion import Confusion, Place
from hashiya.db.stats.kappa import cohen_kappa, fleiss_kappa, percent_agreement
from hashiya.db.stats.layer import LayeredText
from hashiya.db.stats.outcome import Outcome
from hashiya.db.stats.span_f1 import SpanScore
from hashiya.db.stats.text_sums import TextSums
from hashiya.db.stats.tokens import in_tokens
from hashiya.db.stats.tolerance import tolerant
from hashiya.db.stats.unitizing import UnitizingTally, original_alpha_u, revised_alpha_u


class UnitKind(StrEnum):
    """What alpha, the kappas, percent agreement and αU count."""

    CHARACTER = "character"
    TOKEN = "token"  # noqa: S105  # a token of text, no secret


@dataclass(frozen=True, slots=True)
class Figures:
    """All measures of one group of annotators, for one label or all (None), in one document or all (None).

    Of more than two annotators, the span scores are sums over their pairs. `documents` counts the texts; `merged` the
    spans that overlap another of the same annotator and label and count as one unit with it (not in the F1s, which
    know each span).
    """

    annotators: tuple[str, ...]
    document: DocumentId | None
    label: str | None
    documents: int
    exact: SpanScore
    overlap: SpanScore
    percent: Outcome
    alpha: Outcome
    cohen: Outcome
    fleiss: Outcome
    alpha_u_original: Outcome
    alpha_u_revised: Outcome
    merged: int


@dataclass(frozen=True, slots=True)
class AgreementReport:
    """The figures of a comparison, the project's first, then each document's; `left_out` had fewer than two layers."""

    annotators: tuple[str, ...]
    labels: tuple[str, ...]
    documents: tuple[DocumentId, ...]
    left_out: tuple[DocumentId, ...]
    units: UnitKind
    tolerant: bool
    figures: tuple[Figures, ...]
    attributes: tuple[AttributeAgreement, ...]
    confusions: tuple[Confusion, ...]

    def of(
        self,
        label: str | None = None,
        *,
        annotators: Collection[str] | None = None,
        document: DocumentId | None = None,
    ) -> Figures:
        """Return the row of one label (None: all), group (None: everybody) and document (None: all), or KeyError."""
        for row in self.figures:
            fits = annotators is None or set(row.annotators) == set(annotators)
            if row.label == label and row.document == document and fits:
                return row
        raise KeyError((label, annotators, document))


@dataclass(slots=True)
class _Sums:
    """What the figures of one row are computed from."""

    documents: int = 0
    exact: SpanScore = field(default_factory=SpanScore)
    overlap: SpanScore = field(default_factory=SpanScore)
    units: Counter[tuple[Hashable, ...]] = field(default_factory=Counter)
    unitizing: dict[str, UnitizingTally] = field(default_factory=dict)
    merged: int = 0

    def add(self, sums: TextSums, members: tuple[int, ...], label: str | None) -> None:
        """Add one text; `members` are places of its layers."""
        self.documents += 1
        for each in sums.labels if label is None else (label,):
            for pair in combinations(members, 2):
                exact, overlap = sums.scores(pair, each)
                self.exact += exact
                self.overlap += overlap
            self.unitizing.setdefault(each, UnitizingTally()).add(sums.unitizing(members, each))
            self.merged += sums.merged(members, each)
        self.units.update(sums.units(members, label))

    def figures(self, annotators: tuple[str, ...], document: DocumentId | None, label: str | None) -> Figures:
        """Return the measures."""
        unitizing = list(self.unitizing.values())
        return Figures(
            annotators,
            document,
            label,
            self.documents,
            self.exact,
            self.overlap,
            percent_agreement(self.units),
            nominal_alpha(self.units),
            cohen_kappa(self.units),
            fleiss_kappa(self.units),
            original_alpha_u(unitizing),
            revised_alpha_u(unitizing, self.units),
            self.merged,
        )


class _Comparison:
    """Adds up the sums of texts as they come; only sums and places stay in memory."""

    def __init__(self, labels: Sequence[str], numeric: Collection[str]) -> None:
        self._labels = tuple(labels)
        self.documents: list[DocumentId] = []
        self.left_out: list[DocumentId] = []
        self.authors: set[str] = set()
        self.attributes = AttributeTally(numeric)
        self._everybody = self._empty()
        self._pairs: dict[tuple[str, str], dict[str | None, _Sums]] = {}
        self._by_document: list[Figures] = []
        self._cells: dict[tuple[str, str], dict[tuple[str | None, str | None], list[Place]]] = {}

    def _empty(self) -> dict[str | None, _Sums]:
        return {label: _Sums() for label in (None, *self._labels)}

    def add(self, shown: LayeredText, compared: LayeredText, counted: LayeredText) -> None:
        """Add one text."""
        if len(shown.layers) < 2:
            self.left_out.append(shown.document)
            return
        self.documents.append(shown.document)
        self.authors.update(shown.authors)
        sums = TextSums(shown, compared, counted, self._labels)
        members = sorted(range(len(shown.layers)), key=lambda place: shown.layers[place].author)
        names = [shown.layers[place].author for place in members]
        self._count(sums, tuple(members), tuple(names), shown.document, [self._everybody])
        for (first, one), (second, other) in combinations(zip(members, names, strict=True), 2):
            pair = self._pairs.setdefault((one, other), self._empty())
            # Of two annotators alone, the pair's row would only repeat the document's.
            document = shown.document if len(members) > 2 else None
            self._count(sums, (first, second), (one, other), document, [pair])
            cells = self._cells.setdefault((one, other), {})
            for cell, place in sums.align((first, second), self.attributes):
                cells.setdefault(cell, []).append(place)

    def _count(
        self,
        sums: TextSums,
        members: tuple[int, ...],
        names: tuple[str, ...],
        document: DocumentId | None,
        totals: Sequence[dict[str | None, _Sums]],
    ) -> None:
        for label in (None, *self._labels):
            for total in totals:
                total[label].add(sums, members, label)
            if document is not None:
                alone = _Sums()
                alone.add(sums, members, label)
                self._by_document.append(alone.figures(names, document, label))

    def figures(self) -> Iterator[Figures]:
        """Yield the rows: everybody, then each pair, then document by document."""
        everybody = tuple(sorted(self.authors))
        for label, sums in self._everybody.items():
            yield sums.figures(everybody, None, label)
        if len(everybody) > 2:
            for pair, by_label in sorted(self._pairs.items()):
                for label, sums in by_label.items():
                    yield sums.figures(pair, None, label)
        yield from self._by_document

    def confusions(self) -> Iterator[Confusion]:
        """Yield the confusion table of each pair."""
        for (first, second), cells in sorted(self._cells.items()):
            yield Confusion(first, second, cells)


def compare(
    texts: Iterable[LayeredText],
    *,
    labels: Collection[str] | None = None,
    units: UnitKind = UnitKind.CHARACTER,
    tolerate: bool = False,
    numeric: Collection[str] = (),
) -> AgreementReport:
    """Measure how far the annotators of these texts agree.

    `labels` are the labels to look at, in the order of the rows; with them, `texts` is read one by one, so that a
    project's texts need not be in memory together. `tolerate` forgives stray edges (see `tolerance`); `numeric` names
    the attributes whose values are numbers. Tolerance and tokens need the texts themselves. For all labels together,
    the value of a unit is the set of its labels.
    """
    if labels is None:
        texts = list(texts)
        labels = sorted({label for text in texts for layer in text.layers for label in layer.labels})
    chosen = tuple(dict.fromkeys(labels))
    comparison = _Comparison(chosen, numeric)
    for text in texts:
        compared = tolerant(text) if tolerate else text
        comparison.add(text, compared, in_tokens(compared) if units is UnitKind.TOKEN else compared)
    return AgreementReport(
        tuple(sorted(comparison.authors)),
        chosen,
        tuple(comparison.documents),
        tuple(comparison.left_out),
        units,
        tolerate,
        tuple(comparison.figures()),
        tuple(comparison.attributes.agreements()),
        tuple(comparison.confusions()),
    )
