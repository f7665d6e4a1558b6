"""Another program writes over a project, or cuts it short, while it is open: seen, told, kept; and no false alarm."""

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hashiya.db.actions.annotate import annotate
from hashiya.db.model.problems import Problem
from hashiya.db.project import Project
from tests.builders import TEXT, add_annotation, document_ids, imported, make_project

ROOT = Path(__file__).resolve().parents[2]
SQL = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); c.execute(sys.argv[2]).fetchall()"


@pytest.fixture
def path(tmp_path):
    """A project that was made, copied, and closed."""
    made = tmp_path / "p.hashiya"
    with make_project(made, TEXT, TEXT * 50) as project:
        add_annotation(project, document_ids(project)[0], 0, 2)
        project.back_up()
    return made


@pytest.fixture
def project(path):
    """It is open, with a step that lies in the log only."""
    with Project.open(path) as opened:
        opened.keep_watch()
        mark(opened, 7)
        assert not opened.is_overwritten()
        yield opened


def mark(project, start):
    add_annotation(project, document_ids(project)[1], start, start + 1)


def elsewhere(*words):
    """Let another process do it: what this one opens and closes would drop the locks of SQLite."""
    subprocess.run(list(map(str, words)), cwd=ROOT, check=True, capture_output=True)


def sqlite(path, words):
    elsewhere(sys.executable, "-c", SQL, path, words)


def write_over(path, content):
    source = path.with_name("other")
    source.write_bytes(content)
    inode = path.stat().st_ino
    elsewhere("cp", source, path)
    assert path.stat().st_ino == inode


def beside(path):
    return sorted(each.name for each in path.parent.iterdir() if each.name.startswith(path.name))


def kept(error):
    """What a project's copy holds that was saved from it."""
    assert error.problem is Problem.OVERWRITTEN
    with Project.open(error.values["copy"], backup=False) as copy:
        assert copy.check() == []
        return sorted((each.start, each.end) for each in copy.annotations())


@pytest.mark.parametrize("size", [0, 50, 4096, 20480])
def test_a_file_that_was_cut_short_is_noticed_and_all_of_it_is_kept(project, path, size):
    os.truncate(path, size)
    assert project.is_overwritten()
    assert kept(project.give_up()) == [(0, 2), (7, 8)]
    assert path.stat().st_size == size, "the log was written into it"
    assert beside(path) == ["p.hashiya", "p.hashiya-backups"]


@pytest.mark.parametrize("content", [b"x" * 200_000, b"SQLite format 3\0" + bytes(100_000), b"{}\n"])
def test_a_file_with_another_content_is_noticed_and_left_as_it_is(project, path, content):
    write_over(path, content)
    assert project.is_overwritten()
    assert kept(project.give_up()) == [(0, 2), (7, 8)]
    assert path.read_bytes() == content


def test_another_project_in_its_place_is_noticed_and_not_mixed_with_the_log(project, path, tmp_path):
    other = tmp_path / "other.hashiya"
    make_project(other, TEXT).close()
    content = other.read_bytes()
    write_over(path, content)
    assert project.is_overwritten()
    assert kept(project.give_up()) == [(0, 2), (7, 8)]
    assert path.read_bytes() == content


def test_closing_alone_mixes_nothing_either(project, path):
    write_over(path, b"y" * 100_000)
    project.close()
    assert path.read_bytes() == b"y" * 100_000
    assert len(list(path.with_name("p.hashiya-backups").glob("p-rescued-*"))) == 1


def test_an_older_state_of_the_same_project_is_noticed(project, path):
    (older,) = path.with_name("p.hashiya-backups").iterdir()
    before, start = path.stat(), 10
    while path.stat().st_mtime_ns == before.st_mtime_ns:
        start += 1
        mark(project, start)
    mark(project, 9)
    assert not project.is_overwritten()
    elsewhere("cp", older, path)
    assert seen_within(project, 3)
    assert len(kept(project.give_up())) == start - 10 + 3
    assert path.read_bytes() == older.read_bytes()


def test_an_older_state_that_the_log_would_make_whole_again_is_noticed_too(project, path):
    start, before = 10, None
    while path.stat().st_size != before:
        older = project.back_up()
        sqlite(path, "PRAGMA wal_checkpoint(TRUNCATE)")
        before = path.stat().st_size
        mark(project, start)
        sqlite(path, "PRAGMA wal_checkpoint(TRUNCATE)")
        assert not project.is_overwritten()
        start += 1
    mark(project, start)  # on the pages of the step before: those of the file are not needed any more
    assert not project.is_overwritten()
    elsewhere("cp", older, path)
    with Project.open(path, read_only=True, backup=False) as seen:
        assert seen.check() == [], "this is what the test is about"
    assert seen_within(project, 3)
    assert len(kept(project.give_up())) == start - 10 + 3
    assert path.read_bytes() == older.read_bytes()


def seen_within(project, seconds):
    end = time.monotonic() + seconds
    while not project.is_overwritten():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True


