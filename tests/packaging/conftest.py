"""The scripts of packaging/ import each other from their own folder; so do these tests."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT / "packaging") not in sys.path:
    # Last: nothing there may stand before an installed package.
    sys.path.append(str(ROOT / "packaging"))


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    """A wheel built of these sources by the build backend of this environment."""
    from wheels.build_wheel import stage

    folder = tmp_path_factory.mktemp("wheel")
    stage(folder / "source")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-index", "--no-build-isolation"]
    subprocess.run([*command, "--wheel-dir", folder, folder / "source"], check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made
