"""A message bus for one test, with the accessibility bus that it starts when asked, and a listener on it."""

import json
import os
import select
import shutil
import subprocess
from pathlib import Path

from tests.workflows.screen import PATIENCE, ROOT, wait_until

SYSTEM_PYTHON = Path("/usr/bin/python3")  # it has GObject's bindings; the environment has not


class Bus:
    """A session bus of its own: nobody's screen reader hears of it, and it hears of nobody."""

    def __init__(self, screen, folder):
        assert shutil.which("dbus-daemon"), "dbus-daemon is missing: run `make setup-test`"
        folder.mkdir(mode=0o700)
        reading, writing = os.pipe()
        self.environment = {**screen.environment, "XDG_RUNTIME_DIR": str(folder), "GIO_USE_VFS": "local"}
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={writing}"],
            env=self.environment,
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = pipe.readline().strip()
        # Qt offers itself only to somebody who listens, or when it is told to.
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"

    def close(self):
        """End the bus; what it started ends with it."""
        self._daemon.terminate()
        self._daemon.wait(10)


class Listener:
    """The outside half of `listener`."""

    def __init__(self, bus):
        checked = subprocess.run([SYSTEM_PYTHON, "-c", "import gi"], check=False, capture_output=True)
        assert checked.returncode == 0, "python3-gi is missing: run `make setup-test`"
        self._process = subprocess.Popen(
            [SYSTEM_PYTHON, str(ROOT / "tests" / "workflows" / "listener.py")],
            env=bus.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def ask(self, expression):
        """Evaluate an expression in `listener`; what fails there raises LookupError."""
        self._process.stdin.write(expression + "\n")
        self._process.stdin.flush()
        ready, _, _ = select.select([self._process.stdout], [], [], PATIENCE)
        assert ready, f"the listener does not answer: {expression}"
        reply = json.loads(self._process.stdout.readline())
        if "error" in reply:
            raise LookupError(reply["error"])
        return reply["value"]

    def wait(self, expression):
        """Wait until the expression is true; what is not there yet counts as not true."""

        def condition():
            try:
                return self.ask(expression)
            except LookupError:
                return None

        return wait_until(condition, expression)

    def close(self):
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()
