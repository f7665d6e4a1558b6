"""One thread that does what it is given, in that order, and hands the results back to the thread of the window."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread, main_thread
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from hashiya.db.model.problems import ProjectError
from hashiya.db.model.progress import Cancelled

Done = Callable[[Any], None]
Failed = Callable[[ProjectError], None]

_LOOK_ROUND_S = 1.0


class Request(NamedTuple):
    """Something to do, and who gets its result or its error."""

    work: Callable[[], Any]
    done: Done
    failed: Failed
    writes: bool


class Worker(QObject):
    """A thread with a queue.

    `pending_changed(int)` tells how many requests are not answered yet, `writing_changed(int)` how many of them write.
    A `ProjectError` goes to the request's `failed`, a cancelled request ends silently, and every other exception is
    raised again in the window's thread, where the program's excepthook meets it.
    """

    pending_changed = Signal(int)
    writing_changed = Signal(int)
    _finished = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: SimpleQueue[Request | None] = SimpleQueue()
        self._pending = 0
        self._writing = 0
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        # Not a daemon: Python itself waits for it at the end, so nothing that was asked for is lost.
        self._thread = Thread(target=self._run, name=name)
        self._thread.start()

    @property
    def pending(self) -> int:
        """How many requests are not answered yet."""
        return self._pending

    def submit(self, work: Callable[[], Any], done: Done, failed: Failed, *, writes: bool = False) -> None:
        """Do `work` in the thread, then call `done` with its result, or `failed`, in the caller's thread."""
        self._count(1, writes=writes)
        self._queue.put(Request(work, done, failed, writes))

    def stop(self) -> None:
        """Wait until everything that was submitted is done; the thread ends."""
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (request := self._next()) is not None:
            try:
                result = request.work()
            except BaseException as error:  # noqa: BLE001  # the thread's boundary: raised again in the window's thread
                self._finished.emit(request, None, error)
            else:
                self._finished.emit(request, result, None)

    def _next(self) -> Request | None:
        """Return the next request, or None when there will be no more."""
        while True:
            try:
                return self._queue.get(timeout=_LOOK_ROUND_S)
            except Empty:
                # Where the window's thread died without a word, nobody would ever end this one, nor so the process.
                if not main_thread().is_alive():
                    return None

    def _count(self, by: int, *, writes: bool) -> None:
        self._pending += by
        self.pending_changed.emit(self._pending)
        if writes:
            self._writing += by
            self.writing_changed.emit(self._writing)

    def _on_finished(self, request: Request, result: Any, error: BaseException | None) -> None:
        self._count(-1, writes=request.writes)
        if error is None:
            request.done(result)
        elif isinstance(error, ProjectError):
            request.failed(error)
        elif not isinstance(error, Cancelled):
            raise error
