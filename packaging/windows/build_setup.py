"""Assemble the program for Windows in a folder, and pack that folder into setup.exe."""

import os
import re
import shutil
import sys
import zipfile
from pathlib import Path

from icons import draw
from licences.collect import collect
from making.commands import PackagingError, run, say
from making.places import DIST, LOCKS, PACKAGING, WORK, source_date_epoch, version
from release.publisher import publisher

from windows.slim import missing_libraries, slim

HERE = PACKAGING / "windows"
COMPILER = "x86_64-w64-mingw32-gcc"
PYTHON = "3.13"
LIBRARY = "python313"


def build(wheel: Path, out: Path = DIST) -> Path:
    """Build the installer of a wheel; return setup.exe."""
    say("assembling the program for Windows")
    app = assemble(wheel)
    made = pack(app, app.parent / f"hashiya-{version()}-setup.exe")
    out.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copy(made, out))


def pack(app: Path, target: Path, *, number: str | None = None, quick: bool = False) -> Path:
    """Pack an assembled folder, beside which hashiya.ico lies, into an installer.

    Args:
        app: the folder, as `assemble` returns it.
        target: the setup.exe to write.
        number: the version that it names, if it is not this one.
        quick: pack in a moment instead of well.
    """
    say("packing setup.exe")
    place = app.parent
    (place / "install.nsh").write_text(installation(app), encoding="utf-8")
    (place / "remove.nsh").write_text(removal(app), encoding="utf-8")
    defined = {
        "VERSION": number or version(),
        "PUBLISHER": publisher().name,
        "HOME": publisher().home,
        "OUT": target,
        "ICON": place / "hashiya.ico",
        "SIZE": sum(path.stat().st_size for path in app.rglob("*") if path.is_file()) // 1024,
        "INSTALL": place / "install.nsh",
        "REMOVE": place / "remove.nsh",
    }
    packed = ("-XSetCompressor /FINAL zlib",) if quick else ()
    run("makensis", "-V2", "-INPUTCHARSET", "UTF8", *packed, *(f"-D{name}={value}" for name, value in defined.items()),
        HERE / "installer.nsi")  # fmt: skip
    return target


def assemble(wheel: Path) -> Path:
    """Return the folder that is to be installed."""
    place = WORK / "windows"
    shutil.rmtree(place, ignore_errors=True)
    app = place / "app"
    app.mkdir(parents=True)
    _unpack_python(place, app)
    uv = Path(sys.executable).with_name("uv")
    target = ("--python-version", PYTHON, "--python-platform", "x86_64-pc-windows-msvc", "--target", app / "lib")
    common = (uv, "pip", "install", "--quiet", *target, "--only-binary", ":all:", "--link-mode", "copy")
    run(*common, "--require-hashes", "-r", LOCKS / "run.lock")
    run(*common, "--no-deps", wheel)
    # Isolated: only these folders are searched, whatever the machine's environment says.
    (app / f"{LIBRARY}._pth").write_text(f"{LIBRARY}.zip\n.\nlib\n", encoding="ascii")
    licence = app / "LICENSE.txt"
    collect(app / "lib", app / "lib" / "hashiya" / "resources" / "licences", python=(python_version(app), licence))
    slim(app)
    draw.ico(place / "hashiya.ico")
    _launchers(place, app)
    missing = missing_libraries(app)
    if missing:
        raise PackagingError(f"libraries that neither Windows nor we bring: {missing}")
    _compile(app / "lib")
    settle(app)
    return app


def python_version(app: Path) -> str:
    """Return the exact version of the CPython in the folder, read from its library."""
    found = re.search(rb"(3\.\d+\.\d+)\x00", (app / f"{LIBRARY}.dll").read_bytes())
    if not found:
        raise PackagingError(f"{LIBRARY}.dll does not say which version it is")
    return found[1].decode()


def settle(app: Path) -> None:
    """Give every file the one time."""
    epoch = source_date_epoch()
    for path in app.rglob("*"):
        os.utime(path, (epoch, epoch))


