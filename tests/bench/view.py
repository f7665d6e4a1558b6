"""The text view against a bare QPlainTextEdit: opening, labelling, scrolling, memory.

All of it runs offscreen in windows of one size, with the same font in both widgets. Both are shown and settled before
anything is measured, and a measurement ends when the picture is painted.
"""

import gc
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QWidget

from hashiya.db.actions.annotate import annotate
from hashiya.db.model.direction import Direction
from hashiya.db.model.ids import DocumentId
from hashiya.db.project import Project
from hashiya.desktop.base.fonts import load_fonts
from hashiya.desktop.session import queries
from hashiya.desktop.textview.page import page_font
from hashiya.desktop.textview.style import LabelStyle, TextViewStyle
from hashiya.desktop.textview.view import TextView
from tests.bench.corpus import make_project, make_text
from tests.bench.figure import Figure, paired

STYLE = TextViewStyle(labels={"target": LabelStyle.of("#0072B2"), "shortcoming": LabelStyle.of("#D55E00")})
SIZE = (1000, 800)
SMALL, MIDDLE, LARGE = (10_000, 100), (1_000_000, 10_000), (10_000_000, 100_000)
KEYS = 40
FRAMES = 120
LINES = 3


def figures() -> Iterable[Figure]:
    app = QApplication.instance() or QApplication([])
    load_fonts()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        documents = {size: make_project(folder / f"{size[0]}.hashiya", *size) for size in (SMALL, MIDDLE, LARGE)}
        middle, large = ((folder / f"{size[0]}.hashiya", documents[size]) for size in (MIDDLE, LARGE))
        yield opening("open 1 M characters, 10 k spans / QPlainTextEdit", *middle, 1.0)
        yield opening("open 10 M characters, 100 k spans / QPlainTextEdit", *large, 2.0)
        yield labelling(*middle)
        yield labelling_at_scale(folder, documents)
        yield from scrolling(*middle)
        yield memory(folder / f"{LARGE[0]}.hashiya")
    del app


def settled(widget: QAbstractScrollArea) -> None:
    """Show a widget and let everything happen that happens to a new window."""
    widget.resize(*SIZE)
    widget.show()
    painted()


def painted() -> None:
    QApplication.processEvents()


def gone(widget: QWidget) -> None:
    """Delete a widget now: one that only waits for it would still be painted, in the next one's time."""
    widget.hide()
    widget.deleteLater()
    QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)
    painted()


def bare_widget(text: str = "") -> QPlainTextEdit:
    widget = QPlainTextEdit()
    widget.setFont(page_font(STYLE.families, STYLE))
    settled(widget)
    if text:
        widget.setPlainText(text)
        painted()
    return widget


def own_widget() -> TextView:
    view = TextView()
    view.set_style(STYLE)
    settled(view)
    return view


def show(view: TextView, project: Project, document: DocumentId) -> None:
    """Read text and marks from the project's file, and show them."""
    show_first(view, project, document)
    view.set_marks(project.marks(document))
    painted()


def show_first(view: TextView, project: Project, document: DocumentId) -> None:
    """Do what opening a document does: the marks that nobody sees yet come after the first painting."""
    first = queries.first_reading(project, document, 0)
    view.set_text(first.text, Direction.RTL)
    view.set_marks(first.marks)
    painted()


def timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def opening(name: str, path: Path, document: DocumentId, bar: float) -> Figure:
    """From an open project's file, nothing read yet, to the first painting, against setPlainText of the same text."""
    with Project.open(path, backup=False) as project:
        text = project.text(document)

    def floor() -> float:
        widget = bare_widget()
        gc.collect()
        spent = timed(lambda: (widget.setPlainText(text), painted()))
        gone(widget)
        return spent

    def measure() -> float:
        view = own_widget()
        with Project.open(path, backup=False) as project:
            gc.collect()
            spent = timed(lambda: show_first(view, project, document))
        gone(view)
        return spent

    return Figure(name, paired(measure, floor), bar)


