"""A person at a screen: a virtual X server with a window manager, and the program driven by mouse and keyboard."""

import json
import os
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30.0


def wait_until(condition, what, patience=PATIENCE):
    """Return what `condition` returns once it is true; fail with `what` when that takes too long."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"waited in vain for {what}")


class Screen:
    """An X server of its own with a window manager; `close` ends both."""

    def __init__(self, size="1400x900x24"):
        for tool in ("Xvfb", "openbox", "xdotool"):
            assert shutil.which(tool), f"{tool} is missing: run `make setup-test`"
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.display = ":" + pipe.readline().strip()
        self.environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self._manager = subprocess.Popen(
            ["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def xdotool(self, *words):
        subprocess.run(["xdotool", *map(str, words)], env=self.environment, check=True, capture_output=True)

    def key(self, *keys):
        for key in keys:
            self.xdotool("key", "--clearmodifiers", key)
            time.sleep(0.05)

    def type(self, text):
        self.xdotool("type", "--clearmodifiers", "--delay", 30, text)

    def move(self, x, y):
        self.xdotool("mousemove", x, y)
        time.sleep(0.05)

    def click(self, x, y, times=1, button=1):
        self.move(x, y)
        self.xdotool("click", "--repeat", times, "--delay", 60, button)
        time.sleep(0.1)

    def drag(self, start, end):
        """Press at `start`, move in steps as a hand does, release at `end`."""
        self.move(*start)
        self.xdotool("mousedown", 1)
        steps = 8
        for step in range(1, steps + 1):
            self.move(*(round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True)))
        self.xdotool("mouseup", 1)
        time.sleep(0.1)

    def close(self):
        for process in (self._manager, self._server):
            process.terminate()
            process.wait(10)


class Program:
    """The real program on that screen."""

    def __init__(self, screen, *arguments, settings, **environment):
        self.screen = screen
        self._errors = (settings.parent / "stderr.txt").open("a")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.workflows.driven", *map(str, arguments)],
            cwd=ROOT,
            env={**screen.environment, "HASHIYA_SETTINGS": str(settings), **environment},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
        )

    def ask(self, expression, patience=PATIENCE):
        """Evaluate an expression in the program's window thread; see `driven` for the words it may use."""
        self.process.stdin.write(expression.replace("\n", " ") + "\n")
        self.process.stdin.flush()
        ready, _, _ = select.select([self.process.stdout], [], [], patience)
        assert ready, f"the program does not answer: {expression}"
        line = self.process.stdout.readline()
        assert line, "the program is gone"
        reply = json.loads(line)
        if "error" in reply:
            raise LookupError(reply["error"])
        return reply["value"]

    def wait(self, expression, what=None):
        """Wait until the expression is true; a widget that is not there yet counts as not true."""

        def condition():
            try:
                return self.ask(expression)
            except LookupError:
                return None

        return wait_until(condition, what or expression)

    def settled(self, expression):
        """Return a place once it stays where it is: a window manager moves new windows, a list lays out its rows."""
        place = self.wait(expression)
        while True:
            time.sleep(0.15)
            again = self.wait(expression)
            if again == place:
                return place
            place = again

    def click(self, expression, **how):
        """Click in the middle of a rectangle that the expression gives."""
        x, y, width, height = self.settled(expression)
        self.screen.click(x + width // 2, y + height // 2, **how)

    def click_widget(self, name, **how):
        self.click(f"rect(widget({name!r}))", **how)

    def picture(self, path):
        self.ask(f"QApplication.primaryScreen().grabWindow(0).save({str(path)!r})")

    def close(self):
        """Close the window as a person does, and wait for the program to end by itself."""
        self.screen.key("ctrl+q")
        code = self.process.wait(PATIENCE)
        self._finish()
        assert code == 0, f"ended with {code}"

    def kill(self):
        self.process.kill()
        self.process.wait()
        self._finish()

    def _finish(self):
        for stream in (self.process.stdin, self.process.stdout, self._errors):
            stream.close()
