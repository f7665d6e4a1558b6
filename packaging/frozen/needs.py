"""What a bundle asks of the machine it runs on: shared libraries by their sonames, and the least glibc."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from making.commands import run

_ELF = b"\x7fELF"
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
# Part of glibc itself.
_GLIBC_FILES = re.compile(r"^(ld-linux.*|lib(c|m|dl|rt|pthread|util|resolv))\.so\.\d+$")


@dataclass(frozen=True, slots=True)
class Needs:
    """`libraries` are sonames that the bundle does not bring; `glibc` is the least version, such as (2, 34)."""

    libraries: tuple[str, ...]
    glibc: tuple[int, int]


def binaries(bundle: Path) -> Iterator[Path]:
    """Yield every ELF file of a bundle."""
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == _ELF:
                    yield path


def unneeded(bundle: Path) -> list[Path]:
    """Return Qt's libraries that nothing in the bundle needs: what only a plug-in that was left out had asked for."""
    wanted = {name for path in binaries(bundle) for name in _NEEDED.findall(run("objdump", "-p", path))}
    return [path for path in binaries(bundle) if path.name.startswith("libQt6") and path.name not in wanted]


def needs(bundle: Path) -> Needs:
    """Read the needs of every program, library and extension in a bundle."""
    brought = {path.name for path in bundle.rglob("*.so*")}
    wanted: set[str] = set()
    glibc = (0, 0)
    for path in binaries(bundle):
        table = run("objdump", "-p", path)
        wanted.update(_NEEDED.findall(table))
        glibc = max([glibc, *((int(a), int(b)) for a, b in _GLIBC.findall(table))])
    return Needs(tuple(sorted(name for name in wanted - brought if not _GLIBC_FILES.match(name))), glibc)
