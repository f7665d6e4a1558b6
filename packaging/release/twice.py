"""Build everything twice, from two fresh work folders, and compare: the same sources must give the same bytes."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK, DIST = ROOT / "build" / "package", ROOT / "dist"


def built(goals: list[str]) -> dict[str, str]:
    """Build the goals from nothing and return each file's SHA-256."""
    # All but the clean systems of the tests, which no build reads.
    for path in (DIST, *WORK.glob("*")):
        if path.name != "clean":
            shutil.rmtree(path, ignore_errors=True)
    subprocess.run([sys.executable, ROOT / "packaging" / "package.py", *goals], check=True, cwd=ROOT)  # noqa: S603
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(DIST.iterdir())
        if path.name != "SHA256SUMS"
    }


def main(goals: list[str]) -> int:
    """Print what differs; return the number of files that do."""
    first, second = built(goals), built(goals)
    different = [name for name in sorted(first.keys() | second.keys()) if first.get(name) != second.get(name)]
    for name in different:
        print(f"differs: {name}")
    print(f"{len(first) - len(different)} of {len(first)} files are the same twice")
    return len(different)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
