"""The list of documents at the reading start: filter it, choose one, drop files on it."""

from collections.abc import Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragMoveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QMenu, QVBoxLayout, QWidget

from hashiya.db.model.codebook import Codebook
from hashiya.db.model.direction import Direction
from hashiya.db.model.document import Document, DocumentSummary
from hashiya.db.model.ids import DocumentId
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.base.words import LANGUAGES, language_name
from hashiya.desktop.models.document_delegate import DocumentDelegate
from hashiya.desktop.models.document_model import DocumentFilter, DocumentModel, DocumentRole
from hashiya.desktop.widgets.buttons import icon_button
from hashiya.desktop.widgets.empty_state import EmptyState
from hashiya.desktop.widgets.entries import add_entry, make_room
from hashiya.desktop.widgets.labels import Heading
from hashiya.desktop.widgets.margins import set_margins


class DocumentsPanel(QWidget):
    """Lists documents.

    `document_chosen(id)`; wishes: `add_requested()`, `files_dropped(list of Path)`, `rename_requested(id)`,
    `remove_requested(id)`, `language_requested(id, tag)`, `direction_requested(id, Direction, forced)`.
    """

    document_chosen = Signal(str)
    add_requested = Signal()
    files_dropped = Signal(list)
    rename_requested = Signal(str)
    remove_requested = Signal(str)
    language_requested = Signal(str, str)
    direction_requested = Signal(str, object, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentsPanel")
        self.setAccessibleName(self.tr("Documents"))
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._writable = True
        self.model = DocumentModel(self)
        self.filter = DocumentFilter(self)
        self.filter.setSourceModel(self.model)
        self._delegate = DocumentDelegate(theme, self)
        self._build()

    def _build(self) -> None:
        self.search = named(QLineEdit(clearButtonEnabled=True), "documentSearch")
        self.search.setPlaceholderText(self.tr("Filter documents"))
        self.search.setAccessibleName(self.tr("Filter documents"))
        self.search.textChanged.connect(self._on_search)
        self._add = icon_button("addTexts", self.tr("Add texts to this project"), "plus")
        self._add.clicked.connect(self.add_requested)
        self.list = named(QListView(uniformItemSizes=False), "documentList")
        self.list.setAccessibleName(self.tr("Documents"))
        self.list.setModel(self.filter)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_context_menu)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._empty = EmptyState("", "", "file-plus")
        head = QHBoxLayout()
        set_margins(head, look.MEDIUM, look.SMALL, look.SMALL, 0)
        head.addWidget(Heading(self.tr("Documents"), look.BODY))
        head.addStretch()
        head.addWidget(self._add)
        search = QHBoxLayout()
        search.setContentsMargins(look.MEDIUM, 0, look.MEDIUM, look.SMALL)
        search.addWidget(self.search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.TINY)
        column.addLayout(head)
        column.addLayout(search)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        self._empty.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._delegate.theme = theme
        self._paint_rows()

    def set_codebook(self, codebook: Codebook, language: str) -> None:
        """Say which labels are counted."""
        self.model.set_codebook(codebook, language)

    def set_documents(self, summaries: Sequence[DocumentSummary]) -> None:
        """Show these documents."""
        self.model.set_documents(summaries)
        self._show_rows()

    def set_to_do(self, documents: Collection[DocumentId]) -> None:
        """Say which documents are assigned to who works here and not done."""
        self.model.set_to_do(documents)
        told = self.tr("By title or file name; “{words}” finds what is assigned to you.")
        self.search.setToolTip(told.format(words=self.model.to_do_words()) if documents else "")
        self._show_rows()

    def _on_search(self, text: str) -> None:
        self.filter.search(text)
        self._show_rows()

    def _show_rows(self) -> None:
        """Show the list, or say why it is empty and what to do."""
        there = self.filter.rowCount() > 0
        if not there and self.model.rowCount() > 0:
            self._empty.say(
                self.tr("No document is called that"), self.tr("Try other words, or clear the field above.")
            )
        elif not there:
            self._empty.say(self.tr("No texts yet"), self.tr("Drop .txt files here, or use the + button above."))
        self.list.setVisible(there)
        self._empty.setVisible(not there)

    def set_writable(self, *, writable: bool) -> None:
        """Offer changes, or only reading."""
        self._writable = writable
        self._add.setEnabled(writable)

    def set_current(self, document: str) -> None:
        """Mark the document that is open, without announcing it as chosen."""
        index = self.filter.mapFromSource(self.model.index_of(DocumentId(document)))
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.list.setCurrentIndex(index)
        selection.blockSignals(False)
        self.list.scrollTo(index)  # the list heard nothing of it
        self._paint_rows()

    def _paint_rows(self) -> None:
        # Not by the viewport: to say what kind of widget that is, PySide makes the types of all of them with their
        # enumerations, which costs a start ten milliseconds.
        for row in range(self.filter.rowCount()):
            self.list.update(self.filter.index(row, 0))

    def menu_for(self, document: Document) -> QMenu:
        """Return the context menu of a document."""
        menu = named(QMenu(self), "documentMenu")
        name = document.id
        rename = add_entry(menu, self.tr("Rename…"), lambda: self.rename_requested.emit(name))
        rename.setObjectName("renameDocument")
        languages = menu.addMenu(self.tr("Language"))
        make_room(languages)
        for tag in LANGUAGES:
            action = add_entry(languages, language_name(tag), partial(self.language_requested.emit, name, tag))
            _check(action, on=tag == document.language)
        directions = menu.addMenu(self.tr("Direction"))
        make_room(directions)
        for words, direction, forced in (
            (self.tr("Right to left, each paragraph by its letters"), Direction.RTL, False),
            (self.tr("Left to right, each paragraph by its letters"), Direction.LTR, False),
            (self.tr("Right to left everywhere"), Direction.RTL, True),
            (self.tr("Left to right everywhere"), Direction.LTR, True),
        ):
            action = add_entry(directions, words, partial(self.direction_requested.emit, name, direction, forced))
            _check(action, on=(direction, forced) == (document.direction, document.direction_forced))
        menu.addSeparator()
        remove = add_entry(menu, self.tr("Remove from the project…"), lambda: self.remove_requested.emit(name))
        remove.setObjectName("removeDocument")
        for action in menu.actions():
            action.setEnabled(self._writable)
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files while the project may be changed."""
        if self._writable and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Keep accepting."""
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Announce the dropped files."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the titles anew."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        summary = current.data(DocumentRole.SUMMARY) if current.isValid() else None
        if isinstance(summary, DocumentSummary):
            self.document_chosen.emit(summary.document.id)

    def _on_context_menu(self, position: QPoint) -> None:
        summary = self.list.indexAt(position).data(DocumentRole.SUMMARY)
        if isinstance(summary, DocumentSummary):
            menu = self.menu_for(summary.document)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(position))


def _check(action: QAction, *, on: bool) -> None:
    action.setCheckable(True)
    action.setChecked(on)
