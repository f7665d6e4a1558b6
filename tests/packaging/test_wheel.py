"""The wheel: what is in it, and that it works where no checkout is near."""

import json
import os
import site
import subprocess
import sys
import venv
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

import hashiya

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def names(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_it_leaks_no_name_but_its_own(wheel, names):
    info = f"hashiya-{hashiya.__version__}.dist-info"
    assert {name.partition("/")[0] for name in names} == {"hashiya", info}
    with zipfile.ZipFile(wheel) as archive:
        assert archive.read(f"{info}/top_level.txt").split() == [b"hashiya"]


def test_it_holds_every_module_and_resource(names):
    from wheels.build_wheel import listed_sources

    expected = set()
    for path in listed_sources():
        relative = path.relative_to(ROOT)
        if relative.parts[0] in {"db", "desktop", "resources"}:
            expected.add("hashiya/" + relative.as_posix())
            if relative.suffix == ".ts":
                expected.add("hashiya/" + relative.with_suffix(".qm").as_posix())
        elif relative.parts[0] == "hashiya":
            expected.add(relative.as_posix())
    held = {name for name in names if name.startswith("hashiya/")}
    assert held == expected
    for kind in ("fonts/NotoNaskhArabic-Regular.ttf", "icons/app/hashiya.svg", "schema/annotations-1.json"):
        assert f"hashiya/resources/{kind}" in held


def test_its_metadata(wheel, names):
    info = f"hashiya-{hashiya.__version__}.dist-info"
    with zipfile.ZipFile(wheel) as archive:
        metadata = Parser().parsestr(archive.read(f"{info}/METADATA").decode())
        entry = archive.read(f"{info}/entry_points.txt").decode()
    assert metadata["Version"] == hashiya.__version__
    assert metadata["License-Expression"] == "Apache-2.0"
    assert "hashiya = hashiya.__main__:main" in entry
    assert {f"{info}/licenses/LICENSE", f"{info}/licenses/NOTICE"} <= names


def test_it_works_away_from_the_checkout(wheel, tmp_path):
    """A new environment: the wheel itself, and of this one nothing but the libraries it depends on."""
    home = tmp_path / "environment"
    venv.create(home, with_pip=False, symlinks=True)
    python = home / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index", wheel]
    subprocess.run(install, check=True, capture_output=True)
    (packages,) = home.glob("lib/python*/site-packages")
    # Named in a .pth, a folder's own .pth files are not read: the editable install of this checkout stays out.
    (packages / "libraries.pth").write_text("\n".join(site.getsitepackages()) + "\n")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "COV_"))}
    environment |= {"HASHIYA_SETTINGS": str(tmp_path / "settings.ini"), "QT_QPA_PLATFORM": "offscreen"}

    def run(*words):
        return subprocess.run(words, cwd=tmp_path, env=environment, check=True, capture_output=True, text=True).stdout

    program = home / "bin" / "hashiya"
    assert run(python, "-c", "import hashiya.db; print(hashiya.db.__file__)").startswith(str(packages))
    assert run(program, "--version").split() == ["hashiya", hashiya.__version__]
    run(program, "new", "sample.hashiya", "--sample")
    run(program, "export", "sample.hashiya", "--format", "json", "--output", "out.json")
    exported = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert len(exported["documents"]) == 5
    assert len(exported["annotations"]) > 80
    assert run(program, "--self-test", "report.txt") == ""
    report = (tmp_path / "report.txt").read_text("utf-8")
    assert f"Hashiya {hashiya.__version__}" in report
    assert "FAIL" not in report
