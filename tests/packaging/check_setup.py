"""Setting up a checkout, as README says, on clean systems that have nothing: the real locks from the real index.

Run by `make package-test`. Debian 12 brings pip 23.0, the oldest that a supported Python comes with; Ubuntu is tried as
well and named where its mirror cannot be reached. This is what notices that a lock has stopped installing.
"""

import subprocess
from pathlib import Path

import pytest

from tests.packaging.clean_system import CleanSystem

ROOT = Path(__file__).resolve().parents[2]
PLACE = "/root/hashiya"
SUITES = ["bookworm", "trixie", "noble"]


def check_out(system):
    """Put the files that git knows into the system, as a clone would."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    there = b"\0".join(each for each in listed.split(b"\0") if (ROOT / each.decode()).is_file())
    folder = system.path / PLACE.lstrip("/")
    folder.mkdir(parents=True)
    copy = ["cp", "--parents", "-t", folder]
    subprocess.run(["xargs", "-0", *copy], cwd=ROOT, input=there, check=True)


@pytest.mark.parametrize("suite", SUITES)
def test_make_sets_up_what_runs_and_what_tests(tmp_path, suite):
    system = CleanSystem(tmp_path, suite)
    system.fetch("make", "ca-certificates")
    system.trust_what_this_machine_trusts()
    check_out(system)
    make = ("env", "HOME=/root", "make", "--no-print-directory", "-C", PLACE)
    python = f"{PLACE}/.venv/bin/python"
    system.run(*make, "setup")
    assert "ok" in system.run(f"{PLACE}/.venv/bin/hashiya", "--self-test", QT_QPA_PLATFORM="offscreen", HOME="/root")
    assert system.run(python, "-c", "import pytest", check=False) != ""  # no tool of the tests came along
    system.run(*make, "setup-test")
    some = ("-q", "-p", "no:cacheprovider", f"{PLACE}/tests/db/text/test_offsets.py")
    said = system.run(python, "-m", "pytest", "--rootdir", PLACE, "-c", f"{PLACE}/pyproject.toml", *some, HOME="/root")
    assert " passed" in said
