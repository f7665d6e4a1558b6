"""Pack Hashiya.app into a disk image, signed and notarised where keys are given. Untested on a Mac.

Where a release is made: HASHIYA_CODESIGN_IDENTITY names the certificate (PyInstaller signs with it, with the
entitlements beside this file), HASHIYA_NOTARISE holds a command in which {file} stands for the image, for example
`xcrun notarytool submit {file} --keychain-profile hashiya --wait`.
"""

import os
import shlex
from pathlib import Path

from making.commands import PackagingError, run, say
from making.places import DIST, PACKAGING, version

HERE = PACKAGING / "macos"


def build(bundle: Path, out: Path = DIST) -> Path:
    """Build the image of the application that lies beside the bundle."""
    app = bundle.parent / "Hashiya.app"
    if not app.is_dir():
        raise PackagingError("Hashiya.app is made only on macOS")
    say("packing the disk image (this step is untested)")
    target = out / f"hashiya-{version()}.dmg"
    out.mkdir(parents=True, exist_ok=True)
    # dmgbuild is a tool of macOS runners alone: `pip install dmgbuild`, pinned in packaging/release/workflow.yml.
    run("dmgbuild", "-s", HERE / "dmg_settings.py", "Hashiya", target, extra={"HASHIYA_APP": str(app)})
    notarise = os.environ.get("HASHIYA_NOTARISE")
    if notarise:
        run(*(word.replace("{file}", str(target)) for word in shlex.split(notarise)))
        run("xcrun", "stapler", "staple", target)
    return target
