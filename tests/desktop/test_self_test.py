"""`hashiya --self-test`: it passes where everything is there, and names what is not."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The program as an installation lays it out, so that something can be taken from it."""
    folder = tmp_path_factory.mktemp("installed")
    leave = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "hashiya", folder / "hashiya", ignore=leave)
    for room in ("db", "desktop", "resources"):
        shutil.copytree(ROOT / room, folder / "hashiya" / room, ignore=leave)
    return folder


def self_test(folder, *, code, **more):
    environment = {**os.environ, "PYTHONPATH": str(folder), "HASHIYA_SETTINGS": str(folder / "settings.ini"), **more}
    done = subprocess.run(
        [sys.executable, "-m", "hashiya", "--self-test"], cwd=folder, env=environment, capture_output=True, text=True
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout.splitlines()


def test_everything_is_there(installed):
    lines = self_test(installed, code=0)
    assert [line for line in lines if line.startswith("FAIL")] == []
    names = {line[5:].partition(":")[0] for line in lines[1:]}
    languages = {"language English", "language العربية", "language עברית"}
    assert names >= languages | {"SQLite", "font Amiri", "SVG icons", "manual", "licences", "sample and schema"}
    assert names >= {"signatures", "window"}
    assert "ok   signatures: Ed25519 signs and refuses" in lines


@pytest.mark.parametrize(
    ("taken", "failed"),
    [
        ("fonts/Amiri-Regular.ttf", "fonts"),
        ("translations/hashiya_he.qm", "language עברית"),
        ("schema/annotations-1.json", "sample and schema"),
        ("manual/en/review.md", "manual"),
        ("samples/adjudicated.json", "sample and schema"),
    ],
)
def test_what_is_missing_is_named(installed, taken, failed):
    place = installed / "hashiya" / "resources" / taken
    aside = installed / "aside"
    place.rename(aside)
    try:
        lines = self_test(installed, code=1)
    finally:
        aside.rename(place)
    assert [line[5:].partition(":")[0] for line in lines if line.startswith("FAIL")] == [failed]


def test_an_icon_that_draws_nothing_fails(installed):
    place = installed / "hashiya" / "resources" / "icons" / "search.svg"
    drawn = place.read_bytes()
    place.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>')
    try:
        lines = self_test(installed, code=1)
    finally:
        place.write_bytes(drawn)
    assert "FAIL SVG icons: blank: ['search']" in lines
