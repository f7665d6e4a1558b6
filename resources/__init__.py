"""Where the program's own files lie: fonts, icons, translations, samples, schemas. Code asks here, nowhere else."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, such as `resource("schema", "annotations-1.json")`.

    Raises:
        FileNotFoundError: nothing of that name is shipped; our bug, not the user's.
    """
    path = _ROOT.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(path)
    return path
