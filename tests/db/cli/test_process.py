"""What only a real process shows: the entry point, streams, exit codes, and that nothing needless is imported."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hashiya.db.sample import make_sample

PROGRAM = [sys.executable, "-m", "hashiya"]


def run(*arguments, **options):
    environment = {**os.environ, "PYTHONWARNINGS": "error", **options.pop("env", {})}
    return subprocess.run(
        [*PROGRAM, *map(str, arguments)], capture_output=True, timeout=120, env=environment, check=False, **options
    )


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("process") / "sample.hashiya"
    make_sample(path)
    return path


def test_version_and_wrong_usage():
    done = run("--version")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"hashiya ")
    for wrong in (["nonsense"], ["no-such-file.txt"], ["documents"], ["a.hashiya", "b.hashiya"]):
        done = run(*wrong)
        assert (done.returncode, done.stdout) == (2, b"")
        assert b"Usage: hashiya" in done.stderr


def test_trouble_is_one_line_and_no_traceback(tmp_path):
    done = run("documents", tmp_path / "missing.hashiya")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode().count("\n") == 1
    assert done.stderr.startswith(b"hashiya: ")


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1", "C.UTF-8"])
def test_output_is_utf8_whatever_the_locale(sample, locale):
    settings = {"LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = run("annotations", sample, "--json", env=settings)
    assert done.returncode == 0
    assert "حققت اللجنة".encode() in done.stdout
    assert len(json.loads(done.stdout.decode("utf-8"))) == 87
    assert "المقاطعة".encode() in run("show", sample, "000_13c61ffd3cca6478.txt", env=settings).stdout


@pytest.mark.parametrize("arguments", [["annotations", "--json"], ["annotations"], ["history", "--json"], ["export"]])
def test_a_reader_that_leaves_is_no_trouble(sample, arguments):
    process = subprocess.Popen(
        [*PROGRAM, arguments[0], str(sample), *arguments[1:]],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A buffer's worth at a time, as a terminal reads it.
        bufsize=0,
    )
    process.stdout.read(1)
    process.stdout.close()
    errors = process.stderr.read()
    process.stderr.close()
    process.wait(60)
    assert b"Traceback" not in errors
    assert b"Exception" not in errors
    assert b"Broken" not in errors


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is Linux's")
@pytest.mark.parametrize("arguments", [["annotations", "--json"], ["export"], ["documents"]])
def test_a_full_disk_on_stdout(sample, arguments):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*PROGRAM, arguments[0], str(sample), *arguments[1:]], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode != 0
    assert b"Traceback" not in done.stderr


def test_a_file_name_that_is_no_unicode(tmp_path, sample):
    name = os.fsdecode(b"caf\xe9.txt")
    try:
        (tmp_path / name).write_text("نص من ملف", "utf-8")
    except OSError:
        pytest.fail("this file system allows only Unicode names; run the tests on another")
    project = tmp_path / "p.hashiya"
    assert run("new", project).returncode == 0
    done = run("add", project, tmp_path / name, "--json")
    assert b"Traceback" not in done.stderr
    json.loads(done.stdout.decode("utf-8"))


def test_the_command_line_imports_no_window_and_the_window_no_command_line():
    script = (
        "import sys; sys.argv = ['hashiya', 'documents', '/nonexistent.hashiya']\n"
        "from hashiya.__main__ import main\n"
        "code = main()\n"
        "print(code, any(name.split('.')[0] == 'PySide6' for name in sys.modules), 'jsonschema' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout == "1 False False\n"
    script = "import sys, hashiya.__main__; print('click' in sys.modules, 'PySide6' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout == "False False\n"


@pytest.mark.parametrize(
    ("arguments", "opened"),
    [
        ([], "None"),
        (["new.hashiya"], "new.hashiya"),
        (["{sample}"], "{sample}"),
        (["./add"], None),
        (["--self-test"], "self-test"),
        (["-x"], None),
        (["documents"], None),
    ],
)
def test_who_gets_the_arguments(sample, arguments, opened, tmp_path):
    # The window itself is tested elsewhere; here a module of its name says what it was asked.
    (tmp_path / "window.py").write_text(
        "import sys, types\n"
        "app = types.ModuleType('hashiya.desktop.app')\n"
        "app.run = lambda path: print('opened', path) or 0\n"
        "app.self_test = lambda report: print('opened self-test') or 0\n"
        "sys.modules['hashiya.desktop.app'] = app\n"
        f"sys.argv = ['hashiya', *{[each.format(sample=sample) for each in arguments]!r}]\n"
        "from hashiya.__main__ import main\n"
        "sys.exit(main())\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, tmp_path / "window.py"], capture_output=True, text=True, check=False, env=environment
    )
    if opened is None:
        assert (done.returncode, done.stdout) == (2, "")
    else:
        assert (done.returncode, done.stdout) == (0, f"opened {opened.format(sample=sample)}\n")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there, there is always a screen")
@pytest.mark.parametrize("arguments", [[], ["{sample}"]])
def test_a_window_without_a_screen(sample, arguments):
    none = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"), "")
    done = run(*(each.format(sample=sample) for each in arguments), env=none)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (1, b"", 1)
    assert done.stderr.startswith(b"hashiya: There is no screen")


@pytest.mark.parametrize("name", ["sample.hashiya", "study.db"])
def test_the_report_of_the_self_test_takes_no_projects_place(sample, tmp_path, name):
    path = tmp_path / name
    path.write_bytes(sample.read_bytes())
    done = run("--self-test", path)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"hashiya: ")
    assert path.read_bytes() == sample.read_bytes()


def test_a_project_is_no_text_of_its_own(sample, tmp_path):
    path = tmp_path / "p.hashiya"
    path.write_bytes(sample.read_bytes())
    done = run("add", path, path)
    assert done.returncode == 1
    assert b"is not a text file" in done.stderr
