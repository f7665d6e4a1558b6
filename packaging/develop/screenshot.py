"""Take the README's picture from the running program, so that it never lies.

python packaging/develop/screenshot.py
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402  # the platform is chosen before Qt is loaded

from hashiya.db.sample import make_sample  # noqa: E402
from hashiya.desktop.window.start import application, make_window  # noqa: E402

PICTURE = ROOT / "resources" / "screenshots" / "main-window.png"
LONGEST = 4  # its place in the list of documents
BOTH_LABELS = 6900  # a place in it, in code points
SETTLE_MS = 1500


def settle() -> None:
    """Let the program go on for a while; unlike QTest.qWait, an event loop lets other threads run meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


def main() -> None:
    """Open the sample project, choose an annotation, and save what the window shows."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HASHIYA_SETTINGS"] = str(Path(folder) / "settings.ini")
        project = Path(folder) / "Annual reviews.hashiya"
        make_sample(project)
        app = application()
        window = make_window(project)
        window.resize(1280, 800)
        window.show()
        settle()
        model = window.documents.list.model()
        window.documents.list.setCurrentIndex(model.index(LONGEST, 0))
        settle()
        mark = window.text_panel.view.next_mark(BOTH_LABELS)
        assert mark is not None
        window.go_to_annotation(mark.id)
        settle()
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(PICTURE))
        window.close()
        settle()
        app.quit()


if __name__ == "__main__":
    main()
