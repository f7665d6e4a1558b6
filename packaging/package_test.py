"""`make package-test`: build every package, then install, use and remove each on a clean system. Takes minutes.

--built   test what lies in dist/ as it is
--all     end with an error when something could not be tested on this machine, instead of only saying so
Other arguments go to pytest, for example `-k deb`.
"""

import os
import shutil
import sys
import time
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from pathlib import Path

from making.bounded import bounded
from making.places import PACKAGING, ROOT, WORK
from making.system import need

# Seconds: several times what each takes on two slow cores, so that only what hangs is ended.
BUILDING = 1500
CHECKS = {
    "check_resources.py": 300,
    "check_wheel.py": 600,
    "check_linux.py": 300,
    "check_setup.py": 900,
    "check_systems.py": 1500,
    "check_windows.py": 900,
}
_NOTHING_CHOSEN = 5  # pytest's word for a -k that fits no test of a file


@dataclass(slots=True)
class Outcome:
    """What came of all checks; `untested` are pairs of what and why."""

    passed: int = 0
    failed: list[str] = field(default_factory=list)
    untested: list[tuple[str, str]] = field(default_factory=list)

    def add(self, report: Path) -> None:
        """Count what pytest wrote about one file of checks."""
        for case in ElementTree.parse(report).getroot().iter("testcase"):  # noqa: S314  # written by ourselves
            name = f"{case.get('classname', '').rpartition('.')[2]}: {case.get('name')}"
            skipped = case.find("skipped")
            if case.find("failure") is not None or case.find("error") is not None:
                self.failed.append(name)
            elif skipped is not None:
                self.untested.append((name, skipped.get("message", "").removeprefix("NOT TESTED: ")))
            else:
                self.passed += 1


def main(arguments: list[str]) -> int:
    """Build, check, and return the exit code; what was not tested is said last, where it is seen."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if "--built" not in arguments:
        words: list[str | Path] = [sys.executable, PACKAGING / "package.py"]
        code = bounded(words, seconds=BUILDING, cwd=ROOT, environment=environment)
        if code != 0:
            print("package-test: " + ("building hangs" if code is None else "building failed"), file=sys.stderr)
            return 1
    for listed in ("debian-package-test.txt", "debian-wine.txt"):
        need(PACKAGING / listed)
    extra = [word for word in arguments if word not in {"--built", "--all"}]
    outcome = Outcome()
    for name, seconds in CHECKS.items():
        check(name, seconds, extra, environment, outcome)
    tell(outcome)
    return int(bool(outcome.failed or ("--all" in arguments and outcome.untested) or not outcome.passed))


def check(name: str, seconds: int, extra: list[str], environment: dict[str, str], outcome: Outcome) -> None:
    """Run one file of checks and add what came of it."""
    report = WORK / "reports" / f"{name}.xml"
    report.unlink(missing_ok=True)
    # Whole systems lie here, one for a test; they go when they have been used.
    systems = WORK / "systems"
    pytest = [sys.executable, "-m", "pytest", "-q", "--no-header", "--durations=5", "--durations-min=5"]
    places = [f"--basetemp={systems}", "-o", "tmp_path_retention_policy=none", f"--junitxml={report}"]
    words = [*pytest, *places, str(ROOT / "tests" / "packaging" / name), *extra]
    began = time.monotonic()
    print(f"--- {name}", flush=True)
    code = bounded(words, seconds=seconds, cwd=ROOT, environment=environment)
    shutil.rmtree(systems, ignore_errors=True)
    print(f"    {time.monotonic() - began:.0f} s", flush=True)
    if code is None:
        outcome.failed.append(f"{name}: not done after {seconds} s, and ended")
    elif report.is_file():
        outcome.add(report)
    if code not in {0, 1, None, _NOTHING_CHOSEN} or (code is not None and not report.is_file()):
        outcome.failed.append(f"{name}: pytest ended with {code}")


def tell(outcome: Outcome) -> None:
    """Sum up; the last line is plain enough for any machine to read."""
    line = "!" * 100
    if outcome.untested:
        print(f"{line}\n  NOT TESTED on this machine:")
        for name, why in outcome.untested:
            print(f"    {name}\n        {why}")
        print(line)
    for name in outcome.failed:
        print(f"FAILED {name}")
    counts = f"{outcome.passed} passed, {len(outcome.failed)} failed, {len(outcome.untested)} skipped"
    print(f"package-test: {counts}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
