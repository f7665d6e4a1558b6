"""A file appears whole or not at all, though a thread writes it while it is made."""

import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from hashiya.db.exporters.atomic_file import atomic_file

ROOT = Path(__file__).resolve().parents[3]
# A process may not write files over 3 MB: the disk is as good as full, and it shows while other parts wait.
LIMITED = """
import resource, signal, sys
from pathlib import Path
from hashiya.db.exporters.atomic_file import atomic_file
from hashiya.db.model.problems import ProjectError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (3 << 20, 3 << 20))
try:
    with atomic_file(Path(sys.argv[1])) as file:
        for _ in range(int(sys.argv[2])):
            file.write(b"x" * 300_000)
except ProjectError as error:
    print(error.problem.value)
"""


def leftovers(folder):
    return [each.name for each in folder.iterdir() if each.name.endswith(".part")]


def test_parts_of_every_size_arrive_in_order(tmp_path):
    random.seed(7)
    parts = [random.randbytes(random.choice([0, 1, 100, 70_000, 1 << 20, 3 << 20])) for _ in range(40)]
    with atomic_file(tmp_path / "out") as file:
        for part in parts:
            assert file.write(part) == len(part)
    assert (tmp_path / "out").read_bytes() == b"".join(parts)
    assert leftovers(tmp_path) == []


def break_off(out, size):
    with atomic_file(out) as file:
        file.write(b"x" * size)
        raise RuntimeError


@pytest.mark.parametrize("size", [0, 5_000_000])
def test_what_breaks_off_leaves_the_old_file(tmp_path, size):
    out = tmp_path / "out"
    out.write_bytes(b"old")
    before = threading.active_count()
    with pytest.raises(RuntimeError):
        break_off(out, size)
    assert out.read_bytes() == b"old"
    assert leftovers(tmp_path) == []
    assert threading.active_count() == before


@pytest.mark.skipif(sys.platform != "linux", reason="limits of a process are not everywhere the same")
@pytest.mark.parametrize("parts", [11, 12, 100])  # it shows at the last flush, or while more is being written
def test_a_disk_that_fills_up_meanwhile_is_told(tmp_path, parts):
    out = tmp_path / "out"
    out.write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, out, str(parts)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    assert done.stdout.split() == ["io"]
    assert done.stderr == ""
    assert out.read_bytes() == b"old"
    assert leftovers(tmp_path) == []
