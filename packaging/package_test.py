"""`make package-test`: build every package, then install, use and remove each on a clean system. Takes minutes.

Arguments go to pytest, for example `-k deb`. With --built, what lies in dist/ is tested as it is.
"""

import os
import subprocess
import sys

from making.commands import PackagingError
from making.places import PACKAGING, ROOT
from making.system import need, programs

CHECKS = ("check_wheel.py", "check_linux.py", "check_windows.py")
_LOUD = """
{line}
  NOT TESTED: {what}
{line}
"""


def not_tested() -> list[str]:
    """Say what this machine cannot test."""
    found = []
    if not programs("wine64", "/usr/lib/wine/wine64", "wine"):
        found.append("setup.exe, because this machine has no wine. Windows' installer may be broken.")
    if not programs("debootstrap") or os.geteuid() != 0:
        found.append("the .deb and .run in a clean system, because that takes root and debootstrap.")
    return found


def main(arguments: list[str]) -> int:
    """Build, check, and return the exit code; what was not tested is said last, where it is seen."""
    python = [sys.executable]
    if "--built" not in arguments:
        built = subprocess.run([*python, PACKAGING / "package.py"], cwd=ROOT, check=False)  # noqa: S603
        if built.returncode:
            return built.returncode
    for listed in ("debian-package-test.txt", "debian-wine.txt"):
        try:
            need(PACKAGING / listed)
        except PackagingError as error:
            print(f"package-test: {error}", file=sys.stderr)
    checks = [ROOT / "tests" / "packaging" / name for name in CHECKS]
    extra = [word for word in arguments if word != "--built"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(  # noqa: S603
        [*python, "-m", "pytest", "-q", "--durations=10", *checks, *extra], cwd=ROOT, env=environment, check=False
    )
    for what in not_tested():
        print(_LOUD.format(line="!" * 100, what=what), file=sys.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
