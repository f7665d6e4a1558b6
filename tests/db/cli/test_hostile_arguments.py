"""Arguments and files that nobody should give: one clear line or wrong usage, never a traceback, nothing half done."""

import os
import signal
import subprocess
import sys
from contextlib import suppress

import pytest

from hashiya.db.importers.file_bytes import read_bytes
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from tests.db.cli.runner import ARABIC, FILE, answer, hashiya, told
from tests.db.cli.test_process import run

NO_UTF8 = os.fsdecode(b"\xff\xfe")


@pytest.mark.parametrize(
    "arguments",
    [
        ("remove", "{p}", NO_UTF8),
        ("unlink", "{p}", NO_UTF8),
        ("set", "{p}", NO_UTF8, "value=1"),
        ("history", "{p}", "--author", NO_UTF8),
        ("history", "{p}", "--annotation", NO_UTF8),
        ("queue", "{p}", "--author", NO_UTF8),
        ("review", "thread", "{p}", NO_UTF8),
        ("people", "{p}", "--remove", NO_UTF8),
        ("restore", "{p}", NO_UTF8, "--annotation", "x"),
        ("restore", "{p}", "9" * 5000, "--annotation", "x"),
        ("export", "{p}", "--layer", NO_UTF8),
        ("annotate", "{p}", FILE, 0, 5, "target", "--author", NO_UTF8),
        ("annotate", "{p}", FILE, 0, 5, "target", "--author", ""),
        ("annotate", "{p}", FILE, 0, 5, "target", "--author", "adjudicated"),
        ("bundle", "{p}", "--for", "", "--output", "{p}.bundle"),
    ],
)
def test_arguments_that_cannot_be(project, arguments):
    before = answer("history", project)
    told(*(str(each).format(p=project) for each in arguments))
    assert answer("history", project) == before
    assert not project.with_name(f"{project.name}.bundle").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("history", "{p}", "--day", "0001-01-01"),
        ("history", "{p}", "--day", "9999-12-31"),
        ("history", "{p}", "--limit", "9" * 20),
        ("show", "{p}", FILE, "--visual", "--width", "9" * 20),
        ("link", "{p}", "a", "b", "--type", ""),
        ("add", "{p}", ARABIC, "--language", "no such language"),
    ],
)
def test_usage_beyond_all_measure(project, arguments):
    result = hashiya(*(str(each).format(p=project) for each in arguments), code=2)
    assert result.stdout == ""
    assert "Error: Invalid value" in result.stderr


@pytest.mark.parametrize("width", ["1", "9" * 30, "-5", "wide"])
def test_terminals_of_any_width(sample, monkeypatch, width):
    monkeypatch.setenv("COLUMNS", width)
    lines = hashiya("show", sample, FILE, "--visual").stdout.splitlines()
    assert all(len(line) <= 11_000 for line in lines)
    assert len(lines) > 1


def test_names_that_nobody_has_are_no_empty_answer(sample, tmp_path):
    assert "no label goal" in told("queue", sample, "--label", "goal")
    assert "nobody called Nora" in told("queue", sample, "--of", "Nora")
    assert "nobody called Nora" in told("compare", sample, FILE, "--between", "sample", "Nora")
    assert "nobody called Nora" in told("adjudicate", sample, FILE, "--take-agreements", "--between", "sample", "Nora")
    output = tmp_path / "out.json"
    assert "nobody called Nora" in told("export", sample, "--layer", "Nora", "--output", output)
    assert not output.exists()
    assert "no document “” in" in told("show", sample, "")
    assert "no label “”." in told("annotate", sample, FILE, 0, 5, "")


def test_what_stands_in_another_document_is_not_decided_here(sample):
    here, *_, there = answer("annotations", sample)
    assert here["document"] != there["document"]
    before = answer("history", sample)
    assert "different documents" in told("adjudicate", sample, FILE, there["id"])
    assert answer("history", sample) == before
    assert len(answer("adjudicate", sample, FILE, here["id"])) == 1


def test_a_file_name_that_is_no_unicode_gives_a_title(tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.hashiya")
    hashiya("new", path)
    assert path.exists()


def test_long_names(tmp_path, project):
    assert "File name too long" in told("new", tmp_path / ("x" * 300))
    # As long as a name may be: 255 bytes.
    longest = tmp_path / ("ح" * 127)
    hashiya("export", project, "--output", longest)
    assert longest.stat().st_size > 0
    bundle = tmp_path / ("💡" * 60)
    hashiya("bundle", project, "--for", "Nora", "--output", bundle)
    assert bundle.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are POSIX's")
def test_nothing_is_read_for_ever(project, tmp_path):
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    before = answer("documents", project)
    result = hashiya("add", project, pipe, "/dev/zero", code=1)
    assert [line.count("it is no regular file") for line in result.stderr.splitlines()] == [1, 1]
    assert "no regular file" in told("import", project, pipe)
    assert answer("documents", project) == before
    with pytest.raises(ProjectError) as caught:
        read_bytes(pipe)
    assert caught.value.problem is Problem.IO


@pytest.mark.skipif(sys.platform == "win32", reason="/dev/stdin is POSIX's")
def test_a_pipe_that_is_open_is_read(sample, tmp_path):
    empty = tmp_path / "empty.hashiya"
    hashiya("new", empty)
    exported = run("export", sample, "--with-text").stdout
    assert run("import", empty, "/dev/stdin", input=exported).returncode == 0
    assert run("export", empty, "--with-text").stdout == exported


@pytest.mark.parametrize("ending", ["", "-wal", "-shm"])
def test_a_projects_own_files_are_neither_text_nor_export(project, ending):
    # Kept open, so that the files beside it are there.
    with Project.open(project) as opened:
        own = project.with_name(project.name + ending)
        assert own.exists()
        assert "is not a text file" in told("add", project, own)
        assert "it is the project itself" in told("import", project, own)
        assert opened.check() == []


@pytest.mark.skipif(sys.platform == "win32", reason="a POSIX shell closes the streams")
@pytest.mark.parametrize("arguments", ["--help", "--version", "documents {p}", "export {p}", "documents /nonexistent"])
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-", ">/dev/full"])
def test_streams_that_are_closed_or_full(sample, arguments, closed):
    command = f"'{sys.executable}' -m hashiya {arguments.format(p=sample)} {closed}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, timeout=60, check=False)
    assert b"Traceback" not in done.stderr
    assert b"Exception" not in done.stderr
    assert done.returncode == (1 if "nonexistent" in arguments or "full" in closed else 0)


def test_colours_only_where_they_are_wanted(sample):
    assert "\x1b[" not in run("show", sample, FILE).stdout.decode()
    assert b"\x1b[" in run("show", sample, FILE, "--color", env={"NO_COLOR": "1"}).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_stopping_leaves_nothing_half_done(project):
    before = answer("history", project)
    # A pipe that nobody ends: the command waits in the middle of its work until it is stopped. A shell may have told
    # all that runs in its background to ignore the signal.
    script = (
        "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from hashiya.__main__ import main; sys.exit(main())"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, "import", str(project), "/dev/stdin"],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdin.write(b'{"format"' * 20_000)
    process.stdin.flush()
    while process.poll() is None:
        # A signal that comes between two reads waits for the next one.
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            process.wait(2)
    errors = process.stderr.read()
    process.stderr.close()
    with suppress(BrokenPipeError):
        process.stdin.close()
    assert process.returncode == 130
    assert errors == b"hashiya: Stopped. Nothing is half done.\n"
    assert answer("history", project) == before
    assert hashiya("check", project).stdout == ""
