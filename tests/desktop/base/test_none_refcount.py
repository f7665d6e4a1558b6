"""PySide6 6.12.0 drops a reference to None in most calls on CPython 3.11: the process dies after some 5,000."""

import os
import subprocess
import sys

CALLS = """
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label, thing = QLabel(), QObject()
for number in range(5_000):
    label.setText("x")
    label.setEnabled(True)
    label.update()
    thing.setObjectName("y")
print("alive")
"""


def test_twenty_thousand_calls_that_return_none_leave_the_process_alive():
    done = subprocess.run(
        [sys.executable, "-c", CALLS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "alive"
