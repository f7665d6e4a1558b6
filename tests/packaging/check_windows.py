"""setup.exe under wine: installed without a question, used, upgraded, removed. About a minute.

Run by `make package-test`. Where wine is missing, `packaging/package_test.py` says so, loudly.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from making.places import WORK, version
from making.system import programs
from windows import build_setup

from tests.packaging import built
from tests.packaging.leaving import leave
from tests.packaging.older import OLDER
from tests.workflows.screen import Screen, wait_until

STAND_INS = Path(__file__).with_name("wine")
APP = WORK / "windows" / "app"
LIMIT = 33  # megabytes
WINE = next(iter(programs("wine64", "/usr/lib/wine/wine64", "wine")), None)


class Windows:
    """A wine prefix of its own, with stand-ins for two libraries that Windows has and wine 8 lacks."""

    def __init__(self, folder):
        self.screen = Screen()
        self._environment = {
            # As on a machine of its own: with the program's own places.
            **{name: value for name, value in self.screen.environment.items() if not name.startswith("HASHIYA_")},
            "WINEPREFIX": str(folder),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",
            "HOME": str(folder.parent),
        }
        self._environment.pop("QT_QPA_PLATFORM")
        self.run("wineboot", "-i")
        self.drive = folder / "drive_c"
        for source in STAND_INS.glob("*.c"):
            target = self.drive / "windows" / "system32" / f"{source.stem}.dll"
            if not target.exists():
                compiler = ("x86_64-w64-mingw32-gcc", "-shared", "-o", target, source, "-ladvapi32")
                subprocess.run(compiler, check=True, capture_output=True)
        self.user = self.drive / "users" / os.environ.get("USER", "root")

    def run(self, *words, check=True, **more):
        """Run a Windows program to its end; return its exit code and output."""
        done = subprocess.run(
            [WINE, *map(str, words)], env={**self._environment, **more}, capture_output=True, timeout=240, check=False
        )
        said = done.stdout.decode("utf-8", "replace")
        assert not check or done.returncode == 0, f"{words} ended with {done.returncode}: {said}"
        return done.returncode, said

    def start(self, *words):
        """Start a Windows program and return its process."""
        return subprocess.Popen(
            [WINE, *map(str, words)], env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def registered(self, key):
        """Return what the registry holds below a key, or "" where there is no such key."""
        code, said = self.run("reg", "query", key, "/s", check=False)
        return said if code == 0 else ""

    def close(self):
        """End everything that still runs in the prefix."""
        server = Path(WINE).with_name("wineserver")
        ending = [server if server.exists() else "wineserver", "-k"]
        subprocess.run(ending, env=self._environment, check=False, timeout=60)
        self.screen.close()


@pytest.fixture
def windows(tmp_path):
    if WINE is None:
        pytest.skip("NOT TESTED: this machine has no wine, so setup.exe was never run")
    made = Windows(tmp_path / "prefix")
    yield made
    made.close()


def home_of(windows):
    (found,) = windows.drive.glob("users/*/AppData/Local/Programs/Hashiya")
    return found


def test_its_size():
    assert built.setup().stat().st_size < LIMIT * 2**20


def test_install_use_and_remove(windows, tmp_path):
    before = {path for path in windows.drive.rglob("*") if "hashiya" in path.name.lower()}
    assert before == set()
    windows.run(built.setup(), "/S")
    home = home_of(windows)

    laid = {path.relative_to(home): path.read_bytes() for path in home.rglob("*") if path.is_file()}
    assert laid.pop(Path("uninstall.exe"))
    assert laid == {path.relative_to(APP): path.read_bytes() for path in APP.rglob("*") if path.is_file()}

    # The window's program, which has no console: its report goes into a file.
    report = windows.drive / "report.txt"
    windows.run(home / "hashiya.exe", "--self-test", "C:\\report.txt")
    said = report.read_text("utf-8")
    assert "FAIL" not in said
    assert said.count("ok ") >= 10
    assert "Ed25519" in said
    assert f"Hashiya {version()}" in said

    console = home / "cli" / "hashiya.exe"
    assert windows.run(console, "--version")[1].split() == ["hashiya", version()]
    windows.run(console, "new", "C:\\mine.hashiya", "--sample")
    windows.run(console, "export", "C:\\mine.hashiya", "--format", "json", "--output", "C:\\mine.json")
    assert len(json.loads((windows.drive / "mine.json").read_text("utf-8"))["documents"]) == 5
    assert windows.run(console, "nonsense", check=False)[0] == 2

    command = windows.registered("HKCU\\Software\\Classes\\Hashiya.Project\\shell\\open\\command")
    assert '\\Programs\\Hashiya\\hashiya.exe" "%1"' in command
    assert "Hashiya.Project" in windows.registered("HKCU\\Software\\Classes\\.hashiya")
    assert version() in windows.registered("HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Hashiya")
    assert list(windows.drive.rglob("Start Menu/Programs/Hashiya.lnk"))

    # Something of the person's beside the program outlives it.
    (home / "notes.txt").write_text("mine")
    windows.run(home / "uninstall.exe", "/S")
    wait_until(lambda: not (home / "uninstall.exe").exists() and not (home / "lib").exists(), "the uninstaller")
    assert [path.name for path in home.iterdir()] == ["notes.txt"]
    assert windows.registered("HKCU\\Software\\Classes\\Hashiya.Project") == ""
    assert windows.registered("HKCU\\Software\\Classes\\.hashiya") == ""
    assert windows.registered("HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Hashiya") == ""
    assert not list(windows.drive.rglob("Hashiya.lnk"))
    assert (windows.drive / "mine.hashiya").is_file()


def older_setup(folder):
    """The same program as an older version: another number, and a file that this version has not."""
    built.setup()
    app = folder / "app"
    shutil.copytree(APP, app)
    umbrella = app / "lib" / "hashiya" / "__init__.py"
    umbrella.write_text(umbrella.read_text("utf-8").replace(f'"{version()}"', f'"{OLDER}"'), "utf-8")
    (app / "lib" / "hashiya" / "old.py").write_text("")
    shutil.copyfile(APP.parent / "hashiya.ico", folder / "hashiya.ico")
    return build_setup.pack(app, folder / "older-setup.exe", number=OLDER, quick=True)


def test_upgrade_while_it_runs_and_after(windows, tmp_path):
    windows.run(older_setup(tmp_path), "/S")
    home = home_of(windows)
    console = home / "cli" / "hashiya.exe"
    assert windows.run(console, "--version")[1].split() == ["hashiya", OLDER]
    windows.run(console, "new", "C:\\kept.hashiya", "--sample")
    work = exported(windows, console)

    running = windows.start(home / "hashiya.exe", "C:\\kept.hashiya")
    try:
        wait_until(lambda: shown(windows.screen), "the window", 60)
        assert windows.run(built.setup(), "/S", check=False)[0] == 2
        assert (home / "lib" / "hashiya" / "old.py").exists()
        leave(windows.screen, lambda: running.poll() is not None)
        assert running.returncode == 0
    finally:
        running.kill()
        running.wait(60)
    (settings,) = windows.drive.glob("users/*/AppData/**/settings.ini")
    assert "kept.hashiya" in settings.read_text("utf-8")
    kept = settings.read_bytes()

    windows.run(built.setup(), "/S")
    assert not (home / "lib" / "hashiya" / "old.py").exists()
    assert windows.run(console, "--version")[1].split() == ["hashiya", version()]
    uninstalling = windows.registered("HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Hashiya")
    assert version() in uninstalling
    assert OLDER not in uninstalling
    windows.run(console, "check", "C:\\kept.hashiya")
    assert exported(windows, console) == work
    assert settings.read_bytes() == kept
    windows.run(home / "uninstall.exe", "/S")
    wait_until(lambda: not home.exists(), "the uninstaller")
    assert settings.read_bytes() == kept


def exported(windows, console):
    windows.run(console, "export", "C:\\kept.hashiya", "--format", "json", "--output", "C:\\kept.json")
    return json.loads((windows.drive / "kept.json").read_text("utf-8"))


def shown(screen):
    asked = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "Hashiya"],
        env=screen.environment,
        capture_output=True,
        check=False,
    )
    return asked.stdout.split()
