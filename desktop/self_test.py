"""What `hashiya --self-test` checks and prints: that everything shipped works on this machine."""

import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFont, QFontDatabase, QImage, QRawFont, QTextLayout

from hashiya import __version__
from hashiya.db.schema.engine import engine_report

_ARABIC, _HEBREW = "لِلنَّصِّ العربيّ ٥٨٫٣٪", "טקסט עברי מנוקד שָׁלוֹם"


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the report."""

    name: str
    good: bool
    detail: str


def report() -> int:
    """Run all checks, print one line each, and return the number that failed, at most 1."""
    from hashiya.desktop.base.fonts import load_further_fonts
    from hashiya.desktop.window.start import application

    application()
    # The window loads them when somebody may choose them.
    load_further_fonts()
    print(f"Hashiya {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}")
    failed = False
    for check in checks():
        failed = failed or not check.good
        print(f"{'ok  ' if check.good else 'FAIL'} {check.name}: {check.detail}", flush=True)
    return int(failed)


def report_into(file: Path) -> int:
    """Run all checks as `report` does, the lines going into a file in UTF-8, each as soon as it is known."""
    with file.open("w", encoding="utf-8") as lines, redirect_stdout(lines):
        return report()


def checks() -> Iterator[Check]:
    """Yield every check's result. The application has to exist."""
    yield _sqlite()
    yield _bidi()
    yield _reshaper()
    yield from _fonts()
    yield _icons()
    yield _window()


def _sqlite() -> Check:
    words, good = engine_report()
    return Check("SQLite", good, words)


def _bidi() -> Check:
    from bidi import get_display

    return Check("python-bidi", get_display("אב 12") == "12 בא", "orders Hebrew with numbers")


def _reshaper() -> Check:
    import arabic_reshaper

    shaped = arabic_reshaper.reshape("سلام")
    return Check("arabic-reshaper", shaped != "سلام" and len(shaped) <= 4, "joins Arabic")


def _fonts() -> Iterator[Check]:
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


def _icons() -> Check:
    from hashiya.desktop.base.icons import pixmap

    picture = pixmap("search", "#000000", 32).toImage()
    inked = _any_pixel(picture, lambda x, y: picture.pixelColor(x, y).alpha() > 0)
    return Check("SVG icons", inked, "drawn" if inked else "blank")


def _window() -> Check:
    from tempfile import TemporaryDirectory

    from hashiya.desktop.base.settings import SettingsStore
    from hashiya.desktop.window.start import make_window

    with TemporaryDirectory() as folder:
        window = make_window(None, SettingsStore(Path(folder) / "settings.ini"))
        window.show()
        picture = window.grab().toImage()
        first = picture.pixelColor(0, 0)
        painted = _any_pixel(picture, lambda x, y: picture.pixelColor(x, y) != first)
        window.close()
    return Check("window", painted, f"{picture.width()} × {picture.height()} painted" if painted else "blank")


def _any_pixel(picture: QImage, good: Callable[[int, int], bool]) -> bool:
    return any(good(x, y) for y in range(0, picture.height(), 2) for x in range(0, picture.width(), 2))
