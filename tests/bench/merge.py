"""Merging: what it costs to take in three people's work above writing the same rows."""

import shutil
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from hashiya.db.actions.annotate import annotate
from hashiya.db.actions.documents import add_document
from hashiya.db.model.ids import DocumentId
from hashiya.db.project import Project
from hashiya.db.schema.connect import connection_to
from hashiya.db.tables import events, lineage
from hashiya.db.tables.documents import Texts
from hashiya.db.tables.layout import ANNOTATIONS
from hashiya.db.tables.transaction import transaction
from tests.bench.corpus import make_annotations, make_imported, make_text
from tests.bench.figure import Figure, paired

BUNDLES = 3
EVENTS = 100_000


def figures() -> Iterable[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        yield merge_of_bundles(Path(folder))


def merge_of_bundles(folder: Path) -> Figure:
    """Three bundles of 100,000 events, one annotation each, against executemany of the rows that come of them."""
    origin, bundles = _bundles(folder)
    numbers = iter(range(1000))

    def fresh() -> Path:
        path = folder / f"{next(numbers)}.hashiya"
        shutil.copyfile(origin, path)
        return path

    def measure() -> float:
        with Project.open(fresh(), backup=False) as project:
            start = time.perf_counter()
            report = project.merge(bundles, author="bench")
            elapsed = time.perf_counter() - start
        assert report.new == {"annotations": BUNDLES * EVENTS}
        return elapsed

    def floor() -> float:
        entries, rows = _rows(bundles)
        connection = connection_to(fresh(), "rw")
        start = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(events.INSERT, entries)
        connection.executemany(ANNOTATIONS.insert, rows)
        connection.execute("COMMIT")
        elapsed = time.perf_counter() - start
        connection.close()
        return elapsed

    name = "merge of 3 bundles of 100 k events each / executemany of the same rows"
    return Figure(name, paired(measure, floor), 5.0)


def _bundles(folder: Path) -> tuple[Path, list[Path]]:
    origin = folder / "origin.hashiya"
    text = make_text(1_000_000)
    with Project.create(origin) as project:
        (document,) = project.run(add_document, make_imported(text), author="bench").documents
        bundles = [folder / f"bundle {number}.hashiya" for number in range(BUNDLES)]
        for number, path in enumerate(bundles):
            project.bundle(path, for_=f"annotator {number}")
    for number, path in enumerate(bundles):
        _work(path, text, document, number)
    return origin, bundles


def _work(path: Path, text: str, document: DocumentId, number: int) -> None:
    """Annotate span after span, an event each, as a person does, but without waiting for the disk every time."""
    connection = connection_to(path, "rw")
    connection.execute("PRAGMA synchronous=OFF")
    texts = Texts(connection)
    for each in make_annotations(text, document, EVENTS):
        with transaction(connection, texts, f"annotator {number}") as tx:
            annotate(tx, document, each.start, each.end, each.label, attributes=each.attributes, memo=each.memo)
            tx.commit("annotate")
    connection.close()


def _rows(bundles: list[Path]) -> tuple[list[events.Entry], list[tuple[object, ...]]]:
    entries, rows = [], []
    for path in bundles:
        connection = connection_to(path, "ro")
        entries += [entry for _seq, entry in lineage.all_entries(connection) if entry[3] == "annotate"]
        rows += list(ANNOTATIONS.rows(connection))
        connection.close()
    return entries, rows
