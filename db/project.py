"""The door to a project: open, close, change, ask, check, copy. Thin: the work is in `actions`, `tables`, `schema`.

What only some of this needs is imported there: a window that opens a project waits for what is imported here.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.model.progress import Progress, no_progress
from hashiya.db.project_history import HistoryReads
from hashiya.db.project_merging import Merging
from hashiya.db.project_team import TeamReads
from hashiya.db.schema.connect import (
    BUSY_TIMEOUT,
    Known,
    OpenFile,
    Stamp,
    identify,
    known,
    open_file,
    stamp_of,
    work_off_log,
)
from hashiya.db.schema.errors import backup_folder, damaged, translated
from hashiya.db.schema.identity import SCHEMA_VERSION
from hashiya.db.tables.layout import LogUnreadableError

if TYPE_CHECKING:
    from hashiya.db.model.event import Changes
    from hashiya.db.model.finding import Finding
    from hashiya.db.schema.overwritten import Examiner
    from hashiya.db.tables.layout import Connection


class Project(TeamReads, HistoryReads, Merging):
    """An open project. It belongs to the thread that opened it."""

    # A copy that could not be made does not keep anyone from their work; whoever opened says so.
    backup_problem: ProjectError | None = None
    # What the project's file is known to be, and which one its log was when it was opened; None where there was none.
    _file: Stamp | None = None
    _log: Stamp | None = None
    # What the file is known to hold, and who judges whether it still does; both from the first look on.
    _known: Known | None = None
    _examiner: Examiner | None = None

    @classmethod
    def create(cls, path: Path, *, title: str = "") -> Self:
        """Make a project with the default codebook and open it; its title is by default the file's name.

        Raises:
            ProjectError: EXISTS (nothing is overwritten), NOT_FOUND for a missing folder, READ_ONLY, DISK_FULL, IO,
                FORBIDDEN_CHARACTER.
        """
        from hashiya.db.actions.project_title import create
        from hashiya.db.model.default_codebook import DEFAULT_CODEBOOK
        from hashiya.db.schema.create import new_file
        from hashiya.db.tables.documents import Texts
        from hashiya.db.tables.transaction import transaction

        with new_file(path) as connection, transaction(connection, Texts(connection), "") as tx:
            # The name's bytes may be no Unicode, which the title has to be.
            create(tx, title or path.stem.encode("utf-8", "replace").decode(), DEFAULT_CODEBOOK)
            tx.commit("create")
        return cls.open(path, backup=False)

    @classmethod
    def open(
        cls, path: Path, *, read_only: bool = False, backup: bool = True, busy_timeout: float = BUSY_TIMEOUT
    ) -> Self:
        """Open a project, for reading only where it cannot be written (`info.read_only` says so).

        `backup` copies it first, if it changed since the newest copy; a window passes False and calls `back_up` later.
        A project of an older format is migrated after a copy was made. `busy_timeout`, in seconds, is how long an
        action waits for another writer.

        Raises:
            ProjectError: NOT_FOUND, NOT_A_PROJECT, OTHER_PROGRAM, NEWER_VERSION, DAMAGED, READ_ONLY (an older format
                that cannot be migrated where it lies), MIGRATION_FAILED, BUSY, IO.
        """
        file = open_file(path, read_only=read_only, timeout=busy_timeout)
        if read_only and file.version != SCHEMA_VERSION:
            # Whoever only wants to read needs the present format too: nothing but the way it is open forbids that.
            file.connection.close()
            cls.open(path, backup=False, busy_timeout=busy_timeout).close()
            file = open_file(path, read_only=True, timeout=busy_timeout)
        project = cls(path, file)
        try:
            project._bring_up_to_date(file)
            project._file, project._log = stamp_of(path), stamp_of(_log_of(path))
            if backup:
                try:
                    project.back_up()
                except ProjectError as error:
                    if error.problem is Problem.DAMAGED:
                        raise
                    project.backup_problem = error
        except BaseException:
            project.close()
            raise
        return project

    def _bring_up_to_date(self, file: OpenFile) -> None:
        if file.version == SCHEMA_VERSION:
            return
        if file.read_only:
            raise ProjectError(Problem.READ_ONLY, path=self._path)
        # Late: this needs sqlite-utils, an up-to-date project does not.
        from hashiya.db.schema.upgrade import upgrade

        upgrade(file.connection, self._path, file.version)

    def is_cut_off(self) -> bool:
        """Tell whether another program took the file or its log away from this connection: open the project anew then.

        The file may have been renamed, removed or replaced. The log goes where something in this process opened and
        closed the file by other means than SQLite, a file dialog that looks into files for example: on POSIX this
        gives up the locks by which others know of us.
        """
        return self._log is not None and (self._is_elsewhere() or not _same(stamp_of(_log_of(self._path)), self._log))

    def _is_elsewhere(self) -> bool:
        return not _same(stamp_of(self._path), self._file)

    @property
    def place(self) -> tuple[Path, bool]:
        """Where the file is, and whether it is open for reading only; asks nothing of the file."""
        return self._path, self._read_only

    def is_overwritten(self) -> bool:
        """Tell whether another program wrote over the file in place, or cut it short: give it up then.

        As long as the system says that nobody wrote to the file, that is all that is asked.
        """
        now = stamp_of(self._path)
        if self._log is None or self._file is None or now is None or not _same(now, self._file):
            return False
        if now != self._file:
            verdict = self._examine().is_overwritten(self._file, now, self._known or self._shown(), _is_sound)
            if verdict is not False:
                return bool(verdict)
            self._file = now
        self._known = self._shown()
        return False

    def _shown(self) -> Known:
        with translated(self._path):
            return known(self._connection)

    def keep_watch(self) -> None:
        """Note how far the file itself has come without its log, so that `is_overwritten` finds more."""
        self._examine()

    def _examine(self) -> Examiner:
        if self._examiner is None:
            from hashiya.db.schema.overwritten import Examiner

            self._examiner = Examiner(self._path)
        return self._examiner

    def give_up(self) -> ProjectError:
        """Close a file that was written over, without writing into it; return what to tell of it, with the copy made.

        Raises:
            ProjectError: DISK_FULL, READ_ONLY or IO: nothing could be kept, and the file is still open.
        """
        from hashiya.db.schema.overwritten import give_up, rescue

        copy = None
        if self._known is not None and not self._read_only:
            with translated(self._path):
                copy = rescue(self._connection, self._path, self._known, _is_sound)
        give_up(self._connection, self._path, keep_log=self._read_only)
        self._log = None
        if copy is not None:
            return ProjectError(Problem.OVERWRITTEN, path=self._path, copy=copy)
        return ProjectError(Problem.OVERWRITTEN_UNSAVED, path=self._path, backups=backup_folder(self._path))

    def close(self) -> None:
        """Close the file; the last one to close works off the log, so that one file remains, wherever it lies now."""
        if not self._read_only and self.is_overwritten():
            self.give_up()
            return
        own_log = self._log is not None and _same(stamp_of(_log_of(self._path)), self._log)
        if own_log and not self._read_only and self._is_elsewhere():
            work_off_log(self._connection)
        self._connection.close()
        self._log = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, action: Callable[..., None], *args: Any, author: str, **kwargs: Any) -> Changes:
        """Run an action as one transaction and one event; when this returns, the change is on the disk.

        Raises:
            ProjectError: what the action raises, or READ_ONLY, BUSY, DISK_FULL, NEWER_VERSION, IO, DAMAGED; nothing has
                changed then.
        """
        from hashiya.db.actions.rules import storable
        from hashiya.db.tables.transaction import transaction

        if self._read_only:
            raise ProjectError(Problem.READ_ONLY, path=self._path)
        storable("author", author)
        with translated(self._path):
            try:
                with transaction(self._connection, self._texts, author) as tx:
                    # A newer Hashiya may have changed the format while this one had the file open.
                    identify(self._connection, self._path)
                    action(tx, *args, **kwargs)
                    return tx.commit(action.__name__)
            except LogUnreadableError as error:
                raise damaged(self._path, str(error)) from error

    def back_up(self, progress: Progress = no_progress, *, keep: int | None = None) -> Path | None:
        """Copy the project into the folder beside it and check the copy; return it, or None if nothing changed.

        `keep` says how many copies stay, ten where nobody says.

        Raises:
            ProjectError: DAMAGED (the older copies stay), DISK_FULL, READ_ONLY, IO.
            Cancelled: `progress` asked for it.
        """
        from hashiya.db.schema.backup import KEPT, back_up

        return None if self._read_only else back_up(self._connection, self._path, progress, keep=keep or KEPT)

    def check(self, progress: Progress = no_progress) -> list[Finding]:
        """Check everything: file, references, texts, spans, labels, values, and that the log leads to the present.

        An empty list means that the project is sound.

        Raises:
            ProjectError: DAMAGED where a row cannot even be read; BUSY or IO.
            Cancelled: `progress` asked for it.
        """
        # Late: only a check needs it.
        from hashiya.db.project_check import findings

        with translated(self._path), self.snapshot():
            return findings(self._connection, progress)


def _is_sound(connection: Connection) -> bool:
    # Late: only a check needs it.
    from hashiya.db.project_check import findings

    return not findings(connection, no_progress)


def _log_of(path: Path) -> Path:
    path = path.resolve()
    return path.with_name(f"{path.name}-wal")


def _same(one: Stamp | None, other: Stamp | None) -> bool:
    """Tell whether two looks met the same file, whatever it holds."""
    return (one and one[:2]) == (other and other[:2])
