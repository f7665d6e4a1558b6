"""What is compared: each annotator's spans of a text, in columns."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.model.problems import Problem, ProjectError


class Span(NamedTuple):
    """One row of a layer: half-open bounds, label, and its row in the columns. Sorts by start."""

    start: int
    end: int
    label: str
    row: int


@dataclass(frozen=True, slots=True)
class Layer:
    """One annotator's spans of one text, in columns of equal length. Offsets: code points, half-open.

    An empty layer is a statement too: its author read the text and marked nothing. `attributes` and `ids` may be left
    out altogether.
    """

    author: str
    labels: Sequence[str] = ()
    starts: Sequence[int] = ()
    ends: Sequence[int] = ()
    attributes: Sequence[Mapping[str, str]] = ()
    ids: Sequence[AnnotationId] = ()

    def __post_init__(self) -> None:
        size = len(self.starts)
        if len(self.labels) != size or len(self.ends) != size:
            raise ValueError("the columns of a layer must be of the same length")
        if any(column and len(column) != size for column in (self.attributes, self.ids)):
            raise ValueError("attributes and ids are given for all spans or for none")

    def __len__(self) -> int:
        return len(self.starts)

    @classmethod
    def of(cls, author: str, annotations: Iterable[Annotation]) -> "Layer":
        """Return the layer of these annotations, whoever made them."""
        rows = list(annotations)
        return cls(
            author,
            [row.label for row in rows],
            [row.start for row in rows],
            [row.end for row in rows],
            [row.attributes for row in rows],
            [row.id for row in rows],
        )

    def spans(self) -> list[Span]:
        """Return the rows in text order."""
        return sorted(map(Span, self.starts, self.ends, self.labels, range(len(self))))

    def moved(self, starts: Sequence[int], ends: Sequence[int]) -> "Layer":
        """Return the layer with other bounds, row by row."""
        return Layer(self.author, self.labels, starts, ends, self.attributes, self.ids)

    def only(self, labels: Collection[str]) -> "Layer":
        """Return the layer without the spans of other labels."""
        return self.rows([index for index, label in enumerate(self.labels) if label in labels])

    def rows(self, keep: Sequence[int]) -> "Layer":
        """Return the layer with these rows only."""
        return Layer(
            self.author,
            [self.labels[i] for i in keep],
            [self.starts[i] for i in keep],
            [self.ends[i] for i in keep],
            [self.attributes[i] for i in keep] if self.attributes else (),
            [self.ids[i] for i in keep] if self.ids else (),
        )


@dataclass(frozen=True, slots=True)
class LayeredText:
    """One text of `length` code points and the layers of those who worked on it.

    `text` itself is needed only for tokens and for tolerance. Raises ProjectError (SPAN_EMPTY, SPAN_OUTSIDE) for a
    span that cannot stand in the text.
    """

    document: DocumentId
    length: int
    layers: Sequence[Layer]
    text: str = ""

    def __post_init__(self) -> None:
        if self.text and len(self.text) != self.length:
            raise ValueError("the text is not as long as it says")
        if len({layer.author for layer in self.layers}) != len(self.layers):
            raise ValueError("each annotator has one layer of a text")
        for layer in self.layers:
            for start, end in zip(layer.starts, layer.ends, strict=True):
                if start >= end:
                    raise ProjectError(Problem.SPAN_EMPTY, start=start, end=end)
                if start < 0 or end > self.length:
                    raise ProjectError(Problem.SPAN_OUTSIDE, start=start, end=end, length=self.length)

    @property
    def authors(self) -> tuple[str, ...]:
        """The annotators, in the order of their layers."""
        return tuple(layer.author for layer in self.layers)

    def content(self) -> str:
        """Return the text itself; ValueError if it was not given."""
        if len(self.text) != self.length:
            raise ValueError("this needs the text, not only its length")
        return self.text

    def with_layers(self, layers: Sequence[Layer]) -> "LayeredText":
        """Return the text with other layers."""
        return LayeredText(self.document, self.length, layers, self.text)


def layered(
    document: DocumentId,
    length: int,
    annotations: Iterable[Annotation],
    *,
    text: str = "",
    authors: Collection[str] | None = None,
    everybody: bool = False,
) -> LayeredText:
    """Return one document's annotations as layers, one for each author.

    `authors` leaves out all others. Who marked nothing has no layer, since nobody knows whether they read the text;
    with `everybody`, each of `authors` has one.
    """
    groups: dict[str, list[Annotation]] = {author: [] for author in authors or ()} if everybody else {}
    for annotation in annotations:
        if authors is None or annotation.author in authors:
            groups.setdefault(annotation.author, []).append(annotation)
    return LayeredText(document, length, [Layer.of(author, rows) for author, rows in sorted(groups.items())], text)


def disjoint(spans: Iterable[Span]) -> tuple[list[tuple[int, int]], int]:
    """Merge the overlapping spans of one annotator and label; return the units in order and how many were swallowed.

    Spans that only touch stay apart: they are two units.
    """
    units: list[tuple[int, int]] = []
    swallowed = 0
    last_start = last_end = -1
    for start, end, _label, _row in sorted(spans):
        if start < last_end:
            swallowed += 1
            if end > last_end:
                last_end = end
                units[-1] = (last_start, last_end)
        else:
            last_start, last_end = start, end
            units.append((start, end))
    return units, swallowed
