"""What goes into the bundle and what stays with the host.

A bundle must bring Qt, Python and the libraries whose versions differ between systems (OpenSSL, SQLite, ffi). It must
not bring those that belong to the machine's screen: a libstdc++ or libGL older than the graphics driver's ends the
program before its first line, and a fontconfig of ours does not find the user's fonts.
"""

from pathlib import PurePath

# (name in the bundle, file it comes from, kind), as PyInstaller writes them.
Row = tuple[str, str, str]

EXCLUDED_MODULES = [
    # Asked for by sqlite-utils, used only by its own plug-in commands.
    "pip", "setuptools", "_distutils_hack", "pkg_resources",
    # The program opens no connection.
    "ssl", "_ssl", "ftplib", "imaplib", "smtplib", "poplib", "xmlrpc",
    # Parts of Python that no desktop program needs; readline is GPL.
    "tkinter", "idlelib", "lib2to3", "distutils", "ensurepip", "venv", "test", "unittest", "doctest", "pdb", "pydoc",
    "curses", "_curses", "readline", "turtle", "_uuid",
    # Found on developers' machines, and followed by libraries that know how to use them.
    "numpy", "pandas", "IPython", "fontTools", "pytest", "_pytest", "mypy",
    # Qt beyond what the window imports.
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtSql", "PySide6.QtUiTools",
    "PySide6.QtOpenGLWidgets", "PySide6.QtNetwork",
]  # fmt: skip

KEPT_PLUGINS = {
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "platforminputcontexts": ("ibus", "compose"),
    "platformthemes": ("xdgdesktopportal",),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "iconengines": ("svg",),
    "imageformats": ("svg", "ico", "icns"),
    "styles": ("windows", "mac"),
    "printsupport": ("cups", "windows", "cocoa"),
}
# Qt without a window system, for devices.
_UNUSED_QT = ("libQt6Egl",)
KEPT_QT_LANGUAGES = ("ar", "he", "en")
UNUSED_FOLDERS = {"__pycache__", "tests", "benchmarks"}
# They name the folder that the wheel lay in, so two builds would differ.
LEFT_BY_PIP = {"direct_url.json", "RECORD", "INSTALLER", "REQUESTED"}
# Libraries outside Python and Qt that are ours to bring; everything else is the host's.
_BROUGHT = ("libpython", "libcrypto", "libsqlite3", "libffi", "libbz2", "liblzma", "libz.so", "libmpdec")


def keeps_binary(row: Row) -> bool:
    """Tell whether a library, extension or plug-in belongs into the bundle."""
    name, origin, _ = row
    parts = PurePath(name).parts
    if "plugins" in parts:
        group = parts[parts.index("plugins") + 1]
        return any(word in parts[-1] for word in KEPT_PLUGINS.get(group, ()))
    if parts[-1].startswith(_UNUSED_QT):
        return False
    if "site-packages" in PurePath(origin).parts or parts[0] in {"lib-dynload", "python3"}:
        return True
    if origin.endswith((".dll", ".pyd", ".dylib")) or "lib-dynload" in PurePath(origin).parts:
        return True
    return parts[-1].startswith(_BROUGHT)


def keeps_data(row: Row) -> bool:
    """Tell whether a data file belongs into the bundle: of Qt's catalogues only our languages."""
    path = PurePath(row[0])
    if "PySide6" in path.parts and "translations" in path.parts:
        return path.stem.startswith(("qtbase_", "qt_")) and path.stem.partition("_")[2] in KEPT_QT_LANGUAGES
    if UNUSED_FOLDERS & set(path.parts) or path.name in LEFT_BY_PIP:
        return False
    return not path.name.endswith((".pyi", ".ts"))
