"""What all tests of the window share: no screen, the shipped fonts only, and records to show."""

import os
import subprocess
import sys
from pathlib import Path

# Qt's own screen that nobody sees has 800 × 800 pixels, fewer than the program's first window asks for.
if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"

import pytest

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.default_codebook import DEFAULT_CODEBOOK
from hashiya.db.model.direction import Direction
from hashiya.db.model.document import Document, DocumentSummary
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.sample import make_sample
from hashiya.desktop.base.fonts import load_fonts, load_further_fonts

ROOT = Path(__file__).resolve().parents[2]
TEXT = "حققت اللجنة ١٣/١٤ هدفًا في عام 2025، ولا تزال النتائج بطيئة.\nשורה שנייה."


@pytest.fixture(scope="session", autouse=True)
def _catalogues():
    """Compile the interface's catalogues where they are older than their sources."""
    subprocess.run([sys.executable, ROOT / "packaging" / "develop" / "translations.py", "release"], check=True)


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp):
    """Measure all tests by the shipped fonts, as the program does, whichever of them runs first."""
    load_fonts()
    load_further_fonts()


@pytest.fixture(scope="session")
def codebook():
    return DEFAULT_CODEBOOK


@pytest.fixture
def documents():
    """Return two documents as the list shows them."""
    arabic = Document(DocumentId("d1"), "قرار اللجنة", "a.txt", "ar", Direction.RTL, len(TEXT), "0" * 64, "")
    hebrew = Document(DocumentId("d2"), "החלטה", "b.txt", "he", Direction.RTL, 12, "1" * 64, "")
    return [DocumentSummary(arabic, {"target": 2}), DocumentSummary(hebrew, {"shortcoming": 1})]


@pytest.fixture
def annotation():
    """Return a target with a value."""
    return Annotation(
        AnnotationId("a1"),
        DocumentId("d1"),
        "target",
        0,
        22,
        {"value": "13", "comparator": "="},
        "memo",
        "ana",
        "2026-01-02T03:04:05.000Z",
        "2026-01-02T03:04:05.000Z",
    )


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory) -> Path:
    """Return a sample project that nobody writes to."""
    path = tmp_path_factory.mktemp("sample") / "sample.hashiya"
    make_sample(path)
    return path


@pytest.fixture
def heard():
    """Return a function that connects to a signal and returns the list of what it brings."""

    def listen(signal):
        calls = []
        signal.connect(lambda *values: calls.append(values))
        return calls

    return listen
