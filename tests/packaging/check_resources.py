"""Every package carries every resource of the checkout, byte for byte, the compiled translations, and nothing strange.

Run by `make package-test`, which builds the packages first.
"""

import io
import subprocess
import sys
import tarfile
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest
from frozen.slim import KEPT_QT_LANGUAGES
from making.commands import run
from making.places import ROOT, WORK
from wheels.build_wheel import listed_sources

from tests.packaging import built

APP = WORK / "windows" / "app"
INSIDE_FROZEN = "usr/lib/hashiya/_internal/hashiya/resources/"


def digest(data):
    return sha256(data).hexdigest()


def of_folder(folder):
    return {
        path.relative_to(folder).as_posix(): digest(path.read_bytes()) for path in folder.rglob("*") if path.is_file()
    }


def of_tar(archive, inside):
    """What lies below a folder of a tar archive, whose names may begin with "./"."""
    found = {}
    for member in archive.getmembers():
        name = member.name.removeprefix("./")
        if member.isfile() and name.startswith(inside):
            found[name.removeprefix(inside)] = digest(archive.extractfile(member).read())
    return found


def in_wheel(tmp_path):
    inside = "hashiya/resources/"
    with zipfile.ZipFile(built.wheel()) as archive:
        names = [name for name in archive.namelist() if name.startswith(inside)]
        return {name.removeprefix(inside): digest(archive.read(name)) for name in names}


def in_sdist(tmp_path):
    with tarfile.open(built.sdist()) as archive:
        return of_tar(archive, f"{archive.getnames()[0]}/resources/")


def in_bundle(tmp_path):
    built.require("bundle")
    return of_folder(WORK / "frozen" / "dist" / "hashiya" / "_internal" / "hashiya" / "resources")


def in_deb(tmp_path):
    held = subprocess.run(["dpkg-deb", "--fsys-tarfile", built.deb()], capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(held)) as archive:
        return of_tar(archive, INSIDE_FROZEN)


def in_rpm(tmp_path):
    lines = run("rpm", "-qp", "--dump", built.rpm()).splitlines()
    listed = [line.rsplit(" ", 10) for line in lines if line.startswith(f"/{INSIDE_FROZEN}")]
    # Path, size, time, digest, mode: folders have no digest.
    return {words[0].removeprefix(f"/{INSIDE_FROZEN}"): words[3] for words in listed if int(words[4], 8) & 0o100000}


def in_run_file(tmp_path):
    run("sh", built.run_file(), "--quiet", "--noexec", "--nochown", "--target", tmp_path / "unpacked")
    return of_folder(tmp_path / "unpacked" / "hashiya" / "_internal" / "hashiya" / "resources")


def in_setup(tmp_path):
    """What the installer was packed from, and that its list names all of it; check_windows.py compares what it lays."""
    built.setup()
    listed = (APP.parent / "install.nsh").read_text("utf-8")
    folder = APP / "lib" / "hashiya" / "resources"
    assert [path for path in folder.rglob("*") if path.is_file() and f'File "{path}"' not in listed] == []
    return {name: held for name, held in of_folder(folder).items() if "__pycache__" not in name}


SOURCE = {"wheel": in_wheel, "sdist": in_sdist}
READY = {"bundle": in_bundle, "deb": in_deb, "rpm": in_rpm, "run": in_run_file, "setup.exe": in_setup}


@pytest.fixture(scope="module")
def resources(tmp_path_factory):
    """What the checkout holds, and each catalogue compiled: {name below resources: digest}."""
    folder = ROOT / "resources"
    found = {}
    for path in listed_sources():
        if path.is_relative_to(folder):
            found[path.relative_to(folder).as_posix()] = digest(path.read_bytes())
            if path.suffix == ".ts":
                target = tmp_path_factory.mktemp("words") / "compiled.qm"
                run(Path(sys.executable).with_name("pyside6-lrelease"), "-silent", path, "-qm", target)
                found[path.relative_to(folder).with_suffix(".qm").as_posix()] = digest(target.read_bytes())
    for each in ("fonts/OFL.txt", "icons/app/hashiya.svg", "schema/annotations-1.json", "translations/hashiya_ar.qm"):
        assert each in found
    return found


@pytest.mark.parametrize("kind", SOURCE)
def test_what_is_installed_with_pip_has_every_resource(kind, resources, tmp_path):
    assert SOURCE[kind](tmp_path) == resources


@pytest.mark.parametrize("kind", READY)
def test_what_is_ready_to_run_has_every_resource(kind, resources, tmp_path):
    held = READY[kind](tmp_path)
    licences = {name for name in held if name.startswith("licences/")}
    # Sources of translations and of Python are not what runs.
    wanted = {name: each for name, each in resources.items() if not name.endswith((".ts", ".py"))}
    assert {name: each for name, each in held.items() if name not in licences and not name.endswith(".py")} == wanted
    assert "licences/index.json" in licences
    for name in ("cryptography", "pyside6-essentials", "python-bidi", "cpython", "icons-lucide", "fonts-noto-amiri"):
        assert [each for each in licences if each.startswith(f"licences/{name}/")], name


@pytest.mark.parametrize("language", ["ar", "he"])
def test_qts_own_words_come_along(language):
    assert language in KEPT_QT_LANGUAGES
    name = f"qtbase_{language}.qm"
    built.require("bundle")
    assert (built.BUNDLE / "_internal" / "PySide6" / "Qt" / "translations" / name).stat().st_size > 10_000
    built.setup()
    assert (APP / "lib" / "PySide6" / "translations" / name).stat().st_size > 10_000
