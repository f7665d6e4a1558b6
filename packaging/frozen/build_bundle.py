"""Freeze the built wheel into one folder, put the licence texts into it, and let it test itself."""

import os
import shutil
import sys
from pathlib import Path

from icons import draw
from licences.collect import collect, interpreter
from making.commands import PackagingError, run, say
from making.environments import program, tools
from making.places import PACKAGING, WORK, source_date_epoch, version

from frozen.needs import binaries, unneeded

# Where the collector's folder lies in the bundle: hashiya.resources finds it like any other resource.
LICENCES = Path("_internal", "hashiya", "resources", "licences")


def build(wheel: Path) -> Path:
    """Freeze the wheel; return the folder, whose program is `hashiya` (on Windows `hashiya.exe`)."""
    say("freezing")
    python = program(wheel) / "python"
    packages = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    frozen, icon = WORK / "frozen", WORK / ("hashiya.icns" if sys.platform == "darwin" else "hashiya.ico")
    shutil.rmtree(frozen, ignore_errors=True)
    frozen.mkdir(parents=True)
    draw.icns(icon) if icon.suffix == ".icns" else draw.ico(icon)
    _freeze(python, frozen, icon)
    bundle = frozen / "dist" / "hashiya"
    _prune(bundle)
    libraries = list(map(_on_this_machine, system_libraries(bundle))) if sys.platform == "linux" else []
    collect(packages, bundle / LICENCES, python=interpreter(), libraries=libraries)
    _settle(bundle)
    return bundle


def self_test(bundle: Path) -> None:
    """Let the frozen program check itself without a screen; raise PackagingError with its report when it fails."""
    say("the frozen program tests itself")
    home = WORK / "home"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    nobody = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "HASHIYA_SETTINGS": str(home / "settings.ini")}
    run(bundle / "hashiya", "--self-test", cwd=home, extra=nobody)
    said = run(bundle / "hashiya", "--version", cwd=home, extra=nobody)
    if version() not in said:
        raise PackagingError(f"the frozen program says it is {said!r}, not {version()}")


def system_libraries(bundle: Path) -> list[str]:
    """Return the names of the shared libraries in the bundle that neither Python nor a wheel brought."""
    top = bundle / "_internal"
    return sorted(
        path.name
        for path in top.glob("lib*.so*")
        if path.is_file() and not path.is_symlink() and not path.name.startswith("libpython")
    )


def _freeze(python: Path, frozen: Path, icon: Path) -> None:
    # PyInstaller lies in the tools' environment: the program's must hold nothing but the program.
    borrowed = Path(run(tools() / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    shelf = WORK / "pyinstaller"
    shutil.rmtree(shelf, ignore_errors=True)
    shelf.mkdir()
    for name in ("PyInstaller", "_pyinstaller_hooks_contrib", "altgraph", "packaging", "macholib", "pefile.py",
                 "ordlookup", "peutils.py", "win32ctypes"):  # fmt: skip
        if (borrowed / name).exists():
            (shelf / name).symlink_to(borrowed / name)
    for info in borrowed.glob("pyinstaller*.dist-info"):
        (shelf / info.name).symlink_to(info)
    environment = {"PYTHONPATH": str(shelf), "HASHIYA_ICON": str(icon), "HASHIYA_VERSION": version()}
    given = {name: value for name, value in os.environ.items() if name.startswith("HASHIYA_")}
    run(
        python, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN",
        "--distpath", frozen / "dist", "--workpath", frozen / "work", PACKAGING / "frozen" / "hashiya.spec",
        cwd=frozen, extra={**given, **environment, "PYINSTALLER_CONFIG_DIR": str(frozen / "config")},
    )  # fmt: skip


def _prune(bundle: Path) -> None:
    """Remove libraries that nothing asks for, links to what was left out, empty folders and debugging tables."""
    while sys.platform == "linux" and (libraries := unneeded(bundle)):
        for path in libraries:
            path.unlink()
    for path in sorted(bundle.rglob("*"), reverse=True):
        if path.is_symlink() and not path.exists():
            path.unlink()
        elif path.is_dir() and not path.is_symlink() and not any(path.iterdir()):
            path.rmdir()
    if sys.platform == "linux":
        # A Python that was built here carries 20 MB of debugging tables. Qt's own libraries stay as they are.
        qt = {"PySide6", "shiboken6"}
        ours = [path for path in binaries(bundle) if not qt & set(path.parts) and path.suffix != ""]
        run("strip", "--strip-unneeded", *ours)


def _on_this_machine(name: str) -> Path:
    for line in run("/sbin/ldconfig", "-p").splitlines():
        if line.split() and line.split()[0] == name:
            return Path(line.rpartition("=> ")[2])
    return Path(name)


def _settle(bundle: Path) -> None:
    """Give every file the one time and the plain rights: both end up in archives."""
    epoch = source_date_epoch()
    for path in bundle.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
