"""PySide's own modules are kept compiled, and whatever happens to the cache, the next start works."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PREPARE = """
import PySide6.QtCore
from hashiya.desktop.base import compiled_support
print(compiled_support.prepare())
"""
START = """
from hashiya.desktop.base import quick_start
quick_start.begin()
import sys
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
try:
    QObject().setObjectName(1, 2, 3)
except TypeError as error:  # the modules in question word this
    assert "setObjectName" in str(error)
else:
    raise AssertionError("three arguments were taken")
print(sys.modules["shibokensupport.signature.loader"].__file__)
print(shiboken6.__file__)
"""


@pytest.fixture
def python(tmp_path):
    def run(script):
        environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", script], env=environment, check=True, capture_output=True, text=True
        )
        return done.stdout.split()

    return run


def test_a_start_takes_what_an_earlier_one_prepared(python, tmp_path):
    without, package = python(START)
    assert not without.startswith(str(tmp_path))
    assert python(PREPARE) == ["True"]
    loader, same = python(START)
    assert loader.startswith(str(tmp_path))
    assert same == package, "where the package lies must not be told otherwise afterwards"
    assert list(Path(loader).parent.glob("__pycache__/loader.*.pyc"))
    assert python(PREPARE) == ["True"], "a filled cache stays"
    assert python(START) == [loader, same]


@pytest.mark.parametrize("damaged", ["*.py", "loader.*.pyc", "crc32"])
def test_a_damaged_cache_is_thrown_away(python, tmp_path, damaged):
    python(PREPARE)
    for each in tmp_path.rglob(damaged):
        each.write_bytes(b"\0 no code")
    assert not python(START)[0].startswith(str(tmp_path)), "PySide would end the process"
    assert python(PREPARE) == ["True"]
    assert python(START)[0].startswith(str(tmp_path)), "made anew"


def test_a_cache_that_cannot_be_written_is_done_without(python, tmp_path):
    (tmp_path / "hashiya").write_text("a file where a folder should be")
    assert python(PREPARE) == ["False"]
    assert not python(START)[0].startswith(str(tmp_path))


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_what_another_person_wrote_is_not_loaded(python, tmp_path):
    python(PREPARE)
    for each in tmp_path.rglob("files.dir"):
        os.chown(each, 12345, 12345)
    assert not python(START)[0].startswith(str(tmp_path))
