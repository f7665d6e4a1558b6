"""The spans of a document in columns, quick to ask by position and quick to change by one.

Spans are sorted by start, then end descending. They are cut into chunks whose greatest end is known, so the spans that
reach into a block are found by walking back from its end only as far as some span still reaches.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from hashiya.db.model.annotation import Mark, MarkChange, Marks
from hashiya.db.model.ids import AnnotationId

_CHUNK = 256


class SpanIndex:
    """The marks of one document. Offsets: code points, half-open."""

    def __init__(self, marks: Marks | None = None) -> None:
        marks = marks or Marks()
        self._ids: list[AnnotationId] = list(marks.ids)
        self._starts = marks.starts[:]
        self._ends = marks.ends[:]
        self._labels = marks.labels[:]
        self._authors = marks.authors[:]
        self._label_names = list(marks.label_names)
        self._author_names = list(marks.author_names)
        self._cut()

    def __len__(self) -> int:
        return len(self._ids)

    def _cut(self) -> None:
        """Cut the columns into chunks anew."""
        self._edges = list(range(0, len(self._ids), _CHUNK))
        self._maxima = [max(self._ends[edge : edge + _CHUNK]) for edge in self._edges]
        self._reach = list(accumulate(self._maxima, max))

    def mark(self, index: int) -> Mark:
        """Return one row as a record."""
        return Mark(
            self._ids[index],
            self._starts[index],
            self._ends[index],
            self._label_names[self._labels[index]],
            self._author_names[self._authors[index]],
        )

    def overlapping(self, start: int, end: int) -> list[Mark]:
        """Return the marks that share a code point with a range, sorted by start, outer ones first."""
        high = bisect_left(self._starts, end)
        found: list[int] = []
        chunk = bisect_left(self._edges, high) - 1
        while chunk >= 0 and self._reach[chunk] > start:
            if self._maxima[chunk] > start:
                low = self._edges[chunk]
                stop = min(high, self._chunk_end(chunk))
                ends = self._ends
                found.extend(index for index in range(stop - 1, low - 1, -1) if ends[index] > start)
            chunk -= 1
        return [self.mark(index) for index in reversed(found)]

    def at(self, position: int) -> list[Mark]:
        """Return the marks over one code point, innermost (shortest) first."""
        marks = self.overlapping(position, position + 1)
        return sorted(marks, key=lambda mark: (mark.end - mark.start, -mark.start, mark.id))

    def find(self, annotation: str) -> Mark | None:
        """Return the mark with that id."""
        try:
            return self.mark(self._ids.index(AnnotationId(annotation)))
        except ValueError:
            return None

    def after(self, position: int, current: Mark | None = None) -> Mark | None:
        """Return the first mark that starts after a position; if `current` starts there, the one after it."""
        index = bisect_right(self._starts, position)
        if current is not None and current.start == position:
            index = self._row(current) + 1
        return self.mark(index) if index < len(self._ids) else None

    def before(self, position: int, current: Mark | None = None) -> Mark | None:
        """Return the last mark that starts before a position; if `current` starts there, the one before it."""
        index = bisect_left(self._starts, position)
        if current is not None and current.start == position:
            index = self._row(current)
        return self.mark(index - 1) if index else None

    def apply(self, changes: Sequence[MarkChange]) -> list[tuple[int, int]]:
        """Apply changes in their order; return the range that each mark had or has."""
        ranges = []
        for change in changes:
            if change.before is not None:
                self._remove(change.before)
                ranges.append((change.before.start, change.before.end))
            if change.after is not None:
                self._insert(change.after)
                ranges.append((change.after.start, change.after.end))
        return ranges

    def _chunk_end(self, chunk: int) -> int:
        return self._edges[chunk + 1] if chunk + 1 < len(self._edges) else len(self._ids)

    def _key(self, index: int) -> tuple[int, int, str]:
        return self._starts[index], -self._ends[index], self._ids[index]

    def _place(self, mark: Mark) -> int:
        """Return the row at which a mark stands or belongs."""
        low, high = bisect_left(self._starts, mark.start), bisect_right(self._starts, mark.start)
        key = (mark.start, -mark.end, mark.id)
        while low < high and self._key(low) < key:
            low += 1
        return low

    def _row(self, mark: Mark) -> int:
        """Return the row of a mark that is in here."""
        row = self._place(mark)
        if row < len(self._ids) and self._ids[row] == mark.id:
            return row
        return self._ids.index(mark.id)

    def _insert(self, mark: Mark) -> None:
        row = self._place(mark)
        self._ids.insert(row, mark.id)
        self._starts.insert(row, mark.start)
        self._ends.insert(row, mark.end)
        self._labels.insert(row, _number(self._label_names, mark.label))
        self._authors.insert(row, _number(self._author_names, mark.author))
        self._resize(row, 1)

    def _remove(self, mark: Mark) -> None:
        row = self._row(mark)
        for column in (self._ids, self._starts, self._ends, self._labels, self._authors):
            del column[row]
        self._resize(row, -1)

    def _resize(self, row: int, by: int) -> None:
        """Move the chunks' edges after a row was added or taken, and renew the greatest end of its chunk."""
        chunk = max(0, bisect_right(self._edges, row) - 1)
        edges = self._edges
        edges[chunk + 1 :] = [edge + by for edge in edges[chunk + 1 :]]
        if not edges or self._chunk_end(chunk) - edges[chunk] not in range(1, 4 * _CHUNK):
            self._cut()
            return
        self._maxima[chunk] = max(self._ends[edges[chunk] : self._chunk_end(chunk)])
        self._reach = list(accumulate(self._maxima, max))


def _number(names: list[str], name: str) -> int:
    if name not in names:
        names.append(name)
    return names.index(name)


def lanes(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return for each span, sorted by start with outer ones first, its lane and how many lanes its cluster has.

    Overlapping spans never share a lane. Lane 0 is the nearest to the text and belongs to the innermost spans.
    """
    result: list[tuple[int, int]] = []
    first, reach = 0, 0
    busy: list[int] = []
    for start, end in spans:
        if start >= reach:
            _close(result, first, len(busy))
            first, busy = len(result), []
        reach = max(reach, end)
        lane = next((i for i, until in enumerate(busy) if until <= start), len(busy))
        busy[lane : lane + 1] = [end]
        result.append((lane, 0))
    _close(result, first, len(busy))
    return result


def _close(result: list[tuple[int, int]], first: int, count: int) -> None:
    for i in range(first, len(result)):
        # Spans come outer first, so the last lane opened is the innermost's.
        result[i] = (count - 1 - result[i][0], count)
