"""`kill -9` at any moment of a merge leaves the project as it was before, or as it is after; never between."""

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hashiya.db.actions.annotate import set_memo
from hashiya.db.actions.documents import remove_document
from hashiya.db.project import Project
from tests.builders import add_annotation, document_ids, make_project
from tests.db.merge.replica import shared

ROOT = Path(__file__).resolve().parents[3]
MERGER = Path(__file__).with_name("merger.py")
# A thousand take some minutes: HASHIYA_KILLS=1000.
KILLS = int(os.environ.get("HASHIYA_KILLS", "60"))
WORK = 120


def work(path, author, seed):
    """What somebody does in a bundle; together these leave conflicts and something to mend."""
    rng = random.Random(seed)
    with Project.open(path, backup=False) as project:
        project._connection.execute("PRAGMA synchronous=OFF")
        documents = document_ids(project)
        for _ in range(WORK):
            start = rng.randrange(50)
            add_annotation(project, documents[0], start, start + 4, author=author, memo="م" * rng.randrange(300))
        project.run(set_memo, next(project.annotations()).id, author, author=author)
        if seed:
            project.run(remove_document, documents[0], author=author)


@pytest.fixture
def files(tmp_path):
    """A project, two bundles with work, and what it is before and after they are merged."""
    origin = tmp_path / "origin.hashiya"
    with make_project(origin, "نص للتجربة " * 20, "نص آخر") as project:
        add_annotation(project, document_ids(project)[0], 0, 3)
        bundles = [tmp_path / f"{name}.hashiya" for name in ("amal", "boaz")]
        for path in bundles:
            project.bundle(path, for_=path.stem)
        before = shared(project)
    for seed, path in enumerate(bundles):
        work(path, path.stem, seed)
    merged = tmp_path / "merged.hashiya"
    shutil.copyfile(origin, merged)
    with Project.open(merged, backup=False) as project:
        start = time.monotonic()
        project.merge(bundles, author="x")
        took = time.monotonic() - start
        after = shared(project)
    assert after[1], "the merge leaves conflicts"
    return origin, bundles, before, after, took


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the process that kills merges forks them")
def test_a_killed_merge_happened_or_did_not(files, tmp_path):
    origin, bundles, before, after, took = files
    rng = random.Random(7)
    target = tmp_path / "target.hashiya"
    seen = {"before": 0, "after": 0}
    with subprocess.Popen(
        [sys.executable, MERGER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Of this checkout, wherever the environment's own copy comes from.
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as merger:
        assert merger.stdout.readline() == "ready\n", merger.stderr.read()
        killed, span = 0, 2 * took
        while killed < KILLS:
            for path in tmp_path.glob("target.hashiya*"):
                path.unlink()
            shutil.copyfile(origin, target)
            delay = rng.random() * span
            print(delay, target, *bundles, sep="\t", file=merger.stdin, flush=True)
            answer = merger.stdout.readline()
            assert answer in {"killed\n", "done 0\n"}, merger.stderr.read()
            killed += answer == "killed\n"
            with Project.open(target, backup=False) as project:
                state = shared(project)
                assert state in (before, after)
                assert project.check() == []
                seen["before" if state == before else "after"] += 1
                # However fast the machine is, half of the kills come before the commit.
                span *= 1.05 if state == before else 0.95
                # And it can be merged from there.
                if killed % 20 == 0:
                    project.merge(bundles, author="x")
                    assert shared(project) == after
        merger.stdin.close()
    assert seen["before"] > KILLS // 10
    assert seen["after"]
