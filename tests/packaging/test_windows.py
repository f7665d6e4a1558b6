"""The installer's recipe, as far as it can be judged without building it."""

import re

from windows import build_setup
from windows.slim import keeps

SCRIPT = (build_setup.HERE / "installer.nsi").read_text("utf-8")


def test_only_our_own_folder_is_removed_whole():
    """A person may have chosen a folder that holds other things."""
    assert re.findall(r"RMDir /r (.*)", SCRIPT) == [r'"$INSTDIR\lib"']


def test_the_uninstaller_names_every_file_and_folder_deepest_first(tmp_path):
    for name in ("hashiya.exe", "cli/deep/hashiya.exe", "lib/hashiya/x.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert build_setup.removal(tmp_path).splitlines() == [
        r'Delete "$INSTDIR\cli\deep\hashiya.exe"',
        r'Delete "$INSTDIR\hashiya.exe"',
        r'RMDir "$INSTDIR\cli\deep"',
        r'RMDir "$INSTDIR\cli"',
    ]


def test_files_are_installed_in_one_order_on_every_file_system(tmp_path):
    for name in ("b.dll", "a.dll", "lib/z/x.py", "lib/a.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert build_setup.installation(tmp_path).replace(str(tmp_path), "APP").splitlines() == [
        'SetOutPath "$INSTDIR"',
        'File "APP/a.dll"',
        'File "APP/b.dll"',
        r'SetOutPath "$INSTDIR\lib"',
        'File "APP/lib/a.py"',
        r'SetOutPath "$INSTDIR\lib\z"',
        'File "APP/lib/z/x.py"',
        'SetOutPath "$INSTDIR"',
    ]


def test_nobody_is_asked_for_rights():
    assert "RequestExecutionLevel user" in SCRIPT
    assert "HKLM" not in SCRIPT


def test_every_key_that_is_written_is_removed():
    written = set(re.findall(r'WriteReg(?:Str|DWORD) HKCU "([^"]+)"', SCRIPT))
    removed = set(re.findall(r'DeleteReg(?:Key|Value)(?: /ifempty)? HKCU "([^"]+)"', SCRIPT))
    assert written
    for key in written:
        assert any(key == each or key.startswith(f"{each}\\") for each in removed), key


def test_words_are_in_all_languages():
    for name in ("RUNNING", "PROJECT"):
        assert set(re.findall(rf"^LangString {name} \$\{{LANG_(\w+)\}}", SCRIPT, re.MULTILINE)) == {
            "ENGLISH",
            "ARABIC",
            "HEBREW",
        }


def test_the_name_of_the_version_is_read_from_the_library(tmp_path):
    (tmp_path / f"{build_setup.LIBRARY}.dll").write_bytes(b"\0\0junk\0003.13.2\0more")
    assert build_setup.python_version(tmp_path) == "3.13.2"


def test_what_is_kept(tmp_path):
    from pathlib import PurePath

    kept = (
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/translations/qtbase_ar.qm",
        "hashiya/resources/fonts/OFL.txt",
    )
    left = (
        "PySide6/opengl32sw.dll",
        "PySide6/qml/QtQml/qmldir",
        "PySide6/translations/qtbase_de.qm",
        "pip/__init__.py",
    )
    assert [name for name in kept if not keeps(PurePath(name))] == []
    assert [name for name in left if keeps(PurePath(name))] == []
