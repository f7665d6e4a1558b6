"""Build the .run: one file for any Linux, which unpacks itself and installs for one person or for all."""

import os
import platform
import shutil
from datetime import UTC, datetime
from pathlib import Path

from making.commands import run, say
from making.places import DIST, PACKAGING, WORK, source_date_epoch, version

from linux.stage import settle

HERE = PACKAGING / "linux"


def build(root: Path, out: Path = DIST) -> Path:
    """Build the .run file of a staged tree."""
    say("building the .run file")
    folder = WORK / "run" / "hashiya"
    shutil.rmtree(folder.parent, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(root / "usr" / "lib" / "hashiya", folder / "hashiya", symlinks=True)
    shutil.copytree(root / "usr" / "share", folder / "share", symlinks=True)
    for script in ("install.sh", "uninstall.sh"):
        shutil.copyfile(HERE / script, folder / script)
        (folder / script).chmod(0o755)
    settle(folder)
    target = folder.parent / f"hashiya-{version()}-{platform.machine()}.run"
    when = datetime.fromtimestamp(source_date_epoch(), UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    run(
        "makeself", "--quiet", "--nox11", "--xz", "--complevel", "6", "--sha256", "--packaging-date", when,
        "--tar-extra", f"--sort=name --owner=0 --group=0 --numeric-owner --mtime=@{source_date_epoch()} --format=gnu",
        folder, target, f"Hashiya {version()}", "./install.sh",
    )  # fmt: skip
    out.mkdir(parents=True, exist_ok=True)
    made = Path(shutil.copy(target, out))
    os.utime(made, (source_date_epoch(), source_date_epoch()))
    return made
