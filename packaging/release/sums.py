"""The bill of materials, the signatures' hooks and the checksums of what lies in dist/.

Signing keys never lie in the repository. Where a release is made, these variables may hold a command in which {file}
stands for the file to sign: HASHIYA_SIGN_WINDOWS (in place, for setup.exe), HASHIYA_SIGN_SUMS (writes a file beside
SHA256SUMS). Without them nothing is signed.
"""

import hashlib
import os
import shlex
from pathlib import Path

from making.commands import PackagingError, run, say
from making.environments import program, tools
from making.places import DIST, ROOT, version

SUMS = "SHA256SUMS"


def bill_of_materials(wheel: Path, out: Path = DIST) -> Path:
    """Write the CycloneDX list of everything that is installed with the wheel."""
    say("listing what is shipped")
    target = out / f"hashiya-{version()}.cdx.json"
    out.mkdir(parents=True, exist_ok=True)
    run(
        tools() / "cyclonedx-py", "environment", "--output-reproducible", "--of", "JSON", "--output-file", target,
        "--pyproject", ROOT / "pyproject.toml", "--mc-type", "application", program(wheel) / "python",
    )  # fmt: skip
    return target


def write(out: Path = DIST) -> str:
    """Sign what can be signed, write SHA256SUMS over all files, sorted, and return its text."""
    for setup in sorted(out.glob("*-setup.exe")):
        _sign("HASHIYA_SIGN_WINDOWS", setup)
    files = sorted(path for path in out.iterdir() if path.is_file() and not path.name.startswith(SUMS))
    if not files:
        raise PackagingError(f"nothing was built into {out}")
    text = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files)
    (out / SUMS).write_text(text, encoding="utf-8")
    _sign("HASHIYA_SIGN_SUMS", out / SUMS)
    return text


def _sign(hook: str, file: Path) -> None:
    command = os.environ.get(hook)
    if command:
        say(f"signing {file.name}")
        run(*(word.replace("{file}", str(file)) for word in shlex.split(command)))
