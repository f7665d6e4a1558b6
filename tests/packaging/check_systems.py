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

import pytest
from frozen.needs import needs
from linux import packages
from making.places import WORK, version

from tests.packaging import built
from tests.packaging.clean_system import TESTER, CleanSystem, end
from tests.packaging.leaving import leave
from tests.packaging.older import GONE, OLDER, older_deb
from tests.packaging.terminal import Terminal
from tests.workflows.screen import Screen, wait_until

# A desktop that asks gio, as most do.
DESKTOP = {"XDG_CURRENT_DESKTOP": "GNOME"}
RESOURCES = "usr/lib/hashiya/_internal/hashiya/resources"
_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv)
QGuiApplication.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


@pytest.fixture
def screen():
    made = Screen()
    yield made
    made.close()


def use(system, program="hashiya"):
    """Do a person's first things with the command line, as somebody who is not root."""
    said = system.run(program, "--self-test", user=TESTER, QT_QPA_PLATFORM="offscreen")
    assert "FAIL" not in said
    assert said.count("ok ") >= 10
    assert "Ed25519" in said
    assert version() in system.run(program, "--version", user=TESTER)
    project = "/home/tester/sample.hashiya"
    system.run(program, "new", project, "--sample", user=TESTER)
    assert len(exported(system, project, program)["documents"]) == 5
    sign(system, project, program)
    return project


def sign(system, project, program):
    """Make a signed bundle and merge it, trusting only its key."""
    key = system.run(program, "key", "/home/tester/key.pem", user=TESTER).split()[-1]
    bundle = "/home/tester/back.hashiya"
    system.run(program, "bundle", project, "--for", "Nora", "--output", bundle, "--sign", "/home/tester/key.pem",
               user=TESTER)  # fmt: skip
    system.run(program, "merge", project, bundle, "--trust", key, user=TESTER)


def exported(system, project, program="hashiya"):
    return json.loads(system.run(program, "export", project, "--format", "json", user=TESTER))


def look(system, screen, picture, *words, title="Hashiya"):
    """Start a command that opens a window, photograph it, close it, and see the command end well."""
    process = system.start(*words, DISPLAY=screen.display, QT_QPA_PLATFORM="xcb")
    try:
        photograph(screen, picture, title)
        assert process.wait(30) == 0, process.stdout.read()
    finally:
        end(process)


