"""What people install with pip: the built wheel with the pinned libraries in an environment of its own, and the sdist.

Run by `make package-test`, which builds them first.
"""

import json
import subprocess
import tarfile
import zipfile

import pytest
from making.environments import program
from making.places import DIST, version


@pytest.fixture
def wheel():
    (found,) = DIST.glob("*.whl")
    return found


def test_an_environment_that_holds_only_the_lock(wheel, tmp_path):
    folder = program(wheel)
    listed = json.loads(_run(folder / "python", "-m", "pip", "list", "--format", "json", cwd=tmp_path))
    names = {each["name"].lower() for each in listed}
    assert "hashiya" in names
    assert names.isdisjoint({"pytest", "mypy", "ruff", "setuptools", "pyside6", "pyside6-addons", "numpy"})
    _run(folder / "python", "-m", "pip", "check", cwd=tmp_path)
    assert _run(folder / "hashiya", "--version", cwd=tmp_path).split() == ["hashiya", version()]
    _run(folder / "hashiya", "new", "sample.hashiya", "--sample", cwd=tmp_path)
    exported = json.loads(_run(folder / "hashiya", "export", "sample.hashiya", "--format", "json", cwd=tmp_path))
    assert len(exported["documents"]) == 5
    assert "FAIL" not in _run(folder / "hashiya", "--self-test", cwd=tmp_path)


def test_the_sdist_holds_what_the_wheel_holds(wheel):
    (sdist,) = DIST.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        sources = {name.partition("/")[2] for name in archive.getnames()}
    with zipfile.ZipFile(wheel) as archive:
        modules = {name for name in archive.namelist() if name.endswith(".py")}
    for module in modules:
        assert module in sources or module.removeprefix("hashiya/") in sources
    assert {"LICENSE", "NOTICE", "pyproject.toml"} <= sources


def _run(*words, cwd):
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(cwd), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(words, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
