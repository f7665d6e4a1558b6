"""Files from disk as bytes, with trouble said in words that a person can act on."""

from pathlib import Path

from hashiya.db.model.problems import Problem, ProjectError


def read_bytes(path: Path) -> bytes:
    """Return everything that a file holds.

    Raises:
        ProjectError: IO.
    """
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        # A name with a NUL in it is a ValueError.
        detail = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise ProjectError(Problem.IO, path=path, detail=detail) from error
