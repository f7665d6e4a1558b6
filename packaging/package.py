"""`make package`: build everything that is handed out into dist/, and its checksums.

Without arguments it builds what this machine can build, and says what it cannot. With names (wheel bundle linux run
windows macos sbom) it builds those and what they stand on.
"""

import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from frozen import build_bundle
from linux import packages, run_file, stage
from macos import build_dmg
from making.commands import PackagingError, say
from making.places import DIST, LEFT_OUT, PACKAGING, WORK, version
from making.system import need, programs
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


@dataclass(frozen=True, slots=True)
class Goal:
    """Something that is handed out, and the programs of the system that making it takes."""

    build: Callable[[], object]
    programs: tuple[str, ...] = ()

    def lacks(self) -> list[str]:
        """Name the programs that this machine does not have."""
        return [name for name in self.programs if not programs(name)]


GOALS = {
    "wheel": Goal(wheel),
    "bundle": Goal(bundle, ("objdump", "strip")),
    "linux": Goal(lambda: packages.build(staged()), ("objdump", "strip")),
    "run": Goal(lambda: run_file.build(staged()), ("objdump", "strip", "makeself", "xz")),
    "windows": Goal(lambda: build_setup.build(wheel()), ("makensis", build_setup.COMPILER)),
    "macos": Goal(lambda: build_dmg.build(bundle())),
    "sbom": Goal(lambda: sums.bill_of_materials(wheel())),
}
USUAL = {
    "linux": ("wheel", "bundle", "linux", "run", "windows", "sbom"),
    "darwin": ("wheel", "bundle", "macos"),
}


def build(wanted: list[str]) -> dict[str, str]:
    """Build the goals; without any, all that this machine can build. Return what was left out, and why."""
    if sys.platform == "linux":
        need(PACKAGING / "debian-package.txt", *shared_python())
    if wanted:
        for name in wanted:
            GOALS[name].build()
        return {}
    shutil.rmtree(DIST, ignore_errors=True)
    left_out = {}
    for name in USUAL.get(sys.platform, ("wheel", "bundle")):
        if lacking := GOALS[name].lacks():
            left_out[name] = f"this machine has no {', '.join(lacking)}"
        else:
            GOALS[name].build()
    WORK.mkdir(parents=True, exist_ok=True)
    LEFT_OUT.write_text(json.dumps(left_out), encoding="utf-8")
    return left_out


def shared_python() -> list[str]:
    """Name the package with Python's shared library, which freezing takes and Debian's own Python comes without."""
    of_the_system = Path(sys.base_prefix) == Path("/usr")
    return [f"libpython{sys.version_info.major}.{sys.version_info.minor}"] if of_the_system else []


def main(wanted: list[str]) -> int:
    """Build the goals, sum up dist/, and return the exit code."""
    unknown = [name for name in wanted if name not in GOALS]
    if unknown:
        print(f"unknown: {' '.join(unknown)}; there are: {' '.join(GOALS)}", file=sys.stderr)
        return 2
    try:
        left_out = build(wanted)
        listed = sums.write()
    except PackagingError as error:
        print(f"package: {error}", file=sys.stderr)
        return 1
    say(f"Hashiya {version()} lies in {DIST}:")
    print(listed, end="")
    for name, why in left_out.items():
        say(f"NOT BUILT: {name}, because {why}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
