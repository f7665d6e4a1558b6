"""Files from disk as bytes, with trouble said in words that a person can act on."""

import stat
from pathlib import Path

from hashiya.db.model.problems import Problem, ProjectError


def read_bytes(path: Path) -> bytes:
    """Return everything that a file holds.

    Raises:
        ProjectError: IO.
    """
    try:
        if _is_endless(path):
            raise ProjectError(Problem.IO, path=path, detail="it is no regular file")
        return path.read_bytes()
    except (OSError, ValueError) as error:
        # A name with a NUL in it is a ValueError.
        detail = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ProjectError(Problem.IO, path=path, detail=detail) from error


def _is_endless(path: Path) -> bool:
    """Tell whether reading could wait or go on for ever: devices, and pipes that nobody may ever write to."""
    mode = path.stat().st_mode
    if stat.S_ISFIFO(mode):
        # What a shell opened for us (/dev/stdin, /dev/fd/63) has a writer at its other end.
        return path.absolute().parts[1:2] not in {("dev",), ("proc",)}
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))
