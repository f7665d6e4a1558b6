"""The flows of team work, each made when it is first wished for: a start waits for none of them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from hashiya.desktop.window.main_window import MainWindow
    from hashiya.desktop.window.reviewing import ReviewFlow


class TeamRoom(QObject):
    """Holds the flows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @cached_property
    def reviewing(self) -> ReviewFlow:
        """Walks the queue and decides."""
        from hashiya.desktop.window.reviewing import ReviewFlow

        return ReviewFlow(self._window)
