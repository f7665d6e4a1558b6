"""Agreement of two annotators with 50,000 spans each over 10 million characters, against reading their spans."""

import tempfile
from collections.abc import Iterable
from pathlib import Path
from time import perf_counter

from hashiya.db.project import Project
from hashiya.db.stats.agreement import UnitKind, compare
from hashiya.db.stats.layer import layered
from tests.bench.corpus import make_project
from tests.bench.figure import Figure, paired

CHARACTERS, SPANS = 10_000_000, 100_000


def figures() -> Iterable[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "agreement.hashiya"
        document = make_project(path, CHARACTERS, SPANS)
        with Project.open(path, read_only=True, backup=False) as project:
            length = project.document(document).length
            text = project.text(document)

            layers = layered(document, length, project.annotations(document), text=text)

            def floor() -> float:
                start = perf_counter()
                spans = list(project.annotations(document))
                taken = perf_counter() - start
                assert len(spans) == SPANS
                return taken

            def measure(**options) -> float:
                start = perf_counter()
                report = compare([layers], labels=["target", "shortcoming"], numeric=["value"], **options)
                taken = perf_counter() - start
                assert report.of().exact.first == report.of().exact.second == SPANS // 2
                return taken

            yield Figure("agreement of 2 × 50 k spans over 10 M characters", paired(measure, floor), 20)
            yield Figure(
                "the same in tokens, with tolerance",
                paired(lambda: measure(units=UnitKind.TOKEN, tolerate=True), floor),
                20,
            )
