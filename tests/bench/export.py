"""JSON export of a million annotations: against a bare cursor over the same rows, and how much memory it takes."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from hashiya.db.actions.annotate import annotate_many
from hashiya.db.actions.documents import add_document
from hashiya.db.exporters.annotations_json import export_json
from hashiya.db.project import Project
from hashiya.db.schema.connect import connection_to
from hashiya.db.tables.layout import ANNOTATIONS
from tests.bench.corpus import make_annotations, make_imported, make_text
from tests.bench.figure import Figure, paired

DOCUMENTS = 100
CHARACTERS = 100_000
PER_DOCUMENT = 10_000


def figures() -> Iterable[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        path, out = Path(folder) / "million.hashiya", Path(folder) / "million.json"
        make_million(path)
        yield Figure(
            "JSON export of 1 M annotations / bare cursor loop",
            paired(lambda: export_time(path, out), lambda: cursor_time(path)),
            2.0,
        )
        yield Figure("JSON export of 1 M annotations: peak memory, MB", peak_memory(path, out), 150.0)


def make_million(path: Path) -> None:
    with Project.create(path) as project:
        for number in range(DOCUMENTS):
            text = make_text(CHARACTERS, seed=number)
            imported = make_imported(text, f"synthetic {number}")
            (document,) = project.run(add_document, imported, author="bench").documents
            project.run(annotate_many, make_annotations(text, document, PER_DOCUMENT, seed=number), author="bench")


def export_time(path: Path, out: Path) -> float:
    with Project.open(path, backup=False) as project:
        start = time.perf_counter()
        count = export_json(project, out)
        elapsed = time.perf_counter() - start
    assert count == DOCUMENTS * PER_DOCUMENT
    return elapsed


def cursor_time(path: Path) -> float:
    """Fetch the same rows with all their columns in the same order, and do nothing with them."""
    connection = connection_to(path, "rw")
    documents = [row[0] for row in connection.execute("SELECT id FROM documents ORDER BY position")]
    query = f'{ANNOTATIONS.select} WHERE document=? ORDER BY start, "end", id'
    start = time.perf_counter()
    for document in documents:
        for _row in connection.execute(query, (document,)):
            pass
    elapsed = time.perf_counter() - start
    connection.close()
    return elapsed


def peak_memory(path: Path, out: Path) -> float:
    """Return by how many MB a process of its own grows while it exports."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.export", str(path), str(out)], check=True, capture_output=True, text=True
    )
    return float(done.stdout)


def growth(path: Path, out: Path) -> float:
    with Project.open(path, backup=False) as project:
        before = memory("VmRSS")
        export_json(project, out)
        return (memory("VmHWM") - before) / 1024


def memory(key: str) -> int:
    """Return a line of this process's status in kB. getrusage would count what the parent had before it forked."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line for line in lines if line.startswith(key)).split()[1])


if __name__ == "__main__":
    print(growth(Path(sys.argv[1]), Path(sys.argv[2])))
