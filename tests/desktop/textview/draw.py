"""Draw the five sample texts with their annotations in both themes: `python -m tests.desktop.textview.draw FOLDER`.

It runs as a program of its own, because fontconfig reads its configuration once per process: `fonts.conf`, written
here, knows the shipped fonts and no others, so that the pictures are the same on every machine.
"""

import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
SIZE = (800, 600)
# The third sample has no annotations of its own: it shows four labels nested in each other.
NESTED = [("n1", 8, 160, "target"), ("n2", 20, 130, "shortcoming"), ("n3", 40, 100, "third"), ("n4", 60, 80, "fourth")]
CONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""


def pin_fonts(folder: Path) -> None:
    """Let this process see the shipped fonts alone, at 96 dots per inch, without a screen."""
    config = folder / "fonts.conf"
    config.write_text(CONFIG.format(fonts=ROOT / "resources" / "fonts", cache=folder / "cache"), encoding="utf-8")
    os.environ.update(FONTCONFIG_FILE=str(config), QT_QPA_PLATFORM="offscreen", QT_FONT_DPI="96", QT_SCALE_FACTOR="1")


def draw(folder: Path) -> None:
    """Write one PNG per sample and theme."""
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from hashiya.db.model.direction import Direction
    from hashiya.desktop.base.fonts import load_fonts
    from hashiya.desktop.textview.view import TextView
    from tests.desktop.textview.parts import marks, style

    app = QApplication(["hashiya"])
    load_fonts()
    notes = ROOT / "tests" / "fixtures" / "annotations"
    rows = [
        row
        for name in ("adjudicated", "annotator_a", "annotator_b")
        for row in json.loads((notes / f"{name}.json").read_text())
    ]
    for sample in sorted((ROOT / "resources" / "samples").glob("*.txt")):
        text = sample.read_bytes().decode()
        spans = [
            (f"{number}", row["start"], row["end"], row["label"])
            for number, row in enumerate(rows)
            if row["doc"] == sample.name
        ]
        spans = spans or NESTED
        # With borders where spans are nested.
        for theme in ("light", "dark", "bordered")[: 3 if spans is NESTED else 2]:
            view = TextView()
            view.resize(*SIZE)
            view.set_style(style(dark=theme == "dark")._replace(bordered=theme == "bordered"))
            view.set_text(text, Direction.RTL)
            view.set_marks(marks(*spans))
            view.show()
            app.processEvents()
            view.clearFocus()
            first = min(spans, key=lambda row: row[1])
            view.reveal(first[1], first[2])
            view.set_current(first[0])
            app.processEvents()
            # The viewport alone: a scroll bar is drawn in the style of the system.
            picture = view.viewport().grab().toImage()
            path = folder / f"{sample.stem[:3]}-{theme}.png"
            assert picture.convertToFormat(QImage.Format.Format_RGB888).save(str(path), quality=0)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    pin_fonts(target)
    draw(target)
