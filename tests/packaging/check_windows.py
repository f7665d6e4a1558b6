"""setup.exe under wine: installed without a question, used, upgraded, removed. About a minute.

Run by `make package-test`. Where wine is missing, `packaging/package_test.py` says so, loudly.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest
from making.places import DIST, version
from making.system import programs

from tests.workflows.screen import Screen, wait_until

STAND_INS = Path(__file__).with_name("wine")
LIMIT = 30  # megabytes
WINE = next(iter(programs("wine64", "/usr/lib/wine/wine64", "wine")), None)
pytestmark = pytest.mark.skipif(WINE is None, reason="wine is not installed: NOTHING of setup.exe was tested")


class Windows:
    """A wine prefix of its own, with stand-ins for two libraries that Windows has and wine 8 lacks."""

    def __init__(self, folder):
        self.screen = Screen()
        self._environment = {
            **self.screen.environment,
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
        subprocess.run([server if server.exists() else "wineserver", "-k"], env=self._environment, check=False)
        self.screen.close()


@pytest.fixture
def windows(tmp_path):
    made = Windows(tmp_path / "prefix")
    yield made
    made.close()


def setup():
    (found,) = DIST.glob("*-setup.exe")
    return found


def home_of(windows):
    (found,) = windows.drive.glob("users/*/AppData/Local/Programs/Hashiya")
    return found


def test_its_size():
    assert setup().stat().st_size < LIMIT * 2**20


def test_install_use_and_remove(windows, tmp_path):
    before = {path for path in windows.drive.rglob("*") if "hashiya" in path.name.lower()}
    assert before == set()
    windows.run(setup(), "/S")
    home = home_of(windows)

    # The window's program, which has no console: its report goes into a file.
    report = windows.drive / "report.txt"
    windows.run(home / "hashiya.exe", "--self-test", "C:\\report.txt")
    said = report.read_text("utf-8")
    assert "FAIL" not in said
    assert said.count("ok ") >= 10
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


def test_install_over_an_older_one_while_it_runs_and_after(windows, tmp_path):
    windows.run(setup(), "/S")
    home = home_of(windows)
    # What an older version had and this one has not must not be loaded by it.
    (home / "lib" / "hashiya" / "old.py").write_text("")
    windows.run(home / "cli" / "hashiya.exe", "new", "C:\\kept.hashiya", "--sample")
    kept = (windows.drive / "kept.hashiya").read_bytes()

    running = windows.start(home / "hashiya.exe", "C:\\kept.hashiya")
    try:
        wait_until(lambda: shown(windows.screen), "the window")
        assert windows.run(setup(), "/S", check=False)[0] == 2
        assert (home / "lib" / "hashiya" / "old.py").exists()
    finally:
        windows.screen.key("ctrl+q")
        running.wait(60)

    windows.run(setup(), "/S")
    assert not (home / "lib" / "hashiya" / "old.py").exists()
    windows.run(home / "cli" / "hashiya.exe", "check", "C:\\kept.hashiya")
    assert len((windows.drive / "kept.hashiya").read_bytes()) >= len(kept)
    windows.run(home / "uninstall.exe", "/S")
    wait_until(lambda: not home.exists(), "the uninstaller")


def shown(screen):
    asked = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "Hashiya"],
        env=screen.environment,
        capture_output=True,
        check=False,
    )
    return asked.stdout.split()
