"""What the program remembers between two runs on this machine, as one typed record.

It is loaded once, passed in, and replaced whole. What belongs to a project lives in the project's file.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from hashiya.db.model.author import AUTHOR_VARIABLE, default_author

# Names the file to use instead of the person's own: for tests and for trying things out.
OVERRIDE = "HASHIYA_SETTINGS"
RECENT_KEPT = 10
TEXT_PERCENTS = (80, 90, 100, 110, 125, 150, 175, 200, 250, 300)


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stopped reading: a document's id and the code point at the top of the view."""

    document: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is remembered. `text_percent` and `interface_percent` run from 80 to 300.

    `language` is "system" or one of `language.NAMES`, `digits` one of `language.DIGITS`.
    `names` says as whom the person works, by the project's path, where that is not `author`.
    """

    author: str = ""
    language: str = "system"
    digits: str = "locale"
    theme: str = "system"
    text_percent: int = 100
    interface_percent: int = 100
    geometry: bytes = b""
    columns: tuple[int, ...] = ()
    inspector_rows: tuple[int, ...] = ()
    recent: tuple[Path, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    folder: str = ""

    def with_recent(self, path: Path) -> "Settings":
        """Return these settings with a project at the head of the recent ones."""
        others = [each for each in self.recent if each != path]
        return replace(self, recent=(path, *others)[:RECENT_KEPT])

    def without_recent(self, path: Path) -> "Settings":
        """Return these settings with a project forgotten."""
        return replace(self, recent=tuple(each for each in self.recent if each != path))

    def with_place(self, path: Path, place: Place) -> "Settings":
        """Return these settings with the place where reading stopped in a project."""
        kept = {key: value for key, value in self.places.items() if key != str(path)}
        newest = list(kept.items())[-4 * RECENT_KEPT :]
        return replace(self, places={**dict(newest), str(path): place})

    def with_name(self, path: Path, name: str) -> "Settings":
        """Return these settings with the name under which the person works in a project."""
        kept = {key: value for key, value in self.names.items() if key != str(path)}
        newest = list(kept.items())[-4 * RECENT_KEPT :]
        return replace(self, names={**dict(newest), str(path): name})


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
            geometry=_bytes(stored, "geometry"),
            columns=_numbers(stored, "columns"),
            inspector_rows=_numbers(stored, "inspector_rows"),
            recent=tuple(Path(each) for each in _list(stored, "recent")),
            places=_places(stored),
            names=_names(stored),
            folder=_text(stored, "folder"),
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
        stored.setValue("geometry", QByteArray(settings.geometry))
        stored.setValue("columns", json.dumps(settings.columns))
        stored.setValue("inspector_rows", json.dumps(settings.inspector_rows))
        stored.setValue("recent", json.dumps([str(path) for path in settings.recent]))
        places = {path: [place.document, place.position] for path, place in settings.places.items()}
        stored.setValue("places", json.dumps(places))
        stored.setValue("names", json.dumps(dict(settings.names)))
        stored.setValue("folder", settings.folder)
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
    return {
        path: Place(place[0], place[1])
        for path, place in value.items()
        if isinstance(place, list) and [type(part) for part in place] == [str, int]
    }


def _names(stored: QSettings) -> dict[str, str]:
    value = _json(stored, "names")
    if not isinstance(value, dict):
        return {}
    return {path: name for path, name in value.items() if isinstance(name, str) and name}
