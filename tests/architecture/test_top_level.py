"""The repository's shape: what the top level holds, what a wheel would carry, what stands alone."""

import ast
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("db", "desktop")


def tracked(*patterns):
    listed = subprocess.run(["git", "ls-files", "-z", *patterns], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode == 0 and listed.stdout:
        return [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    return [path for pattern in patterns for path in ROOT.glob(f"**/{pattern}") if ".venv" not in path.parts]


def python_files():
    files = [path for path in tracked("*.py") if path.exists()]
    assert len(files) > 50
    return files


def test_the_given_top_level_stands():
    for name in ("pyproject.toml", "desktop", "resources", "db", "tests", "packaging"):
        assert (ROOT / name).exists()
    # It would shadow PyPI's packaging, which pip's own tools import.
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_package_is_in_the_wheel():
    listed = set(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["packages"])
    present = {"hashiya", "hashiya.resources"}
    for room in ROOMS:
        for init in (ROOT / room).rglob("__init__.py"):
            present.add("hashiya." + ".".join(init.parent.relative_to(ROOT).parts))
    assert listed == present


def test_every_module_lies_in_a_package():
    for room in ROOMS:
        for path in (ROOT / room).rglob("*.py"):
            assert (path.parent / "__init__.py").exists(), path


def test_code_imports_only_through_the_umbrella():
    for path in python_files():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0:
                names = [node.module or ""]
            for name in names:
                assert name.partition(".")[0] not in {"db", "desktop", "resources"}, f"{path}: {name}"


def test_no_file_outgrows_its_reader():
    sizes = {path.relative_to(ROOT): len(path.read_text("utf-8").splitlines()) for path in python_files()}
    assert {path: lines for path, lines in sizes.items() if lines > 400} == {}


@pytest.mark.parametrize("room", ["utils", "helpers", "common", "manager", "misc"])
def test_no_room_without_a_subject(room):
    for path in python_files():
        assert room not in path.relative_to(ROOT).with_suffix("").parts
