"""Run a program for no longer than a limit, and leave nothing of it behind: no server, no screen, no child."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from making.commands import say

_ADOPT = 36  # PR_SET_CHILD_SUBREAPER
_GRACE = 5.0


def bounded(words: Sequence[str | Path], *, seconds: float, cwd: Path, environment: Mapping[str, str]) -> int | None:
    """Run a program with our own output; return its exit code, or None when its time was up.

    Whatever it started and left running is ended afterwards, also what had made itself independent of it (as wine's
    server does), and nothing else: only our own descendants.
    """
    _adopt()
    ours = {*_children()}
    process = subprocess.Popen(  # noqa: S603
        [str(word) for word in words], cwd=cwd, env=dict(environment), stdin=subprocess.DEVNULL, start_new_session=True
    )
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        return None
    finally:
        _end(process, ours)


def _end(process: "subprocess.Popen[bytes]", ours: set[int]) -> None:
    if process.poll() is None:
        for word in (signal.SIGTERM, signal.SIGKILL):
            os.killpg(process.pid, word)
            try:
                process.wait(_GRACE)
                break
            except subprocess.TimeoutExpired:
                continue
    deadline = time.monotonic() + _GRACE
    ended = set()
    # The children of those that are ended become ours in turn.
    while (left := _children() - ours) and time.monotonic() < deadline:
        ended |= {name for child in left if (name := _kill(child))}
        time.sleep(0.05)
    if ended:
        say(f"ended what was left running: {', '.join(sorted(ended))}")


def _adopt() -> None:
    """Become the parent of every descendant whose own parent ends, so that none is lost."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_ADOPT, 1, 0, 0, 0)


def _children() -> set[int]:
    listed = Path("/proc/self/task").glob("*/children")
    return {int(each) for file in listed for each in file.read_text(encoding="ascii").split()}


def _kill(child: int) -> str:
    """End an adopted child and return its name, or "" where it had ended before and only waited to be noticed."""
    try:
        name = Path(f"/proc/{child}/comm").read_text(encoding="utf-8").strip()
        if os.waitpid(child, os.WNOHANG)[0] == child:
            return ""
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    except (ProcessLookupError, ChildProcessError, FileNotFoundError):
        return ""
    return name
