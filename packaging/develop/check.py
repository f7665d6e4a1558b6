"""Run every check that needs no run of the program: format, lint, types, architecture.

Tools that read packages from disk do not follow the umbrella's `__path__`, so two trees that look like an installed
copy are laid out first: build/tree of links, whose paths in messages stay short, and build/copy for the import linter,
which does not follow links.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TREE = ROOT / "build" / "tree"
COPY = ROOT / "build" / "copy"
ROOMS = ("db", "desktop", "resources")


def lay_out() -> None:
    """Make both trees look like the installed package."""
    sources = [*(ROOT / "hashiya").glob("*.py"), *(ROOT / room for room in ROOMS)]
    for tree in (TREE, COPY):
        shutil.rmtree(tree, ignore_errors=True)
        (tree / "hashiya").mkdir(parents=True)
    for source in sources:
        (TREE / "hashiya" / source.name).symlink_to(source)
        if source.is_dir():
            shutil.copytree(source, COPY / "hashiya" / source.name, ignore=shutil.ignore_patterns("*.ttf", "*.txt"))
        else:
            shutil.copy(source, COPY / "hashiya")


def main() -> int:
    """Run all checks, also after one failed; return the number that failed."""
    lay_out()
    bin_dir = Path(sys.executable).parent
    scripts = sorted(str(path) for path in (ROOT / "packaging").rglob("*.py"))
    commands = {
        "format": [bin_dir / "ruff", "format", "--check", "--quiet", "."],
        "lint": [bin_dir / "ruff", "check", "--quiet", "."],
        "types": [bin_dir / "mypy", "-p", "hashiya"],
        "types of scripts": [bin_dir / "mypy", *scripts],
        "architecture": [bin_dir / "lint-imports", "--no-cache", "--config", ROOT / "pyproject.toml"],
    }
    failed = 0
    for name, command in commands.items():
        done = subprocess.run(  # noqa: S603
            [str(part) for part in command],
            # From the root, the linter would find the bare umbrella first.
            cwd=COPY if name == "architecture" else ROOT,
            env={"PYTHONPATH": str(COPY), "PATH": "/usr/bin:/bin", "HOME": str(Path.home())},
            capture_output=True,
            text=True,
            check=False,
        )
        print(f"{'ok  ' if done.returncode == 0 else 'FAIL'} {name}", flush=True)
        if done.returncode:
            failed += 1
            print(done.stdout + done.stderr, flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
