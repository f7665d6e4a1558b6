"""The flows of team work, each made when it is first wished for: a start waits for none of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from hashiya.desktop.window.adjudicating import AdjudicationFlow
    from hashiya.desktop.window.history import HistoryFlow
    from hashiya.desktop.window.main_window import MainWindow
    from hashiya.desktop.window.measuring import AgreementFlow
    from hashiya.desktop.window.reviewing import ReviewFlow
    from hashiya.desktop.window.sharing import SharingFlow


class TeamRoom(QObject):
    """Holds the flows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show_look(self) -> None:
        """Let the pages that are seen take over theme, labels and sizes."""
        made = self.__dict__
        if "reviewing" in made:
            self.reviewing.show_look()
        if "adjudicating" in made:
            self.adjudicating.show_look()

    def leave_comparison(self) -> None:
        """End the comparison of layers, if there is one: the text is to be shown otherwise."""
        if "adjudicating" in self.__dict__:
            self.adjudicating.leave()

    @cached_property
    def reviewing(self) -> ReviewFlow:
        """Walks the queue and decides."""
        from hashiya.desktop.window.reviewing import ReviewFlow

        return ReviewFlow(self._window)

    @cached_property
    def adjudicating(self) -> AdjudicationFlow:
        """Compares layers and makes the agreed one."""
        from hashiya.desktop.window.adjudicating import AdjudicationFlow

        return AdjudicationFlow(self._window)

    @cached_property
    def measuring(self) -> AgreementFlow:
        """Measures agreement."""
        from hashiya.desktop.window.measuring import AgreementFlow

        return AgreementFlow(self._window)

    @cached_property
    def sharing(self) -> SharingFlow:
        """Makes bundles, merges them, settles conflicts."""
        from hashiya.desktop.window.sharing import SharingFlow

        return SharingFlow(self._window)

    @cached_property
    def history(self) -> HistoryFlow:
        """Shows what was done, and brings the past back."""
        from hashiya.desktop.window.history import HistoryFlow

        return HistoryFlow(self._window)
