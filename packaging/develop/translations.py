"""The interface's catalogues: `update` brings them up to date with the sources, `release` compiles them.

python packaging/develop/translations.py update [FOLDER] | release

`update` is `make translations`: Qt's lupdate reads the window's sources and, beside them, a list that is written here:
the sentences that db holds as templates and the few words of Qt that we say differently. `release` puts a .qm beside
each .ts that is newer; setting up a checkout runs it, and building the wheel does the same in its own copy.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CATALOGUES = ROOT / "resources" / "translations"
LISTED = ROOT / "build" / "translations" / "templates.py"
PLURALS_ONLY = "en"
# Words of Qt's own on buttons that we show. Qt's catalogues order people about ("Save!"), ours name what will be done.
# The others are those that Qt's Arabic and Hebrew lack in the dialogs that we open.
_BUTTONS = ("OK", "Cancel", "Close", "Save", "Discard", "Open", "Apply", "Reset", "Help", "Restore Defaults")
_QT_WORDS = (
    *(("QPlatformTheme", each) for each in (*_BUTTONS, "&Yes", "&No")),
    *(("QFileDialog", each) for each in ("&Open", "&Save", "&Look in:", "Files of &type:", "Date Modified")),
    *(("QAbstractFileIconProvider", each) for each in ("Drive", "Folder", "Unknown")),
)


def templates() -> Iterator[tuple[str, str]]:
    """Yield (context, text) of everything that is translated without standing in the window's sources."""
    sys.path.insert(0, str(ROOT))
    from hashiya.db.model.problems import TEMPLATES
    from hashiya.db.stats.outcome import UNDEFINED_TEMPLATES
    from hashiya.db.stats.sources import SOURCES

    for text in TEMPLATES.values():
        yield "Problem", text
    for text in UNDEFINED_TEMPLATES.values():
        yield "Undefined", text
    for source in SOURCES.values():
        yield "Source", source.citation
    yield from _QT_WORDS


def _list_templates() -> None:
    lines = ["from PySide6.QtCore import QT_TRANSLATE_NOOP", ""]
    for context, text in templates():
        written = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        lines.append(f'QT_TRANSLATE_NOOP("{context}", "{written}")')
    LISTED.parent.mkdir(parents=True, exist_ok=True)
    LISTED.write_text("\n".join(lines) + "\n", encoding="utf-8")


def sources() -> list[Path]:
    """Return every file that holds words of the interface, in an order that does not change."""
    return [*sorted((ROOT / "desktop").rglob("*.py")), LISTED]


def update(folder: Path = CATALOGUES) -> None:
    """Bring every .ts of a folder up to date: new words come in untranslated, words that are gone go."""
    _list_templates()
    for catalogue in sorted(folder.glob("*.ts")):
        language = catalogue.stem.partition("_")[2]
        which = ["-pluralonly"] if language == PLURALS_ONLY else []
        words = [_tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", *which]
        words += ["-source-language", "en", "-target-language", language]
        # From the root and with relative names: absolute ones that hold a dot-folder are passed over.
        names = [str(path.relative_to(ROOT)) for path in sources()]
        subprocess.run([*words, *names, "-ts", str(catalogue)], cwd=ROOT, check=True)  # noqa: S603


def release() -> None:
    """Compile each .ts whose .qm is missing or older; another process may do the same at the same time."""
    for catalogue in sorted(CATALOGUES.glob("*.ts")):
        made = catalogue.with_suffix(".qm")
        if made.exists() and made.stat().st_mtime_ns >= catalogue.stat().st_mtime_ns:
            continue
        fresh = made.with_suffix(f".{os.getpid()}")
        subprocess.run([_tool("lrelease"), "-silent", str(catalogue), "-qm", str(fresh)], check=True)  # noqa: S603
        fresh.replace(made)


def _tool(name: str) -> str:
    return str(Path(sys.executable).with_name(f"pyside6-{name}"))


if __name__ == "__main__":
    if sys.argv[1:2] == ["release"]:
        release()
    else:
        update(*(Path(each) for each in sys.argv[2:]))
