"""Say how the spans of one row differ."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from hashiya.db.model.annotation import Status
from hashiya.db.model.comparison import ATTRIBUTES, END, ID, LABEL, START, STATUS, ComparedRow, Difference, Span
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.stats.attributes import number_key

_KINDS = (Difference.MISSING, Difference.BOUNDS, Difference.LABEL, Difference.VALUES)
# Every combination, so that rows share theirs: bit by bit in the order of the kinds.
_DIFFERENCES = tuple(frozenset(kind for bit, kind in enumerate(_KINDS) if number >> bit & 1) for number in range(16))
_MISSING, _BOUNDS, _LABEL, _VALUES = 1, 2, 4, 8
_REJECTED = Status.REJECTED.value


def compared(
    document: DocumentId,
    spans: Sequence[Span | None],
    origins: Mapping[AnnotationId, AnnotationId],
    numeric: Collection[str],
) -> ComparedRow:
    """Return one row with its differences; `origins` leads from an annotation to the agreed span that comes from it."""
    found = 0
    first: Span | None = None
    start = end = 0
    unequal = False
    open_ = False
    for each in spans:
        if each is None:
            found |= _MISSING
            continue
        if each[STATUS] != _REJECTED:
            open_ = True
        if first is None:
            first, start, end = each, each[START], each[END]
            continue
        if each[START] != first[START] or each[END] != first[END]:
            found |= _BOUNDS
            start, end = min(start, each[START]), max(end, each[END])
        if each[LABEL] != first[LABEL]:
            found |= _LABEL
        if each[ATTRIBUTES] != first[ATTRIBUTES]:
            unequal = True
    attributes = tuple(unequal_attributes(spans, numeric)) if unequal else ()
    if attributes:
        found |= _VALUES
    agreed = None
    if origins:
        agreed = next((origins[each[ID]] for each in spans if each is not None and each[ID] in origins), None)
    settled = agreed is not None or not open_
    return ComparedRow(document, start, end, tuple(spans), _DIFFERENCES[found], attributes, agreed, settled)


def unequal_attributes(spans: Iterable[Span | None], numeric: Collection[str]) -> list[str]:
    """Return the attributes that differ among spans of one label, by name; an absent value is a value too."""
    found: set[str] = set()
    first: dict[str, str] = {}
    for each in spans:
        if each is None:
            continue
        one = first.setdefault(each[LABEL], each[ATTRIBUTES])
        if one != each[ATTRIBUTES]:
            mine, theirs = values(one), values(each[ATTRIBUTES])
            names = {**mine, **theirs}
            found.update(name for name in names if _differ(mine.get(name), theirs.get(name), number=name in numeric))
    return sorted(found)


@lru_cache(maxsize=4096)
def values(text: str) -> Mapping[str, str]:
    """Return the attributes of a plain span."""
    found: dict[str, str] = json.loads(text)
    return found


def _differ(one: str | None, other: str | None, *, number: bool) -> bool:
    if one == other:
        return False
    return not (number and one and other) or number_key(one) != number_key(other)
