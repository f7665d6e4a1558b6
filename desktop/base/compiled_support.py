"""Keeps PySide's own Python modules compiled, as Python keeps everybody else's.

PySide6 carries a dozen modules ("shibokensupport") in an archive inside its library and compiles them anew at every
start, a tenth of the time until our window is painted. It takes them from a folder `files.dir` beside the package
`shiboken6` instead, if there is one; the variable SBK_EMBED=0 makes it, for those who may write there. Here the same
folder lies in the person's cache, like Qt's compiled QML: made once after a start, named after the very library that it
was taken from, and left alone by every other. Without it everything works as before.

Most of these modules describe signatures, for errors, for help and for stub files, which a start has no use for. In the
cache each has another beside it, under the module's own name, that imports it once something of it is asked for.
"""

import importlib.util
import os
import sys
from collections.abc import Iterator
from importlib.machinery import ModuleSpec
from pathlib import Path
from zlib import crc32

_PACKAGE = "shiboken6"
_FILES, _CHECK = "files.dir", "crc32"
# Modules that wait until something of them is used.
_WAITING = ("errorhandler", "layout", "mapping", "parser", "lib/enum_sig", "lib/pyi_generator", "lib/tool")
_FORWARD = """
from importlib import import_module

def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return getattr(import_module(__name__ + "_whole"), name)
"""
# Raised when the cache is laid out otherwise than before.
_LAYOUT = 3
_SUPPORT = "shibokensupport"
_LOADER = "shibokensupport.signature.loader"


def cache_folder() -> Path:
    """Return where the system wants caches; asked before there is a Qt that could be asked."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def use() -> None:
    """Load PySide's support from the cache, if it has this library's; to be called before anything imports PySide6."""
    if _PACKAGE in sys.modules:
        return
    spec = importlib.util.find_spec(_PACKAGE)
    folder = _folder(spec)
    if spec is None or spec.loader is None or folder is None or not _is_sound(folder):
        return
    module = importlib.util.module_from_spec(spec)
    sys.modules[_PACKAGE] = module
    # PySide looks for the folder beside this file, and for nothing else.
    module.__file__ = str(folder / "__init__.py")
    spec.loader.exec_module(module)
    module.__file__ = spec.origin


def prepare() -> bool:
    """Fill the cache from the loaded PySide; return whether it is filled now. Older versions and damaged ones go."""
    folder = _folder(importlib.util.find_spec(_PACKAGE))
    archive = getattr(getattr(sys.modules.get(_LOADER), "__loader__", None), "zfile", None)
    if folder is None or archive is None or _is_sound(folder):
        return folder is not None and _is_sound(folder)
    import compileall
    import shutil
    from py_compile import PycInvalidationMode

    made = folder.with_name(f"{folder.name}.{os.getpid()}")
    try:
        shutil.rmtree(folder.parent, ignore_errors=True)
        archive.extractall(made / _FILES, [name for name in archive.namelist() if name.endswith(".py")])
        _let_wait(made / _FILES / _SUPPORT / "signature")
        # Never compared with their sources again: the sum below tells whether they are what was written here.
        if not compileall.compile_dir(made, quiet=2, invalidation_mode=PycInvalidationMode.UNCHECKED_HASH):
            return False
        (made / _CHECK).write_text(_check(made))
        made.rename(folder)  # whole or not at all, also when two programs do it
    except OSError:
        return False  # a full disk, a home that cannot be written: then every start compiles, as it does for all
    finally:
        shutil.rmtree(made, ignore_errors=True)
    return True


def _let_wait(folder: Path) -> None:
    """Put a module in front of each that a start has no use for."""
    for name in _WAITING:
        module = folder / f"{name}.py"
        if module.exists():
            module.rename(module.with_name(f"{module.stem}_whole.py"))
            module.write_text(_FORWARD, encoding="utf-8")


def _folder(spec: ModuleSpec | None) -> Path | None:
    """Return the cache for the installed library: a name that no other version, build or interpreter shares."""
    if spec is None or spec.origin is None:
        return None
    library = Path(spec.origin)
    try:
        stat = library.stat()
    except OSError:
        return None
    place = f"{crc32(os.fsencode(library)):08x}"
    version = f"{sys.implementation.cache_tag}-{stat.st_mtime_ns:x}-{stat.st_size:x}-{_LAYOUT}"
    return cache_folder() / "hashiya" / "pyside" / place / version


def _is_sound(folder: Path) -> bool:
    """Return whether the cache is whole, since PySide ends the process over a damaged one, and of who runs this."""
    try:
        mine = sys.platform == "win32" or (folder / _FILES).stat().st_uid == os.geteuid()
        return mine and (folder / _CHECK).read_text() == _check(folder)
    except (OSError, ValueError):
        return False


def _check(folder: Path) -> str:
    """Return a sum over the compiled modules and their names, and over the sizes of their sources."""
    found = 0
    top = os.fspath(folder)
    for path in sorted(_files(os.path.join(top, _FILES))):  # noqa: PTH118  # a start waits for this: plain strings
        if path.endswith(".pyc"):
            with open(path, "rb") as file:  # noqa: PTH123  # as above
                part = file.read()
        else:
            part = str(os.stat(path).st_size).encode()  # noqa: PTH116  # as above
        found = crc32(part, crc32(os.fsencode(path[len(top) :]), found))
    return f"{found:08x}"


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                yield from _files(entry.path)
            elif entry.name.endswith((".py", ".pyc")):
                yield entry.path
