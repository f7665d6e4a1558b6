"""Files that appear whole or not at all. Every exporter that writes a file writes it through here."""

import errno
import io
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from hashiya.db.model.problems import Problem, ProjectError

if TYPE_CHECKING:
    from typing_extensions import Buffer

_EAGER_BYTES = 8 << 20


@contextmanager
def atomic_file(path: Path) -> Iterator[BinaryIO]:
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
        handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".part", dir=target.parent)
        temporary = Path(name)
        with io.BufferedWriter(_EagerFile(handle)) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
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


class _EagerFile(io.FileIO):
    """Starts writing to the disk while more is being made, so that the flush at the end has little to wait for."""

    def __init__(self, handle: int) -> None:
        super().__init__(handle, "wb")
        self._written = 0
        self._sent = 0

    def write(self, data: "Buffer", /) -> int:
        """Write, and now and then have the system begin with what has gathered."""
        count = super().write(data)
        self._written += count
        if self._written - self._sent >= _EAGER_BYTES and hasattr(os, "posix_fadvise"):
            # On Linux this begins to write back without waiting for it.
            os.posix_fadvise(self.fileno(), self._sent, self._written - self._sent, os.POSIX_FADV_DONTNEED)
            self._sent = self._written
        return count


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
