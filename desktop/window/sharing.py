"""Working apart: bundles out, work back in after a look at what will come, and the conflicts that are left."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hashiya.db.model.conflict import Conflict, MergeReport
from hashiya.db.model.event import Changes
from hashiya.db.model.ids import DocumentId
from hashiya.db.model.progress import Progress
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.prompts import ask_open, project_kinds
from hashiya.desktop.session import team_queries
from hashiya.desktop.window.keys import KeysFlow

if TYPE_CHECKING:
    from hashiya.db.project import Project
    from hashiya.desktop.dialogs.bundle_dialog import BundleChoice
    from hashiya.desktop.dialogs.conflicts_dialog import ConflictsDialog
    from hashiya.desktop.window.main_window import MainWindow


class SharingFlow(QObject):
    """Makes bundles and merges them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.keys = KeysFlow(window)
        self._conflicts: ConflictsDialog | None = None
        window.session.changed.connect(self._on_changed)

    # Bundles

    def ask_bundle(self) -> None:
        """Ask for whom, what and where."""
        self._session.ask(team_queries.team, self._offer_bundle)

    def _offer_bundle(self, team: team_queries.Team) -> None:
        from hashiya.desktop.dialogs.bundle_dialog import BundleDialog

        me = self._session.author
        others = [each.name for each in team.people if each.name != me]
        assigned = [(each.document, each.person) for each in team.assignments]
        dialog = BundleDialog(
            others,
            team.documents,
            assigned,
            self._window.projects.folder(),
            self._window.settings.signing_key,
            can_sign=self.keys.able,
            parent=self._window,
        )
        dialog.chosen.connect(self.bundle)
        dialog.signing.key_named.connect(lambda path: self.keys.name_key(path, dialog.signing))
        dialog.signing.new_key_requested.connect(lambda path: self.keys.make_key(path, dialog.signing))
        self._window.present(dialog)

    def bundle(self, choice: BundleChoice) -> None:
        """Write the bundle: first what is pending is saved."""
        self._window.inspector.flush()
        me = self._session.author
        self._window.settings = self._window.settings._replace(signing_key=str(choice.key or ""))

        def work(project: Project, progress: Progress) -> None:
            project.bundle(
                choice.path,
                for_=choice.recipient,
                author=me,
                documents=choice.documents,
                sign=choice.key,
                progress=progress,
            )

        self._session.run_long(self.tr("Making the bundle"), work, lambda _none: self._on_bundled(choice))

    def _on_bundled(self, choice: BundleChoice) -> None:
        words = self.tr("The bundle for {name} was written to {file}.")
        self._window.tell(words.format(name=isolated(choice.recipient), file=isolated(choice.path)))

    # Merging

    def ask_merge(self) -> None:
        """Ask which files to merge."""
        folder = str(self._window.projects.folder())
        ask_open(self._window, self.tr("Merge"), project_kinds(), folder, self.look_at, many=True)

    def look_at(self, paths: Sequence[Path]) -> None:
        """Work out what a merge would bring, then show it."""
        self._window.inspector.flush()
        self._session.drain(lambda: self._look_at_saved(paths))

    def _look_at_saved(self, paths: Sequence[Path]) -> None:
        info = self._session.info
        if info is None:
            return
        path = info.path

        def work(progress: Progress) -> MergeReport:
            from hashiya.db.project import Project

            with Project.open(path, read_only=True, backup=False) as project:
                return project.plan_merge(paths, progress=progress)

        self._session.jobs.run(self.tr("Looking at what will come"), work, lambda report: self._offer(report, paths))

    def _offer(self, report: MergeReport, paths: Sequence[Path]) -> None:
        from hashiya.desktop.dialogs.merge_dialog import MergeDialog

        settings = self._window.settings
        dialog = MergeDialog(
            report,
            settings.trusted,
            only_trusted=settings.only_trusted,
            able=self.keys.able,
            parent=self._window,
        )
        dialog.chosen.connect(lambda only_trusted: self.merge(paths, only_trusted=only_trusted))
        dialog.keys_requested.connect(lambda key: self.keys.ask(key, dialog, dialog.show_trusted))
        self._window.present(dialog)

    def merge(self, paths: Sequence[Path], *, only_trusted: bool = False) -> None:
        """Take the work in: all of it, or nothing."""
        me = self._session.author
        settings = self._window.settings = self._window.settings._replace(only_trusted=only_trusted)
        trust = list(settings.trusted) if only_trusted else None

        def work(project: Project, progress: Progress) -> MergeReport:
            project.back_up()
            return project.merge(paths, author=me, trust=trust, progress=progress)

        self._session.run_long(self.tr("Merging"), work, self._on_merged)

    def _on_merged(self, report: MergeReport) -> None:
        if report.conflicts:
            self.show_conflicts()
        else:
            self._window.tell(self.tr("Merged. New steps: %Ln; nothing is in conflict.", "", report.events))

    # Conflicts

    def show_conflicts(self) -> None:
        """Show what waits for a choice."""
        self._session.ask(_conflicts, self._show)

    def _show(self, found: tuple[list[Conflict], dict[DocumentId, str]]) -> None:
        from hashiya.desktop.dialogs.conflicts_dialog import ConflictsDialog

        if self._conflicts is None:
            self._conflicts = ConflictsDialog(self._window)
            self._conflicts.settle_requested.connect(self.settle)
            self._conflicts.place_chosen.connect(self._window.reading.go_to)
            self._conflicts.destroyed.connect(self._on_gone)
            self._window.present_beside(self._conflicts)
        window = self._window
        self._conflicts.show_conflicts(*found, window.reading.codebook, window.language)

    def _on_gone(self) -> None:
        self._conflicts = None

    def settle(self, conflict: str, version: str) -> None:
        """Choose a version; the choice is an event like every other."""
        from hashiya.db.merge.settle import settle

        self._session.run(settle, conflict, version)

    def _on_changed(self, _changes: Changes, _initiator: object) -> None:
        if self._conflicts is not None:
            self.show_conflicts()


def _conflicts(project: Project) -> tuple[list[Conflict], dict[DocumentId, str]]:
    """Return the open conflicts, and the texts of the documents that their annotations stand in."""
    found = project.conflicts()
    known = {each.id for each in project.document_list()}
    wanted = {
        DocumentId(str(values["document"]))
        for each in found
        for values in (each.present, *(one.values for one in each.others))
        if values is not None and "document" in values
    }
    return found, {each: project.text(each) for each in wanted & known}
