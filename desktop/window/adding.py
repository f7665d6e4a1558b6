"""Adds texts: reads the files beside the window's thread, lets a person confirm the guesses, adds one by one."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hashiya.db.model.event import Changes
from hashiya.db.model.imported import ImportedText
from hashiya.db.model.problems import ProjectError
from hashiya.db.model.progress import Progress
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.errors import worded
from hashiya.desktop.base.prompts import ask_open

if TYPE_CHECKING:
    from hashiya.desktop.dialogs.import_dialog import Candidate
    from hashiya.desktop.window.main_window import MainWindow


class AddingFlow(QObject):
    """Brings .txt files into the project."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def ask(self) -> None:
        """Ask which files to add."""
        kinds = self.tr("Texts (*.txt);;All files (*)")
        folder = str(self._window.projects.folder())
        ask_open(self._window, self.tr("Add texts"), kinds, folder, self.add_files, many=True)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read some files and show what they were read as. A dropped project is opened instead."""
        projects = [path for path in paths if path.suffix == ".hashiya" or self._session.holds(path)]
        if projects:
            info = self._session.info
            held = info is not None and self._session.holds(projects[0])
            self._window.projects.open(info.path if info is not None and held else projects[0])
        elif self._session.writable:
            self._session.ask(
                lambda project: {each.sha256: each.title for each in project.document_list()},
                lambda known: self._read(paths, known),
            )

    def _read(self, paths: Sequence[Path], known: Mapping[str, str]) -> None:
        self._session.jobs.run(
            self.tr("Reading files: %n", "", len(paths)),
            lambda progress: read_files(paths, known, progress),
            lambda result: self._offer(*result),
        )

    def _offer(self, candidates: Sequence[Candidate], errors: Sequence[ProjectError]) -> None:
        from hashiya.desktop.dialogs.import_dialog import ImportDialog

        if errors:
            self._window.tell("\n".join(worded(error) for error in errors), warning=True)
        if candidates:
            dialog = ImportDialog(candidates, self._window)
            dialog.chosen.connect(self._add)
            self._window.present(dialog)

    def _add(self, texts: Sequence[ImportedText]) -> None:
        from hashiya.db.actions.documents import add_document

        for number, imported in enumerate(texts):
            last = number == len(texts) - 1
            # A duplicate was pointed out in the dialog; who ticks it all the same wants it twice.
            self._session.run(
                add_document,
                imported,
                allow_duplicate=True,
                then=(lambda changes: self._on_added(changes, texts)) if last else None,
            )

    def _on_added(self, changes: Changes, texts: Sequence[ImportedText]) -> None:
        if len(texts) == 1:
            self._window.tell(self.tr("{title} was added.").format(title=isolated(texts[0].title)))
        else:
            self._window.tell(self.tr("Texts added: %n.", "", len(texts)))
        if changes.documents:
            self._window.reading.show_document(next(iter(changes.documents)))


def read_files(
    paths: Sequence[Path], known: Mapping[str, str], progress: Progress
) -> tuple[list[Candidate], list[ProjectError]]:
    """Return what the files were read as, and what cannot be read. `known` maps a text's SHA-256 to a title."""
    from hashiya.db.importers.file_bytes import read_bytes
    from hashiya.db.importers.plain_text import import_text
    from hashiya.desktop.dialogs.import_dialog import Candidate

    candidates: list[Candidate] = []
    errors: list[ProjectError] = []
    seen = dict(known)
    for number, path in enumerate(paths):
        progress(number / len(paths))
        try:
            data = read_bytes(path)
            imported = import_text(data, path.name)
        except ProjectError as error:
            errors.append(error)
            continue
        digest = hashlib.sha256(imported.text.encode("utf-8", "surrogatepass")).hexdigest()
        candidates.append(Candidate(data, imported, seen.get(digest, "")))
        seen.setdefault(digest, imported.title)
    return candidates, errors
