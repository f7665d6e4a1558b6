"""Start to painted window with a sample text, against a bare QMainWindow: whole processes, from exec to exit."""

import os
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

from hashiya.db.sample import make_sample
from tests.bench.figure import Figure, paired

ROOT = Path(__file__).resolve().parents[2]
PAIRS = 9

# Both end as soon as the first painting is over: interpreters that tear down are not what is measured.
_BARE = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)

app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
_OURS = """
import os, sys
from hashiya.desktop.base import quick_start
quick_start.begin()
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from hashiya.desktop.window.start import application, make_window, show_when_ready

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and window.text_panel.view.text():
            watched.removeEventFilter(self)
            watched.event(event)
            os._exit(0 if window.documents.model.rowCount() else 1)
        return False

app = application()
window = make_window(Path(sys.argv[1]))
watch = Watch()
window.text_panel.view.viewport().installEventFilter(watch)
show_when_ready(window)
app.exec()
"""
_PREPARE = """
import PySide6.QtCore
from hashiya.desktop.base import compiled_support
assert compiled_support.prepare()
"""


def figures() -> Iterable[Figure]:
    """Yield the one figure."""
    with TemporaryDirectory() as folder:
        project = Path(folder) / "sample.hashiya"
        make_sample(project)
        # Installed copies come with compiled modules; the first pair, which is thrown away, makes ours. What the
        # program itself keeps compiled it makes soon after its first start, which is later than the end of these.
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = {
            **kept,
            "QT_QPA_PLATFORM": "offscreen",
            "HASHIYA_SETTINGS": str(Path(folder) / "settings.ini"),
            "XDG_CACHE_HOME": folder,
        }
        run(_PREPARE, environment)
        ratio = paired(lambda: run(_OURS, environment, str(project)), lambda: run(_BARE, environment), runs=PAIRS)
    yield Figure("start to painted window with a sample text, against a bare QMainWindow", ratio, 2.0)


def run(script: str, environment: dict[str, str], *arguments: str) -> float:
    """Run a script in a new process and return the seconds until it ended."""
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", script, *arguments], env=environment, cwd=ROOT, check=True, capture_output=True
    )
    return time.perf_counter() - begun
