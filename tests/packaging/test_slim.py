"""What bundles leave out is nothing that the program uses."""

import ast
from pathlib import Path

import pytest
from frozen.slim import EXCLUDED_MODULES, keeps_binary, keeps_data
from linux.packages import debian_dependencies, rpm_dependencies
from windows import slim as windows

ROOT = Path(__file__).resolve().parents[2]
SITE = "/x/lib/python3.11/site-packages"


def imported():
    names = set()
    for room in ("hashiya", "db", "desktop", "resources"):
        for path in (ROOT / room).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Import):
                    names.update(alias.name for alias in node.names)
                elif isinstance(node, ast.ImportFrom) and node.module:
                    names.add(node.module)
                    names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def test_no_imported_module_is_excluded():
    used = imported()
    assert "PySide6.QtWidgets" in used
    excluded = set(EXCLUDED_MODULES)
    assert {name for name in used if name in excluded or name.partition(".")[0] in excluded} == set()


def test_windows_keeps_every_qt_module_that_is_imported():
    modules = {name.split(".")[1] for name in imported() if name.startswith("PySide6.Qt")}
    assert modules
    for module in modules:
        assert windows.keeps(Path("PySide6", f"{module}.pyd")), module
        assert windows.keeps(Path("PySide6", f"{module.replace('Qt', 'Qt6', 1)}.dll")), module


@pytest.mark.parametrize(
    ("name", "origin", "kept"),
    [
        ("libstdc++.so.6", "/usr/lib/libstdc++.so.6", False),
        ("libfontconfig.so.1", "/usr/lib/libfontconfig.so.1", False),
        ("libX11.so.6", "/usr/lib/libX11.so.6", False),
        ("libsqlite3.so.0", "/usr/lib/libsqlite3.so.0", True),
        ("libpython3.11.so.1.0", "/opt/lib/libpython3.11.so.1.0", True),
        ("PySide6/Qt/lib/libQt6Core.so.6", f"{SITE}/PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", f"{SITE}/PySide6/Qt/plugins/platforms/libqxcb.so", True),
        (
            "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
            f"{SITE}/PySide6/Qt/plugins/platformthemes/libqgtk3.so",
            False,
        ),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", f"{SITE}/PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("regex/_regex.so", f"{SITE}/regex/_regex.so", True),
    ],
)
def test_libraries(name, origin, kept):
    assert keeps_binary((name, origin, "BINARY")) is kept


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/translations/qtbase_ar.qm", True),
        ("PySide6/Qt/translations/qtbase_he.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/assistant_ar.qm", False),
        ("hashiya/resources/fonts/Amiri-Regular.ttf", True),
        ("hashiya/resources/__pycache__/__init__.cpython-311.pyc", False),
        ("hashiya-0.1.dist-info/direct_url.json", False),
    ],
)
def test_data(name, kept):
    assert keeps_data((name, "", "DATA")) is kept


def test_dependencies_name_what_the_bundle_leaves_to_the_host():
    from frozen.needs import Needs

    asked = Needs(("libX11.so.6", "libglib-2.0.so.0", "libgthread-2.0.so.0"), (2, 34))
    assert debian_dependencies(asked) == ["libc6 (>= 2.34)", "libglib2.0-0t64 | libglib2.0-0", "libx11-6"]
    assert rpm_dependencies(asked)[:2] == ["libc.so.6(GLIBC_2.34)(64bit)", "libX11.so.6()(64bit)"]


def test_an_unknown_library_ends_the_build():
    from frozen.needs import Needs
    from making.commands import PackagingError

    with pytest.raises(PackagingError, match=r"libnew\.so\.1"):
        debian_dependencies(Needs(("libnew.so.1",), (2, 34)))
