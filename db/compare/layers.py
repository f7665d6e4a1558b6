"""Say in which rows annotators agree, and in which they differ and how: of a whole document, or after a change."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from hashiya.db.compare.align import align
from hashiya.db.compare.rows import compared
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.comparison import AUTHOR, END, ID, START, ComparedRow, Comparison, Span, plain, record
from hashiya.db.model.event import Changes
from hashiya.db.model.ids import AnnotationId, DocumentId, LinkId
from hashiya.db.model.link import ORIGIN
from hashiya.db.model.person import ADJUDICATED

# link -> (source, the agreed span that comes from it)
Origins = Mapping[LinkId, tuple[AnnotationId, AnnotationId]]


def compare_layers(
    document: DocumentId,
    spans: Sequence[Span],
    *,
    authors: Collection[str] = (),
    origins: Origins | None = None,
    numeric: Collection[str] = (),
) -> Comparison:
    """Compare the layers of one document.

    Args:
        document: the document.
        spans: all of its annotations, by start, end, id.
        authors: whose layers; by default those of everybody who marked something. One who is named and marked nothing
            has an empty layer: all that the others marked is missing there.
        origins: the links from the agreed layer to what it comes from.
        numeric: the attributes whose values are numbers: "58.30" and "58.3" are equal.
    """
    names = tuple(sorted(set(authors or (each[AUTHOR] for each in spans)) - {ADJUDICATED}))
    known = dict(origins or {})
    by_source = _by_source(known)
    numbers = frozenset(numeric)
    rows = [compared(document, row, by_source, numbers) for row in align(spans, _numbers(names))]
    adjudicated = {each[ID]: record(each, document) for each in spans if each[AUTHOR] == ADJUDICATED}
    return Comparison(document, names, rows, adjudicated, known, numbers)


def _numbers(names: Iterable[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(names)}


def _by_source(origins: Origins) -> dict[AnnotationId, AnnotationId]:
    """Return source -> agreed span; of several links the one with the greatest id counts."""
    return dict(origins[each] for each in sorted(origins))


def compared_again(comparison: Comparison, changes: Changes) -> Comparison | None:
    """Return a comparison after an action, of which only the rows near the changed spans are aligned again.

    The result is what `compare_layers` gives for the document as it is then; the rows that are not touched are the same
    objects. None where that cannot be told from the changes: somebody marked the document for the first time or took
    back their last mark, too much changed, or people or the codebook did.
    """
    if changes.bulk or changes.team or changes.codebook or comparison.document in changes.documents:
        return None
    # An action may change an annotation more than once: every state counts for where it stood, the last for what it is.
    states = [(each.before, each.after) for each in changes.annotations if each.document == comparison.document]
    known = [each for pair in states for each in pair if each is not None]
    everybody = {*comparison.authors, ADJUDICATED}
    if any(each.author not in everybody for each in known):
        return None
    last: dict[AnnotationId, Annotation] = {}
    for before, after in states:
        if before is not None:
            last.pop(before.id, None)
        if after is not None:
            last[after.id] = after
    touched = {each.id for each in known}
    adjudicated = {key: each for key, each in comparison.adjudicated.items() if key not in touched}
    adjudicated.update({key: each for key, each in last.items() if each.author == ADJUDICATED})
    origins = _changed_origins(comparison.origins, changes, adjudicated)
    rows = _rows_again(comparison, known, list(last.values()), origins)
    leaving = {each.author for each in known if each.id not in last} - {ADJUDICATED}
    if leaving - {each[AUTHOR] for row in rows for each in row.plain if each is not None}:
        return None
    return replace(comparison, rows=rows, adjudicated=adjudicated, origins=origins)


def _changed_origins(origins: Origins, changes: Changes, adjudicated: Collection[AnnotationId]) -> Origins:
    changed = dict(origins)
    for each in changes.links:
        if each.before is not None:
            changed.pop(each.before.id, None)
        if each.after is not None and each.after.type == ORIGIN and each.after.source in adjudicated:
            changed[each.after.id] = (each.after.target, each.after.source)
    return changed


def _rows_again(
    comparison: Comparison, touched: Sequence[Annotation], now: Sequence[Annotation], origins: Origins
) -> list[ComparedRow]:
    """Return the rows: those of every island that a change touches are aligned again, others at most decided anew."""
    old = {each.id for each in touched}
    places = {(each.start, each.end) for each in touched if each.author != ADJUDICATED}
    loose = [plain(each) for each in now if each.author != ADJUDICATED]
    by_source = _by_source(origins)
    before = _by_source(comparison.origins)
    decided = {key for key in by_source.keys() | before.keys() if by_source.get(key) != before.get(key)}
    rows: list[ComparedRow] = []
    for island in _islands(comparison.rows):
        low, high = island[0].start, max(row.end for row in island)
        if any(start < high and low < end for start, end in places):
            loose += (each for row in island for each in row.plain if each is not None and each[ID] not in old)
        elif decided and any(each in decided for row in island for each in row.ids):
            rows += (compared(comparison.document, row.plain, by_source, comparison.numeric) for row in island)
        else:
            rows += island
    if loose:
        loose.sort(key=lambda each: (each[START], each[END], each[ID]))
        again = align(loose, _numbers(comparison.authors))
        rows += (compared(comparison.document, row, by_source, comparison.numeric) for row in again)
        rows.sort(key=_place)
    return rows


def _islands(rows: Iterable[ComparedRow]) -> Iterable[list[ComparedRow]]:
    """Yield the rows of each stretch that is covered without a gap."""
    island: list[ComparedRow] = []
    reach = -1
    for row in rows:
        if row.start >= reach and island:
            yield island
            island = []
        island.append(row)
        reach = max(reach, row.end)
    if island:
        yield island


def _place(row: ComparedRow) -> tuple[int, int, str]:
    return row.start, row.end, next(each[ID] for each in row.plain if each is not None)
