"""What the program remembers between two runs on this machine, as one typed record.

It is loaded once, passed in, and replaced whole. What belongs to a project lives in the project's file.
"""

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from hashiya.db.model.author import AUTHOR_VARIABLE, default_author
from hashiya.desktop.base.help_memory import HelpMemory, from_stored

# Names the file to use instead of the person's own: for tests and for trying things out.
OVERRIDE = "HASHIYA_SETTINGS"
RECENT_KEPT = 10
TEXT_PERCENTS = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
INTERFACE_PERCENTS = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
# Lines farther apart or nearer together, in hundredths; the widest column of text, in letters.
LINE_PERCENTS = (85, 100, 120, 145)
MEASURES = (50, 65, 75, 95)
COPIES_KEPT = (5, 10, 20, 50)
SYSTEM, REDUCED = "system", "reduced"
NASKH, AMIRI = "naskh", "amiri"


class Place(NamedTuple):
    """Where somebody stopped: a document's id, the code point at the top of the view, selection and annotation there.

    `anchor` and `caret` are code points: the selection's fixed and its moving end.
    """

    document: str = ""
    position: int = 0
    anchor: int = 0
    caret: int = 0
    annotation: str = ""


class Left(NamedTuple):
    """What stood open when the program was left: the project, the page at its side, and what was being found."""

    project: str = ""
    side: str = ""
    finding: bool = False
    found: str = ""


class Settings(NamedTuple):
    """Everything that is remembered. `text_percent` and `interface_percent` run from 80 to 300.

    `motion` is "system" or "reduced". `patterns` asks for borders and thick patterned lines around highlights.
    `line_percent` and `measure` say how far lines are apart and how wide the column of text may be, in letters.
    `typeface` is the Arabic one, "naskh" or "amiri". `copies_kept` copies stay of each project.
    `reopen` brings back what was `left` open.
    `language` is "system" or one of `language.NAMES`, `digits` one of `language.DIGITS`.
    `names` says as whom the person works, by the project's path, where that is not `author`.
    `signing_key` is the path of the private key that was used last; `trusted` maps public keys to their owners, and
    `only_trusted` asks that a merge takes only what one of them signed.
    """

    author: str = ""
    language: str = "system"
    digits: str = "locale"
    theme: str = "system"
    text_percent: int = 100
    interface_percent: int = 100
    motion: str = SYSTEM
    patterns: bool = False
    line_percent: int = 100
    measure: int = 75
    typeface: str = NASKH
    copies_kept: int = 10
    reopen: bool = True
    left: Left = Left()
    geometry: bytes = b""
    columns: tuple[int, ...] = ()
    inspector_rows: tuple[int, ...] = ()
    recent: tuple[Path, ...] = ()
    places: Mapping[str, Place] = {}
    names: Mapping[str, str] = {}
    folder: str = ""
    help: HelpMemory = HelpMemory()
    signing_key: str = ""
    trusted: Mapping[str, str] = {}
    only_trusted: bool = False

    def preferences_reset(self) -> "Settings":
        """Return these settings with every choice as at first; what the person worked on and is called stays."""
        kept = ["author", "geometry", "columns", "inspector_rows", "recent", "places", "names", "folder", "left"]
        kept += ["signing_key", "trusted"]
        return Settings(**{name: getattr(self, name) for name in kept})

    def with_recent(self, path: Path) -> "Settings":
        """Return these settings with a project at the head of the recent ones."""
        others = [each for each in self.recent if each != path]
        return self._replace(recent=(path, *others)[:RECENT_KEPT])

    def without_recent(self, path: Path) -> "Settings":
        """Return these settings with a project forgotten."""
        return self._replace(recent=tuple(each for each in self.recent if each != path))

    def with_place(self, path: Path, place: Place) -> "Settings":
        """Return these settings with the place where reading stopped in a project."""
        kept = {key: value for key, value in self.places.items() if key != str(path)}
        newest = list(kept.items())[-4 * RECENT_KEPT :]
        return self._replace(places={**dict(newest), str(path): place})

    def with_name(self, path: Path, name: str) -> "Settings":
        """Return these settings with the name under which the person works in a project."""
        kept = {key: value for key, value in self.names.items() if key != str(path)}
        newest = list(kept.items())[-4 * RECENT_KEPT :]
        return self._replace(names={**dict(newest), str(path): name})


Record = TypeVar("Record", Place, Left)


