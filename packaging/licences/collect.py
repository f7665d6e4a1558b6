"""Gather the licence texts of every shipped distribution, part and library into one folder with an index.

`index.json` lists {name, version, licence, files}, sorted by name; the program's help reads it. What a wheel does not
carry is supplied by `supplied.toml`. Shared libraries that come from the machine that builds (OpenSSL, SQLite …) bring
the copyright file of their Debian package.
"""

import json
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import Distribution, distributions
from pathlib import Path

from making.commands import PackagingError
from making.places import PACKAGING, ROOT, version
from release.publisher import publisher

TEXTS = PACKAGING / "licences" / "texts"
SUPPLIED = PACKAGING / "licences" / "supplied.toml"
_MARKS = ("licen", "copying", "notice", "authors")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is shipped; `files` are relative to the folder of the index."""

    name: str
    version: str
    licence: str
    files: list[str] = field(default_factory=list)


class Collector:
    """Copies licence texts into `out`, one folder per entry; remembers what lacks one."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._entries: list[Entry] = []
        self._missing: list[str] = []
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)

    def add(self, name: str, version: str, licence: str, texts: Sequence[Path]) -> None:
        """Copy the texts of one entry; an entry without any, or with an empty one, counts as missing."""
        if not texts or any(not text.is_file() or not text.stat().st_size for text in texts):
            self._missing.append(name)
            return
        folder = name.lower().translate({ord(sign): "-" for sign in " :,/"}).replace("--", "-")
        (self._out / folder).mkdir()
        files = []
        for text in texts:
            # Two files of one distribution may have the same name in different folders.
            target = self._out / folder / text.name
            if target.exists():
                target = target.with_name(f"{text.parent.name}-{text.name}")
            if text.parent == TEXTS:
                target.write_text(publisher().filled(text.read_text(encoding="utf-8")), encoding="utf-8")
            else:
                shutil.copyfile(text, target)
            files.append(target.relative_to(self._out).as_posix())
        self._entries.append(Entry(name, version, licence, sorted(files)))

    def close(self) -> list[Entry]:
        """Write the index; raise PackagingError naming all that has no text."""
        if self._missing:
            raise PackagingError(
                "no licence text for "
                + ", ".join(sorted(self._missing))
                + "; add it to packaging/licences/supplied.toml"
            )
        self._entries.sort(key=lambda entry: entry.name.lower())
        index = json.dumps([asdict(entry) for entry in self._entries], ensure_ascii=False, indent=1)
        (self._out / "index.json").write_text(index + "\n", encoding="utf-8")
        return self._entries


def collect(
    site_packages: Path, out: Path, *, python: tuple[str, Path] | None = None, libraries: Iterable[Path] = ()
) -> list[Entry]:
    """Gather everything shipped into `out` and return the index.

    `python` is the version and the licence file of an interpreter that is shipped, `libraries` the shared libraries
    that are taken from this machine.

    Raises:
        PackagingError: something that is shipped has no licence text.
    """
    supplied = tomllib.loads(SUPPLIED.read_text(encoding="utf-8"))
    collector = Collector(out)
    collector.add("Hashiya", version(), "Apache-2.0", [ROOT / "LICENSE", ROOT / "NOTICE"])
    for distribution in distributions(path=[str(site_packages)]):
        name = canonical(distribution.name)
        if name == "hashiya" or name in supplied["omitted"]:
            continue
        texts = [_place(text) for text in supplied["distributions"].get(name, ())] or _carried(distribution)
        if texts:  # what is added never stands in for a text of its own
            texts = [*texts, *map(_place, supplied["additional"].get(name, ()))]
        collector.add(name, distribution.version, _licence(distribution), texts)
    for part in supplied["parts"].values():
        collector.add(part["name"], version(), part["licence"], [_place(text) for text in part["texts"]])
    if python:
        collector.add("CPython", python[0], "PSF-2.0", [python[1]])
    for package, (number, text) in sorted(_system_packages(libraries).items()):
        collector.add(package, number, "see the copyright file", [text])
    return collector.close()


def interpreter() -> tuple[str, Path]:
    """Return the version and the licence file of the Python that runs this."""
    for place in (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)):
        for name in ("LICENSE.txt", "LICENSE"):
            if (place / name).is_file():
                return sys.version.split()[0], place / name
    raise PackagingError(f"this Python ({sys.base_prefix}) lies without its licence: build with a complete one")


def canonical(name: str) -> str:
    """Return a distribution's name as PEP 503 writes it."""
    return name.lower().replace("_", "-").replace(".", "-")


def _place(text: str) -> Path:
    return ROOT / text.removeprefix("/") if text.startswith("/") else TEXTS / text


def _carried(distribution: Distribution) -> list[Path]:
    files = [file for file in distribution.files or () if file.parts and file.parts[0].endswith(".dist-info")]
    marked = [file for file in files if any(mark in file.name.lower() for mark in _MARKS) or "licenses" in file.parts]
    return sorted(Path(str(distribution.locate_file(file))) for file in marked)


def _licence(distribution: Distribution) -> str:
    metadata = distribution.metadata
    named = next((metadata[key] for key in ("License-Expression", "License") if key in metadata), "")
    classified = [each.rpartition(" :: ")[2] for each in metadata.get_all("Classifier", []) if "License ::" in each]
    return named if named and "\n" not in named else "; ".join(classified) or "see the text"


def _system_packages(libraries: Iterable[Path]) -> dict[str, tuple[str, Path]]:
    found: dict[str, tuple[str, Path]] = {}
    for library in libraries:
        owner = _asked("dpkg-query", "-S", str(library)) or _asked("dpkg-query", "-S", str(library.resolve()))
        if not owner:
            found[library.name] = ("", Path("no package owns it"))
            continue
        package = owner.partition(":")[0]
        number = _asked("dpkg-query", "-W", "-f", "${Version}\n", package).splitlines()[0]
        found[package] = (number, Path("/usr/share/doc") / package / "copyright")
    return found


def _asked(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    return done.stdout if done.returncode == 0 else ""
