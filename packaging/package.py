"""`make package`: build everything that is handed out into dist/, and its checksums.

Without arguments it builds what this system can build. With names (wheel bundle linux run windows macos sbom) it builds
those and what they stand on.
"""

import shutil
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from frozen import build_bundle
from linux import packages, run_file, stage
from macos import build_dmg
from making.commands import PackagingError, say
from making.places import DIST, PACKAGING, version
from making.system import need
from release import sums
from wheels import build_wheel
from windows import build_setup


@cache
def wheel() -> Path:
    """Build sdist and wheel; return the wheel."""
    return build_wheel.build()[0]


@cache
def bundle() -> Path:
    """Freeze the wheel and let the result test itself."""
    folder = build_bundle.build(wheel())
    build_bundle.self_test(folder)
    return folder


@cache
def staged() -> Path:
    """Lay out the tree of the Linux packages."""
    return stage.stage(bundle())


GOALS: dict[str, Callable[[], object]] = {
    "wheel": wheel,
    "bundle": bundle,
    "linux": lambda: packages.build(staged()),
    "run": lambda: run_file.build(staged()),
    "windows": lambda: build_setup.build(wheel()),
    "macos": lambda: build_dmg.build(bundle()),
    "sbom": lambda: sums.bill_of_materials(wheel()),
}
USUAL = {
    "linux": ("wheel", "bundle", "linux", "run", "windows", "sbom"),
    "darwin": ("wheel", "bundle", "macos"),
}


def main(wanted: list[str]) -> int:
    """Build the goals, sum up dist/, and return the exit code."""
    unknown = [name for name in wanted if name not in GOALS]
    if unknown:
        print(f"unknown: {' '.join(unknown)}; there are: {' '.join(GOALS)}", file=sys.stderr)
        return 2
    try:
        if sys.platform == "linux":
            need(PACKAGING / "debian-package.txt")
        if not wanted:
            shutil.rmtree(DIST, ignore_errors=True)
        for name in wanted or USUAL.get(sys.platform, ("wheel", "bundle")):
            GOALS[name]()
        listed = sums.write()
    except PackagingError as error:
        print(f"package: {error}", file=sys.stderr)
        return 1
    say(f"Hashiya {version()} lies in {DIST}:")
    print(listed, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
