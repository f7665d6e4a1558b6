"""What is done to documents: title, language, direction, removal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hashiya.db.model.direction import Direction
from hashiya.db.model.ids import DocumentId
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.prompts import ask_words, confirm

if TYPE_CHECKING:
    from hashiya.db.model.event import Changes
    from hashiya.desktop.window.main_window import MainWindow


class DescribingFlow(QObject):
    """Turns wishes about documents into actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def ask_title(self, document: str) -> None:
        """Ask for a document's new title."""
        from hashiya.db.actions.documents import rename

        def put(title: str) -> None:
            if title.strip():
                self._session.run(rename, DocumentId(document), title.strip())

        ask_words(self._window, self.tr("Rename document"), self.tr("Title"), self._title(document), put)

    def set_language(self, document: str, language: str) -> None:
        """Set a document's language."""
        from hashiya.db.actions.documents import set_language

        self._session.run(set_language, DocumentId(document), language)

    def set_direction(self, document: str, direction: Direction, forced: bool) -> None:  # noqa: FBT001  # a signal's
        """Set a document's base direction."""
        from hashiya.db.actions.documents import set_direction

        self._session.run(set_direction, DocumentId(document), direction, forced=forced)

    def set_current_direction(self, direction: Direction) -> None:
        """Set the open document's base direction."""
        document = self._window.reading.document
        if document is not None:
            self.set_direction(document.id, direction, document.direction_forced)

    def ask_remove(self, document: str) -> None:
        """Ask before a document goes with its annotations."""
        from hashiya.db.actions.documents import remove_document

        question = self.tr("Remove {title} and its annotations from the project? You can undo this.")
        confirm(
            self._window,
            self.tr("Remove document"),
            question.format(title=isolated(self._title(document))),
            self.tr("Remove"),
            lambda: self._session.run(remove_document, DocumentId(document), then=self._on_removed),
        )

    def _on_removed(self, _changes: Changes) -> None:
        self._window.tell_undoable(self.tr("The document was removed with its annotations."))

    def _title(self, document: str) -> str:
        summary = self._window.documents.model.summary(DocumentId(document))
        return summary.document.title if summary is not None else ""
