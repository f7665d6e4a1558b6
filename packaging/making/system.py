"""Programs of the operating system that packaging needs: installed where that is possible, named where it is not."""

import os
import shutil
import subprocess
from pathlib import Path

from making.commands import PackagingError, run, say

# A mirror that stumbles is asked again, another run of apt is waited for, and nothing waits for ever.
_APT = (
    "apt-get",
    "-qq",
    "-o",
    "Acquire::Retries=3",
    "-o",
    "Acquire::http::Timeout=60",
    "-o",
    "DPkg::Lock::Timeout=300",
)


def need(listed: Path, *more: str) -> list[str]:
    """Install the Debian packages that a file lists, one a line, and `more`; return those still missing, and say so."""
    if not shutil.which("dpkg-query"):
        return []  # the commands themselves will say what is missing
    lines = listed.read_text(encoding="utf-8").splitlines()
    wanted = [*filter(None, (line.partition("#")[0].strip() for line in lines)), *more]
    missing = [name for name in wanted if not _installed(name)]
    if missing and os.geteuid() == 0:
        say("installing " + " ".join(missing))
        _install(missing)
        missing = [name for name in missing if not _installed(name)]
    if missing:
        say("missing, and not to be had without you:  sudo apt-get install " + " ".join(missing))
    return missing


def _install(names: list[str]) -> None:
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    try:
        run(*_APT, "update", extra=quiet)
        # A name that this release of Debian does not know would keep the others away.
        known = [name for name in names if run("apt-cache", "madison", name)]
        if known:
            run(*_APT, "install", "-y", "--no-install-recommends", *known, extra=quiet)
    except PackagingError as error:
        say(str(error))


def _installed(name: str) -> bool:
    asked = subprocess.run(  # noqa: S603
        ["dpkg-query", "-W", "-f", "${db:Status-Status}", name],  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )
    return asked.stdout == "installed"


def programs(*names: str) -> list[str]:
    """Return the paths of those programs that this machine has, in the order given."""
    return [found for name in names if (found := shutil.which(name))]
