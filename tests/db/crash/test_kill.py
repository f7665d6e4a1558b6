"""`kill -9` at any moment loses nothing that was acknowledged, and leaves nothing half-done."""

import io
import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hashiya.db.exporters.annotations_json import export_json
from hashiya.db.project import Project
from tests.builders import make_project

WRITER = Path(__file__).with_name("writer.py")
KILLS = 100


class Writer:
    """The writer process and what it has acknowledged."""

    def __init__(self, path, author, seed):
        # Unbuffered: `readline` must not read ahead of what `communicate` reads later.
        self.process = subprocess.Popen(
            [sys.executable, WRITER, path, author, str(seed)],
            bufsize=0,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert self.process.stdout.readline() == b"ready\n", self.process.stderr.read().decode()

    def kill(self):
        """Kill it and return the lines that it had written, the last one only if it is whole."""
        self.process.kill()
        said, errors = self.process.communicate()
        assert self.process.returncode == -9, errors.decode()
        return [line.decode().split(" ", 1) for line in said.split(b"\n")[:-1]]


def compare(project, acknowledged, extra):
    """Hold the rows against what was said; `extra` is how many changes may be committed but not yet said."""
    rows = {each.id: each.memo for each in project.annotations()}
    said = {key: memo for key, memo in acknowledged.items() if memo != "-"}
    different = {key for key in rows.keys() | said.keys() if rows.get(key) != said.get(key)}
    assert len(different) <= extra, {key: (rows.get(key), said.get(key)) for key in different}
    return rows


def exported(project):
    """What a consumer would find."""
    out = io.BytesIO()
    export_json(project, out)
    return {each["id"]: each["memo"] for each in json.loads(out.getvalue())["annotations"]}


@pytest.mark.slow
def test_what_was_acknowledged_survives_any_kill(tmp_path):
    path = tmp_path / "p.hashiya"
    make_project(path, "نص للتجربة " * 20).close()
    rng = random.Random(5)
    acknowledged, changes = {}, 0
    for round_ in range(KILLS):
        writer = Writer(path, "writer", round_)
        time.sleep(rng.random() * 0.12)
        lines = writer.kill()
        changes += len(lines)
        acknowledged.update(lines)
        with Project.open(path, backup=False) as project:
            rows = compare(project, acknowledged, extra=1)
            # What was committed in the moment of the kill is from now on known.
            acknowledged = {**dict.fromkeys(acknowledged, "-"), **rows}
            if round_ % 10 == 9:
                assert project.check() == []
                assert exported(project) == rows
    assert changes > KILLS


@pytest.mark.slow
def test_two_processes_writing_at_once_lose_nothing(tmp_path):
    path = tmp_path / "p.hashiya"
    make_project(path, "نص للتجربة " * 20).close()
    writers = [Writer(path, name, seed) for seed, name in enumerate(["first", "second"])]
    time.sleep(2)
    lines = [writer.kill() for writer in writers]
    assert all(len(said) > 20 for said in lines)
    with Project.open(path, backup=False) as project:
        compare(project, dict(lines[0] + lines[1]), extra=2)
        assert project.check() == []
        authors = [event.author for event in project.history()]
        assert {"first", "second"} <= set(authors)
