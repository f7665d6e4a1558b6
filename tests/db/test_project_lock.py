import subprocess
import sys
from pathlib import Path

import pytest

from hashiya.db.project import Project
from hashiya.db.project_lock import WriterLock
from tests.builders import TEXT, add_annotation, document_ids, make_project

HOLD = (
    "import pathlib, sys; from hashiya.db.project_lock import WriterLock\n"
    "lock = WriterLock(pathlib.Path(sys.argv[1])); print(lock.acquire(), flush=True); sys.stdin.read()"
)


@pytest.fixture
def holder(tmp_path):
    """Another process that holds the lock."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, tmp_path / "p.hashiya"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout.readline() == b"True\n"
    yield process
    process.kill()
    process.communicate()


def test_one_window_writes(tmp_path):
    first, second = WriterLock(tmp_path / "p.hashiya"), WriterLock(tmp_path / "p.hashiya")
    assert first.acquire()
    assert not second.acquire()
    first.release()
    assert second.acquire()
    second.release()


def test_two_names_of_one_file_are_one_lock(tmp_path):
    (tmp_path / "p.hashiya").touch()
    (tmp_path / "other.hashiya").symlink_to(tmp_path / "p.hashiya")
    first, second = WriterLock(tmp_path / "p.hashiya"), WriterLock(tmp_path / "other.hashiya")
    assert first.acquire()
    assert not second.acquire()
    first.release()


def test_a_killed_window_gives_its_lock_back(tmp_path, holder):
    lock = WriterLock(tmp_path / "p.hashiya")
    assert not lock.acquire()
    holder.kill()
    holder.wait()
    assert lock.acquire()
    lock.release()


def test_a_folder_that_is_not_there_gives_no_lock(tmp_path):
    assert not WriterLock(tmp_path / "none" / "p.hashiya").acquire()
    assert list(tmp_path.iterdir()) == []


def test_a_second_look_at_an_open_project_gives_up_no_lock(tmp_path):
    path = tmp_path / "p.hashiya"
    with make_project(path, TEXT) as project:
        document = document_ids(project)[0]
        add_annotation(project, document, 0, 2)
        # Opened and closed in this process, as for an agreement or an export; then somebody else writes and closes.
        Project.open(path, read_only=True, backup=False).close()
        command = [sys.executable, "-m", "hashiya", "annotate", path, document, "9", "14", "target"]
        subprocess.run(command, check=True, capture_output=True, cwd=Path(__file__).resolve().parents[2])
        assert path.with_name("p.hashiya-wal").exists(), "the other one worked off the log under our feet"
        add_annotation(project, document, 15, 20)
        assert len(list(project.annotations())) == 3
        assert project.check() == []
    with Project.open(path, backup=False) as project:
        assert len(list(project.annotations())) == 3
