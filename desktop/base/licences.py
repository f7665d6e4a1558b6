"""Under which licences everything stands that the program consists of.

A bundle brings all texts in one folder; elsewhere they are gathered from what is installed, and from fonts and icons.
"""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from hashiya import __version__
from hashiya.resources import resource

_MARKS = ("licen", "copying", "notice", "authors")
_NAME = re.compile(r"[A-Za-z0-9._-]+")
# sqlite-utils asks for it and uses it only for plug-in commands of its own.
_NOT_OURS = frozenset({"pip"})
_PARTS = (
    ("Fonts: Noto, Amiri", "OFL-1.1", ("fonts", "OFL.txt")),
    ("Icons: Lucide", "ISC AND MIT", ("icons", "LICENSE-lucide.txt")),
)


@dataclass(frozen=True, slots=True)
class Licensed:
    """One thing that is shipped. Its texts are files; where there are none, `page` says where to find one."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]
    page: str = ""

    def text(self) -> str:
        """Return its texts, one after the other."""
        texts = (path.read_text(encoding="utf-8", errors="replace").strip() for path in self.files)
        return "\n\n\n".join(texts)


def licensed() -> Sequence[Licensed]:
    """Return everything that is shipped, sorted by name."""
    try:
        index = resource("licences", "index.json")
    except FileNotFoundError:
        return sorted(_gathered(), key=lambda each: each.name.lower())
    return [
        Licensed(
            row["name"], row["version"], row["licence"], tuple(index.parent.joinpath(name) for name in row["files"])
        )
        for row in json.loads(index.read_text(encoding="utf-8"))
    ]


def _gathered() -> Iterator[Licensed]:
    own = resource("fonts").parent.parent
    files = tuple(path for path in (own / "LICENSE", own / "NOTICE") if path.is_file())
    waiting, seen = ["hashiya"], set(_NOT_OURS)
    while waiting:
        name = waiting.pop()
        canonical = name.lower().replace("_", "-").replace(".", "-")
        found = None if canonical in seen else _installed(name)
        seen.add(canonical)
        if found is None:
            if canonical == "hashiya":  # not installed: run from its sources
                yield Licensed("Hashiya", __version__, "Apache-2.0", files)
            continue
        waiting += [
            wanted.group() for row in found.requires or () if "extra" not in row and (wanted := _NAME.match(row))
        ]
        carried = _carried(found)
        if canonical == "hashiya":
            yield Licensed("Hashiya", __version__, "Apache-2.0", carried or files)
        else:
            yield Licensed(canonical, found.version, _licence(found), carried, _page(found))
    for name, licence, parts in _PARTS:
        yield Licensed(name, "", licence, (resource(*parts),))


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:  # wanted on another system or an older Python only
        return None


def _carried(found: Distribution) -> tuple[Path, ...]:
    inside = [file for file in found.files or () if file.parts and file.parts[0].endswith(".dist-info")]
    marked = (file for file in inside if "licenses" in file.parts or any(mark in file.name.lower() for mark in _MARKS))
    paths = sorted(Path(str(found.locate_file(file))) for file in marked)
    return tuple(path for path in paths if path.is_file())


def _licence(found: Distribution) -> str:
    metadata = found.metadata
    named = next((metadata[key] for key in ("License-Expression", "License") if key in metadata), "")
    classified = [each.rpartition(" :: ")[2] for each in metadata.get_all("Classifier", []) if "License ::" in each]
    return named if named and "\n" not in named else "; ".join(classified)


def _page(found: Distribution) -> str:
    pages = dict(each.split(", ", 1) for each in found.metadata.get_all("Project-URL", []) if ", " in each)
    return next(iter([*found.metadata.get_all("Home-page", []), *pages.values()]), "")
