"""Programs of the operating system that packaging needs: installed where that is possible, named where it is not."""

import os
import shutil
import subprocess
from pathlib import Path

from making.commands import PackagingError, run, say


def need(listed: Path) -> None:
    """Install the Debian packages that a file lists, one a line; raise PackagingError naming them where we may not."""
    if not shutil.which("dpkg-query"):
        return  # the commands themselves will say what is missing
    names = [line.partition("#")[0].strip() for line in listed.read_text(encoding="utf-8").splitlines()]
    missing = [name for name in names if name and not _installed(name)]
    if not missing:
        return
    if os.geteuid() != 0:
        raise PackagingError(
            "please install what is missing, then try again:  sudo apt-get install " + " ".join(missing)
        )
    say("installing " + " ".join(missing))
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "update", "-qq", extra=quiet)
    run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing, extra=quiet)


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
