"""Build the sdist and, from that sdist, the wheel.

They are built from a copy of the sources, so that nothing that lies about in the checkout (`build/`, caches, editor
files) gets in, and nothing that a build leaves gets out.
"""

import os
import shutil
import sys
import tarfile
from pathlib import Path

from making.commands import PackagingError, run, say
from making.environments import tools
from making.places import DIST, ROOT, WORK, ask_git, source_date_epoch, version

SOURCES = ("pyproject.toml", "README.md", "LICENSE", "NOTICE", "hashiya", "db", "desktop", "resources")


def listed_sources(root: Path = ROOT) -> list[Path]:
    """Return the files that belong into the sdist: those that git knows or would take, else all but leftovers."""
    asked = ask_git("ls-files", "-z", "--cached", "--others", "--exclude-standard", *SOURCES, root=root)
    if asked:
        found = {root / name for name in asked.split("\0") if name}
    else:
        found = {path for name in SOURCES for path in (root / name, *(root / name).rglob("*"))}
    return sorted(path for path in found if path.is_file() and path.suffix != ".pyc")


def stage(folder: Path) -> None:
    """Copy the sources into an empty folder, every file with the one time, translations compiled."""
    shutil.rmtree(folder, ignore_errors=True)
    for source in listed_sources():
        target = folder / source.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    release = Path(sys.executable).with_name("pyside6-lrelease")
    for words in sorted((folder / "resources" / "translations").glob("*.ts")):
        run(release, "-silent", words, "-qm", words.with_suffix(".qm"))
    epoch = source_date_epoch()
    for path in folder.rglob("*"):
        os.utime(path, (epoch, epoch))


def _repack(sdist: Path) -> None:
    """Write an sdist again with sorted members, the one time and no names of the builder: setuptools does not."""
    epoch = source_date_epoch()

    def neutral(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.mtime, member.uid, member.gid, member.uname, member.gname = epoch, 0, 0, "", ""
        member.mode = 0o755 if member.isdir() else 0o644
        member.pax_headers = {}
        return member

    plain = sdist.parent / "plain.tar"
    with tarfile.open(sdist) as old, tarfile.open(plain, "w", format=tarfile.PAX_FORMAT) as new:
        for member in sorted(old.getmembers(), key=lambda each: each.name):
            # Read before its time and owner are taken from it.
            content = old.extractfile(member) if member.isfile() else None
            new.addfile(neutral(member), content)
    run("gzip", "--no-name", "--force", "-9", plain)
    shutil.move(f"{plain}.gz", sdist)


def build(out: Path = DIST) -> tuple[Path, Path]:
    """Build both; return (wheel, sdist)."""
    say("building sdist and wheel")
    staged, made = WORK / "source", WORK / "wheel"
    stage(staged)
    shutil.rmtree(made, ignore_errors=True)
    run(tools() / "python", "-m", "build", "--no-isolation", "--outdir", made, staged)
    wheels, sdists = list(made.glob("*.whl")), list(made.glob("*.tar.gz"))
    if [path.name for path in (*wheels, *sdists)] != [
        f"hashiya-{version()}-py3-none-any.whl",
        f"hashiya-{version()}.tar.gz",
    ]:
        raise PackagingError(f"unexpected names: {wheels} {sdists}")
    _repack(sdists[0])
    out.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(wheels[0], out)), Path(shutil.copy(sdists[0], out))
