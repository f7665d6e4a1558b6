"""The five sample texts with their annotations, in both themes, to the pixel.

`HASHIYA_UPDATE_GOLDEN=1` writes the pictures anew; then look at them before they are committed. A picture that differs
is put into build/golden-failures, with the differing pixels in red.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

ROOT = Path(__file__).resolve().parents[3]
GOLDEN = ROOT / "tests" / "golden" / "textview"
FAILURES = ROOT / "build" / "golden-failures"
NAMES = [f"00{number}-{theme}" for number in range(5) for theme in ("light", "dark")] + ["002-bordered"]


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures")
    command = [sys.executable, "-m", "tests.desktop.textview.draw", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=120)
    return folder


def read(path):
    return QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)


def report(name, actual, wanted):
    """Keep the picture and a third one that shows where the two differ."""
    FAILURES.mkdir(parents=True, exist_ok=True)
    actual.save(str(FAILURES / f"{name}.png"))
    if actual.size() != wanted.size():
        return f"{actual.size()} instead of {wanted.size()}"
    difference, count = actual.copy(), 0
    for y in range(actual.height()):
        for x in range(actual.width()):
            if actual.pixel(x, y) != wanted.pixel(x, y):
                difference.setPixelColor(x, y, QColor("red"))
                count += 1
    difference.save(str(FAILURES / f"{name}-difference.png"))
    return f"{count} pixels differ: see {FAILURES / name}-difference.png"


@pytest.mark.parametrize("name", NAMES)
def test_the_picture_is_the_same_to_the_pixel(name, drawn):
    actual = read(drawn / f"{name}.png")
    assert not actual.isNull()
    golden = GOLDEN / f"{name}.png"
    if os.environ.get("HASHIYA_UPDATE_GOLDEN") == "1":
        golden.parent.mkdir(parents=True, exist_ok=True)
        assert actual.convertToFormat(QImage.Format.Format_RGB888).save(str(golden), quality=0)
    wanted = read(golden)
    assert not wanted.isNull(), f"{golden} is missing"
    assert actual == wanted, report(name, actual, wanted)


def test_every_golden_picture_is_compared():
    assert sorted(path.stem for path in GOLDEN.glob("*.png")) == sorted(NAMES)
