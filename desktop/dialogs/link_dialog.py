"""Asks which annotation of the document to link to."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from hashiya.db.model.direction import Direction
from hashiya.db.text.normalise import normalise
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import alignment, directed
from hashiya.desktop.base.naming import named
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.empty_over import EmptyOver
from hashiya.desktop.widgets.labels import Caption
from hashiya.desktop.widgets.room import give_room


@dataclass(frozen=True, slots=True)
class LinkCandidate:
    """An annotation that could be the link's other end, the words that it marks, and how their paragraph runs."""

    annotation: str
    quote: str
    direction: Direction


class LinkDialog(Dialog):
    """`chosen(annotation id)` after "Link" or a double click."""

    chosen = Signal(str)

    def __init__(self, question: str, candidates: Sequence[LinkCandidate], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkDialog")
        self.setWindowTitle(self.tr("Add link"))
        self.search = named(QLineEdit(clearButtonEnabled=True), "linkSearch")
        self.search.setPlaceholderText(self.tr("Filter"))
        self.search.setAccessibleName(self.tr("Filter"))
        self.search.textChanged.connect(self._on_search)
        self.list = named(QListWidget(), "linkCandidates")
        self.list.setWordWrap(True)
        self.list.setAccessibleName(question)
        for candidate in candidates:
            item = QListWidgetItem(directed(candidate.quote, candidate.direction))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, candidate.quote)
            item.setData(Qt.ItemDataRole.UserRole, candidate.annotation)
            item.setTextAlignment(alignment(candidate.direction))
            self.list.addItem(item)
        self._nothing = EmptyOver(
            self.list, self.tr("No annotation has these words"), self.tr("Clear the filter to see all of them.")
        )
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        self.list.currentItemChanged.connect(lambda _now, _before: self._judge())
        self.buttons, self._link = self.deed_buttons(self.tr("Link"), "linkButton")
        self.accepted.connect(self._on_accepted)
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        words = Caption(question)
        words.setWordWrap(True)
        column.addWidget(words)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.buttons)
        give_room(self, 520, 420)
        self._judge()

    def value(self) -> str:
        """Return the chosen annotation's id, or ""."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None and not item.isHidden() else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down in the list from the field above it as well."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        rows = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        beyond = [row for row in rows[::step] if (row - self.list.currentRow()) * step > 0]
        if beyond:
            self.list.setCurrentRow(beyond[0])
        elif rows and not self.value():
            self.list.setCurrentRow(rows[0])

    def _judge(self) -> None:
        self._link.setEnabled(bool(self.value()))

    def _on_search(self, text: str) -> None:
        words = normalise(text).split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            hay = normalise(item.data(Qt.ItemDataRole.AccessibleTextRole))
            item.setHidden(not all(word in hay for word in words))
        self._nothing.judge()
        self._judge()

    def _on_accepted(self) -> None:
        if self.value():
            self.chosen.emit(self.value())
