"""Where somebody stands, so that the next start goes on from there: noted on leaving, and now and then before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from hashiya.desktop.base.settings import Left, Settings

if TYPE_CHECKING:
    from hashiya.desktop.window.main_window import MainWindow

# So much is lost at most where the program or the machine dies: of where one stood, never of the work.
_EVERY_MS = 15_000


class MemoryFlow(QObject):
    """Keeps the settings' `left` and the place in the open project up to date. Made once a window has painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._stored: Settings | None = None
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.store)

    def begin(self, left: Left | None) -> None:
        """Bring back what stood open, if anything is given, and note from now on what does."""
        if left is not None:
            self._restore(left)
        self._timer.start()
        self.store()

    def note(self) -> None:
        """Note where the person stands."""
        window = self._window
        window.reading.remember_place()
        info, panel = window.session.info, window.text_panel
        left = Left()
        if info is not None:
            found = panel.find_bar.words.text() if panel.finding else ""
            left = Left(str(info.path), window.frame.side_page(), panel.finding, found)
        window.settings = window.settings._replace(left=left)

    def store(self) -> None:
        """Note it, and write it down if it is news."""
        if not self._window.projects.leaving:
            self.note()
            if self._window.settings != self._stored:
                self._stored = self._window.settings
                self._window.store_settings()

    def _restore(self, left: Left) -> None:
        window = self._window
        if left.side == "reviewPanel":
            window.room.reviewing.enter()
        elif left.side == "comparePanel":
            window.room.adjudicating.enter()
        if left.finding:
            window.text_panel.find_bar.bring_back(left.found)
            window.finding.resume(left.found)
