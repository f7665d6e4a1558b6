import os
import subprocess
import sys

from hashiya.desktop.session.worker import Worker

DIES = """
import sys
from PySide6.QtCore import QCoreApplication
from hashiya.desktop.session.worker import Worker
app = QCoreApplication([])
worker = Worker("forgotten")
worker.submit(lambda: print("done", flush=True), print, print)
sys.exit("the window's thread died")
"""


def test_only_what_writes_counts_as_writing(qtbot, heard):
    worker = Worker("test")
    writing, pending = heard(worker.writing_changed), heard(worker.pending_changed)
    worker.submit(lambda: None, lambda _none: None, print)
    assert writing == []
    worker.submit(lambda: None, lambda _none: None, print, writes=True)
    qtbot.waitUntil(lambda: worker.pending == 0)
    assert pending == [(1,), (2,), (1,), (0,)]
    assert writing == [(1,), (0,)]
    worker.stop()


def test_a_write_that_fails_is_no_longer_counted(qtbot, heard):
    worker = Worker("test")
    writing = heard(worker.writing_changed)

    def fail():
        raise ValueError("ours")

    with qtbot.captureExceptions() as raised:
        worker.submit(fail, print, print, writes=True)
        qtbot.waitUntil(lambda: worker.pending == 0)
        qtbot.waitUntil(lambda: len(raised) == 1)
    assert writing == [(1,), (0,)]
    worker.stop()


def test_a_process_ends_when_its_window_s_thread_died_and_does_what_was_asked_before():
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", DIES], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stdout == "done\n"
    assert "the window's thread died" in done.stderr
