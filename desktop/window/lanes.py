"""How the text shows layers: each annotator in a lane of their own, each label of theirs in its own way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import add
from typing import Protocol

from hashiya.db.model.annotation import Mark, MarkChange, Marks
from hashiya.desktop.panels.text_look import layer_label


class Dress(Protocol):
    """How marks are shown in the text, where that is not as they are."""

    def marks(self, marks: Marks) -> Marks:
        """Return a document's marks as they are shown."""

    def changes(self, changes: Sequence[MarkChange]) -> list[MarkChange]:
        """Return changes of marks as they are shown."""


@dataclass(frozen=True, slots=True)
class ByLayer:
    """Puts a mark's author and label in the place of its label, and leaves out the hidden authors'."""

    hidden: frozenset[str] = frozenset()

    def marks(self, marks: Marks) -> Marks:
        """Return a document's marks as they are shown."""
        authors, labels = marks.authors, marks.labels
        if self.hidden & set(marks.author_names):
            unseen = {number for number, name in enumerate(marks.author_names) if name in self.hidden}
            kept = [number for number, author in enumerate(authors) if author not in unseen]
            authors = type(authors)("H", [authors[each] for each in kept])
            labels = type(labels)("H", [labels[each] for each in kept])
            marks = Marks(
                ids=[marks.ids[each] for each in kept],
                starts=type(marks.starts)("I", [marks.starts[each] for each in kept]),
                ends=type(marks.ends)("I", [marks.ends[each] for each in kept]),
                labels=labels,
                authors=authors,
                label_names=marks.label_names,
                author_names=marks.author_names,
            )
        many = len(marks.label_names)
        names = [layer_label(author, label) for author in marks.author_names for label in marks.label_names]
        told = type(labels)("H", map(add, map(many.__mul__, authors), labels))
        return Marks(marks.ids, marks.starts, marks.ends, told, marks.authors, names, marks.author_names)

    def changes(self, changes: Sequence[MarkChange]) -> list[MarkChange]:
        """Return changes of marks as they are shown."""
        shown = [MarkChange(self._mark(each.before), self._mark(each.after)) for each in changes]
        return [each for each in shown if each.before is not None or each.after is not None]

    def _mark(self, mark: Mark | None) -> Mark | None:
        if mark is None or mark.author in self.hidden:
            return None
        return Mark(mark.id, mark.start, mark.end, layer_label(mark.author, mark.label), mark.author)
