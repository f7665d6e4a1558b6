"""Run other programs in a plain, repeatable environment, and say what is going on."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from making.places import ROOT, source_date_epoch

# Seconds after which a program that says nothing counts as stuck; downloads over a slow line take minutes.
_PATIENCE = 1200
_KEPT = ("PATH", "HOME", "TMPDIR", "DISPLAY", "PIP_CERT", "PIP_CACHE_DIR", "UV_CACHE_DIR", "SSL_CERT_FILE")


class PackagingError(Exception):
    """A package could not be made; the message says why and what to do."""


def say(words: str) -> None:
    """Tell the person at the terminal which step this is."""
    print(f"package: {words}", file=sys.stderr, flush=True)


def plain_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return an environment in which two runs give the same bytes: fixed time, hashes, language and zone."""
    kept = {name: value for name, value in os.environ.items() if name in _KEPT or name.startswith(("PIP_", "UV_"))}
    fixed = {
        "SOURCE_DATE_EPOCH": str(source_date_epoch()),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
    return {**kept, **fixed, **(extra or {})}


def run(*command: str | Path, cwd: Path = ROOT, extra: Mapping[str, str] | None = None) -> str:
    """Run a program and return its standard output; raise PackagingError with all it said when it fails or hangs."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(  # noqa: S603
            words,
            cwd=cwd,
            env=plain_environment(extra),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE,
        )
    except FileNotFoundError as error:
        raise PackagingError(f"{words[0]} is not installed (packaging/README.md lists what is needed)") from error
    except subprocess.TimeoutExpired as error:
        raise PackagingError(f"{' '.join(words)} did not end within {_PATIENCE} seconds") from error
    if done.returncode:
        raise PackagingError(f"{' '.join(words)} ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout
