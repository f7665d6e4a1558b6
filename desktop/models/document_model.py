"""The documents of a project as a list model, with a filter by normalised title."""

from collections.abc import Collection, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from hashiya.db.model.codebook import Codebook
from hashiya.db.model.document import DocumentSummary
from hashiya.db.model.ids import DocumentId
from hashiya.db.text.normalise import normalise
from hashiya.desktop.base.words import code_name, joined, language_name, number

Index = QModelIndex | QPersistentModelIndex


class DocumentRole(IntEnum):
    """What a row tells besides its words."""

    SUMMARY = Qt.ItemDataRole.UserRole
    CHIPS = Qt.ItemDataRole.UserRole + 1  # list of (number as text, colour)
    TO_DO = Qt.ItemDataRole.UserRole + 2  # the sign of a document that waits for who works here, or ""


class DocumentModel(QAbstractListModel):
    """One row per document, in the project's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[DocumentSummary] = []
        self._codebook = Codebook()
        self._language = "en"
        self._to_do: frozenset[DocumentId] = frozenset()

    def set_codebook(self, codebook: Codebook, language: str) -> None:
        """Say which labels are counted, and in which language their names are read out."""
        self._codebook, self._language = codebook, language
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def set_documents(self, summaries: Sequence[DocumentSummary]) -> None:
        """Show these documents; rows that stay are changed in place, so that selection and scrolling stay too."""
        if [row.document.id for row in self._rows] == [row.document.id for row in summaries]:
            for position, summary in enumerate(summaries):
                if self._rows[position] != summary:
                    self._rows[position] = summary
                    self.dataChanged.emit(self.index(position), self.index(position))
            return
        self.beginResetModel()
        self._rows = list(summaries)
        self.endResetModel()

    def set_to_do(self, documents: Collection[DocumentId]) -> None:
        """Say which documents are assigned to who works here and not done."""
        before, self._to_do = self._to_do, frozenset(documents)
        for position, row in enumerate(self._rows):
            if row.document.id in before ^ self._to_do:
                self.dataChanged.emit(self.index(position), self.index(position))

    def summary(self, document: DocumentId) -> DocumentSummary | None:
        """Return a document's row, or None."""
        return next((row for row in self._rows if row.document.id == document), None)

    def index_of(self, document: DocumentId) -> QModelIndex:
        """Return the index of a document, or an invalid one."""
        for position, row in enumerate(self._rows):
            if row.document.id == document:
                return self.index(position)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  # Qt's name, and its own immutable default
        """Return the number of documents."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a title, a summary, the chips, or the sentence for a screen reader."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.document.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((row.document.file, *self._waiting(row)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == DocumentRole.SUMMARY:
            return row
        if role == DocumentRole.CHIPS:
            return [(number(row.counts.get(code.name, 0)), code.color) for code in self._codebook]
        if role == DocumentRole.TO_DO:
            return self.to_do_words() if row.document.id in self._to_do else ""
        return None

    def to_do_words(self) -> str:
        """Return the sign, in words, of a document that waits for who works here."""
        return self.tr("To do")

    def assigned_words(self) -> str:
        """Return what that sign means."""
        return self.tr("Assigned to you, not done yet")

    def _waiting(self, row: DocumentSummary) -> list[str]:
        return [self.assigned_words()] if row.document.id in self._to_do else []

    def _spoken(self, row: DocumentSummary) -> str:
        counts = [
            f"{code_name(code, self._language)} {number(row.counts.get(code.name, 0))}" for code in self._codebook
        ]
        parts = [
            row.document.title,
            *self._waiting(row),
            language_name(row.document.language),
            self.length_words(row),
            *counts,
        ]
        return joined(parts)

    def length_words(self, row: DocumentSummary) -> str:
        """Return the words for a document's length."""
        return self.tr("%Ln characters", "", row.document.length)


class DocumentFilter(QSortFilterProxyModel):
    """Lets through the documents whose title, file or signs hold all words of a search, compared in normalised form."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def search(self, text: str) -> None:
        """Filter by the words of a search; an empty one lets everything through."""
        self.beginFilterChange()
        self._words = normalise(text).split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: N802  # Qt's name
        """Tell whether a row holds all words."""
        if not self._words:
            return True
        index = self.sourceModel().index(source_row, 0, source_parent)
        row = index.data(DocumentRole.SUMMARY)
        # The tooltip has the file's name, and what the sign means.
        said = (row.document.title, index.data(Qt.ItemDataRole.ToolTipRole), index.data(DocumentRole.TO_DO))
        hay = normalise("\n".join(said))
        return all(word in hay for word in self._words)
