"""The self-test's checks of what is shipped: languages, manual, licences, icons, sample and schema, signatures.

Each yields lines of the report; what a file that is missing raises is turned into a line by whoever asks.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from hashiya.resources import resource


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the report."""

    name: str
    good: bool
    detail: str


def any_pixel(picture: QImage, good: Callable[[int, int], bool]) -> bool:
    """Tell whether one pixel in four is as wanted."""
    return any(good(x, y) for y in range(0, picture.height(), 2) for x in range(0, picture.width(), 2))


def icons() -> Iterator[Check]:
    """Every icon of the set can be drawn, and leaves ink."""
    from hashiya.desktop.base.icons import pixmap

    names = sorted(path.stem for path in resource("icons").glob("*.svg"))
    blank = [name for name in names if not _inked(pixmap(name, "#000000", 32).toImage())]
    yield Check("SVG icons", bool(names) and not blank, f"{len(names)} drawn" if not blank else f"blank: {blank}")


def _inked(picture: QImage) -> bool:
    return any_pixel(picture, lambda x, y: picture.pixelColor(x, y).alpha() > 0)


def languages(app: QApplication) -> Iterator[Check]:
    """Each language of the interface loads with Qt's own words for it, and turns the window the right way."""
    from hashiya.desktop.base import language

    for tag, name in language.NAMES.items():
        language.apply(app, tag)
        loaded = {Path(each.filePath()).name for each in app.findChildren(QTranslator) if not each.isEmpty()}
        wanted = {f"hashiya_{tag}.qm"} | ({f"qtbase_{tag}.qm"} if tag != "en" else set())
        mirrored = app.layoutDirection() is Qt.LayoutDirection.RightToLeft
        missing = sorted(wanted - loaded)
        good = not missing and mirrored == (tag in {"ar", "he"})
        yield Check(f"language {name}", good, "loads" if not missing else f"missing: {', '.join(missing)}")
    language.apply(app, language.SYSTEM)


def manual() -> Iterator[Check]:
    """Every page of the manual has words in every language, if need be English ones, and its pictures are there."""
    import re

    from hashiya.desktop.base.manual import LANGUAGES, PAGES, page_text, picture_path

    lost = []
    for tag in LANGUAGES:
        for page in PAGES:
            names = re.findall(r"!\[[^\]]*\]\(([^)\s]+)", page_text(page, tag))
            lost += [f"{tag}/{page}: {name}" for name in names if picture_path(Path(name).name, tag) is None]
    own = [sum((resource("manual") / tag / f"{page}.md").is_file() for page in PAGES) for tag in LANGUAGES]
    pages = ", ".join(f"{tag} {count}" for tag, count in zip(LANGUAGES, own, strict=True))
    yield Check("manual", not lost, f"pages: {pages}" if not lost else f"pictures missing: {', '.join(lost)}")


def licences() -> Iterator[Check]:
    """A package brings the licence of everything in it; what is installed from source names them by itself."""
    try:
        index = resource("licences", "index.json")
    except FileNotFoundError:
        yield Check("licences", True, "each library has its own beside it")
        return
    entries = json.loads(index.read_text(encoding="utf-8"))
    lost = [name for entry in entries for name in entry["files"] if not (index.parent / name).is_file()]
    yield Check("licences", bool(entries) and not lost, f"{len(entries)} parts" if not lost else f"missing: {lost}")


def sample_and_schema() -> Iterator[Check]:
    """A project can be made, written, read and exported here, and the export keeps to the published schema."""
    from jsonschema import Draft202012Validator

    from hashiya.db.exporters.annotations_json import export_json
    from hashiya.db.project import Project
    from hashiya.db.sample import make_sample

    schema = json.loads(resource("schema", "annotations-1.json").read_text(encoding="utf-8"))
    with TemporaryDirectory() as folder:
        made, out = Path(folder) / "sample.hashiya", Path(folder) / "sample.json"
        make_sample(made)
        with Project.open(made) as project:
            written = export_json(project, out, with_text=True)
        exported = json.loads(out.read_text(encoding="utf-8"))
    fault = next((error.message for error in Draft202012Validator(schema).iter_errors(exported)), "")
    yield Check("sample and schema", written > 0 and not fault, fault or f"{written} annotations exported")


def signing() -> Iterator[Check]:
    """A key can be made, signs, and refuses what was altered; the library for it may have been left out."""
    from hashiya.db.merge.signature import can_verify, make_key, private_key, refuse_wrong_signature, sign

    if not can_verify():
        yield Check("signatures", True, "left out: the library cryptography is not installed")
        return
    with TemporaryDirectory() as folder:
        make_key(Path(folder) / "key.pem")
        public, signature = sign(private_key(Path(folder) / "key.pem"), b"digest")
    refuse_wrong_signature(public, signature, b"digest")
    try:
        refuse_wrong_signature(public, signature, b"altered")
    except ValueError:
        yield Check("signatures", True, "Ed25519 signs and refuses")
    else:
        yield Check("signatures", False, "what was altered is not refused")
