"""A person at a terminal of a clean system: a shell in a pseudo-terminal, and what it shows after each key."""

import fcntl
import os
import pty
import re
import select
import signal
import subprocess
import termios
import time

PATIENCE = 60.0
_CONTROL = re.compile(
    r"\x1b\[[0-9;?<>=]*[a-zA-Z]|\x1b[()][A-Z0-9]|\x1b\][^\x07\x1b]*(\x07|\x1b\\)|\x1b[=>78]|[\x00-\x08\x0b-\x1f]"
)
# A shell asks the terminal who it is and where the cursor stands, and some wait for the answer.
_ASKED = {b"\x1b[c": b"\x1b[?62;22c", b"\x1b[6n": b"\x1b[1;1R"}


class Terminal:
    """A shell of a clean system, as an ordinary user."""

    def __init__(self, system, *words):
        ours, theirs = pty.openpty()
        environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "HOME": "/home/tester",
            "LC_ALL": "C.UTF-8",
            "TERM": "xterm",
        }
        self._process = subprocess.Popen(
            [*system.entering("10001"), *words],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env=environment,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(
                0, termios.TIOCSCTTY, 0
            ),  # shells that control jobs ask for more than a pipe
        )
        os.close(theirs)
        self._ours = ours
        self.shown = ""

    def type(self, text):
        """Send keys."""
        os.write(self._ours, text.encode())

    def wait(self, pattern):
        """Wait until the pattern is shown after what was waited for last; return the match."""
        deadline = time.monotonic() + PATIENCE
        while not (found := re.search(pattern, self.shown)):
            assert time.monotonic() < deadline, f"never shown: {pattern}\n{self.shown}"
            ready, _, _ = select.select([self._ours], [], [], 1.0)
            if ready:
                self._read()
        self.shown = self.shown[found.end() :]
        return found

    def _read(self):
        try:
            data = os.read(self._ours, 65536)
        except OSError as error:
            raise AssertionError(f"the shell has ended after showing {self.shown!r}") from error
        for question, answer in _ASKED.items():
            if question in data:
                os.write(self._ours, answer)
        self.shown += _CONTROL.sub("", data.decode("utf-8", "replace"))

    def close(self):
        """End the shell and all it started."""
        os.close(self._ours)
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