class SettingsStore:
    """Reads and writes the settings in an INI file."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or _default_path()

    def load(self) -> Settings:
        """Return what the file says; what is missing or makes no sense falls back to the default."""
        stored = QSettings(str(self.path), QSettings.Format.IniFormat)
        return Settings(
            # The variable is for this one start, so it stands before what was stored.
            author=os.environ.get(AUTHOR_VARIABLE) or _text(stored, "author") or default_author(),
            language=_text(stored, "language") or "system",
            digits=_text(stored, "digits") or "locale",
            theme=_text(stored, "theme") or "system",
            text_percent=_percent(stored, "text_percent"),
            interface_percent=_percent(stored, "interface_percent"),
            motion=_choice(stored, "motion", (SYSTEM, REDUCED)),
            patterns=_flag(stored, "patterns", default=False),
            line_percent=_number(stored, "line_percent", LINE_PERCENTS, 100),
            measure=_number(stored, "measure", MEASURES, 75),
            typeface=_choice(stored, "typeface", (NASKH, AMIRI)),
            copies_kept=_number(stored, "copies_kept", COPIES_KEPT, 10),
            reopen=_flag(stored, "reopen", default=True),
            left=_left(stored),
            geometry=_bytes(stored, "geometry"),
            columns=_numbers(stored, "columns"),
            inspector_rows=_numbers(stored, "inspector_rows"),
            recent=tuple(Path(each) for each in _list(stored, "recent")),
            places=_places(stored),
            names=_names(stored, "names"),
            folder=_text(stored, "folder"),
            help=from_stored(_json(stored, "help")),
            signing_key=_text(stored, "signing_key"),
            trusted=_names(stored, "trusted"),
            only_trusted=_flag(stored, "only_trusted", default=False),
        )

    def save(self, settings: Settings) -> None:
        """Write the settings; a folder that is missing is made."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        stored = QSettings(str(self.path), QSettings.Format.IniFormat)
        stored.setValue("author", settings.author)
        stored.setValue("language", settings.language)
        stored.setValue("digits", settings.digits)
        stored.setValue("theme", settings.theme)
        stored.setValue("text_percent", settings.text_percent)
        stored.setValue("interface_percent", settings.interface_percent)
        stored.setValue("motion", settings.motion)
        stored.setValue("patterns", settings.patterns)
        stored.setValue("line_percent", settings.line_percent)
        stored.setValue("measure", settings.measure)
        stored.setValue("typeface", settings.typeface)
        stored.setValue("copies_kept", settings.copies_kept)
        stored.setValue("reopen", settings.reopen)
        stored.setValue("left", json.dumps(settings.left))
        stored.setValue("geometry", QByteArray(settings.geometry))
        stored.setValue("columns", json.dumps(settings.columns))
        stored.setValue("inspector_rows", json.dumps(settings.inspector_rows))
        stored.setValue("recent", json.dumps([str(path) for path in settings.recent]))
        stored.setValue("places", json.dumps(dict(settings.places)))
        stored.setValue("names", json.dumps(dict(settings.names)))
        stored.setValue("folder", settings.folder)
        stored.setValue("help", settings.help.stored())
        stored.setValue("signing_key", settings.signing_key)
        stored.setValue("trusted", json.dumps(dict(settings.trusted)))
        stored.setValue("only_trusted", settings.only_trusted)
        stored.sync()


def _default_path() -> Path:
    named = os.environ.get(OVERRIDE)
    if named:
        return Path(named)
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "hashiya" / "settings.ini"


def _text(stored: QSettings, key: str) -> str:
    value = stored.value(key, "")
    return value if isinstance(value, str) else ""


def _percent(stored: QSettings, key: str) -> int:
    text = str(stored.value(key, "100"))
    return min(300, max(80, int(text))) if text.isdecimal() else 100


def _number(stored: QSettings, key: str, known: Sequence[int], default: int) -> int:
    text = str(stored.value(key, ""))
    return int(text) if text.isdecimal() and int(text) in known else default


def _choice(stored: QSettings, key: str, known: Sequence[str]) -> str:
    """Return one of the known words, the first where the file says another."""
    value = _text(stored, key)
    return value if value in known else known[0]


def _flag(stored: QSettings, key: str, *, default: bool) -> bool:
    return {"true": True, "false": False}.get(str(stored.value(key, "")).lower(), default)


def _bytes(stored: QSettings, key: str) -> bytes:
    value = stored.value(key, b"")
    return bytes(value.data()) if isinstance(value, QByteArray) else b""


def _json(stored: QSettings, key: str) -> Any:
    try:
        return json.loads(_text(stored, key) or "null")
    except json.JSONDecodeError:  # somebody edited the file: start from nothing
        return None


def _list(stored: QSettings, key: str) -> list[str]:
    value = _json(stored, key)
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _numbers(stored: QSettings, key: str) -> tuple[int, ...]:
    value = _json(stored, key)
    return tuple(each for each in value if isinstance(each, int)) if isinstance(value, list) else ()


def _places(stored: QSettings) -> dict[str, Place]:
    value = _json(stored, "places")
    if not isinstance(value, dict):
        return {}
    # Earlier versions kept the first two parts only.
    kept = {path: _record(Place, parts, at_least=2) for path, parts in value.items()}
    return {path: place for path, place in kept.items() if place is not None}


def _left(stored: QSettings) -> Left:
    return _record(Left, _json(stored, "left"), at_least=4) or Left()


def _record(kind: type[Record], parts: object, *, at_least: int) -> Record | None:
    """Return a record of the parts in their order; None if there are too few, or one is of another kind."""
    kinds = [type(each) for each in kind._field_defaults.values()]
    if not isinstance(parts, list) or not at_least <= len(parts) <= len(kinds):
        return None
    return kind(*parts) if all(type(part) is each for part, each in zip(parts, kinds, strict=False)) else None


def _names(stored: QSettings, key: str) -> dict[str, str]:
    value = _json(stored, key)
    if not isinstance(value, dict):
        return {}
    return {path: name for path, name in value.items() if isinstance(name, str) and name}
