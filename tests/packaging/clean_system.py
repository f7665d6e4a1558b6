"""A clean Debian to install into: made once by debootstrap, copied for every test, entered by chroot.

Needs root. Processes run in a namespace of their own and end with whoever started them, so none survives its command,
and nothing stays mounted. What this machine cannot do (no root, no debootstrap, no mirror) skips the test, loudly.
"""

import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest
from filelock import FileLock

ROOT = Path(__file__).resolve().parents[2]
SHELF = ROOT / "build" / "package" / "clean"
# Nobody special, so that nothing works only for root.
TESTER = "10001"
PATIENCE = 300
_FETCHING = re.compile(
    r"Failed to fetch|Unable to fetch|Temporary failure resolving|Could not (connect|resolve)|Couldn't download", re.I
)
_APT = ("apt-get", "-qq", "-o", "Acquire::Retries=3", "-o", "Acquire::http::Timeout=60")
# Ends when the one who started it ends, and takes what runs inside along.
_SPACE = ("setpriv", "--pdeathsig", "KILL", "unshare", "--mount", "--pid", "--fork", "--kill-child")


class CleanSystem:
    """A copy of a minimal system, without Python, in a folder of its own."""

    def __init__(self, folder: Path, suite: str) -> None:
        _refuse_where_impossible()
        self.path = folder / suite
        self._command("cp", "-a", self._original(suite), self.path)
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
        return [*_SPACE, f"--mount-proc={self.path}/proc", "chroot", f"--userspec={user}:{user}", str(self.path)]

    def install(self, package):
        """Install a .deb with what it depends on, as `apt install ./package.deb` does."""
        shutil.copy(package, self.path / "root")
        self.fetch(f"/root/{Path(package).name}")
        (self.path / "root" / Path(package).name).unlink()

    def fetch(self, *names):
        """Install packages from the mirror; a mirror that cannot be reached is not the program's fault."""
        for words in (("update",), ("install", "-y", "--no-install-recommends", *names)):
            try:
                self.run(*_APT, *words)
            except AssertionError as error:
                if _FETCHING.search(str(error)):
                    pytest.skip(f"NOT TESTED: Debian's mirror could not be reached: {_FETCHING.search(str(error))[0]}")
                raise

    def trust_what_this_machine_trusts(self):
        """Let what is fetched inside be signed by whoever this machine lets sign it, and reached as here."""
        inside = "etc/ssl/certs/ca-certificates.crt"
        if Path("/", inside).exists():
            shutil.copy(Path("/", inside), self.path / inside)
        for settings in ("etc/pip.conf",):
            if Path("/", settings).exists():
                shutil.copy(Path("/", settings), self.path / settings)

    def named(self, word):
        """Every path inside whose last part holds the word, but for logs and the tester's own."""
        found = self.run(
            "find", "/", "-xdev", "-iname", f"*{word}*", "-not", "-path", "/home/*", "-not", "-path", "/proc/*"
        )
        return [line for line in found.splitlines() if not line.startswith("/var/log/")]

    def _original(self, suite):
        original = SHELF / suite
        SHELF.mkdir(parents=True, exist_ok=True)
        with FileLock(SHELF / f"{suite}.lock"):
            if not (original / "done").exists():
                shutil.rmtree(original, ignore_errors=True)
                said = self._command("debootstrap", "--variant=minbase", suite, original, check=False, patience=900)
                if not (original / "bin" / "sh").exists() or (original / "debootstrap").exists():
                    shutil.rmtree(original, ignore_errors=True)
                    pytest.skip(f"NOT TESTED: debootstrap could not make {suite}: {said.strip().splitlines()[-1:]}")
                (original / "done").touch()
        return original

    def _command(self, *words, check=True, patience=PATIENCE, **environment):
        done = subprocess.run(
            list(map(str, words)),
            env=self._environment(environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=patience,
        )
        assert not check or done.returncode == 0, f"{words} ended with {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout + ("" if check else done.stderr)

    def _environment(self, more):
        plain = {"PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}
        return {**plain, "DEBIAN_FRONTEND": "noninteractive", "HOME": "/home/tester", **more}


def _refuse_where_impossible():
    if os.geteuid() != 0:
        pytest.skip("NOT TESTED: a clean system takes root")
    for tool in ("debootstrap", "unshare", "setpriv", "chroot"):
        if not shutil.which(tool):
            pytest.skip(f"NOT TESTED: a clean system takes {tool}, which this machine does not have")
    tried = subprocess.run([*_SPACE, "--mount-proc", "true"], capture_output=True, text=True, check=False)
    if tried.returncode:
        pytest.skip(f"NOT TESTED: this machine's root may not make namespaces: {tried.stderr.strip()}")


def end(process):
    """End a command that `CleanSystem.start` began; `unshare` itself would leave its child behind."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