def _unpack_python(place: Path, app: Path) -> None:
    """Unpack the embeddable CPython: a given one, or the one that the pinned sdist carries."""
    given = os.environ.get("HASHIYA_WINDOWS_PYTHON")
    if given:
        with zipfile.ZipFile(given) as archive:
            archive.extractall(app)
        return
    fetched = place / "embed"
    run(sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-binary",
        ":all:", "--no-build-isolation", "--require-hashes", "-r", LOCKS / "windows.lock", "-d", fetched)  # fmt: skip
    (sdist,) = fetched.iterdir()
    run("tar", "-xzf", sdist, "-C", fetched)
    (data,) = fetched.rglob("data.zip")
    top = f"cp{PYTHON.replace('.', '')}/"
    with zipfile.ZipFile(data) as archive:
        for member in archive.infolist():
            if member.filename.startswith(top) and not member.is_dir():
                member.filename = member.filename.removeprefix(top)
                archive.extract(member, app)


def _launchers(place: Path, app: Path) -> None:
    numbers = ",".join([*re.findall(r"\d+", version()), "0", "0", "0"][:4])
    run("x86_64-w64-mingw32-windres", f"-DVERSION_NUMBERS={numbers}", f'-DVERSION_TEXT=\\"{version()}\\"',
        f'-DPUBLISHER=\\"{publisher().name}\\"',
        "-I", place, "-I", HERE, HERE / "launcher.rc", place / "launcher.o")  # fmt: skip
    (app / "cli").mkdir()
    for target, kind in ((app / "hashiya.exe", "-mwindows"), (app / "cli" / "hashiya.exe", "-DCONSOLE")):
        run(COMPILER, "-Os", "-s", "-municode", "-Wall", "-Wextra", "-Werror", "-static", kind,
            f'-DPYTHON_DLL=L"{LIBRARY}.dll"', "-Wl,--no-insert-timestamp", "-Wl,--dynamicbase,--nxcompat",
            HERE / "launcher.c", place / "launcher.o", "-o", target, "-lshell32")  # fmt: skip


def _compile(lib: Path) -> None:
    """Compile all modules beforehand, when this machine has the same Python; else the first start does it, slowly.

    One after the other: parallel workers share strings by chance, and it shows in the compiled files.
    """
    found = _same_python()
    if not found:
        say(f"no Python {PYTHON} here: setup.exe will carry no compiled modules, and the first start is slower")
        return
    run(found, "-m", "compileall", "-q", "--invalidation-mode", "checked-hash", "-s", lib, "-p", "lib", lib)


def _same_python() -> Path | None:
    """Return a Python of this machine that compiles for the one that is shipped, or None."""
    listed = [Path(place) / f"python{PYTHON}" for place in os.environ["PATH"].split(os.pathsep)]
    for candidate in (*listed, *sorted(Path.home().glob(f".pyenv/versions/{PYTHON}.*/bin/python"))):
        if candidate.is_file():
            try:
                run(candidate, "--version")
            except PackagingError:
                continue  # a version manager's stand-in for a version that is not chosen
            return candidate
    return None


def installation(app: Path) -> str:
    """Write the list of files to install, sorted: left to itself, NSIS takes them as the file system gives them."""
    lines = []
    for folder in [app, *sorted(path for path in app.rglob("*") if path.is_dir())]:
        files = sorted(path for path in folder.iterdir() if path.is_file())
        if files:
            inside = str(folder.relative_to(app)).replace("/", "\\")
            lines.append('SetOutPath "$INSTDIR"' if folder == app else f'SetOutPath "$INSTDIR\\{inside}"')
            lines += [f'File "{path}"' for path in files]
    return "\n".join([*lines, 'SetOutPath "$INSTDIR"']) + "\n"


def removal(app: Path) -> str:
    """Write the uninstaller's list: every file outside `lib`, then every folder, deepest first."""
    outside = [path.relative_to(app) for path in app.rglob("*") if path.relative_to(app).parts[0] != "lib"]
    files = sorted(path for path in outside if (app / path).is_file())
    folders = sorted((path for path in outside if (app / path).is_dir()), reverse=True)
    lines = [f'Delete "$INSTDIR\\{str(path).replace("/", chr(92))}"' for path in files]
    lines += [f'RMDir "$INSTDIR\\{str(path).replace("/", chr(92))}"' for path in folders]
    return "\n".join(lines) + "\n"
