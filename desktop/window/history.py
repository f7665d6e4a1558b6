"""What was done, as people read it, and the ways back."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hashiya.db.model.event import Changes
from hashiya.db.model.ids import AnnotationId, DocumentId, EventId
from hashiya.db.model.progress import Progress
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.prompts import ask_save, ended, project_kinds
from hashiya.desktop.window.past import PastFlow

if TYPE_CHECKING:
    from hashiya.desktop.dialogs.history_dialog import HistoryDialog, HistoryFilter
    from hashiya.desktop.session.history_query import Past
    from hashiya.desktop.window.main_window import MainWindow


class HistoryFlow(QObject):
    """Shows the history and brings the past back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._dialog: HistoryDialog | None = None
        self.past = PastFlow(window)
        self.past.began.connect(self._on_looking)
        self.past.left.connect(self._on_left)
        window.session.changed.connect(self._on_changed)

    def ask(self) -> None:
        """Show the history of the chosen annotation, or else of the open document."""
        self._window.inspector.flush()
        from hashiya.desktop.session.history_query import actors

        self._session.ask(actors, self._open)

    def _open(self, people: list[str]) -> None:
        from hashiya.desktop.dialogs.history_dialog import ANNOTATION, DOCUMENT, EVERYTHING, HistoryDialog

        if self._dialog is not None:
            self._dialog.raise_()
            return
        reading = self._window.reading
        scope = ANNOTATION if reading.annotation is not None else EVERYTHING if reading.document is None else DOCUMENT
        dialog = self._dialog = HistoryDialog(people, scope, self._window)
        dialog.filter_changed.connect(self._load)
        dialog.restore_annotation_requested.connect(self.restore_annotation)
        dialog.look_requested.connect(self.past.look)
        dialog.copy_requested.connect(self.ask_copy)
        dialog.place_chosen.connect(reading.go_to)
        dialog.destroyed.connect(self._on_gone)
        self._window.present_beside(dialog)
        self._load(dialog.value())

    def _on_looking(self) -> None:
        """Make room for the text."""
        if self._dialog is not None:
            self._dialog.hide()

    def _on_left(self, restored: bool) -> None:  # noqa: FBT001  # a signal's
        if self._dialog is not None:
            if restored:
                self._dialog.close()
            else:
                self._dialog.show()

    def _on_gone(self) -> None:
        self._dialog = None

    def _on_changed(self, _changes: Changes, _initiator: object) -> None:
        if self._dialog is not None:
            self._load(self._dialog.value())

    def _load(self, wanted: HistoryFilter) -> None:
        from hashiya.desktop.dialogs.history_dialog import ANNOTATION, DOCUMENT, SHOWN
        from hashiya.desktop.session.history_query import HistoryWish, past

        reading, me = self._window.reading, self._session.author
        document = reading.document.id if reading.document is not None else None
        annotation = reading.annotation.id if reading.annotation is not None else None
        since, until = _day(wanted.day)
        wish = HistoryWish(
            annotation if wanted.scope == ANNOTATION else None,
            document if wanted.scope == DOCUMENT else None,
            wanted.author or None,
            since,
            until,
            SHOWN,
        )
        self._session.ask(lambda project: past(project, wish, me), lambda found: self._show(found, wanted, document))

    def _show(self, found: Past, wanted: HistoryFilter, document: DocumentId | None) -> None:
        from hashiya.desktop.dialogs.history_dialog import ANNOTATION, DOCUMENT

        if self._dialog is not None:
            self._dialog.show_entries(
                found.entries,
                found.texts,
                self._window.reading.codebook,
                self._window.language,
                document=document or "" if wanted.scope in (DOCUMENT, ANNOTATION) else "",
                writable=self._session.writable,
                beyond=found.beyond,
                trusted=self._window.settings.trusted,
            )

    # Back

    def restore_annotation(self, annotation: str, event: str) -> None:
        """Make an annotation what it was right after a step."""
        from hashiya.db.actions.restore import restore_annotation

        self._session.run(
            restore_annotation,
            AnnotationId(annotation),
            EventId(event),
            then=lambda _changes: self._window.tell_undoable(self.tr("The annotation was restored.")),
        )

    def ask_copy(self, event: str) -> None:
        """Ask where a copy of the project as it was goes."""
        info = self._session.info
        if info is not None:
            suggestion = str(info.path.with_name(f"{info.path.stem} then.hashiya"))
            ask_save(
                self._dialog or self._window,
                self.tr("Copy of the project as it was"),
                project_kinds(),
                suggestion,
                lambda paths: self.copy(event, paths[0]),
                suffix="hashiya",
            )

    def copy(self, event: str, path: Path) -> None:
        """Write the whole project as it was into another file."""
        info = self._session.info
        if info is None:
            return
        project_path, target = info.path, ended(path, ".hashiya")

        def work(progress: Progress) -> None:
            from hashiya.db.project import Project

            with Project.open(project_path, read_only=True, backup=False) as project:
                project.copy_at(EventId(event), target, progress)

        self._session.jobs.run(
            self.tr("Copying the project"),
            work,
            lambda _none: self._window.tell(self.tr("Copied to {file}.").format(file=isolated(target))),
        )


def _day(day: str) -> tuple[str | None, str | None]:
    """Return when a local day begins and ends, in UTC; the log's times are UTC."""
    if not day:
        return None, None
    start = datetime.fromisoformat(day).astimezone()
    end = (datetime.fromisoformat(day) + timedelta(days=1)).astimezone()
    return _utc(start), _utc(end)


def _utc(moment: datetime) -> str:
    from datetime import UTC

    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
