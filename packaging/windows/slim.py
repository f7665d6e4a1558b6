"""What of CPython, PySide6 and the other wheels goes into the installer for Windows."""

import re
from pathlib import Path, PurePath

from frozen.slim import KEPT_PLUGINS, KEPT_QT_LANGUAGES, LEFT_BY_PIP, UNUSED_FOLDERS
from making.commands import PackagingError, run

OBJDUMP = "x86_64-w64-mingw32-objdump"
# Of the embeddable CPython: interpreters that nobody starts, and TLS for a program without a network.
_DROPPED_PYTHON = ("python.exe", "pythonw.exe", "python.cat", "libssl-3.dll", "_ssl.pyd", "winsound.pyd")
_KEPT_PYSIDE = re.compile(
    r"^(__init__|_config|_git_pyside_version)\.py$"
    r"|^Qt(Core|Gui|Widgets|Svg)\.pyd$|^Qt6(Core|Gui|Widgets|Svg)\.dll$"
    r"|^(pyside6\.abi3|msvcp140(_\d)?|vcruntime140(_1)?)\.dll$"
)
_KEPT_SHIBOKEN = re.compile(r".*\.(py|pyd)$|^(shiboken6\.abi3|msvcp140(_\d)?|vcruntime140(_1)?)\.dll$")
# Comes with every Windows that Qt supports. `icuuc.dll` since Windows 10 1703.
_OF_WINDOWS = re.compile(
    r"^(api-ms-win-|ext-ms-)|^(advapi32|authz|bcrypt|bcryptprimitives|comctl32|comdlg32|crypt32|d2d1|d3d\d+|d3d12|dwmapi|"
    r"dwrite|dxgi|gdi32|icuuc|imm32|iphlpapi|kernel32|mpr|msvcrt|netapi32|ntdll|ole32|oleaut32|propsys|rpcrt4|secur32|setupapi|"
    r"shcore|shell32|shlwapi|ucrtbase|uiautomationcore|user32|userenv|uxtheme|version|winmm|winspool|ws2_32|wtsapi32)\.(dll|drv)$"
)


def slim(app: Path) -> None:
    """Remove from an assembled folder what the program does not use."""
    for name in _DROPPED_PYTHON:
        (app / name).unlink(missing_ok=True)
    for path in sorted((app / "lib").rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif not keeps(path.relative_to(app / "lib")):
            path.unlink()


def keeps(path: PurePath) -> bool:
    """Tell whether a file, relative to the folder of libraries, belongs into the installer."""
    top, parts = path.parts[0], path.parts
    if UNUSED_FOLDERS & set(parts) or path.name in LEFT_BY_PIP:
        return False
    if top in {"bin", "pip"} or top.startswith("pip-") or path.suffix in {".pyi", ".lib", ".pyc", ".ts"}:
        return False
    if top == "PySide6":
        if parts[1] == "plugins":
            return any(word in path.stem for word in KEPT_PLUGINS.get(parts[2], ()))
        if parts[1] == "translations":
            return path.stem.startswith(("qtbase_", "qt_")) and path.stem.partition("_")[2] in KEPT_QT_LANGUAGES
        return len(parts) == 2 and bool(_KEPT_PYSIDE.match(path.name))
    return top != "shiboken6" or bool(_KEPT_SHIBOKEN.match(path.name))


def missing_libraries(app: Path) -> dict[str, list[str]]:
    """Return for each DLL that is neither in the folder nor part of Windows the files that ask for it.

    Raises:
        PackagingError: no file was read at all.
    """
    files = [path for path in app.rglob("*") if path.suffix.lower() in {".dll", ".pyd", ".exe"}]
    brought = {path.name.lower() for path in files}
    found: dict[str, list[str]] = {}
    for path in files:
        for name in re.findall(r"DLL Name: (\S+)", run(OBJDUMP, "-p", path)):
            if name.lower() not in brought and not _OF_WINDOWS.match(name.lower()):
                found.setdefault(name, []).append(path.name)
    if not files:
        raise PackagingError(f"{app} holds no program")
    return found
