"""Hands annotations on as JSON and takes them in, beside the window's thread, with progress and a way to stop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hashiya.db.model.event import Changes
from hashiya.db.model.person import ADJUDICATED
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Progress
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.prompts import ask_open

if TYPE_CHECKING:
    from hashiya.desktop.dialogs.export_dialog import ExportChoice
    from hashiya.desktop.window.main_window import MainWindow


class ExchangeFlow(QObject):
    """Exports and imports. `exported()` when a file is written."""

    exported = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def ask_export(self) -> None:
        """Ask where to export to, and, where several worked, whose layer."""
        me = self._session.author
        self._session.ask(lambda project: {me} if project.hidden_from(me) else project.authors(), self._offer_export)

    def _offer_export(self, authors: set[str]) -> None:
        from hashiya.desktop.dialogs.export_dialog import ExportDialog

        info = self._session.info
        if info is not None:
            # The agreed layer is what most want: it comes first.
            layers = sorted(authors - {""}, key=lambda name: (name != ADJUDICATED, name))
            dialog = ExportDialog(info.path.with_suffix(".json"), layers, self._window)
            dialog.chosen.connect(self.export)
            self._window.present(dialog)

    def export(self, choice: ExportChoice) -> None:
        """Write the JSON file: first what is pending is saved, then another connection reads one state."""
        self._window.inspector.flush()
        self._session.drain(lambda: self._export_saved(choice))

    def _export_saved(self, choice: ExportChoice) -> None:
        info = self._session.info
        if info is None:
            return
        project_path, me = info.path, self._session.author

        def work(progress: Progress) -> int:
            from hashiya.db.exporters.annotations_json import export_json
            from hashiya.db.project import Project

            with Project.open(project_path, read_only=True, backup=False) as project:
                layer = project.layer_for(me, choice.layer)
                return export_json(project, choice.path, with_text=choice.with_text, layer=layer, progress=progress)

        self._session.jobs.run(self.tr("Exporting"), work, lambda count: self._on_exported(choice.path, count))

    def _on_exported(self, path: Path, count: int) -> None:
        words = self.tr("Annotations exported to {file}: %n.", "", count)
        self._window.tell(words.format(file=isolated(path)))
        self.exported.emit()

    def ask_import(self) -> None:
        """Ask which JSON file to import."""
        kinds = self.tr("JSON files (*.json)")
        folder = str(self._window.projects.folder())
        ask_open(self._window, self.tr("Import JSON"), kinds, folder, lambda paths: self.import_file(paths[0]))

    def import_file(self, path: Path) -> None:
        """Read and check a JSON file, then take it in as one step."""
        if self._session.holds(path):
            self._window.tell_problem(ProjectError(Problem.NOT_JSON, file=path.name, detail="SQLite"))
            return

        def work(_progress: Progress) -> object:
            from hashiya.db.importers.annotations_json import read_json

            return read_json(path, path.name)

        self._session.jobs.run(
            self.tr("Reading {file}").format(file=isolated(path.name)),
            work,
            lambda parsed: self._take_in(parsed, path.name),
        )

    def _take_in(self, parsed: object, file: str) -> None:
        from hashiya.db.actions.interchange import import_annotations

        self._session.run(import_annotations, parsed, file=file, then=self._on_imported)

    def _on_imported(self, changes: Changes) -> None:
        if changes.event is None:
            self._window.tell(self.tr("Everything in this file is in the project already."))
        elif changes.bulk:
            self._window.tell_undoable(self.tr("The annotations were imported."))
        else:
            self._window.tell_undoable(self.tr("Annotations imported: %n.", "", len(changes.annotations)))
