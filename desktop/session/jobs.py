"""Long work with progress and a way to stop it, in a thread beside the one that saves. One job runs at a time."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from hashiya.db.model.problems import ProjectError
from hashiya.db.model.progress import Cancelled, Progress
from hashiya.desktop.session.worker import Done, Worker

_STEP = 0.01


class Jobs(QObject):
    """Runs jobs. `started(str)` names the job, `progressed(float)` runs from 0 to 1, `ended` always follows.

    `cancelled()` comes after that where the job was stopped on the way and so changed nothing.
    """

    started = Signal(str)
    progressed = Signal(float)
    ended = Signal()
    cancelled = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: Worker | None = None
        self._stop = threading.Event()
        self._stopped = False

    @property
    def running(self) -> bool:
        """Whether a job is under way."""
        return self._worker is not None and self._worker.pending > 0

    def run(self, name: str, work: Callable[[Progress], Any], then: Done) -> None:
        """Do `work` with a progress callback; `then` gets its result unless it failed or was cancelled."""
        if self._worker is None:
            self._worker = Worker("hashiya-job", self)
            self._worker.pending_changed.connect(self._on_pending)
        self._stop.clear()
        self.started.emit(name)
        self._worker.submit(lambda: work(self._reporter()), then, self._on_failed)

    def watch(self, name: str) -> Progress:
        """Announce work that another thread does, and return what it reports to; `unwatch` ends it."""
        self._stop.clear()
        self.started.emit(name)
        return self._reporter()

    def unwatch(self) -> None:
        """Say that the work that was watched is over."""
        self._end()

    def _end(self) -> None:
        stopped, self._stopped = self._stopped, False
        self.ended.emit()
        if stopped:
            self.cancelled.emit()

    def cancel(self) -> None:
        """Ask the running job to stop at its next report of progress."""
        self._stop.set()

    def stop(self) -> None:
        """Cancel what runs and end the thread."""
        self.cancel()
        if self._worker is not None:
            self._worker.stop()

    def _reporter(self) -> Progress:
        told = -1.0

        def report(part: float) -> None:
            nonlocal told
            if self._stop.is_set():
                self._stopped = True
                raise Cancelled
            if part - told >= _STEP or part >= 1.0:
                told = part
                self.progressed.emit(part)

        return report

    def _on_failed(self, error: ProjectError) -> None:
        self.failed.emit(error)

    def _on_pending(self, pending: int) -> None:
        if pending == 0:
            self._end()
