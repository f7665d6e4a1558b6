"""Say in which rows annotators agree, and in which they differ and how."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from hashiya.db.compare.align import align
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.comparison import ComparedRow, Comparison, Difference
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.model.person import ADJUDICATED
from hashiya.db.stats.attributes import number_key


def compare_layers(
    document: DocumentId,
    annotations: Iterable[Annotation],
    *,
    authors: Collection[str] = (),
    origins: Mapping[AnnotationId, AnnotationId] | None = None,
    numeric: Collection[str] = (),
) -> Comparison:
    """Compare the layers of one document.

    Args:
        document: the document.
        annotations: all of its annotations.
        authors: whose layers; by default those of everybody who marked something. One who is named and marked nothing
            has an empty layer: all that the others marked is missing there.
        origins: source annotation -> the annotation of the agreed layer that comes from it.
        numeric: the attributes whose values are numbers: "58.30" and "58.3" are equal.
    """
    layers: dict[str, list[Annotation]] = {author: [] for author in sorted(set(authors) - {ADJUDICATED})}
    adjudicated = {}
    for each in annotations:
        if each.author == ADJUDICATED:
            adjudicated[each.id] = each
        elif not authors:
            layers.setdefault(each.author, []).append(each)
        elif each.author in layers:
            layers[each.author].append(each)
    names = tuple(sorted(layers))
    known = origins or {}
    rows = [compared(spans, known, numeric) for spans in align([layers[name] for name in names])]
    return Comparison(document, names, rows, adjudicated)


def compared(
    spans: Sequence[Annotation | None], origins: Mapping[AnnotationId, AnnotationId], numeric: Collection[str]
) -> ComparedRow:
    """Return one row with its differences."""
    present = [each for each in spans if each is not None]
    first = present[0]
    found = set()
    if len(present) < len(spans):
        found.add(Difference.MISSING)
    if any((each.start, each.end) != (first.start, first.end) for each in present):
        found.add(Difference.BOUNDS)
    if any(each.label != first.label for each in present):
        found.add(Difference.LABEL)
    differing = unequal_attributes(present, numeric)
    if differing:
        found.add(Difference.VALUES)
    settled = (origins[each.id] for each in present if each.id in origins)
    return ComparedRow(
        min(each.start for each in present),
        max(each.end for each in present),
        tuple(spans),
        frozenset(found),
        tuple(differing),
        next(settled, None),
    )


def unequal_attributes(present: Sequence[Annotation], numeric: Collection[str]) -> list[str]:
    """Return the attributes that differ among spans of one label, by name; an absent value is a value too."""
    found: set[str] = set()
    first: dict[str, Mapping[str, str]] = {}
    for each in present:
        one = first.setdefault(each.label, each.attributes)
        if one != each.attributes:
            names = {**one, **each.attributes}
            found.update(
                name for name in names if _differ(one.get(name), each.attributes.get(name), number=name in numeric)
            )
    return sorted(found)


def _differ(one: str | None, other: str | None, *, number: bool) -> bool:
    if one == other:
        return False
    return not (number and one and other) or number_key(one) != number_key(other)