def photograph(screen, picture, title):
    """Wait for a window, photograph the screen and close the window again."""
    wait_until(lambda: shown(screen, title), "the window")
    time.sleep(2)
    environment = {**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
    subprocess.run([sys.executable, "-c", _GRAB, picture], env=environment, check=True, timeout=60)
    leave(screen, lambda: not shown(screen, title))
    assert len(colours(picture)) > 50
    shutil.copy(picture, WORK / "reports" / picture.name)


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


@pytest.mark.parametrize("suite", ["bookworm", "trixie"])
def test_deb(suite, tmp_path, screen):
    system = CleanSystem(tmp_path, suite)
    assert system.run("find", "/usr/bin", "-name", "python*") == ""
    before = system.named("hashiya")
    system.install(built.deb())
    # The bootloader names this folder to the linker; so does the question.
    every = "find /usr/lib/hashiya -name '*.so*' -type f | LD_LIBRARY_PATH=/usr/lib/hashiya/_internal xargs ldd"
    missing = system.run("sh", "-c", f"{every} 2>&1 | grep 'not found'", check=False)
    assert missing == ""
    project = use(system)
    look(system, screen, tmp_path / f"deb-{suite}.png", "hashiya", project)
    system.run("apt-get", "purge", "-y", "-qq", "hashiya")
    assert system.named("hashiya") == before == []
    # What a person made stays.
    assert (system.path / project.lstrip("/")).is_file()


def test_upgrade_keeps_settings_recent_projects_and_work(tmp_path, screen):
    system = CleanSystem(tmp_path, "bookworm")
    system.install(older_deb(tmp_path / "older"))
    assert system.run("hashiya", "--version", user=TESTER).split() == ["hashiya", OLDER]
    assert (system.path / RESOURCES / GONE).is_file()
    project = "/home/tester/sample.hashiya"
    system.run("hashiya", "new", project, "--sample", user=TESTER)
    look(system, screen, tmp_path / "upgrade-before.png", "hashiya", project)
    home = system.path / "home" / "tester"
    (settings,) = home.rglob("*.ini")
    # Something that a person chose, and that is not what a new installation would choose.
    text = settings.read_text("utf-8")
    settings.write_text(re.sub(r"(?m)^theme=.*\n", "", text).replace("[General]", "[General]\ntheme=dark", 1), "utf-8")
    assert "theme=dark" in settings.read_text("utf-8")
    assert "sample.hashiya" in settings.read_text("utf-8")
    kept, work = settings.read_bytes(), exported(system, project)
    log = system.run("hashiya", "history", project, user=TESTER)

    system.install(built.deb())
    assert f"Version: {version()}-1" in system.run("dpkg", "-s", "hashiya")
    assert system.run("hashiya", "--version", user=TESTER).split() == ["hashiya", version()]
    assert not (system.path / RESOURCES / GONE).exists()
    assert settings.read_bytes() == kept
    assert exported(system, project) == work
    assert system.run("hashiya", "history", project, user=TESTER) == log
    system.run("hashiya", "check", project, user=TESTER)
    look(system, screen, tmp_path / "upgrade-after.png", "hashiya", project)
    assert "theme=dark" in settings.read_text("utf-8")
    assert "sample.hashiya" in settings.read_text("utf-8")
    # Dark, as it was chosen before.
    assert darkness(tmp_path / "upgrade-after.png") > darkness(tmp_path / "upgrade-before.png") + 0.3


def darkness(picture):
    """The part of the screen that is dark."""
    from PySide6.QtGui import QImage, qGray

    image = QImage(str(picture))
    greys = [qGray(image.pixel(x, y)) for x in range(0, 1000, 10) for y in range(50, 700, 10)]
    return sum(grey < 100 for grey in greys) / len(greys)


def test_a_double_click_opens_the_window(tmp_path, screen):
    """In a system with the desktop's own tools, a project file is of our type, and opening it opens our window."""
    system = CleanSystem(tmp_path, "bookworm")
    system.install(built.deb())
    system.fetch("shared-mime-info", "desktop-file-utils", "libglib2.0-bin", "xdg-utils", "file")
    system.run("hashiya", "new", "/home/tester/a project.hashiya", "--sample", user=TESTER)
    system.run("cp", "/home/tester/a project.hashiya", "/home/tester/nameless")
    for name in ("a project.hashiya", "nameless"):
        told = system.run("gio", "info", "-a", "standard::content-type", f"/home/tester/{name}", user=TESTER)
        assert "application/x-hashiya" in told
    asked = ("xdg-mime", "query", "filetype", "/home/tester/a project.hashiya")
    # Without a desktop, xdg-utils ask `file`, which knows no types of programs.
    assert system.run(*asked, user=TESTER, **DESKTOP).strip() == "application/x-hashiya"
    assert "hashiya.desktop" in system.run("gio", "mime", "application/x-hashiya", user=TESTER)
    # It hands over to the window and is gone; what it started must not go with it.
    words = ("sh", "-c", 'xdg-open "$0" && exec sleep 600', "/home/tester/a project.hashiya")
    process = system.start(*words, DISPLAY=screen.display, QT_QPA_PLATFORM="xcb", **DESKTOP)
    try:
        photograph(screen, tmp_path / "double-click.png", "sample")
    finally:
        end(process)


def test_shells_complete_and_the_manual_can_be_read(tmp_path):
    system = CleanSystem(tmp_path, "bookworm")
    # A system for containers leaves manual pages out; a person's does not.
    (system.path / "etc/dpkg/dpkg.cfg.d/docker").unlink(missing_ok=True)
    system.install(built.deb())
    system.fetch("bash-completion", "zsh", "fish", "man-db", "mandoc")
    first = {
        "bash": (("bash", "--norc", "-i"), ". /usr/share/bash-completion/bash_completion; PS1='here''> '\n"),
        "zsh": (("zsh", "-f", "-i"), "autoload -U compinit; compinit -u -D; PS1='here''> '\n"),
        "fish": (("fish", "--private"), "function fish_prompt; echo -n 'here''> '; end\n"),
    }
    for shell, (words, ready) in first.items():
        terminal = Terminal(system, *words)
        try:
            terminal.type(ready)
            terminal.wait("here> ")
            # More than once: a script may work at the first time only.
            for begun, rest in (("hashiya expo", "rt"), (" --for", "mat"), (" js", "on")):
                terminal.type(begun)
                terminal.wait(begun.strip())
                terminal.type("\t")
                terminal.wait(rest)
        except AssertionError as error:
            raise AssertionError(f"{shell}: {error}") from error
        finally:
            terminal.close()
    for page in ("hashiya", "hashiya-export"):
        place = system.run("man", "-w", page).strip()
        assert "hashiya" in system.run("lexgrog", place)
        assert "NAME" in system.run("man", page, MANPAGER="cat", MANWIDTH="80")
        assert system.run("mandoc", "-T", "lint", "-W", "error", place, check=False) == ""


def test_run_file(tmp_path, screen):
    system = CleanSystem(tmp_path, "bookworm")
    names = [name.split(" | ")[-1].partition(" ")[0] for name in packages.debian_dependencies(needs(built.BUNDLE))]
    system.fetch("xz-utils", *names)
    shutil.copy(built.run_file(), system.path / "tmp" / "hashiya.run")
    for _ in range(2):  # the second time over the first
        system.run("sh", "/tmp/hashiya.run", "--quiet", "--", "--yes", user=TESTER)
    program = "/home/tester/.local/bin/hashiya"
    entry = (system.path / "home/tester/.local/share/applications/hashiya.desktop").read_text("utf-8")
    assert re.search(r"^Exec=/home/tester/.local/lib/hashiya/hashiya %f$", entry, re.MULTILINE)
    project = use(system, program)
    look(system, screen, tmp_path / "run.png", program, project)
    system.run("/home/tester/.local/lib/hashiya/uninstall.sh", user=TESTER)
    left = system.run("find", "/home/tester/.local", "-iname", "*hashiya*")
    settings = system.run("find", "/home/tester/.local", "/home/tester/.config", "-name", "*.ini", check=False)
    assert [line for line in left.splitlines() if line not in settings and "/state/" not in line] == []
    assert (system.path / project.lstrip("/")).is_file()
