"""The open project: every request goes through one worker thread, which alone holds the project's connection."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Cancelled, Progress
from hashiya.db.model.project_info import ProjectInfo
from hashiya.desktop.session.jobs import Jobs
from hashiya.desktop.session.worker import Failed, Worker

if TYPE_CHECKING:  # the project pulls in SQLite: the worker imports it, beside the window's own start
    from hashiya.db.model.event import Changes
    from hashiya.db.project import Project
    from hashiya.db.project_lock import WriterLock

T = TypeVar("T")
POLL_MS = 1000
_UNREACHABLE = (-1, -1)


def _same(path: Path, own: Path) -> bool:
    try:
        return path.samefile(own)
    except OSError:
        return False


class Session(QObject):
    """One open project, or none.

    `opened(ProjectInfo)` and `closed()` frame it. `changed(Changes, initiator)` follows every change; the initiator is
    whatever object was named in the request, or None for changes from outside, and `Changes.bulk` means: ask again.
    `failed(ProjectError)` tells what the person can mend, `writing_changed(int)` how many changes are not saved yet.
    `access_lost(ProjectInfo)` says that another window holds the project, which is now open for reading only.
    `reach_changed(bool)` tells whether the project's file can still be reached; where not, nothing is saved.
    """

    opened = Signal(object)
    closed = Signal()
    changed = Signal(object, object)
    failed = Signal(object)
    writing_changed = Signal(int)
    access_lost = Signal(object)
    reach_changed = Signal(bool)

    def __init__(self, author: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.author = author
        self.copies_kept: int | None = None
        self.info: ProjectInfo | None = None
        self.jobs = Jobs(self)
        # Both are touched by the worker's thread only.
        self._project: Project | None = None
        self._lock: WriterLock | None = None
        self._lost: tuple[Path, bool] | None = None
        self._why: ProjectError | None = None
        self._reopened = 0
        self._worker = Worker("hashiya-project", self)
        self._worker.writing_changed.connect(self.writing_changed)
        self._version: tuple[int, int] | None = None
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self.look_for_changes)

    @property
    def writable(self) -> bool:
        """Whether a project is open that may be changed."""
        return self.info is not None and not self.info.read_only

    def holds(self, path: Path) -> bool:
        """Return whether a path is the open project's own file, or one of those that SQLite keeps beside it.

        Nobody else in this process may open these: closing them again would drop the locks of SQLite.
        """
        if self.info is None:
            return False
        own = self.info.path
        return any(_same(path, each) for each in (own, *(own.with_name(own.name + end) for end in ("-wal", "-shm"))))

    @property
    def pending(self) -> int:
        """How many requests are not answered yet."""
        return self._worker.pending

    def open(self, path: Path) -> None:
        """Open a project, closing the one before. `secure` follows once the window has painted."""

        def work() -> ProjectInfo:
            from hashiya.db.project import Project

            self._replace(Project.open(path, backup=False))
            return self._held().info

        self._worker.submit(work, self._on_opened, self.failed.emit)

    def create(self, path: Path, title: str) -> None:
        """Make a project and open it."""

        def work() -> ProjectInfo:
            from hashiya.db.project import Project

            self._replace(Project.create(path, title=title))
            return self._held().info

        self._worker.submit(work, self._on_opened, self.failed.emit)

    def secure(self) -> None:
        """Take the lock of the window that may write, then keep a copy of the project; both late, for a fast start.

        No change is written before the lock is held: `run` takes it too.
        """

        def locked(info: ProjectInfo) -> None:
            if self.info is not None and info.read_only and not self.info.read_only:
                self.info = info
                self.access_lost.emit(info)

        self._worker.submit(self._claim, locked, self.failed.emit)
        self._worker.submit(self._keep_copy, lambda _none: None, self.failed.emit)

    def _keep_copy(self) -> None:
        self._held().keep_watch()
        self._held().back_up(keep=self.copies_kept)

    def run(
        self,
        action: Callable[..., Any],
        *args: Any,
        initiator: object = None,
        then: Callable[[Changes], None] | None = None,
        otherwise: Failed | None = None,
        **kwargs: Any,
    ) -> None:
        """Run one action of the core as one transaction; `changed` follows, then `then`."""
        author = self.author  # who asks now, whoever works here when it is its turn

        def work() -> Changes:
            self._claim()
            return self._held().run(action, *args, author=author, **kwargs)

        def done(changes: Changes) -> None:
            self.changed.emit(changes, initiator)
            if then is not None:
                then(changes)

        self._worker.submit(work, done, otherwise or self.failed.emit, writes=True)

    def ask(self, query: Callable[[Project], T], then: Callable[[T], None], otherwise: Failed | None = None) -> None:
        """Call a read query with the project in the worker, then `then` with its answer."""
        self._worker.submit(lambda: query(self._held()), then, otherwise or self.failed.emit)

    def run_long(
        self, name: str, work: Callable[[Project, Progress], T], then: Callable[[T], None], *, initiator: object = None
    ) -> None:
        """Change the project by something that takes a while, with its progress shown and a way to stop it.

        `changed` follows and tells to ask again, then `then` with what it returned; not if it was cancelled.
        """
        report = self.jobs.watch(name)

        def claimed() -> tuple[T] | None:
            self._claim()
            try:
                return (work(self._held(), report),)
            except Cancelled:
                return None

        def done(result: tuple[T] | None) -> None:
            from hashiya.db.model.event import Changes

            self.jobs.unwatch()
            if result is not None:
                self.changed.emit(Changes(codebook=True, project=True, team=True, bulk=True), initiator)
                then(result[0])

        def failed(error: ProjectError) -> None:
            self.jobs.unwatch()
            self.failed.emit(error)

        self._worker.submit(claimed, done, failed, writes=True)

    def drain(self, then: Callable[[], None]) -> None:
        """Call `then` when everything requested so far is done; `failed` comes before it where the file is lost."""

        def lost(error: ProjectError) -> None:
            self.failed.emit(error)
            then()

        self._worker.submit(self._look_after, lambda _none: then(), lost)

    def close(self, then: Callable[[], None] | None = None) -> None:
        """Close the project after everything requested so far."""
        self._poll.stop()

        def done(_none: None) -> None:
            self.info = None
            self.closed.emit()
            if then is not None:
                then()

        def work() -> None:
            self._look_after()
            self._replace(None)

        self._worker.submit(work, done, self.failed.emit)

    def stop(self) -> None:
        """End the threads; everything requested so far is still done first."""
        self._poll.stop()
        self.jobs.stop()
        self._worker.submit(lambda: self._replace(None), lambda _none: None, self.failed.emit)
        self._worker.stop()

    def look_for_changes(self) -> None:
        """Ask whether another program wrote to the project; if so, `changed` tells to ask again."""
        if self.info is not None and self._worker.pending == 0:
            self.ask(self._version_of, self._on_version, self._on_unreachable)

    def _on_unreachable(self, error: ProjectError) -> None:
        """Say once that the project cannot be read, until it can be again."""
        told, self._version = self._version == _UNREACHABLE, _UNREACHABLE
        if not told:
            self.reach_changed.emit(False)
            self.failed.emit(error)

    def _on_opened(self, info: ProjectInfo) -> None:
        self.info = info
        if self._version == _UNREACHABLE:
            self.reach_changed.emit(True)
        self._version = None
        self.ask(self._version_of, self._on_version)
        self._poll.start()
        self.opened.emit(info)

    def _on_version(self, version: tuple[int, int]) -> None:
        known, self._version = self._version, version
        if known == _UNREACHABLE:
            self.reach_changed.emit(True)
        if known not in (None, version):
            from hashiya.db.model.event import Changes

            self.changed.emit(Changes(codebook=True, project=True, bulk=True), None)

    def _version_of(self, project: Project) -> tuple[int, int]:
        """Return what changes when another program wrote; the numbers of two connections say nothing of each other."""
        return self._reopened, project.data_version()

    def _held(self) -> Project:
        """Return the open project, opened anew where another program took its file or its log away; in the worker."""
        self._look_after()
        if self._project is not None and self._project.is_cut_off():
            self._lost = self._project.place
            # First closed, then opened: only so does the system take locks again.
            self._project.close()
            self._project = None
        if self._project is None:
            if self._lost is None:
                raise ProjectError(Problem.NOT_FOUND, path="")
            self._project = self._found_again(self._lost)
            self._lost = self._why = None
            self._reopened += 1
        return self._project

    def _look_after(self) -> None:
        """Give the project up, and say so, where another program wrote over its file; in the worker."""
        if self._project is not None and self._project.is_overwritten():
            place = self._project.place
            self._why = self._project.give_up()
            self._project, self._lost = None, place
            raise self._why

    def _found_again(self, place: tuple[Path, bool]) -> Project:
        from hashiya.db.project import Project

        try:
            # It may come back: a disk that was unplugged, a folder that was renamed for a moment.
            return Project.open(place[0], read_only=place[1], backup=False)
        except ProjectError as error:
            # Why it is gone says more than what is found in its place.
            raise self._why or error from error

    def _claim(self) -> ProjectInfo:
        """Take the writer's lock, or go on with the project open for reading; in the worker."""
        project = self._held()
        info = project.info
        if self._lock is None and not info.read_only:
            from hashiya.db.project import Project
            from hashiya.db.project_lock import WriterLock

            lock = WriterLock(info.path)
            if lock.acquire():
                self._lock = lock
            else:
                self._replace(Project.open(info.path, read_only=True, backup=False))
                return self._held().info
        return info

    def _replace(self, project: Project | None) -> None:
        before, self._project = self._project, project
        self._lost = self._why = None
        if before is not None:
            before.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None
