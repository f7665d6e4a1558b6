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
    binaries = folder / ("Scripts" if sys.platform == "win32" else "bin")
    python = binaries / "python"
    pip = (python, "-m", "pip", "--quiet", "--disable-pip-version-check")
    if _new(folder / "stamp", lock.read_bytes() + sys.version.encode()):
        say(f"installing {lock.name} into {folder.name}")
        shutil.rmtree(folder, ignore_errors=True)
        run(sys.executable, "-m", "venv", folder)
        # A lock names all that is needed; older pips lose their way where they look for more themselves.
        run(*pip, "install", "--require-hashes", "--no-deps", "-r", lock)
        if wheel:
            # It comes with older venvs and would be frozen as if the program used it.
            run(*pip, "uninstall", "--yes", "setuptools")
        _keep(folder / "stamp", lock.read_bytes() + sys.version.encode())
    if wheel and _new(folder / "wheel", wheel.read_bytes()):
        run(*pip, "install", "--no-deps", "--force-reinstall", wheel)
        _keep(folder / "wheel", wheel.read_bytes())
    return binaries


def _new(stamp: Path, content: bytes) -> bool:
    return not (stamp.is_file() and stamp.read_text(encoding="ascii") == hashlib.sha256(content).hexdigest())


def _keep(stamp: Path, content: bytes) -> None:
    stamp.write_text(hashlib.sha256(content).hexdigest(), encoding="ascii")
