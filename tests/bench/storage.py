"""Storage: what one durable change and a bulk import cost above what the disk and SQLite ask for by themselves."""

import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from hashiya.db.actions.annotate import annotate, annotate_many
from hashiya.db.actions.documents import add_document
from hashiya.db.model.ids import DocumentId
from hashiya.db.project import Project
from hashiya.db.schema.connect import connection_to
from hashiya.db.tables import annotations as annotation_rows
from hashiya.db.tables.layout import ANNOTATIONS
from tests.bench.corpus import make_annotations, make_imported, make_text
from tests.bench.figure import Figure, paired

SYNCS = 200
BULK = 100_000
PAGE = 4096


def figures() -> Iterable[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        yield durable_annotation(Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        yield bulk_insert(Path(folder))


def durable_annotation(folder: Path) -> Figure:
    """One annotate action until it is on the disk, against writing 4 KiB and fdatasync on the same disk."""
    rng = random.Random(1)
    text = make_text(1_000_000)
    project, document = _project(folder / "durable.hashiya", text)
    with project, (folder / "floor").open("wb", buffering=0) as file:
        project.run(annotate_many, make_annotations(text, document, 10_000), author="bench")
        page = os.urandom(PAGE)

        def floor() -> float:
            return _median_time(lambda: (file.write(page), os.fdatasync(file.fileno())))

        def measure() -> float:
            def one() -> None:
                start = rng.randrange(len(text) - 50)
                project.run(annotate, document, start, start + 40, "target", author="bench")

            return _median_time(one)

        return Figure("one durable annotation / fdatasync of 4 KiB", paired(measure, floor), 3.0)


def _median_time(work: Callable[[], object]) -> float:
    times = []
    for _ in range(SYNCS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def bulk_insert(folder: Path) -> Figure:
    """100,000 annotations as one action (checked, with its event), against executemany of the same rows."""
    text = make_text(10_000_000)
    numbers = iter(range(1000))

    def measure() -> float:
        project, document = _project(folder / f"{next(numbers)}.hashiya", text)
        found = make_annotations(text, document, BULK)
        with project:
            start = time.perf_counter()
            project.run(annotate_many, found, author="bench")
            return time.perf_counter() - start

    def floor() -> float:
        path = folder / f"{next(numbers)}.hashiya"
        project, document = _project(path, text)
        project.close()
        rows = [annotation_rows.to_row(each) for each in make_annotations(text, document, BULK)]
        connection = connection_to(path, "rw")
        start = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(ANNOTATIONS.insert, rows)
        connection.execute("COMMIT")
        elapsed = time.perf_counter() - start
        connection.close()
        return elapsed

    return Figure(
        "bulk insert of 100 k annotations / executemany of the same rows", paired(measure, floor, runs=7), 2.0
    )


def _project(path: Path, text: str) -> tuple[Project, DocumentId]:
    project = Project.create(path)
    (document,) = project.run(add_document, make_imported(text), author="bench").documents
    return project, document
