"""What a Linux desktop is told: the pieces name each other, the program and its files rightly."""

import ast
import configparser
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from linux import stage

import hashiya
from hashiya.db.project import Project

ROOT = Path(__file__).resolve().parents[2]
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def entry():
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str
    parser.read_string(stage.desktop_entry())
    return parser["Desktop Entry"]


@pytest.fixture
def mime_type():
    return ElementTree.fromstring(stage.mime_type()).find(f"{MIME}mime-type")


@pytest.fixture
def component():
    return ElementTree.fromstring(stage.metainfo())


def test_the_entry_starts_the_program_with_a_file(entry):
    assert entry["Exec"] == "hashiya %f"
    assert entry["Type"] == "Application"
    assert entry["Terminal"] == "false"


def test_the_window_names_its_entry():
    """Wayland shows the icon of the entry that the program names."""
    calls = [
        node
        for path in (ROOT / "desktop").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "setDesktopFileName"
    ]
    assert [ast.literal_eval(call.args[0]) for call in calls] == ["hashiya"]
    assert (stage.HERE / "hashiya.desktop").is_file()


def test_all_pieces_name_the_same_type(entry, mime_type, component):
    assert entry["MimeType"] == mime_type.get("type") + ";"
    assert component.findtext("provides/mediatype") == mime_type.get("type")
    assert component.findtext("launchable") == "hashiya.desktop"
    assert mime_type.find(f"{MIME}glob").get("pattern") == "*.hashiya"


def test_a_project_bears_the_magic_number(mime_type, tmp_path):
    Project.create(tmp_path / "p.hashiya").close()
    data = (tmp_path / "p.hashiya").read_bytes()
    header = mime_type.find(f"{MIME}magic/{MIME}match")
    inner = header.find(f"{MIME}match")
    assert data.startswith(header.get("value").encode().decode("unicode_escape").encode())
    start = int(inner.get("offset"))
    assert int.from_bytes(data[start : start + 4], "big") == int(inner.get("value"), 16)


@pytest.mark.parametrize("language", ["ar", "he"])
def test_words_are_in_all_languages(entry, mime_type, component, language):
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        assert entry[f"{key}[{language}]"]
    assert language in {words.get(LANGUAGE) for words in mime_type.findall(f"{MIME}comment")}
    for path in ("name", "summary", "description/p", "description/ul/li"):
        words = component.findall(path)
        plain = sum(1 for each in words if each.get(LANGUAGE) is None)
        assert sum(1 for each in words if each.get(LANGUAGE) == language) == plain > 0


def test_the_description_tells_this_version(component):
    (release,) = component.findall("releases/release")
    assert release.get("version") == hashiya.__version__
    assert "@" not in stage.metainfo()


def test_the_menu_finds_its_files(entry, tmp_path):
    stage.fill(tmp_path)
    assert (tmp_path / "applications" / "hashiya.desktop").is_file()
    assert (tmp_path / "mime" / "packages" / "hashiya.xml").is_file()
    for size in (16, 48, 256):
        assert (tmp_path / f"icons/hicolor/{size}x{size}/apps" / f"{entry['Icon']}.png").is_file()
    assert (tmp_path / "icons/hicolor/scalable/apps/hashiya.svg").is_file()