def test_what_no_longer_fits_into_memory_comes_from_the_newest_copy_and_the_log(path, tmp_path):
    large = tmp_path / "large.hashiya"
    with make_project(large, *(TEXT * 20_000 + str(number) for number in range(5))):
        pass
    with Project.open(large) as project:
        mark(project, 7)
        assert not project.is_overwritten()
        os.truncate(large, 0)
        assert project.is_overwritten()
        assert kept(project.give_up()) == [(7, 8)]


def test_what_cannot_be_kept_is_said_so_and_the_log_stays(tmp_path):
    large = tmp_path / "large.hashiya"
    with make_project(large, *(TEXT * 20_000 + str(number) for number in range(5))) as project:
        mark(project, 7)
        sqlite(large, "PRAGMA wal_checkpoint(TRUNCATE)")
        mark(project, 20)
        assert not project.is_overwritten()
        os.truncate(large, 0)
        assert project.is_overwritten()
        told = project.give_up()
    assert told.problem is Problem.OVERWRITTEN_UNSAVED
    (log,) = told.values["backups"].iterdir()
    assert log.name.endswith("-wal")
    assert log.stat().st_size > 0


@pytest.mark.parametrize(
    "words", ["PRAGMA wal_checkpoint(PASSIVE)", "PRAGMA wal_checkpoint(TRUNCATE)", "VACUUM", "REINDEX", "ANALYZE"]
)
def test_what_sqlite_does_elsewhere_is_no_alarm(project, path, words):
    before = path.stat().st_mtime_ns, path.with_name("p.hashiya-wal").stat().st_mtime_ns
    sqlite(path, words)
    assert before != (path.stat().st_mtime_ns, path.with_name("p.hashiya-wal").stat().st_mtime_ns)
    assert not seen_within(project, 1.5)
    sqlite(path, "PRAGMA wal_checkpoint(TRUNCATE)")
    assert not seen_within(project, 1.5)
    mark(project, 30)
    assert not project.is_overwritten()
    assert project.check() == []


def test_a_file_that_became_shorter_after_vacuum_is_no_alarm(path):
    with Project.open(path) as project:
        project.keep_watch()
        sqlite(path, "CREATE TABLE x AS SELECT randomblob(100000)")
        sqlite(path, "DROP TABLE x")
        sqlite(path, "PRAGMA wal_checkpoint(TRUNCATE)")
        assert not seen_within(project, 1.5)
        size = path.stat().st_size
        sqlite(path, "VACUUM")
        sqlite(path, "PRAGMA wal_checkpoint(TRUNCATE)")
        assert path.stat().st_size < size
        assert not seen_within(project, 1.5)


def test_work_here_and_in_another_hashiya_is_no_alarm(project, path):
    document = document_ids(project)[1]
    for start in range(300):
        mark(project, start)
        assert not project.is_overwritten()
    for start in range(3):
        words = ["annotate", path, document, start, start + 2, "target", "--author", "script"]
        elsewhere(sys.executable, "-m", "hashiya", *words)
        assert not project.is_overwritten()
    path.touch()
    assert not seen_within(project, 1.5)


def test_a_checkpoint_that_was_killed_on_its_way_is_no_alarm(project, path, tmp_path):
    for start in range(60):
        mark(project, start)
    project.run(annotate, document_ids(project)[0], 3, 6, "target", author="b")
    assert not project.is_overwritten()
    # The file as it will be, of which a checkpoint writes one page after the other into the one that is.
    done = tmp_path / "done"
    shutil.copyfile(path.with_name("p.hashiya-wal"), tmp_path / "done-wal")
    elsewhere("cp", path, done)
    with sqlite3.connect(done) as whole:
        whole.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole.close()
    pages = done.stat().st_size // 4096
    for page in range(pages):
        elsewhere(
            "dd", f"if={done}", f"of={path}", "bs=4096", f"skip={page}", f"seek={page}", "count=1", "conv=notrunc"
        )
        assert not project.is_overwritten(), page
        if page in (0, pages // 2):
            assert not seen_within(project, 1.5)
    assert project.check() == []


def test_a_file_that_others_lock_says_nothing(project, path, tmp_path):
    said = tmp_path / "said"
    locking = (
        "import sqlite3, sys, pathlib, time; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('BEGIN IMMEDIATE'); pathlib.Path(sys.argv[2]).touch(); time.sleep(60)"
    )
    other = subprocess.Popen([sys.executable, "-c", locking, str(path), str(said)])
    try:
        while not said.exists():
            time.sleep(0.01)
        path.touch()
        assert not seen_within(project, 1.5)
    finally:
        other.kill()
        other.wait()
    project.run(annotate, document_ids(project)[0], 3, 6, "target", author="b")


def test_a_long_import_elsewhere_is_no_alarm(project, path, tmp_path):
    texts = [tmp_path / f"{number}.txt" for number in range(4)]
    for number, text in enumerate(texts):
        text.write_text(imported(TEXT * 9000).text + str(number), "utf-8")
    other = subprocess.Popen([sys.executable, "-m", "hashiya", "add", str(path), *map(str, texts)], cwd=ROOT)
    while other.poll() is None:
        assert not project.is_overwritten()
    assert other.returncode == 0
    assert not seen_within(project, 1.5)
    assert len(project.documents()) == 6