class Labelling:
    """Selections in the seen part of a document that get a label, as the label key gives them."""

    def __init__(self, path: Path, document: DocumentId) -> None:
        self.project = Project.open(path, backup=False)
        self.document = document
        self.view = own_widget()
        show(self.view, self.project, document)
        self._rng = random.Random(1)
        self._start = 0

    def go(self) -> None:
        """Scroll to some place and choose a span there; this is not measured."""
        self._start = self._rng.randrange(len(self.view.text()) - 800)
        self.view.set_scroll_position(self._start)
        painted()

    def press(self) -> None:
        """One press: the action, durable when it returns, then the change of the marks, then the repaint."""
        start = self._start + 200
        changes = self.project.run(annotate, self.document, start, start + 30, "target", author="bench")
        self.view.apply_mark_changes(changes.mark_changes(self.document))
        painted()

    def median(self) -> float:
        times = []
        for _ in range(KEYS):
            self.go()
            times.append(timed(self.press))
        return statistics.median(times)


def labelling(path: Path, document: DocumentId) -> Figure:
    """A label key until the span is painted and on the disk, against one full frame of the bare widget."""
    subject = Labelling(path, document)
    bare = bare_widget(subject.view.text())

    def floor() -> float:
        return statistics.median(timed(bare.viewport().repaint) for _ in range(KEYS))

    with subject.project:
        ratio = paired(subject.median, floor)
    return Figure("label key to repainted and durable at 1 M/10 k / one QPlainTextEdit frame", ratio, 2.0)


def labelling_at_scale(folder: Path, documents: dict[tuple[int, int], DocumentId]) -> Figure:
    """The same key at 10 M characters and 100 k spans, against itself at 10 k and 100."""
    small, large = (Labelling(folder / f"{size[0]}.hashiya", documents[size]) for size in (SMALL, LARGE))
    with small.project, large.project:
        return Figure("label key at 10 M/100 k / at 10 k/100", paired(large.median, small.median), 3.0)


def scrolling(path: Path, document: DocumentId) -> Iterable[Figure]:
    """Frames as far apart as three of the bare widget's lines, downwards from a random place, in both widgets.

    Both move by the same number of pixels. The median and the 95th percentile.
    """
    view = own_widget()
    with Project.open(path, backup=False) as project:
        show(view, project, document)
    bare = bare_widget(view.text())
    step = round(LINES * bare.blockBoundingRect(bare.firstVisibleBlock()).height() / lines_of(bare))
    rng = random.Random(1)
    ratios: dict[int, list[float]] = {50: [], 95: []}
    for run in range(6):
        part = rng.random() * 0.8
        floor = frames(bare, LINES, part)
        own = frames(view, step, part)
        for percent, found in ratios.items():
            if run:  # the first pair is thrown away
                found.append(percentile(own, percent) / percentile(floor, percent))
    yield Figure("scroll frame p50 at 1 M/10 k / QPlainTextEdit", statistics.median(ratios[50]), 1.0)
    yield Figure("scroll frame p95 at 1 M/10 k / QPlainTextEdit", statistics.median(ratios[95]), 1.5)


def lines_of(bare: QPlainTextEdit) -> int:
    return bare.firstVisibleBlock().layout().lineCount()


def frames(widget: QAbstractScrollArea, step: int, part: float) -> list[float]:
    bar = widget.verticalScrollBar()
    bar.setValue(round(bar.maximum() * part))
    painted()
    return [timed(lambda: (bar.setValue(bar.value() + step), painted())) for _ in range(FRAMES)]


def percentile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def memory(path: Path) -> Figure:
    """What a process grows by from its empty, settled window to the shown document; each widget has its own process."""
    measure, floor = (lambda which=which: grown(which, path) for which in ("own", "bare"))
    return Figure("memory growth at 10 M/100 k / QPlainTextEdit with the text alone", paired(measure, floor), 1.0)


def grown(which: str, path: Path) -> float:
    command = [sys.executable, "-m", "tests.bench.view", which, str(path)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def resident() -> int:
    """Return this process's resident memory in bytes (Linux)."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def grow(which: str, path: Path) -> int:
    """Show the document in this process; return by how many bytes the process grew."""
    app = QApplication([])
    load_fonts()
    if which == "bare":
        widget = bare_widget()
        before = resident()
        widget.setPlainText(make_text(LARGE[0]))
        painted()
    else:
        view = own_widget()
        with Project.open(path, backup=False) as project:
            before = resident()
            (summary,) = project.documents()
            show(view, project, summary.document.id)
    gc.collect()
    after = resident()
    del app
    return after - before


if __name__ == "__main__":
    print(grow(sys.argv[1], Path(sys.argv[2])))
