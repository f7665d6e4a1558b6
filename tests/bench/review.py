"""Review at the size of a large project: comparing layers against reading them, steps of the queue."""

import random
import tempfile
from collections.abc import Iterable
from pathlib import Path
from time import perf_counter

from hashiya.db.actions.annotate import annotate_many
from hashiya.db.actions.documents import add_document
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.review import Queue
from hashiya.db.project import Project
from tests.bench.corpus import make_text
from tests.bench.figure import Figure, paired
from tests.builders import imported

LAYERS, SPANS, DOCUMENTS, OTHERS = 4, 5_000, 100, 80_000


def _layers(document, seed=1) -> Iterable[Annotation]:
    """Four annotators of one text who agree on most places, and differ in all ways elsewhere."""
    rng = random.Random(seed)
    starts = sorted(rng.sample(range(0, 990_000, 8), SPANS))
    for layer in range(LAYERS):
        for number, start in enumerate(starts):
            if rng.random() < 0.05:
                continue
            begin = start + rng.choice([0] * 9 + [2])
            end = start + rng.choice([10] * 9 + [18])
            label = rng.choice(["target"] * 19 + ["shortcoming"])
            values = {"value": rng.choice("1111111112")}
            yield Annotation(f"{layer}-{number:05}", document, label, begin, end, values, author=f"annotator {layer}")


def figures() -> Iterable[Figure]:
    with tempfile.TemporaryDirectory() as folder, Project.create(Path(folder) / "review.hashiya") as project:
        text = make_text(1_000_000)
        (document,) = project.run(add_document, imported(text), author="bench").documents
        project.run(annotate_many, list(_layers(document)), author="bench")
        small = []
        for number in range(DOCUMENTS):
            small += project.run(add_document, imported(f"نص {number}", str(number)), author="bench").documents
        others = (Annotation(f"other {n:05}", small[n % DOCUMENTS], "target", 0, 2, author="x") for n in range(OTHERS))
        project.run(annotate_many, list(others), author="bench")

        def read() -> float:
            start = perf_counter()
            assert len(list(project.annotations(document))) > LAYERS * SPANS * 0.9
            return perf_counter() - start

        def compare() -> float:
            start = perf_counter()
            assert project.compare(document).agreements
            return perf_counter() - start

        def walk(queue: Queue) -> float:
            start, at = perf_counter(), None
            for _ in range(200):
                at = project.next_in_queue(queue, at).id
            return perf_counter() - start

        yield Figure("comparison of 4 × 5 k spans, against reading them", paired(compare, read), 10)
        whole, part = Queue(never_reviewed=True), Queue(never_reviewed=True, document=small[0])
        yield Figure(
            "steps of a queue of 100 k, against one of 800", paired(lambda: walk(whole), lambda: walk(part)), 1.5
        )
