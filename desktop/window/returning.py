"""What review says to whoever annotates: where their annotations stand, and what came back."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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


class _Standing(NamedTuple):
    """What is asked in one trip."""

    statuses: Mapping[AnnotationId, Status]
    done: bool
    to_do: frozenset[DocumentId]
    returned: int
    conflicts: int


class ReturningFlow(QObject):
    """Keeps states in the list of annotations. `counted(int)`: annotations of which something came back.

    `done_known(bool)`: whether who works here is done with the open document. `conflicts_counted(int)`: what a merge
    left to be chosen.
    """

    counted = Signal(int)
    done_known = Signal(bool)
    conflicts_counted = Signal(int)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._shown = DocumentId("")
        self._conflicts = 0
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
        # Where something is in conflict, every step may settle it.
        if changes.bulk or changes.reviews or changes.team or self._conflicts:
            self._pause.start()
        self._window.annotations.update_statuses(
            {each.after.id: each.after.status for each in changes.annotations if each.after is not None}
        )

    def on_closed(self) -> None:
        """Say nothing about a project that is closed."""
        self._pause.stop()
        self._shown = DocumentId("")
        self._conflicts = 0
        self._window.documents.set_to_do(())
        self.counted.emit(0)
        self.conflicts_counted.emit(0)

    def _ask(self) -> None:
        if self._session.info is None:
            return
        from hashiya.desktop.session import team_queries

        document, me = self._shown, self._session.author

        def gather(project: Project) -> _Standing:
            return _Standing(
                project.statuses(document, visible_to=me) if document else {},
                team_queries.done(project, document, me),
                team_queries.to_do(project, me),
                len(team_queries.returned(project, me)),
                len(project.conflicts()),
            )

        def show(found: _Standing) -> None:
            if document == self._shown:
                self._window.annotations.set_statuses(found.statuses)
                self.done_known.emit(found.done)
            self._window.documents.set_to_do(found.to_do)
            self._conflicts = found.conflicts
            self.counted.emit(found.returned)
            self.conflicts_counted.emit(found.conflicts)

        # A document that was removed meanwhile has no states.
        self._session.ask(gather, show, otherwise=lambda _error: None)
