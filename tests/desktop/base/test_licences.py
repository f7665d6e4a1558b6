"""What is shipped has its licence in the program."""

import json
from importlib.metadata import requires

import pytest

from hashiya.desktop.base import licences
from hashiya.resources import resource


def test_here_everything_that_runs_the_program_is_listed_with_a_licence():
    found = {each.name: each for each in licences.licensed()}
    assert {
        "Hashiya",
        "pyside6-essentials",
        "shiboken6",
        "click",
        "regex",
        "Fonts: Noto, Amiri",
        "Icons: Lucide",
    } <= set(found)
    wanted = {row.split(";")[0] for row in requires("hashiya") or () if "extra" not in row}
    assert len(found) > len(wanted)
    assert [each.name for each in found.values() if not each.licence] == []
    assert list(found) == sorted(found, key=str.lower)
    assert not {"pytest", "ruff", "pip"} & set(found)


def test_every_part_has_its_text_or_says_where_it_is():
    for each in licences.licensed():
        assert each.text() or each.page, each.name
    texts = {each.name: each.text() for each in licences.licensed()}
    assert "Apache License" in texts["Hashiya"]
    assert "SIL OPEN FONT LICENSE" in texts["Fonts: Noto, Amiri"]
    assert "ISC License" in texts["Icons: Lucide"]
    assert "Permission is hereby granted" in texts["msgspec"] or "Redistribution" in texts["msgspec"]


def test_a_bundle_brings_its_own_index(tmp_path, monkeypatch):
    folder = tmp_path / "licences"
    (folder / "qt").mkdir(parents=True)
    (folder / "qt" / "LGPL.txt").write_text("the text", "utf-8")
    row = {"name": "qt", "version": "6", "licence": "LGPL", "files": ["qt/LGPL.txt"]}
    (folder / "index.json").write_text(json.dumps([row]), "utf-8")

    def there(*parts):
        return tmp_path.joinpath(*parts) if parts[0] == "licences" else resource(*parts)

    monkeypatch.setattr(licences, "resource", there)
    (only,) = licences.licensed()
    assert (only.name, only.text()) == ("qt", "the text")


def test_something_without_a_text_says_where_it_is_told(tmp_path):
    assert licences.Licensed("x", "1", "MIT", (), "https://example.org").text() == ""


def test_a_broken_index_is_our_bug_and_not_hidden(tmp_path, monkeypatch):
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "index.json").write_text("{", "utf-8")
    monkeypatch.setattr(licences, "resource", lambda *parts: tmp_path.joinpath(*parts))
    with pytest.raises(json.JSONDecodeError):
        licences.licensed()
