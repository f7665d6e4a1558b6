"""Everything that the command palette can do, as a list that what is typed narrows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from hashiya.desktop.base.matching import fit

# More than anybody reads; the list stays fast however many annotations a document has.
MOST = 60


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """Something that can be done. `key` stays the same from run to run; `names` are other words by which it is found.

    `place` says where it comes from, such as the menu; `plenty` marks entries of which there are many, which are
    shown only when they are sought.
    """

    key: str
    title: str
    place: str
    run: Callable[[], object]
    keys: str = ""
    names: Sequence[str] = ()
    enabled: bool = True
    plenty: bool = False

    def spoken(self) -> str:
        """Return what a screen reader says."""
        parts = [self.title, self.place, self.keys]
        if not self.enabled:
            parts.append(QCoreApplication.translate("Palette", "not possible now"))
        return ", ".join(part for part in parts if part)


class PaletteRole(IntEnum):
    """What a row is asked for."""

    ENTRY = Qt.ItemDataRole.UserRole


def sought(entries: Sequence[PaletteEntry], query: str, recent: Sequence[str]) -> list[PaletteEntry]:
    """Return the entries that fit what is typed, best first: what can be done now, then what was chosen lately.

    Without a query it is all that can be done now and is not plenty, what was chosen lately first.
    """
    lately = {key: place for place, key in enumerate(recent)}
    never = len(lately)
    if not query.strip():
        shown = [each for each in entries if each.enabled and (not each.plenty or each.key in lately)]
        return sorted(shown, key=lambda each: lately.get(each.key, never))[:MOST]
    found = []
    for number, entry in enumerate(entries):
        misfit = fit(query, (entry.title, f"{entry.place} {entry.title}", *entry.names))
        if misfit is not None:
            found.append((not entry.enabled, misfit, lately.get(entry.key, never), number, entry))
    return [row[-1] for row in sorted(found, key=lambda row: row[:-1])[:MOST]]


class PaletteModel(QAbstractListModel):
    """The rows that are seen."""

    def __init__(self, entries: Sequence[PaletteEntry], recent: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries, self._recent = entries, recent
        self._rows = sought(entries, "", recent)

    def seek(self, query: str) -> None:
        """Show what fits."""
        self.beginResetModel()
        self._rows = sought(self._entries, query, self._recent)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:  # noqa: N802  # Qt's name
        """Return how many rows are seen."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's words, or the whole entry."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        entry = self._rows[index.row()]
        if role == PaletteRole.ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return entry.spoken()
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Say that what is not possible now cannot be chosen."""
        entry = self.data(index, PaletteRole.ENTRY)
        if isinstance(entry, PaletteEntry) and entry.enabled:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren
