"""The Linux packages, each in a clean system without Python: installed, used, upgraded, removed. Minutes, not seconds.

Run by `make package-test`, which builds the packages first.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from frozen.needs import needs
from linux import packages
from making.commands import run
from making.environments import tools
from making.places import DIST, WORK, version

from tests.packaging.clean_system import TESTER, CleanSystem, end
from tests.workflows.screen import Screen, wait_until

BUNDLE = WORK / "linux" / "root" / "usr" / "lib" / "hashiya"
# Megabytes; packages only shrink without a word.
DEB_LIMIT, RUN_LIMIT, BUNDLE_LIMIT = 48, 36, 125
# Ubuntu 22.04 and all later Debians and Ubuntus have this glibc.
GLIBC = (2, 35)
# A window's class and title, as the X server knows them.
_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
QGuiApplication.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


def dist(pattern):
    (found,) = DIST.glob(pattern)
    return found


@pytest.fixture
def screen():
    made = Screen()
    yield made
    made.close()


def older_deb(folder):
    """The same program packed as an older version."""
    shutil.copytree(WORK / "linux" / "root", folder / "root", symlinks=True)
    shutil.copy(WORK / "linux" / "nfpm.yaml", folder)
    variables = {"HASHIYA_VERSION": "0.0.1", "HASHIYA_ARCH": "amd64"}
    run(tools() / "nfpm", "package", "--config", "nfpm.yaml", "--packager", "deb", "--target", folder,
        cwd=folder, extra=variables)  # fmt: skip
    (made,) = folder.glob("*.deb")
    return made


def use(system, program="hashiya"):
    """Do a person's first things with the command line, as somebody who is not root."""
    said = system.run(program, "--self-test", user=TESTER, QT_QPA_PLATFORM="offscreen")
    assert "FAIL" not in said
    assert said.count("ok ") >= 10
    assert version() in system.run(program, "--version", user=TESTER)
    project = "/home/tester/sample.hashiya"
    system.run(program, "new", project, "--sample", user=TESTER)
    exported = json.loads(system.run(program, "export", project, "--format", "json", user=TESTER))
    assert len(exported["documents"]) == 5
    return project


def look(system, screen, picture, project, program="hashiya"):
    """Open a project in a real window and photograph the screen."""
    process = system.start(program, project, DISPLAY=screen.display, QT_QPA_PLATFORM="xcb")
    try:
        wait_until(lambda: shown(screen, "Hashiya"), "the window")
        time.sleep(2)
        assert process.poll() is None, process.stdout.read()
        environment = {**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", _GRAB, picture], env=environment, check=True)
        screen.key("ctrl+q")
        assert process.wait(30) == 0
    finally:
        end(process)


def shown(screen, words):
    asked = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", words],
        env=screen.environment,
        capture_output=True,
        check=False,
    )
    return asked.stdout.split()


def colours(picture):
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def test_sizes_and_floors():
    size = sum(path.stat().st_size for path in BUNDLE.rglob("*") if path.is_file() and not path.is_symlink())
    assert size < BUNDLE_LIMIT * 2**20
    assert dist("*.deb").stat().st_size < DEB_LIMIT * 2**20
    assert dist("*.run").stat().st_size < RUN_LIMIT * 2**20
    assert needs(BUNDLE).glibc <= GLIBC


def test_the_bundle_leaves_the_screen_to_the_host():
    brought = {path.name for path in BUNDLE.rglob("*.so*")}
    for name in ("libstdc++", "libGL.", "libX11.", "libfontconfig", "libdbus", "libreadline", "libqgtk3", "libssl"):
        assert [each for each in brought if each.startswith(name)] == []


def test_nothing_names_the_machine_that_built_it():
    home = str(Path.home()).encode()
    telling = [path for path in BUNDLE.rglob("*.json") if str(WORK).encode() in path.read_bytes()]
    assert telling == []
    assert home != b"/"


@pytest.mark.parametrize("suite", ["bookworm", "trixie"])
def test_deb(suite, tmp_path, screen):
    system = CleanSystem(tmp_path, suite)
    assert system.run("find", "/usr/bin", "-name", "python*") == ""
    before = system.named("hashiya")
    system.install(dist("*.deb"))
    # The bootloader names this folder to the linker; so does the question.
    every = "find /usr/lib/hashiya -name '*.so*' -type f | LD_LIBRARY_PATH=/usr/lib/hashiya/_internal xargs ldd"
    missing = system.run("sh", "-c", f"{every} 2>&1 | grep 'not found'", check=False)
    assert missing == ""
    project = use(system)
    look(system, screen, tmp_path / "window.png", project)
    shutil.copy(tmp_path / "window.png", WORK / f"window-{suite}.png")
    assert len(colours(tmp_path / "window.png")) > 50
    system.run("apt-get", "purge", "-y", "-qq", "hashiya")
    assert system.named("hashiya") == before == []
    # What a person made stays.
    assert (system.path / project.lstrip("/")).is_file()


def test_upgrade_keeps_settings_recent_projects_and_work(tmp_path, screen):
    system = CleanSystem(tmp_path, "bookworm")
    system.install(older_deb(tmp_path))
    project = use(system)
    look(system, screen, tmp_path / "old.png", project)
    home = system.path / "home" / "tester"
    kept = {path: path.read_bytes() for path in home.rglob("*.ini")}
    assert kept, "the program keeps its settings in an .ini file"
    assert any(b"sample.hashiya" in data for data in kept.values())
    exported = system.run("hashiya", "export", project, "--format", "json", user=TESTER)
    system.install(dist("*.deb"))
    assert f"Version: {version()}-1" in system.run("dpkg", "-s", "hashiya")
    assert {path: path.read_bytes() for path in home.rglob("*.ini")} == kept
    assert system.run("hashiya", "export", project, "--format", "json", user=TESTER) == exported


