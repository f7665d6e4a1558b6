import subprocess
import sys

import pytest

from hashiya.db.project_lock import WriterLock

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
