"""What `make package` left to be tested: files of dist/, the frozen bundle, the staged tree of the Linux packages."""

import json

import pytest
from making.places import DIST, LEFT_OUT, WORK

ROOT = WORK / "linux" / "root"
BUNDLE = ROOT / "usr" / "lib" / "hashiya"
SHARE = ROOT / "usr" / "share"


def built(goal, pattern):
    """Return the one file of dist/ that a goal made; where this machine could not make it, skip."""
    require(goal)
    (found,) = DIST.glob(pattern)
    return found


def require(goal):
    """Skip the test where this machine could not build something."""
    left_out = json.loads(LEFT_OUT.read_text("utf-8")) if LEFT_OUT.exists() else {}
    if goal in left_out:
        pytest.skip(f"NOT TESTED: {goal} was not built, because {left_out[goal]}")


def wheel():
    return built("wheel", "*.whl")


def sdist():
    return built("wheel", "*.tar.gz")


def deb():
    return built("linux", "*.deb")


def rpm():
    return built("linux", "*.rpm")


def run_file():
    return built("run", "*.run")


def setup():
    return built("windows", "*-setup.exe")