def test_desktop_files_are_valid(tmp_path):
    share = WORK / "linux" / "root" / "usr" / "share"
    run("desktop-file-validate", share / "applications" / "hashiya.desktop")
    run("appstreamcli", "validate", "--no-net", share / "metainfo" / "org.hashiya.Hashiya.metainfo.xml")
    shutil.copytree(share / "mime", tmp_path / "mime")
    run("update-mime-database", tmp_path / "mime")
    assert "application/x-hashiya:*.hashiya" in (tmp_path / "mime" / "globs2").read_text()


def test_a_double_click_reaches_the_program(tmp_path):
    """In a system with the desktop's own tools, a project file is of our type and ours to open."""
    system = CleanSystem(tmp_path, "bookworm")
    system.install(dist("*.deb"))
    system.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "shared-mime-info", "desktop-file-utils",
               "libglib2.0-bin", "xdg-utils", "file")  # fmt: skip
    system.run("hashiya", "new", "/home/tester/p.hashiya", user=TESTER)
    system.run("cp", "/home/tester/p.hashiya", "/home/tester/nameless")
    for name in ("p.hashiya", "nameless"):
        told = system.run("gio", "info", "-a", "standard::content-type", f"/home/tester/{name}", user=TESTER)
        assert "application/x-hashiya" in told
    assert "hashiya.desktop" in system.run("gio", "mime", "application/x-hashiya", user=TESTER)


def test_manual_and_completion():
    share = WORK / "linux" / "root" / "usr" / "share"
    pages = {path.name.removesuffix(".1.gz") for path in (share / "man" / "man1").iterdir()}
    assert {"hashiya", "hashiya-export", "hashiya-annotate"} <= pages
    bash = share / "bash-completion" / "completions" / "hashiya"
    asked = "source {}; COMP_WORDS=(hashiya exp); COMP_CWORD=1; _hashiya_completion hashiya exp; echo ${{COMPREPLY[@]}}"
    path = f"{BUNDLE}:{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", asked.format(bash)], env={**os.environ, "PATH": path}, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["export"]


def test_rpm_asks_for_what_the_deb_asks_for():
    asked = run("rpm", "-qpR", dist("*.rpm"))
    for name in needs(BUNDLE).libraries:
        assert f"{name}()(64bit)" in asked
    held = set(run("rpm", "-qpl", dist("*.rpm")).split())
    assert {
        "/usr/bin/hashiya",
        "/usr/share/applications/hashiya.desktop",
        "/usr/share/zsh/site-functions/_hashiya",
    } <= held
    # Folders that belong to the system are not ours to own.
    assert held.isdisjoint({"/usr", "/usr/bin", "/usr/share", "/usr/share/icons/hicolor", "/usr/share/man/man1"})


def test_rpm_installs_and_removes_itself(tmp_path):
    """Into an empty root; Debian has no RPM database, so its dependencies are checked above and not here."""
    root = tmp_path / "root"
    (root / "var/lib/rpm").mkdir(parents=True)
    run("rpm", "--root", root, "--initdb")
    run("rpm", "--root", root, "--nodeps", "--noscripts", "-i", dist("*.rpm"))
    assert version() in run(root / "usr/bin/hashiya", "--version")
    run("rpm", "--root", root, "--nodeps", "--noscripts", "-e", "hashiya")
    assert list(root.rglob("*hashiya*")) == []


def test_run_file(tmp_path, screen):
    system = CleanSystem(tmp_path, "bookworm")
    system.run("apt-get", "update", "-qq")
    names = [name.split(" | ")[-1].partition(" ")[0] for name in packages.debian_dependencies(needs(BUNDLE))]
    system.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "xz-utils", *names)
    shutil.copy(dist("*.run"), system.path / "tmp" / "hashiya.run")
    for _ in range(2):  # the second time over the first
        system.run("sh", "/tmp/hashiya.run", "--quiet", "--", "--yes", user=TESTER)
    program = "/home/tester/.local/bin/hashiya"
    entry = (system.path / "home/tester/.local/share/applications/hashiya.desktop").read_text("utf-8")
    assert re.search(r"^Exec=/home/tester/.local/lib/hashiya/hashiya %f$", entry, re.MULTILINE)
    project = use(system, program)
    look(system, screen, tmp_path / "window.png", project, program)
    assert len(colours(tmp_path / "window.png")) > 50
    system.run("/home/tester/.local/lib/hashiya/uninstall.sh", user=TESTER)
    left = system.run("find", "/home/tester/.local", "-iname", "*hashiya*")
    settings = system.run("find", "/home/tester/.local", "/home/tester/.config", "-name", "*.ini", check=False)
    assert [line for line in left.splitlines() if line not in settings and "/state/" not in line] == []
    assert (system.path / project.lstrip("/")).is_file()


def test_run_file_refuses_a_folder_that_is_not_its_own(tmp_path):
    strange = tmp_path / "lib" / "hashiya"
    strange.mkdir(parents=True)
    (strange / "mine.txt").write_text("mine")
    done = subprocess.run(
        ["sh", dist("*.run"), "--quiet", "--", "--yes", "--prefix", tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "not an installed Hashiya" in done.stderr + done.stdout
    assert (strange / "mine.txt").read_text() == "mine"
