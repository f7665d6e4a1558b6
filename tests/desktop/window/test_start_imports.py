"""A start imports only what it needs: what is listed here came in once, by a single careless line, and was felt."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PREPARE = """
import PySide6.QtCore
from hashiya.desktop.base import compiled_support
assert compiled_support.prepare()
"""
SCRIPT = """
import sys
from hashiya.desktop.base import quick_start
quick_start.begin()
import hashiya.desktop.window.start
print(*sorted(sys.modules))
"""
LATE = ["dataclasses", "inspect", "logging", "tempfile", "regex", "sqlite3", "msgspec", "cryptography", "click"]


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path_factory.mktemp("cache")), "PYTHONPATH": str(ROOT)}

    def run(script):
        command = [sys.executable, "-c", script]
        return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout.split()

    run(PREPARE)
    return run(SCRIPT)


@pytest.mark.parametrize("name", LATE)
def test_a_start_does_without(name, imported):
    assert "hashiya.desktop.window.main_window" in imported
    assert name not in imported
