"""The same program as an older version: what people upgrade from."""

import os
import re
import shutil
import sys

from making.bounded import bounded
from making.places import ROOT, WORK
from making.system import programs
from wheels.build_wheel import listed_sources

OLDER = "0.0.9"
# What the older version had and this one has not.
GONE = "samples/only-in-the-older-version.txt"
_MORE = ("packaging", "CHANGELOG.md")


def older_deb(folder):
    """Build the .deb of an older version: from a copy of the sources with a lower number and a file more."""
    for source in [*listed_sources(), *(path for name in _MORE for path in (ROOT / name, *(ROOT / name).rglob("*")))]:
        if source.is_file() and "__pycache__" not in source.parts:
            target = folder / source.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    (folder / "resources" / GONE).write_text("as it was\n", encoding="utf-8")
    umbrella = folder / "hashiya" / "__init__.py"
    text, count = re.subn(r'(?m)^__version__ = ".*"$', f'__version__ = "{OLDER}"', umbrella.read_text("utf-8"))
    assert count == 1
    umbrella.write_text(text, encoding="utf-8")
    # Their libraries are the same; only the program in them is changed.
    for name in ("tools", "program"):
        shutil.copytree(WORK / name, folder / "build" / "package" / name, symlinks=True, copy_function=os.link)
    words = [sys.executable, folder / "packaging" / "package.py", "linux"]
    assert programs("objdump", "strip")
    assert bounded(words, seconds=600, cwd=folder, environment=dict(os.environ)) == 0
    (made,) = (folder / "dist").glob(f"*_{OLDER}-*.deb")
    return made
