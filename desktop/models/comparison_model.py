"""Rows of a comparison as a list: disagreements, or all of them; how each differs, and whether it is decided."""

from collections.abc import Callable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hashiya.db.model.codebook import Codebook
from hashiya.db.model.comparison import ComparedRow, Comparison
from hashiya.desktop.base.team_words import difference_name
from hashiya.desktop.base.words import code_name, joined
from hashiya.desktop.models.annotation_model import quote_line

Index = QModelIndex | QPersistentModelIndex


class ComparisonRole(IntEnum):
    """What a row tells besides its words."""

    ROW = Qt.ItemDataRole.UserRole
    COLOR = Qt.ItemDataRole.UserRole + 1
    FACTS = Qt.ItemDataRole.UserRole + 2
    SETTLED = Qt.ItemDataRole.UserRole + 3


class ComparisonModel(QAbstractListModel):
    """One row per place; agreements are folded away unless they are asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._rows: list[ComparedRow] = []
        self._text = ""
        self._codebook = Codebook()
        self._language = "en"
        self._agreements = False

    def show_comparison(self, comparison: Comparison | None, text: str, codebook: Codebook, language: str) -> None:
        """Show the rows of a document's comparison."""
        self._comparison, self._text, self._codebook, self._language = comparison, text, codebook, language
        self._fill()

    def show_agreements(self, *, shown: bool) -> None:
        """Show the agreements too, or fold them away."""
        self._agreements = shown
        self._fill()

    def _fill(self) -> None:
        self.beginResetModel()
        shown = self._comparison
        self._rows = [] if shown is None else list(shown.rows if self._agreements else shown.disagreements)
        self.endResetModel()

    def row(self, number: int) -> ComparedRow:
        """Return a row."""
        return self._rows[number]

    def find(self, wanted: Callable[[ComparedRow], bool], start: int = 0, step: int = 1) -> int:
        """Return the number of the first row from `start` on that is wanted, or -1."""
        last = len(self._rows) if step > 0 else -1
        return next((number for number in range(start, last, step) if wanted(self._rows[number])), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's name, and its own immutable default
        """Return the number of rows that are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the quote, the row, the first label's colour, how the layers differ, or the sentence for a reader."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ComparisonRole.ROW:
            return row
        if role == ComparisonRole.SETTLED:
            return row.settled
        if role == ComparisonRole.COLOR:
            code = self._codebook.get(row.present[0].label)
            return code.color if code else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return quote_line(self._text, row.start, row.end)
        if role == ComparisonRole.FACTS:
            return self._facts(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._facts(row)}: {quote_line(self._text, row.start, row.end)}"
        return None

    def _facts(self, row: ComparedRow) -> str:
        labels = dict.fromkeys(each.label for each in row.present)
        codes = ((label, self._codebook.get(label)) for label in labels)
        names = " / ".join(code_name(code, self._language) if code else label for label, code in codes)
        differing = joined(difference_name(each) for each in sorted(row.differences)) or self.tr("agreed")
        decided = self.tr("decided") if row.settled else ""
        return " · ".join(each for each in (names, differing, decided) if each)
