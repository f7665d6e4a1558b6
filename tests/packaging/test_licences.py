"""The collector of licence texts."""

import json
import sysconfig
from pathlib import Path

import pytest
from licences.collect import SUPPLIED, TEXTS, collect, interpreter
from licences.copyright import copyright_file
from making.commands import PackagingError

ROOT = Path(__file__).resolve().parents[2]


def install(site_packages, name, version="1.0", texts=None):
    """Lay out an installed distribution with these licence files."""
    info = site_packages / f"{name}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\nLicense: MIT\n")
    listed = ["METADATA"]
    for place, text in (texts or {}).items():
        (info / place).parent.mkdir(parents=True, exist_ok=True)
        (info / place).write_text(text)
        listed.append(place)
    (info / "RECORD").write_text("".join(f"{info.name}/{place},,\n" for place in listed))


def test_texts_are_copied_and_indexed(tmp_path):
    install(tmp_path / "site", "One.Thing", texts={"licenses/LICENSE": "one", "licenses/sub/LICENSE": "sub"})
    collect(tmp_path / "site", tmp_path / "out")
    index = {entry["name"]: entry for entry in json.loads((tmp_path / "out" / "index.json").read_text("utf-8"))}
    assert index["one-thing"] == {
        "name": "one-thing",
        "version": "1.0",
        "licence": "MIT",
        "files": ["one-thing/LICENSE", "one-thing/sub-LICENSE"],
    }
    assert (tmp_path / "out" / "one-thing" / "sub-LICENSE").read_text() == "sub"
    assert index["Hashiya"]["files"] == ["hashiya/LICENSE", "hashiya/NOTICE"]


@pytest.mark.parametrize("texts", [{}, {"licenses/LICENSE": ""}, {"entry_points.txt": "no licence"}])
def test_a_missing_text_ends_the_build(tmp_path, texts):
    install(tmp_path / "site", "bare", texts=texts)
    install(tmp_path / "site", "good", texts={"LICENSE": "x"})
    with pytest.raises(PackagingError, match="no licence text for bare; add it"):
        collect(tmp_path / "site", tmp_path / "out")


def test_a_library_of_nobody_ends_the_build(tmp_path):
    (tmp_path / "site").mkdir()
    with pytest.raises(PackagingError, match=r"libnobody\.so"):
        collect(tmp_path / "site", tmp_path / "out", libraries=[Path("/nowhere/libnobody.so")])


def test_what_is_not_packed_needs_no_text(tmp_path):
    install(tmp_path / "site", "pip")
    entries = collect(tmp_path / "site", tmp_path / "out")
    assert "pip" not in {entry.name for entry in entries}


def test_everything_installed_here_has_its_texts(tmp_path):
    entries = collect(Path(sysconfig.get_path("purelib")), tmp_path / "out", python=interpreter())
    files = {entry.name: {Path(name).name for name in entry.files} for entry in entries}
    assert files["pyside6-essentials"] >= {"LGPL-3.0.txt", "GPL-3.0.txt", "qt-notice.txt", "qt-third-party.txt"}
    assert files["shiboken6"] >= {"LGPL-3.0.txt", "GPL-3.0.txt", "qt-notice.txt"}
    assert "COPYING.LESSER" in files["python-bidi"]
    assert files["CPython"] == {"LICENSE.txt"} or files["CPython"] == {"LICENSE"}
    whole = copyright_file(tmp_path / "out")
    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "SIL OPEN FONT LICENSE", "PYTHON SOFTWARE FOUNDATION", "ICU"):
        assert words in whole


def test_every_resource_folder_is_accounted_for():
    import tomllib

    parts = tomllib.loads(SUPPLIED.read_text("utf-8"))["parts"].values()
    foreign = {part["folder"] for part in parts}
    # Written for this program: its own licence covers them.
    own = {"resources/manual", "resources/schema", "resources/translations"}
    present = {f"resources/{path.name}" for path in (ROOT / "resources").iterdir() if path.is_dir()}
    assert present - {"resources/__pycache__"} <= foreign | own
    assert foreign <= present


def test_the_supplied_texts_are_whole():
    assert "Version 3, 29 June 2007" in (TEXTS / "LGPL-3.0.txt").read_text("utf-8")
    assert "END OF TERMS AND CONDITIONS" in (TEXTS / "GPL-3.0.txt").read_text("utf-8")
    notice = (TEXTS / "qt-notice.txt").read_text("utf-8")
    assert "You may replace them" in notice
    assert "Sources:" in notice
