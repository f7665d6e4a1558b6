"""What review says to whoever annotates: where their annotations stand, and what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hashiya.db.model.ids import DocumentId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hashiya.db.model.annotation import Status
    from hashiya.db.model.event import Changes
    from hashiya.db.model.ids import AnnotationId
    from hashiya.db.project import Project
    from hashiya.desktop.window.main_window import MainWindow

# Nobody waits for this: the text is painted first.
_AFTER_PAINTING_MS = 250


class ReturningFlow(QObject):
    """Keeps states in the list of annotations. `counted(int)`: annotations of which something came back.

    `done_known(bool)`: whether who works here is done with the open document.
    """

    counted = Signal(int)
    done_known = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._shown = DocumentId("")
        self._pause = QTimer(self, singleShot=True, interval=_AFTER_PAINTING_MS)
        self._pause.timeout.connect(self._ask)

    def on_reading(self) -> None:
        """Ask for the states of another document."""
        document = self._window.reading.document
        if document is not None and document.id != self._shown:
            self._shown = document.id
            self._pause.start()

    def on_changed(self, changes: Changes, _initiator: object) -> None:
        """Take over states; ask again where one change does not tell all."""
        if changes.bulk or changes.reviews or changes.team:
            self._pause.start()
        self._window.annotations.update_statuses(
            {each.after.id: each.after.status for each in changes.annotations if each.after is not None}
        )

    def on_closed(self) -> None:
        """Say nothing about a project that is closed."""
        self._pause.stop()
        self._shown = DocumentId("")
        self.counted.emit(0)

    def _ask(self) -> None:
        if self._session.info is None:
            return
        from hashiya.desktop.session import team_queries

        document, me = self._shown, self._session.author

        def gather(project: Project) -> tuple[Mapping[AnnotationId, Status], int, bool]:
            statuses = project.statuses(document, visible_to=me) if document else {}
            return statuses, len(team_queries.returned(project, me)), team_queries.done(project, document, me)

        def show(found: tuple[Mapping[AnnotationId, Status], int, bool]) -> None:
            if document == self._shown:
                self._window.annotations.set_statuses(found[0])
                self.done_known.emit(found[2])
            self.counted.emit(found[1])

        # A document that was removed meanwhile has no states.
        self._session.ask(gather, show, otherwise=lambda _error: None)
