"""Run every test, headless, with coverage: the core where Qt cannot be imported, then everything else.

Extra arguments go to both runs of pytest, for example `-k undo`.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main(extra: list[str]) -> int:
    """Return the number of runs that failed; coverage below its floor counts as one."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0", "HASHIYA_EVERY_TEST": "1"}
    pytest = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-n",
        "2",
        "--dist",
        "worksteal",
        "--cov",
        "--cov-report=",
        "--cov-fail-under=0",
    ]
    runs = {
        "the core, without Qt": [*pytest, "-p", "no:pytest-qt", "-p", "tests.without_qt", "tests/db"],
        "everything else": [*pytest, "--cov-append", "tests", "--ignore", "tests/db", "--ignore", "tests/bench"],
    }
    failed = 0
    for name, command in runs.items():
        print(f"--- {name}", flush=True)
        code = subprocess.run([*command, *extra], cwd=ROOT, env=environment, check=False).returncode  # noqa: S603
        failed += code != 0
    if not extra:
        report = [sys.executable, "-m", "coverage", "report", "--skip-covered", "--sort=miss"]
        failed += subprocess.run(report, cwd=ROOT, check=False).returncode != 0  # noqa: S603
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
