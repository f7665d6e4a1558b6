"""Take the README's picture from the running program, so that it never lies: `python packaging/develop/screenshot.py`."""

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtTest import QTest  # noqa: E402  # the platform is chosen before Qt is loaded

from hashiya.db.sample import make_sample  # noqa: E402
from hashiya.desktop.window.start import application, make_window  # noqa: E402

PICTURE = ROOT / "resources" / "screenshots" / "main-window.png"
LONGEST = 4  # its place in the list of documents
SHORTCOMINGS = 9000  # a place in it, in code points, where both labels are
SETTLE_MS = 1500


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
        QTest.qWait(SETTLE_MS)
        model = window.documents.list.model()
        window.documents.list.setCurrentIndex(model.index(LONGEST, 0))
        QTest.qWait(SETTLE_MS)
        mark = window.text_panel.view.next_mark(SHORTCOMINGS)
        assert mark is not None
        window.go_to_annotation(mark.id)
        QTest.qWait(SETTLE_MS)
        PICTURE.parent.mkdir(parents=True, exist_ok=True)
        window.grab().save(str(PICTURE))
        window.close()
        QTest.qWait(SETTLE_MS)
        app.quit()


if __name__ == "__main__":
    main()
