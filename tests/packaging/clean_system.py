"""A clean Debian to install into: made once by debootstrap, copied for every test, entered by chroot.

Needs root. Processes run in a namespace of their own, so none survives its command, and nothing stays mounted.
"""

import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHELF = ROOT / "build" / "package" / "clean"
# Nobody special, so that nothing works only for root.
TESTER = "10001"


class CleanSystem:
    """A copy of a minimal system, without Python, in a folder of its own."""

    def __init__(self, folder: Path, suite: str) -> None:
        if os.geteuid() != 0 or not shutil.which("debootstrap"):
            pytest.skip("NOT TESTED: a clean system takes root and debootstrap")
        original = SHELF / suite
        if not (original / "done").exists():
            shutil.rmtree(original, ignore_errors=True)
            original.parent.mkdir(parents=True, exist_ok=True)
            self._command("debootstrap", "--variant=minbase", suite, original)
            (original / "done").touch()
        self.path = folder / suite
        self._command("cp", "-a", original, self.path)
        shutil.copy("/etc/resolv.conf", self.path / "etc" / "resolv.conf")
        home = self.path / "home" / "tester"
        home.mkdir()
        os.chown(home, int(TESTER), int(TESTER))

    def run(self, *words, user="0", check=True, **environment):
        """Run a command inside as that user; return what it printed."""
        return self._command(*self.entering(user), *words, check=check, **environment)

    def start(self, *words, **environment):
        """Start a command as an ordinary user; `end` ends it and all it started."""
        return subprocess.Popen(
            [*self.entering(TESTER), *map(str, words)],
            env=self._environment(environment),
            start_new_session=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def entering(self, user):
        """The words that stand before a command."""
        space = ["unshare", "--mount", "--pid", "--fork", f"--mount-proc={self.path}/proc"]
        return [*space, "chroot", f"--userspec={user}:{user}", str(self.path)]

    def install(self, package):
        """Install a .deb with what it depends on, as `apt install ./package.deb` does."""
        shutil.copy(package, self.path / "root")
        self.run("apt-get", "update", "-qq")
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/root/{Path(package).name}")
        (self.path / "root" / Path(package).name).unlink()

    def named(self, word):
        """Every path inside whose last part holds the word, but for logs and the tester's own."""
        found = self.run(
            "find", "/", "-xdev", "-iname", f"*{word}*", "-not", "-path", "/home/*", "-not", "-path", "/proc/*"
        )
        return [line for line in found.splitlines() if not line.startswith("/var/log/")]

    def _command(self, *words, check=True, **environment):
        done = subprocess.run(
            list(map(str, words)), env=self._environment(environment), capture_output=True, text=True, check=False
        )
        assert not check or done.returncode == 0, f"{words} ended with {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout + ("" if check else done.stderr)

    def _environment(self, more):
        plain = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}
        return {**plain, "DEBIAN_FRONTEND": "noninteractive", "HOME": "/home/tester", **more}


def end(process):
    """End a command that `CleanSystem.start` began; `unshare` itself would leave its child behind."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
