"""Gathers for the command palette what can be done: the menus' commands, documents, annotations of the open one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from hashiya.desktop.base import language
from hashiya.desktop.base.keyboard import shown
from hashiya.desktop.base.words import language_names
from hashiya.desktop.models.document_model import DocumentRole
from hashiya.desktop.models.palette_model import PaletteEntry
from hashiya.desktop.window.menu_names import plain

if TYPE_CHECKING:
    from hashiya.desktop.window.main_window import MainWindow

# In longer documents, the list of annotations and the search find them.
_MOST_ANNOTATIONS = 2000
_TITLE_SHOWN = 110


class PaletteFlow(QObject):
    """Shows the palette and does what is chosen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show(self) -> None:
        """Ask what to do."""
        from hashiya.desktop.dialogs.palette_dialog import PaletteDialog

        window = self._window
        dialog = PaletteDialog(list(self.entries()), window.settings.help.commands, window.appearance.theme, window)
        # After the dialog is gone and the keyboard is back: a command may act on the text.
        dialog.chosen.connect(self._do)
        dialog.place()
        window.present(dialog)

    def entries(self) -> Iterator[PaletteEntry]:
        """Yield everything that the palette offers now."""
        for action in self._window.menuBar().actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                yield from self._of_menu(menu, _plain(action.text()))
        yield from self._documents()
        yield from self._annotations()

    def _do(self, entry: PaletteEntry) -> None:
        settings = self._window.settings
        self._window.settings = settings._replace(help=settings.help.with_command(entry.key))
        entry.run()

    def _of_menu(self, menu: QMenu, place: str) -> Iterator[PaletteEntry]:
        menu.aboutToShow.emit()  # some are filled only when they open
        for action in menu.actions():
            inner = action.menu()
            if isinstance(inner, QMenu):
                if inner.isEnabled():
                    yield from self._of_menu(inner, f"{place} › {_plain(action.text())}")
            elif not action.isSeparator() and action.isVisible() and action.text():
                yield self._of_action(action, place)

    def _of_action(self, action: QAction, place: str) -> PaletteEntry:
        title = _plain(action.text())
        if action.isCheckable() and action.isChecked():
            title = self.tr("{command} (chosen)").format(command=title)
        return PaletteEntry(
            action.objectName() or f"{place} › {_plain(action.text())}",
            title,
            place,
            action.trigger,
            keys=", ".join(shown(action.shortcuts())),
            names=tuple(self._other_names(action)),
            enabled=action.isEnabled(),
        )

    def _other_names(self, action: QAction) -> Iterator[str]:
        """Yield a command's names in all languages, the English one that its object bears, and a label's names."""
        window = self._window
        for commands in (window.commands, window.review_menu):
            if source := commands.sources.get(action.text()):
                yield from map(_plain, language.everywhere(type(commands).__name__, source))
        if action in window.commands.languages.actions():
            yield from language_names(str(action.data()))
        name = action.objectName().removesuffix("Action")
        yield re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", " ", name)
        code = window.reading.codebook.get(str(action.data())) if name.startswith("mark_") else None
        if code is not None:
            yield from code.names.values()

    def _documents(self) -> Iterator[PaletteEntry]:
        model, place = self._window.documents.model, self.tr("Document")
        for row in range(model.rowCount()):
            document = model.index(row).data(DocumentRole.SUMMARY).document
            run = partial(self._open, document.id)
            yield PaletteEntry(f"document:{document.id}", document.title, place, run, names=(document.file,))

    def _open(self, document: str) -> None:
        self._window.reading.show_document(document)
        self._window.text_panel.view.setFocus()

    def _annotations(self) -> Iterator[PaletteEntry]:
        window, place = self._window, self.tr("Go to annotation")
        model = window.annotations.model
        if model.rowCount() > _MOST_ANNOTATIONS:
            return
        for row in range(model.rowCount()):
            mark = model.mark(row)
            title = str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))[:_TITLE_SHOWN]
            run = partial(window.go_to_annotation, mark.id)
            yield PaletteEntry(f"annotation:{mark.id}", title, place, run, plenty=True)


def _plain(words: str) -> str:
    return plain(words).rstrip("…")
