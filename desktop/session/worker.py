"""One thread that does what it is given, in that order, and hands the results back to the thread of the window."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from hashiya.db.model.problems import ProjectError
from hashiya.db.model.progress import Cancelled

Done = Callable[[Any], None]
Failed = Callable[[ProjectError], None]


class Worker(QObject):
    """A thread with a queue. `pending_changed(int)` tells how many requests are not answered yet.

    A `ProjectError` goes to the request's `failed`, a cancelled request ends silently, and every other exception is
    raised again in the window's thread, where the program's excepthook meets it.
    """

    pending_changed = Signal(int)
    _finished = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._pending = 0
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def pending(self) -> int:
        """How many requests are not answered yet."""
        return self._pending

    def submit(self, work: Callable[[], Any], done: Done, failed: Failed) -> None:
        """Do `work` in the thread, then call `done` with its result, or `failed`, in the caller's thread."""
        self._pending += 1
        self.pending_changed.emit(self._pending)
        future = self._executor.submit(work)
        future.add_done_callback(lambda finished: self._finished.emit(finished, done, failed))

    def stop(self) -> None:
        """Wait until everything that was submitted is done; the thread ends."""
        self._executor.shutdown(wait=True)

    def _on_finished(self, future: "Future[Any]", done: Done, failed: Failed) -> None:
        self._pending -= 1
        self.pending_changed.emit(self._pending)
        try:
            result = future.result()
        except ProjectError as error:
            failed(error)
        except Cancelled:
            pass
        else:
            done(result)
