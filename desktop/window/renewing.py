"""Another interface language, or other digits: the window is built anew on the same project, place and selection.

Nothing is translated under somebody's hands: everything asked for is done first, the project is closed with its lock,
and the new window opens it as a start would. What the old one shows stays on the screen until the new one is painted.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from hashiya.db.model.problems import ProjectError

if TYPE_CHECKING:
    from hashiya.desktop.window.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody stands in a window, beyond what its settings remember. `selection` is anchor and caret."""

    project: Path | None
    author: str
    annotation: str
    selection: tuple[int, int]
    page: str
    preferring: bool = False


class RenewalFlow(QObject):
    """Brings a window to the point where another can take its place; `window.renewal_ready(Standing)` follows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._failed = False

    def change(self, *, language: str | None = None, digits: str | None = None) -> None:
        """Use another interface language, or other digits, from now on."""
        window, settings = self._window, self._window.settings
        wanted = settings._replace(language=language or settings.language, digits=digits or settings.digits)
        if wanted == settings:
            return
        if self._session.jobs.running:
            window.show_look()  # the menu ticks again what holds
            window.tell(self.tr("Something is still under way. Try again when it has finished."), warning=True)
            return
        window.settings = wanted
        window.inspector.flush()
        window.reading.remember_place()
        self._failed = False
        self._session.failed.connect(self._on_failed)
        # Not painted, so that nobody sees it go grey: it only takes no more wishes.
        window.setUpdatesEnabled(False)
        window.setEnabled(False)
        self._session.drain(self._on_drained)

    def _on_failed(self, _error: ProjectError) -> None:
        self._failed = True

    def _on_drained(self) -> None:
        window = self._window
        self._session.failed.disconnect(self._on_failed)
        if self._failed:  # the notice says what was not saved; the next start will speak the other language
            window.setEnabled(True)
            window.setUpdatesEnabled(True)
            return
        standing = _standing(window)
        window.release()
        window.renewal_ready.emit(standing)


def _standing(window: MainWindow) -> Standing:
    info, annotation, view = window.session.info, window.reading.annotation, window.text_panel.view
    return Standing(
        project=info.path if info is not None else None,
        author=window.session.author,
        annotation=annotation.id if annotation is not None else "",
        selection=(view.anchor(), view.caret().position),
        page=window.frame.side_page(),
        preferring="preferring" in window.__dict__ and window.preferring.entered,
    )


def resume(window: MainWindow, standing: Standing) -> None:
    """Bring a window to where another stood, as soon as its document is shown."""

    def wait() -> None:
        if window.reading.document is not None:
            window.reading.state_changed.disconnect(wait)
            QTimer.singleShot(0, window, lambda: _stand(window, standing))

    if standing.project is not None:
        window.reading.state_changed.connect(wait)
    if standing.preferring:
        QTimer.singleShot(0, window, lambda: window.preferring.enter())


def _stand(window: MainWindow, standing: Standing) -> None:
    if standing.author != window.session.author:
        window.team.choose_name(standing.author)
    view = window.text_panel.view
    position = view.scroll_position()
    view.select(*standing.selection)
    view.set_scroll_position(position)
    if standing.annotation:
        window.reading.choose(standing.annotation)
    if standing.page == "reviewPanel":
        window.room.reviewing.enter()
    elif standing.page == "comparePanel":
        window.room.adjudicating.enter()
