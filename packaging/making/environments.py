"""Two virtual environments: the pinned tools, and the program as a user's pip would install it."""

import hashlib
import shutil
import sys
from pathlib import Path

from making.commands import run, say
from making.places import LOCKS, WORK

TOOLS_LOCK = LOCKS / "tools.lock"
RUN_LOCK = LOCKS / "run.lock"


def tools() -> Path:
    """Return the bin folder of the environment that holds the packaging tools; make it when its lock changed."""
    return _environment(WORK / "tools", TOOLS_LOCK, None)


def program(wheel: Path) -> Path:
    """Return the bin folder of an environment that holds the built wheel and what it needs, and nothing else."""
    return _environment(WORK / "program", RUN_LOCK, wheel)


def _environment(folder: Path, lock: Path, wheel: Path | None) -> Path:
    stamp = folder / "stamp"
    want = hashlib.sha256(lock.read_bytes() + (wheel.read_bytes() if wheel else b"") + sys.version.encode()).hexdigest()
    binaries = folder / ("Scripts" if sys.platform == "win32" else "bin")
    if not (stamp.is_file() and stamp.read_text() == want):
        say(f"installing {lock.name} into {folder.name}")
        shutil.rmtree(folder, ignore_errors=True)
        run(sys.executable, "-m", "venv", folder)
        python = binaries / "python"
        # setuptools comes with older venvs and would be frozen as if the program used it.
        run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", lock)
        if wheel:
            run(python, "-m", "pip", "uninstall", "--quiet", "--yes", "setuptools")
            run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", wheel)
        stamp.write_text(want)
    return binaries
