"""The annotations of one document as a list model, in the order of the text, with a filter by label."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from hashiya.db.model.annotation import Mark, MarkChange, Marks, Status
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.direction import Direction
from hashiya.db.model.ids import AnnotationId
from hashiya.db.text.normalise import normalise
from hashiya.desktop.base.words import code_name, status_name
from hashiya.desktop.textview.style import LineShape

Index = QModelIndex | QPersistentModelIndex
_SHOWN = 160
_Key = tuple[int, int, str]


class AnnotationRole(IntEnum):
    """What a row tells besides its words."""

    MARK = Qt.ItemDataRole.UserRole
    COLOR = Qt.ItemDataRole.UserRole + 1
    LABEL = Qt.ItemDataRole.UserRole + 2
    STATUS = Qt.ItemDataRole.UserRole + 3
    SHAPE = Qt.ItemDataRole.UserRole + 4
    DIRECTION = Qt.ItemDataRole.UserRole + 5


def quote_line(text: str, start: int, end: int) -> str:
    """Return a span's words on one line, cut after some 160 characters. Offsets: code points, half-open."""
    piece = " ".join(text[start : min(end, start + _SHOWN)].split())
    return f"{piece}…" if end - start > _SHOWN else piece


def _key(mark: Mark) -> _Key:
    return mark.start, -mark.end, mark.id


class AnnotationModel(QAbstractListModel):
    """One row per annotation, kept sorted by start, outer spans first. Rows are cheap: they read their columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: list[Mark] | Marks = []
        self._text = ""
        self._codebook = Codebook()
        self._language = "en"
        self._statuses: dict[AnnotationId, Status] = {}
        self._direction_at: Callable[[int], Direction] | None = None

    def set_codebook(self, codebook: Codebook, language: str) -> None:
        """Say how labels are named and coloured."""
        self._codebook, self._language = codebook, language
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def set_directions(self, direction_at: Callable[[int], Direction]) -> None:
        """Say how the paragraph of a code point runs; without, passages run as their first strong letters do."""
        self._direction_at = direction_at

    def set_marks(self, text: str, marks: Marks) -> None:
        """Show a document's annotations."""
        self.beginResetModel()
        self._text, self._marks = text, marks
        self.endResetModel()

    def set_statuses(self, statuses: Mapping[AnnotationId, Status]) -> None:
        """Say where annotations stand in review; those that are not named are proposed.

        Views are not told: a filter would look at every row again, for what is no part of any filter. Paint anew.
        """
        self._statuses = dict(statuses)

    def update_statuses(self, statuses: Mapping[AnnotationId, Status]) -> bool:
        """Say where some annotations stand now; return whether that is another place."""
        changed = any(self._statuses.get(each, Status.PROPOSED) is not status for each, status in statuses.items())
        self._statuses.update(statuses)
        return changed

    def apply(self, changes: Sequence[MarkChange]) -> None:
        """Take over some changes, row by row, so that selection and scrolling stay."""
        rows = self._editable()
        for change in changes:
            if change.before is not None and change.after is not None and _key(change.before) == _key(change.after):
                position = self.row_of(change.after.id)
                if position >= 0:
                    rows[position] = change.after
                    self.dataChanged.emit(self.index(position), self.index(position))
                continue
            if change.before is not None:
                self._take_out(rows, change.before)
            if change.after is not None:
                self._put_in(rows, change.after)

    def row_of(self, annotation: str) -> int:
        """Return the row of an annotation, or -1."""
        if isinstance(self._marks, Marks):
            return next((row for row, each in enumerate(self._marks.ids) if each == annotation), -1)
        return next((row for row, mark in enumerate(self._marks) if mark.id == annotation), -1)

    def mark(self, row: int) -> Mark:
        """Return the mark of a row."""
        return self._marks.mark(row) if isinstance(self._marks, Marks) else self._marks[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's name, and its own immutable default
        """Return the number of annotations."""
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the quote, the mark, the label with colour and stripe, or the sentence for a screen reader."""
        if not index.isValid():
            return None
        mark = self.mark(index.row())
        if role == AnnotationRole.MARK:
            return mark
        if role == AnnotationRole.LABEL:
            return mark.label
        if role == AnnotationRole.STATUS:
            return self._statuses.get(mark.id, Status.PROPOSED)
        if role == AnnotationRole.DIRECTION:
            return self._direction_at(mark.start) if self._direction_at is not None else None
        if role == AnnotationRole.COLOR:
            code = self._codebook.get(mark.label)
            return code.color if code else ""
        if role == AnnotationRole.SHAPE:
            places = (place for place, code in enumerate(self._codebook) if code.name == mark.label)
            return LineShape.nth(next(places, 0))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            quote = quote_line(self._text, mark.start, mark.end)
            if role == Qt.ItemDataRole.DisplayRole:
                return quote
            code = self._codebook.get(mark.label)
            said = f"{code_name(code, self._language) if code else mark.label}: {quote}"
            status = self._statuses.get(mark.id, Status.PROPOSED)
            return said if status is Status.PROPOSED else f"{said} ({status_name(status)})"
        return None

    def _editable(self) -> list[Mark]:
        if isinstance(self._marks, Marks):
            self._marks = list(self._marks)
        return self._marks

    def _take_out(self, rows: list[Mark], mark: Mark) -> None:
        position = self.row_of(mark.id)
        if position >= 0:
            self.beginRemoveRows(QModelIndex(), position, position)
            del rows[position]
            self.endRemoveRows()

    def _put_in(self, rows: list[Mark], mark: Mark) -> None:
        position = bisect_left(rows, _key(mark), key=_key)
        self.beginInsertRows(QModelIndex(), position, position)
        rows.insert(position, mark)
        self.endInsertRows()


class AnnotationFilter(QSortFilterProxyModel):
    """Lets through the annotations of one label, or all, and of these those that have some words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._label = ""
        self._words: list[str] = []

    def show_label(self, label: str) -> None:
        """Filter by a label's stable name; "" lets everything through."""
        self.beginFilterChange()
        self._label = label
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def show_words(self, words: str) -> None:
        """Filter by words of the passages; vowel marks and letter forms don't matter."""
        self.beginFilterChange()
        self._words = normalise(words).split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: N802  # Qt's name
        """Tell whether a row has the label and the words."""
        if not self._label and not self._words:
            return True
        index = self.sourceModel().index(source_row, 0, source_parent)
        if self._label and index.data(AnnotationRole.LABEL) != self._label:
            return False
        if not self._words:
            return True
        passage = normalise(index.data(Qt.ItemDataRole.DisplayRole))
        return all(word in passage for word in self._words)
