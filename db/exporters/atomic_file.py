"""Files that appear whole or not at all. Every exporter that writes a file writes it through here."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from queue import SimpleQueue
from threading import Semaphore, Thread
from typing import Protocol

from hashiya.db.model.problems import Problem, ProjectError

_EAGER_BYTES = 8 << 20
_PART_BYTES = 1 << 20
_WAITING_PARTS = 4
# Fewer than the system takes at once (IOV_MAX, 1024 on Linux and macOS).
_PIECES = 512


class Sink(Protocol):
    """Where an exporter writes to: an open binary file, or what stands for one."""

    def write(self, data: bytes | memoryview, /) -> int:
        """Take the bytes, which do not change afterwards, and return how many they are."""


@contextmanager
def atomic_file(path: Path) -> Iterator[Sink]:
    """Open a binary file that takes the path's place when the block ends well, and vanishes otherwise.

    It is written beside its target, flushed to the disk and renamed; a link stays a link, and an existing file keeps
    its permissions.

    Raises:
        ProjectError: NOT_FOUND for a missing folder, READ_ONLY, DISK_FULL or IO; an existing file is as it was.
    """
    target = path.resolve()
    temporary: Path | None = None
    try:
        if target.exists() and not target.is_file():
            with target.open("wb") as stream:
                # A device or a pipe: there is nothing to put in its place.
                yield stream
            return
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:50]}.", suffix=".part", dir=target.parent)
        temporary = Path(name)
        with closing(_BehindFile(handle)) as file:
            yield file
            file.settle()
        temporary.chmod(target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
        temporary = None
        _sync_folder(target.parent)
    except OSError as error:
        # A reader that left its end of a pipe is no trouble with this file.
        if isinstance(error, BrokenPipeError):
            raise
        raise _problem(path, error) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


class _BehindFile:
    """Writes in a thread of its own, and to the disk as it goes, so that making the content waits for neither.

    Nothing is copied on the way: what was made is handed to the system as it is, some hundred pieces at a time.
    """

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._made: list[bytes | memoryview] = []
        self._size = 0
        self._waiting: SimpleQueue[list[bytes | memoryview] | None] = SimpleQueue()
        self._room = Semaphore(_WAITING_PARTS)
        self._error: OSError | None = None
        self._thread = Thread(target=self._write_all, name="export", daemon=True)
        self._thread.start()

    def write(self, data: bytes | memoryview, /) -> int:
        """Take what is to be written; an error with something earlier comes up here or in `settle`."""
        self._made.append(data)
        self._size += len(data)
        if self._size >= _PART_BYTES or len(self._made) >= _PIECES:
            self._hand_over()
        return len(data)

    def settle(self) -> None:
        """Wait until everything is on the disk, and end the thread."""
        self._hand_over()
        self._waiting.put(None)
        self._thread.join()
        self._raise()
        os.fsync(self._handle)

    def close(self) -> None:
        """Close; what has not been written by then is not wanted any more."""
        if self._thread.is_alive():
            self._error = self._error or OSError(errno.ECANCELED, os.strerror(errno.ECANCELED))
            self._waiting.put(None)
            self._thread.join()
        os.close(self._handle)

    def _hand_over(self) -> None:
        self._raise()
        self._room.acquire()
        self._waiting.put(self._made)
        self._made, self._size = [], 0

    def _raise(self) -> None:
        if self._error is not None:
            raise self._error

    def _write_all(self) -> None:
        sent = written = 0
        while (part := self._waiting.get()) is not None:
            self._room.release()
            try:
                written += self._write_part(part)
            except OSError as error:
                self._error = error
            if written - sent >= _EAGER_BYTES and hasattr(os, "posix_fadvise"):
                # On Linux this begins to write back without waiting for it.
                os.posix_fadvise(self._handle, sent, written - sent, os.POSIX_FADV_DONTNEED)
                sent = written

    def _write_part(self, part: list[bytes | memoryview]) -> int:
        size = sum(map(len, part))
        done = os.writev(self._handle, part) if part and hasattr(os, "writev") and self._error is None else 0
        # On Windows all of it, elsewhere what a nearly full disk did not take at once: the next try says why.
        rest = memoryview(b"".join(part))[done:] if done < size else memoryview(b"")
        while rest and self._error is None:
            rest = rest[os.write(self._handle, rest) :]
        return size - len(rest)


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where the system lets one do that to folders."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _problem(path: Path, error: OSError) -> ProjectError:
    if error.errno == errno.ENOSPC or error.errno == errno.EDQUOT:
        return ProjectError(Problem.DISK_FULL, path=path)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return ProjectError(Problem.READ_ONLY, path=path)
    if error.errno == errno.ENOENT:
        return ProjectError(Problem.NOT_FOUND, path=path.parent)
    return ProjectError(Problem.IO, path=path, detail=error.strerror or str(error))
