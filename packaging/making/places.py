"""Where things lie, which version this is, and the one time that everything built carries."""

import ast
import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LOCKS = PACKAGING / "locks"
# Everything on the way; may be deleted at any time.
WORK = ROOT / "build" / "package"
# What is handed out.
DIST = ROOT / "dist"
# What the last whole build left out, and why: {goal: reason}.
LEFT_OUT = WORK / "left-out.json"
# Names a build of sources that no commit knows: the time of the first release's sources.
_NO_COMMIT = 1_795_000_000


def version() -> str:
    """Return `hashiya.__version__`, read without importing the program."""
    source = (ROOT / "hashiya" / "__init__.py").read_text(encoding="utf-8")
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and any(
            isinstance(t, ast.Name) and t.id == "__version__" for t in node.targets
        ):
            return str(ast.literal_eval(node.value))
    raise LookupError("hashiya/__init__.py has no __version__")


def source_date_epoch() -> int:
    """Return the seconds since 1970 that stand in every archive: given, the last commit's, or a fixed one."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = ask_git("log", "-1", "--format=%ct").strip()
    return int(asked) if asked else _NO_COMMIT


def ask_git(*words: str, root: Path = ROOT) -> str:
    """Return what git says of a checkout; nothing where there is no git, or no checkout."""
    git = shutil.which("git")
    if not git:
        return ""
    done = subprocess.run([git, *words], cwd=root, capture_output=True, text=True, check=False)  # noqa: S603
    return done.stdout if done.returncode == 0 else ""
