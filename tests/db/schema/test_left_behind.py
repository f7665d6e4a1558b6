"""Whoever only reads leaves one file behind, as it was; and takes no log away that somebody still needs."""

import subprocess
import sys
from pathlib import Path

import pytest

from hashiya.db.actions.annotate import annotate
from hashiya.db.model.problems import Problem, ProjectError
from hashiya.db.project import Project
from tests.builders import TEXT, add_annotation, document_ids, make_project

ROOT = Path(__file__).resolve().parents[3]
READING = [
    ["documents"],
    ["annotations", "--json"],
    ["history"],
    ["check"],
    ["export", "--format", "json"],
    ["show", "text 0"],
    ["queue"],
    ["conflicts"],
    ["people"],
]


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "folder" / "p.hashiya"
    made.parent.mkdir()
    with make_project(made, TEXT) as project:
        add_annotation(project, document_ids(project)[0], 0, 2)
    return made


def command(words, path):
    line = [sys.executable, "-m", "hashiya", words[0], str(path), *words[1:]]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def beside(path):
    return sorted(each.name for each in path.parent.iterdir())


@pytest.mark.parametrize("words", READING, ids=lambda words: words[0])
def test_a_command_that_reads_leaves_one_file_as_it_was(path, words):
    before = path.read_bytes()
    command(words, path)
    assert beside(path) == ["p.hashiya"]
    assert path.read_bytes() == before


def test_who_reads_cannot_write(path):
    with Project.open(path, read_only=True, backup=False) as project:
        assert project.info.read_only
        with pytest.raises(ProjectError) as caught:
            add_annotation(project, document_ids(project)[0], 3, 6)
        assert caught.value.problem is Problem.READ_ONLY
        with pytest.raises(Exception, match="readonly"):
            project._connection.execute("DELETE FROM annotations")


def test_the_log_of_an_open_window_stays(path):
    with Project.open(path, backup=False) as window:
        window.run(annotate, document_ids(window)[0], 3, 6, "target", author="a")
        log = path.with_name("p.hashiya-wal")
        size = log.stat().st_size
        assert command(["annotations", "--json"], path).count('"id"') == 2
        assert log.stat().st_size == size > 0
        window.run(annotate, document_ids(window)[0], 7, 8, "target", author="a")
        assert command(["annotations", "--json"], path).count('"id"') == 3
    assert beside(path) == ["p.hashiya"]


def test_what_a_crash_left_is_read_and_worked_off(path, tmp_path):
    with Project.open(path, backup=False) as window:
        window.run(annotate, document_ids(window)[0], 3, 6, "target", author="a")
        crashed = tmp_path / "crashed"
        subprocess.run(["cp", "-r", path.parent, crashed], check=True)
    (crashed / "p.hashiya-shm").unlink()
    assert command(["annotations", "--json"], crashed / "p.hashiya").count('"id"') == 2
    assert beside(crashed / "p.hashiya") == ["p.hashiya"]
    with Project.open(crashed / "p.hashiya", backup=False) as found:
        assert len(list(found.annotations())) == 2
        assert found.check() == []


def test_a_read_only_disk_is_read_and_left_as_it_is(path, read_only_folder):
    frozen = read_only_folder(path) / path.name
    assert command(["annotations", "--json"], frozen).count('"id"') == 1
    assert beside(frozen) == ["p.hashiya"]
    assert frozen.read_bytes() == path.read_bytes()


def test_a_file_that_somebody_sent_is_not_touched(path, tmp_path):
    sent = tmp_path / "sent"
    with Project.open(path, backup=False) as project:
        project.run(annotate, document_ids(project)[0], 3, 6, "target", author="a")
        # As it may come: with a log that nobody worked off.
        subprocess.run(["cp", "-r", path.parent, sent], check=True)
    theirs = sent / "p.hashiya"
    before = theirs.read_bytes(), theirs.with_name("p.hashiya-wal").read_bytes()
    with Project.open(path, backup=False) as project:
        assert project.plan_merge([theirs]).events == 0
    assert before == (theirs.read_bytes(), theirs.with_name("p.hashiya-wal").read_bytes())
