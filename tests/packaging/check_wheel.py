"""What people install with pip: the built wheel with the pinned libraries in an environment of its own, and the sdist.

Run by `make package-test`, which builds them first.
"""

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from making.environments import RUN_LOCK, program, tools
from making.places import version

from tests.packaging import built
from tests.packaging.leaving import leave
from tests.workflows.screen import Screen, wait_until


@pytest.fixture
def wheel():
    return built.wheel()


@pytest.fixture
def pinned(tmp_path):
    """The pins of what is shipped, without hashes: the wheel, which is new, could not have one."""
    lines = RUN_LOCK.read_text("utf-8").splitlines()
    file = tmp_path / "pinned.txt"
    file.write_text("\n".join(line.rstrip(" \\") for line in lines if line[:1].isalnum()) + "\n", "utf-8")
    return {"PIP_CONSTRAINT": str(file), "UV_CONSTRAINT": str(file)}


@pytest.fixture
def screen():
    made = Screen()
    yield made
    made.close()


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
    with tarfile.open(built.sdist()) as archive:
        sources = {name.partition("/")[2] for name in archive.getnames()}
    with zipfile.ZipFile(wheel) as archive:
        modules = {name for name in archive.namelist() if name.endswith(".py")}
    for module in modules:
        assert module in sources or module.removeprefix("hashiya/") in sources
    assert {"LICENSE", "NOTICE", "pyproject.toml"} <= sources


def test_uv_tool_install(wheel, pinned, screen, tmp_path):
    uv = Path(sys.executable).with_name("uv")
    places = {"UV_TOOL_DIR": str(tmp_path / "tools"), "UV_TOOL_BIN_DIR": str(tmp_path / "bin")}
    _run(uv, "tool", "install", "--python", sys.executable, wheel, cwd=tmp_path, **pinned, **places)
    (packages,) = (tmp_path / "tools" / "hashiya").glob("lib/python*/site-packages")
    _use_installed(tmp_path, packages, screen, signs=False)
    _run(uv, "tool", "uninstall", "hashiya", cwd=tmp_path, **places)
    assert list((tmp_path / "bin").iterdir()) == []


def test_pipx_install(wheel, pinned, screen, tmp_path):
    pipx = tools() / "pipx"
    places = {"PIPX_HOME": str(tmp_path / "pipx"), "PIPX_BIN_DIR": str(tmp_path / "bin"),
              "PIPX_MAN_DIR": str(tmp_path / "man"), "PIPX_DEFAULT_BACKEND": "pip"}  # fmt: skip
    # With what signs bundles, as the manual says.
    _run(pipx, "install", "--python", sys.executable, f"{wheel}[sign]", cwd=tmp_path, **pinned, **places)
    (packages,) = (tmp_path / "pipx" / "venvs" / "hashiya").glob("lib/python*/site-packages")
    _use_installed(tmp_path, packages, screen, signs=True)
    _run(pipx, "uninstall", "hashiya", cwd=tmp_path, **places)
    assert list((tmp_path / "bin").iterdir()) == []


def _use_installed(home, packages, screen, *, signs):
    """The command is the only one that appeared, does both its works, and no name but ours lies among the packages."""
    assert [path.name for path in (home / "bin").iterdir()] == ["hashiya"]
    program = home / "bin" / "hashiya"
    said = _run(program, "--self-test", cwd=home)
    assert "FAIL" not in said
    assert ("Ed25519" in said) is signs
    _run(program, "new", "sample.hashiya", "--sample", cwd=home)
    assert len(json.loads(_run(program, "export", "sample.hashiya", "--format", "json", cwd=home))["documents"]) == 5
    owned = (packages / f"hashiya-{version()}.dist-info" / "RECORD").read_text("utf-8")
    tops = {line.partition("/")[0] for line in owned.splitlines()}
    assert tops == {"..", "hashiya", f"hashiya-{version()}.dist-info"}
    assert {path.name for path in packages.iterdir()}.isdisjoint({"db", "desktop", "resources", "tests", "packaging"})

    environment = {**screen.environment, "HASHIYA_SETTINGS": str(home / "settings.ini")}
    process = subprocess.Popen([program, home / "sample.hashiya"], env=environment, cwd=home)
    try:
        search = ["xdotool", "search", "--onlyvisible", "--name", "sample"]
        wait_until(lambda: subprocess.run(search, env=environment, capture_output=True).stdout, "the window")
        leave(screen, lambda: process.poll() is not None)
        assert process.returncode == 0
    finally:
        process.kill()
        process.wait()


def _run(*words, cwd, **more):
    plain = {"PATH": "/usr/bin:/bin", "HOME": str(cwd), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    # How this machine reaches the registry, and what it has fetched before.
    kept = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "UV_", "SSL_CERT"))}
    kept |= {"UV_CACHE_DIR": os.environ.get("UV_CACHE_DIR", str(Path.home() / ".cache" / "uv"))}
    kept |= {"PIP_CACHE_DIR": os.environ.get("PIP_CACHE_DIR", str(Path.home() / ".cache" / "pip"))}
    environment = {**kept, **plain, **more}
    done = subprocess.run(
        words,
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=400,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
