"""The comparison of a document with 4 layers × 5 k spans: opened and scrolled, against the same window's plain view."""

import os
import random
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from hashiya.db.actions.annotate import annotate_many
from hashiya.db.actions.documents import add_document
from hashiya.db.model.annotation import Annotation, Marks
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.direction import Direction
from hashiya.db.model.ids import AnnotationId, DocumentId, new_id
from hashiya.db.project import Project
from hashiya.resources import resource
from tests.bench.figure import Figure, paired
from tests.builders import imported

LENGTH, SPANS, LAYERS = 400_000, 5_000, "abcd"
FRAMES = 120


def figures() -> Iterable[Figure]:
    """Yield opening and scrolling."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "layers.hashiya"
        document = _project(path)
        os.environ["HASHIYA_SETTINGS"] = str(Path(folder) / "settings.ini")
        with _window(path) as window:
            view = window.text_panel.view

            def plain() -> float:
                _empty(window)
                needed = _timed(lambda: _open(window, document), lambda: len(view.surface.spans) == SPANS * len(LAYERS))
                _settle(window)
                return needed

            def lanes() -> float:
                return _compared(window, lambda: bool(view.surface.style.lanes))

            def listed() -> float:
                return _compared(window, lambda: window.room.adjudicating.panel.model.rowCount() > 0)

            _open(window, document)
            _settle(window)
            name = "4 layers × 5 k spans side by side, against opening the plain view: "
            yield Figure(f"{name}lanes painted", paired(lanes, plain), 1.5)
            yield Figure(f"{name}differences listed", paired(listed, plain), 1.5)
            name = "4 layers × 5 k spans side by side, against the plain view: "
            base = _frame(view)
            window.room.adjudicating.enter()
            _settle(window)
            yield Figure(f"{name}scroll frame", _frame(view) / base, 1.5)


def _project(path: Path) -> DocumentId:
    text = "".join(each.read_text("utf-8") for each in sorted(resource("samples").glob("*.txt")))
    text = (text * (LENGTH // len(text) + 1))[:LENGTH]
    chance = random.Random(1)
    starts = sorted(chance.randrange(0, LENGTH - 60) for _ in range(SPANS))
    with Project.create(path) as project:
        (document,) = project.run(add_document, imported(text, "layers"), author="bench").documents
        for author in LAYERS:
            spans = [
                Annotation(
                    AnnotationId(new_id()),
                    document,
                    "target",
                    start + chance.choice((0, 0, 0, 2)),
                    start + 20 + chance.choice((0, 0, 5)),
                    author=author,
                )
                for start in starts
            ]
            project.run(annotate_many, spans, author=author)
    return document


@contextmanager
def _window(path: Path) -> Iterator[object]:
    from hashiya.desktop.window.start import application, make_window

    app = application()
    window = make_window(path)
    window.resize(1280, 800)
    window.show()
    _settle(window)
    yield window
    window.close()
    while window.isVisible():
        app.processEvents()


def _compared(window: object, seen: Callable[[], bool]) -> float:
    """Return how long it takes from the wish to compare the open document until that is seen."""
    needed = _timed(window.room.adjudicating.enter, seen)
    _settle(window)
    window.room.adjudicating.leave()
    window.room.adjudicating.panel.model.show_comparison(None, "", Codebook(), "en")
    _settle(window)
    return needed


def _empty(window: object) -> None:
    window.reading.clear()
    window.text_panel.view.set_text("", Direction.RTL)
    window.text_panel.view.set_marks(Marks())
    _settle(window)


def _open(window: object, document: DocumentId) -> None:
    window.reading.show_document(document)


def _timed(begin: Callable[[], None], done: Callable[[], bool]) -> float:
    from PySide6.QtWidgets import QApplication

    start = time.perf_counter()
    begin()
    while not done():
        QApplication.processEvents()
    QApplication.processEvents()
    return time.perf_counter() - start


def _settle(window: object) -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()
    while window.session.pending:
        QApplication.processEvents()
    QApplication.processEvents()


def _frame(view: object) -> float:
    """Return the median time of a frame while scrolling, the lines laid out before."""
    bar, needed = view.verticalScrollBar(), []
    for lap in range(2):
        bar.setValue(0)
        for _ in range(FRAMES):
            start = time.perf_counter()
            bar.setValue(bar.value() + 97)
            view.viewport().repaint()
            if lap:
                needed.append(time.perf_counter() - start)
    return statistics.median(needed)
