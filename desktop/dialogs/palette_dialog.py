"""The command palette: type some letters of what you want, press Enter. Everything in it also stands in a menu."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import layout_direction, text_direction
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.roles import announce
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.models.palette_delegate import PaletteDelegate
from hashiya.desktop.models.palette_model import PaletteEntry, PaletteModel, PaletteRole
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.empty_state import EmptyState

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class PaletteDialog(Dialog):
    """`chosen(PaletteEntry)` after Enter or a click. The keyboard stays in the field; arrows move in the list."""

    chosen = Signal(object)

    def __init__(
        self, entries: Sequence[PaletteEntry], recent: Sequence[str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup if parent is None else Qt.WindowType.Dialog)
        self.setObjectName("paletteDialog")
        self.setWindowTitle(self.tr("Find a command"))
        self.model = PaletteModel(entries, recent, self)
        self.words = named(QLineEdit(clearButtonEnabled=True), "paletteWords", self.tr("Find a command"))
        self.words.setPlaceholderText(self.tr("Type what you want to do, or a document's title"))
        self.words.textChanged.connect(self._on_typed)
        self.list = named(QListView(uniformItemSizes=True), "paletteList", self.tr("Commands"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(theme, self))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self._empty = EmptyState(
            self.tr("Nothing is called that"),
            self.tr("Try another word: a menu, a label, a document's title, or some letters of one."),
            "search",
        )
        self._empty.hide()
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        # As many words at large letters as at small ones; `place` keeps it inside the window.
        self.resize(QSize(620, 440) * (self.font().pointSizeF() / look.BASE_POINTS))
        self._go(0)

    def place(self) -> None:
        """Stand near the upper edge of the window, in its middle."""
        window = self.parentWidget()
        if window is not None:
            width = min(self.width(), window.width() - 2 * look.LARGE)
            self.resize(width, min(self.height(), window.height() - 6 * look.LARGE))
            self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 4 * look.LARGE)))

    def current(self) -> PaletteEntry | None:
        """Return the entry that Enter would choose."""
        entry = self.list.currentIndex().data(PaletteRole.ENTRY)
        return entry if isinstance(entry, PaletteEntry) and entry.enabled else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, choose, or close."""
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._go(self.list.currentIndex().row() + _MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _on_typed(self, text: str) -> None:
        if text:
            self.words.setLayoutDirection(layout_direction(text_direction(text)))
        else:
            self.words.unsetLayoutDirection()
        self.model.seek(text)
        there = self.model.rowCount() > 0
        self.list.setVisible(there)
        self._empty.setVisible(not there)
        self._go(0)

    def _go(self, row: int) -> None:
        index = self.model.index(max(0, min(row, self.model.rowCount() - 1)))
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
            spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            self.words.setAccessibleDescription(spoken)
            announce(self.words, spoken)

    def _choose(self, index: QModelIndex) -> None:
        entry = index.data(PaletteRole.ENTRY)
        if isinstance(entry, PaletteEntry) and entry.enabled:
            self.accept()
            self.chosen.emit(entry)
