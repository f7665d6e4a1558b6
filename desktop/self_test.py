"""What `hashiya --self-test` checks and prints: that everything shipped works on this machine."""

import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication

from hashiya import __version__
from hashiya.db.schema.engine import engine_report
from hashiya.desktop.self_checks import (
    Check,
    any_pixel,
    icons,
    languages,
    licences,
    manual,
    sample_and_schema,
    signing,
)

_ARABIC, _HEBREW = "لِلنَّصِّ العربيّ ٥٨٫٣٪", "טקסט עברי מנוקד שָׁלוֹם"


def report() -> int:
    """Run all checks, print one line each, and return the number that failed, at most 1."""
    from hashiya.desktop.window.start import application

    app = application()
    print(f"Hashiya {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}")
    failed = False
    for check in checks(app):
        failed = failed or not check.good
        print(f"{'ok  ' if check.good else 'FAIL'} {check.name}: {check.detail}", flush=True)
    return int(failed)


def report_into(file: Path) -> int:
    """Run all checks as `report` does, the lines going into a file in UTF-8, each as soon as it is known."""
    with file.open("w", encoding="utf-8") as lines, redirect_stdout(lines):
        return report()


def checks(app: QApplication) -> Iterator[Check]:
    """Yield every check's result; a file that is missing fails the check that asks for it, and no other."""
    parts: dict[str, Callable[[], Iterator[Check]]] = {
        "SQLite": _sqlite,
        "bidi": _bidi,
        "reshaper": _reshaper,
        "fonts": _fonts,
        "icons": icons,
        "languages": lambda: languages(app),
        "manual": manual,
        "licences": licences,
        "sample and schema": sample_and_schema,
        "signatures": signing,
        "window": _window,
    }
    for name, part in parts.items():
        try:
            yield from part()
        except FileNotFoundError as error:
            yield Check(name, False, f"missing: {error}")


def _sqlite() -> Iterator[Check]:
    words, good = engine_report()
    yield Check("SQLite", good, words)


def _bidi() -> Iterator[Check]:
    from bidi import get_display

    yield Check("python-bidi", get_display("אב 12") == "12 בא", "orders Hebrew with numbers")


def _reshaper() -> Iterator[Check]:
    import arabic_reshaper

    shaped = arabic_reshaper.reshape("سلام")
    yield Check("arabic-reshaper", shaped != "سلام" and len(shaped) <= 4, "joins Arabic")


def _fonts() -> Iterator[Check]:
    from hashiya.desktop.base.fonts import load_further_fonts

    # The window loads them when somebody may choose them.
    load_further_fonts()
    families = set(QFontDatabase.families())
    for family, sample in (
        ("Noto Naskh Arabic", _ARABIC),
        ("Noto Sans Arabic", _ARABIC),
        ("Amiri", _ARABIC),
        ("Noto Serif Hebrew", _HEBREW),
        ("Noto Sans Hebrew", _HEBREW),
        ("Noto Sans", "Text 58.3 %"),
    ):
        missing = _missing_glyphs([family, "Noto Sans"], sample)
        there = family in families
        yield Check(
            f"font {family}", there and not missing, "no missing glyph" if not missing else f"{missing} missing"
        )


def _missing_glyphs(families: list[str], sample: str) -> int:
    font = QFont(families)
    font.setPointSizeF(14)
    layout = QTextLayout(sample, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    missing = 0
    for run in layout.glyphRuns():
        raw: QRawFont = run.rawFont()
        shipped = raw.familyName() in families
        missing += sum(1 for glyph in run.glyphIndexes() if glyph == 0 or not shipped)
    return missing


def _window() -> Iterator[Check]:
    from tempfile import TemporaryDirectory

    from hashiya.desktop.base.settings import SettingsStore
    from hashiya.desktop.window.start import make_window

    with TemporaryDirectory() as folder:
        window = make_window(None, SettingsStore(Path(folder) / "settings.ini"))
        window.show()
        picture = window.grab().toImage()
        first = picture.pixelColor(0, 0)
        painted = any_pixel(picture, lambda x, y: picture.pixelColor(x, y) != first)
        window.close()
    yield Check("window", painted, f"{picture.width()} × {picture.height()} painted" if painted else "blank")
