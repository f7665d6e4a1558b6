"""What PySide imports in case it needs it is there once it does, and nobody else meets a stand-in."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = """
import sys
from hashiya.desktop.base import quick_start
quick_start.begin()
assert not sys.argv[1:] or sys.modules.keys().isdisjoint({"inspect", "tempfile", "zipfile"}), "no start needs them"

import shiboken6
assert shiboken6.textwrap.dedent("  a") == "a", "imported at the first use"
assert type(sys.modules["textwrap"]) is type(sys), "and from then on the real one"
assert not hasattr(shiboken6.zipfile, "nothing of the kind")

import inspect, zipfile
from hashiya.desktop.base.stand_ins import StandIn
assert not isinstance(inspect, StandIn) and not isinstance(zipfile, StandIn)
assert "def begin" in inspect.getsource(quick_start)

import builtins
assert builtins.__import__ is builtins.__orig_import__, "PySide looks at every import"
from PySide6.QtCore import QObject
try:
    QObject().setObjectName(1, 2, 3)
except TypeError as error:
    assert "setObjectName" in str(error)
else:
    raise AssertionError("three arguments were taken")
print("done")
"""


PREPARE = """
import PySide6.QtCore
from hashiya.desktop.base import compiled_support
assert compiled_support.prepare()
"""


@pytest.mark.parametrize("prepared", [False, True])
def test_stand_ins_give_way(prepared, tmp_path):
    def run(script, *arguments):
        environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", script, *arguments]
        return subprocess.run(command, env=environment, check=False, capture_output=True, text=True, timeout=60)

    if prepared:
        assert run(PREPARE).returncode == 0
    done = run(SCRIPT, *["prepared"] * prepared)
    assert done.stdout == "done\n", done.stderr
