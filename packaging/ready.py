"""Refuse a release that is not ready to be handed out: `.venv/bin/python packaging/ready.py v1.2.3`.

The release recipe asks this before it builds anything. Packages to try out need none of it.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

from making.places import ROOT, version
from release.publisher import PUBLISHER, publisher

EMBEDDED = "HASHIYA_WINDOWS_PYTHON"


def faults(tag: str, news: str, untidy: str, embedded: str) -> list[str]:
    """Say what stands in the way of a release.

    Args:
        tag: the tag that is to be released.
        news: the text of CHANGELOG.md.
        untidy: what `git status --porcelain` prints.
        embedded: the CPython for Windows that the Python project itself published, or "".
    """
    found = [f"{PUBLISHER.name}: {name} is a placeholder" for name in publisher().placeholders()]
    if tag != f"v{version()}":
        found.append(f"the tag is {tag}, but hashiya.__version__ is {version()}")
    if not re.search(rf"^## {re.escape(version())}\b", news, re.MULTILINE):
        found.append(f"CHANGELOG.md has no section of its own for {version()}")
    if untidy.strip():
        found.append("files are changed that are in no commit")
    if not Path(embedded).is_file():
        found.append(f"{EMBEDDED} does not name the embeddable CPython of the Python project (packaging/README.md)")
    return found


def main(arguments: list[str]) -> int:
    """Print what is missing; return 1 if anything is, 2 for wrong usage."""
    if len(arguments) != 1:
        print("usage: ready.py TAG", file=sys.stderr)
        return 2
    news = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    asked = ["git", "status", "--porcelain"]
    untidy = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S603
    found = faults(arguments[0], news, untidy, os.environ.get(EMBEDDED, ""))
    for fault in found:
        print(f"not ready: {fault}", file=sys.stderr)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
