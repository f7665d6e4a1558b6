"""Which project is open: make, open, try the sample, close, and leave the program with everything saved."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Progress
from hashiya.db.model.project_info import ProjectInfo
from hashiya.desktop.base.settings import Left
from hashiya.desktop.widgets.notice_bar import UNDOABLE

if TYPE_CHECKING:
    from hashiya.desktop.dialogs.new_project_dialog import NewProject
    from hashiya.desktop.window.main_window import MainWindow

SAMPLE = "Hashiya sample.hashiya"


class ProjectFlow(QObject):
    """Opens and closes projects."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.leaving = False
        self._left = False
        self._failures = 0

    def ask_new(self) -> None:
        """Ask for a new project's title and file."""
        from hashiya.desktop.dialogs.new_project_dialog import NewProjectDialog

        dialog = NewProjectDialog(self.folder(), self._window)
        dialog.chosen.connect(self._on_new)
        self._window.present(dialog)

    def ask_open(self) -> None:
        """Ask which project to open."""
        from hashiya.desktop.base.prompts import ask_open, project_kinds

        title = self.tr("Open project")
        ask_open(self._window, title, project_kinds(), str(self.folder()), lambda paths: self.open(paths[0]))

    def open(self, path: Path) -> None:
        """Open a project."""
        self._before_change()
        self._session.open(path.absolute())

    def open_sample(self) -> None:
        """Open the person's copy of the sample project, which is made first where there is none."""
        path = self.documents_folder() / SAMPLE
        if path.exists():
            self.open(path)
            return

        def make(_progress: Progress) -> None:
            from hashiya.db.sample import make_sample

            make_sample(path)

        self._session.jobs.run(self.tr("Making the sample project"), make, lambda _none: self.open(path))

    def close(self) -> None:
        """Close the project; what is being typed is saved first."""
        self._before_change()
        self._session.close()

    def leave(self) -> bool:
        """Save everything and close; return whether the window may close now. It is closed again when it may."""
        if self._left or (self._session.info is None and self._session.pending == 0):
            return True
        if not self.leaving:
            self.leaving = True
            self._failures = 0
            self._before_change()
            self._window.remembering.note()
            self._session.jobs.cancel()
            self._session.drain(self._on_drained)
        return False

    def on_opened(self, info: ProjectInfo) -> None:
        """Show what was opened."""
        window = self._window
        window.settings = window.settings.with_recent(info.path)._replace(folder=str(info.path.parent))
        window.settings = window.settings._replace(left=Left(str(info.path)))
        window.reading.forget()
        window.notices.drop(UNDOABLE)
        window.show_project(info)
        window.team.on_opened()
        window.reading.load()
        window.coding.refresh_steps()

    def on_closed(self) -> None:
        """Show the welcome page, and at the next start again, unless this is how the program is left."""
        if not self.leaving:
            self._window.settings = self._window.settings._replace(left=Left())
        self._window.commands.text_only.setChecked(False)
        self._window.reading.clear()
        self._window.notices.drop(UNDOABLE)
        self._window.show_project(None)

    def on_access_lost(self, info: ProjectInfo) -> None:
        """Say that another window holds the project."""
        self._window.show_project(info, elsewhere=True)
        self._window.coding.refresh_steps()

    def on_failed(self, error: ProjectError) -> None:
        """Note failures while leaving, so that the window stays; forget a recent project that is gone."""
        self._failures += 1
        if error.problem is Problem.NOT_FOUND and error.values.get("path"):
            self._window.settings = self._window.settings.without_recent(Path(error.values["path"]))
        if self._session.info is None:
            self._window.settings = self._window.settings._replace(left=Left())
            self._window.show_project(None)

    def folder(self) -> Path:
        """Return the folder where dialogs begin."""
        known = Path(self._window.settings.folder) if self._window.settings.folder else None
        return known if known is not None and known.is_dir() else self.documents_folder()

    @staticmethod
    def documents_folder() -> Path:
        """Return the person's folder of documents."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(place) if place else Path.home()
        return folder if folder.is_dir() else Path.home()

    def _before_change(self) -> None:
        self._window.inspector.flush()
        self._window.reading.remember_place()

    def _on_new(self, wanted: NewProject) -> None:
        self._before_change()
        self._session.create(wanted.path.absolute(), wanted.title)

    def _on_drained(self) -> None:
        if self._failures:
            self.leaving = False  # the notice says what was not saved, and the window stays
            return
        self._session.close(self._on_safe_to_leave)

    def _on_safe_to_leave(self) -> None:
        self._left = True
        self._window.close()
