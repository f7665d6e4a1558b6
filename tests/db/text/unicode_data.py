"""Unicode's own test files, as Debian's package unicode-data ships them.

Where they are missing the tests are skipped, but not in `make test`, which brings them.
"""

import os
from pathlib import Path

import pytest

FOLDER = Path("/usr/share/unicode")


def lines(name):
    """Yield the lines of a file without comments."""
    path = FOLDER / name
    if not path.is_file():
        why = f"{path} is missing: install the package unicode-data (make setup-test does)"
        (pytest.fail if "HASHIYA_EVERY_TEST" in os.environ else pytest.skip)(why)
    for line in path.read_text("utf-8").splitlines():
        content = line.split("#")[0].strip()
        if content:
            yield content


def break_cases(name):
    """Yield (text, boundaries) of a file of UAX #29."""
    for line in lines(f"auxiliary/{name}"):
        text, bounds = "", []
        for part in line.split():
            if part == "÷":
                bounds.append(len(text))
            elif part != "×":
                text += chr(int(part, 16))
        yield text, bounds


def bidi_cases():
    """Yield (text, wanted direction 0 LTR 1 RTL 2 auto, resolved level, levels, order) of BidiCharacterTest."""
    for line in lines("BidiCharacterTest.txt"):
        points, wanted, base, levels, order = line.split(";")
        text = "".join(chr(int(point, 16)) for point in points.split())
        yield text, int(wanted), int(base), levels.split(), [int(place) for place in order.split()]
