"""The figures of an agreement report as a table: one row per group, document and label, one column per measure."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hashiya.db.model.codebook import Codebook
from hashiya.db.model.ids import DocumentId
from hashiya.db.stats.agreement import Figures
from hashiya.db.stats.outcome import Outcome
from hashiya.db.stats.sources import SOURCES
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.team_words import measure_name, measure_source, undefined_reason
from hashiya.desktop.base.words import code_name, decimal

Index = QModelIndex | QPersistentModelIndex
MEASURES = tuple(SOURCES)
_BEFORE = 3


def outcome(figures: Figures, measure: str) -> Outcome:
    """Return one measure of a row."""
    if measure == "exact":
        return figures.exact.f1
    if measure == "overlap":
        return figures.overlap.f1
    found = getattr(figures, measure)
    assert isinstance(found, Outcome)  # SOURCES names the fields
    return found


class FiguresModel(QAbstractTableModel):
    """Shows figures; where there is none, the tooltip says why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Figures] = ()
        self._titles: Mapping[DocumentId, str] = {}
        self._codebook, self._language = Codebook(), "en"

    def show_figures(
        self, rows: Sequence[Figures], titles: Mapping[DocumentId, str], codebook: Codebook, language: str
    ) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows, self._titles, self._codebook, self._language = rows, titles, codebook, language
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's name, and its own immutable default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's name, and its own immutable default
        """Return label, annotators, document, and the measures."""
        return 0 if parent.isValid() else _BEFORE + len(MEASURES)

    def headerData(  # noqa: N802  # Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name; its tooltip is the source of the measure."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if section < _BEFORE:
            names = (self.tr("Label"), self.tr("Annotators"), self.tr("Document"))
            return names[section] if role == Qt.ItemDataRole.DisplayRole else None
        measure = MEASURES[section - _BEFORE]
        if role == Qt.ItemDataRole.DisplayRole:
            return measure_name(measure)
        if role == Qt.ItemDataRole.ToolTipRole:
            return measure_source(measure)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell's words, or why it is empty."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if index.column() < _BEFORE:
            return self._head(row, index.column()) if role == Qt.ItemDataRole.DisplayRole else None
        found = outcome(row, MEASURES[index.column() - _BEFORE])
        if role == Qt.ItemDataRole.DisplayRole:
            return "–" if found.value is None else decimal(found.value, 3)
        if role == Qt.ItemDataRole.ToolTipRole and found.reason is not None:
            return undefined_reason(found.reason)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def _head(self, row: Figures, column: int) -> str:
        if column == 1:
            return " & ".join(isolated(each) for each in row.annotators)
        if column == 2:  # the third of the columns before the measures
            return self.tr("All documents") if row.document is None else self._titles.get(row.document, row.document)
        if row.label is None:
            return self.tr("All labels")
        code = self._codebook.get(row.label)
        return code_name(code, self._language) if code else row.label
