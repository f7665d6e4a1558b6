"""The Linux packages from outside: sizes, floors, what they hold, what they ask for, and what they refuse.

Run by `make package-test`, which builds the packages first. check_systems.py installs and uses them.
"""

import os
import re
import shutil
import subprocess

import pytest
from frozen.needs import needs
from making.commands import run
from making.places import ROOT, version
from making.system import programs
from release.publisher import publisher

from tests.packaging import built
from tests.packaging.built import BUNDLE, SHARE

# Megabytes; packages only shrink without a word.
DEB_LIMIT, RUN_LIMIT, BUNDLE_LIMIT = 54, 42, 138
# Ubuntu 22.04, Debian 12 and all later ones have this glibc.
GLIBC = (2, 35)


@pytest.fixture(autouse=True)
def bundle():
    built.require("bundle")


def judge(*names):
    """Skip the test where this machine lacks a program that judges."""
    for name in names:
        if not programs(name):
            pytest.skip(f"NOT TESTED: this machine has no {name}")


def test_sizes_and_floors():
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    assert size < BUNDLE_LIMIT * 2**20
    assert built.deb().stat().st_size < DEB_LIMIT * 2**20
    assert built.run_file().stat().st_size < RUN_LIMIT * 2**20
    assert needs(BUNDLE).glibc <= GLIBC


def test_the_bundle_leaves_the_screen_to_the_host():
    brought = {path.name for path in BUNDLE.rglob("*.so*")}
    for name in ("libstdc++", "libGL.", "libX11.", "libfontconfig", "libdbus", "libreadline", "libqgtk3", "libssl"):
        assert [each for each in brought if each.startswith(name)] == []


def test_nothing_names_the_machine_that_built_it():
    named = str(ROOT).encode()
    files = [path for path in BUNDLE.rglob("*") if path.is_file()]
    assert [path for path in files if named in path.read_bytes()] == []


def test_desktop_files_are_valid(tmp_path):
    judge("desktop-file-validate", "appstreamcli", "update-mime-database")
    run("desktop-file-validate", SHARE / "applications" / "hashiya.desktop")
    run("appstreamcli", "validate", "--no-net", SHARE / "metainfo" / "org.hashiya.Hashiya.metainfo.xml")
    shutil.copytree(SHARE / "mime", tmp_path / "mime")
    run("update-mime-database", tmp_path / "mime")
    assert "application/x-hashiya:*.hashiya" in (tmp_path / "mime" / "globs2").read_text()


def test_manual_and_completion():
    pages = {path.name.removesuffix(".1.gz") for path in (SHARE / "man" / "man1").iterdir()}
    assert {"hashiya", "hashiya-export", "hashiya-annotate"} <= pages
    bash = SHARE / "bash-completion" / "completions" / "hashiya"
    asked = "source {}; COMP_WORDS=(hashiya exp); COMP_CWORD=1; _hashiya_completion hashiya exp; echo ${{COMPREPLY[@]}}"
    said = run("bash", "-c", asked.format(bash), extra={"PATH": f"{BUNDLE}:/usr/bin:/bin"})
    assert said.split() == ["export"]


def test_packages_name_their_publisher():
    held = run("dpkg-deb", "--field", built.deb(), "Maintainer", "Homepage")
    assert held == f"Maintainer: {publisher().name} <{publisher().address}>\nHomepage: {publisher().home}\n"
    notice = (BUNDLE / "_internal/hashiya/resources/licences/pyside6-essentials/qt-notice.txt").read_text("utf-8")
    assert publisher().address in notice
    assert publisher().sources in notice
    for each in (notice, (SHARE / "doc/hashiya/copyright").read_text("utf-8")):
        assert re.findall("@[A-Z]+@", each) == []


def test_rpm_asks_for_what_the_deb_asks_for():
    judge("rpm")
    asked = run("rpm", "-qpR", built.rpm())
    for name in needs(BUNDLE).libraries:
        assert f"{name}()(64bit)" in asked
    held = set(run("rpm", "-qpl", built.rpm()).split())
    assert {
        "/usr/bin/hashiya",
        "/usr/share/applications/hashiya.desktop",
        "/usr/share/zsh/site-functions/_hashiya",
    } <= held
    # Folders that belong to the system are not ours to own.
    assert held.isdisjoint({"/usr", "/usr/bin", "/usr/share", "/usr/share/icons/hicolor", "/usr/share/man/man1"})


def test_rpm_installs_and_removes_itself(tmp_path):
    """Into an empty root; Debian has no RPM database, so its dependencies are checked above and not here."""
    judge("rpm")
    if os.geteuid() != 0:
        pytest.skip("NOT TESTED: rpm installs into another root only for root")
    root = tmp_path / "root"
    (root / "var/lib/rpm").mkdir(parents=True)
    run("rpm", "--root", root, "--initdb")
    run("rpm", "--root", root, "--nodeps", "--noscripts", "-i", built.rpm())
    assert version() in run(root / "usr/bin/hashiya", "--version")
    run("rpm", "--root", root, "--nodeps", "--noscripts", "-e", "hashiya")
    assert list(root.rglob("*hashiya*")) == []


def test_run_file_refuses_a_folder_that_is_not_its_own(tmp_path):
    strange = tmp_path / "lib" / "hashiya"
    strange.mkdir(parents=True)
    (strange / "mine.txt").write_text("mine")
    done = subprocess.run(
        ["sh", built.run_file(), "--quiet", "--", "--yes", "--prefix", tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "not an installed Hashiya" in done.stderr + done.stdout
    assert (strange / "mine.txt").read_text() == "mine"
