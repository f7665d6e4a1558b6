"""A release is refused until it can be answered for, and who publishes it is filled in everywhere."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import ready
from making.places import PACKAGING, version
from release import publisher as publishing
from release.publisher import Publisher, publisher

REAL = Publisher("The people", "people@example.org", "https://example.org/", "https://example.org/sources/")
NEWS = f"# Changelog\n\n## {version()}, project file 1\n- Something.\n"


@pytest.fixture
def python_zip(tmp_path):
    (tmp_path / "python.zip").write_bytes(b"zip")
    return str(tmp_path / "python.zip")


def test_nothing_stands_in_the_way_of_a_release_that_is_ready(monkeypatch, python_zip):
    monkeypatch.setattr(ready, "publisher", lambda: REAL)
    assert ready.faults(f"v{version()}", NEWS, "", python_zip) == []


@pytest.mark.parametrize("field", ["name", "address", "home", "sources"])
@pytest.mark.parametrize("value", ["", " ", "somebody@nowhere.invalid"])
def test_a_placeholder_refuses(monkeypatch, python_zip, field, value):
    monkeypatch.setattr(ready, "publisher", lambda: replace(REAL, **{field: value}))
    assert ready.faults(f"v{version()}", NEWS, "", python_zip) == [f"publisher.toml: {field} is a placeholder"]


def test_everything_else_that_refuses(monkeypatch, python_zip):
    monkeypatch.setattr(ready, "publisher", lambda: REAL)
    tag = f"v{version()}"
    assert "the tag is v9" in ready.faults("v9", NEWS, "", python_zip)[0]
    assert "no section" in ready.faults(tag, f"## Unreleased ({version()})", "", python_zip)[0]
    assert "in no commit" in ready.faults(tag, NEWS, " M README.md", python_zip)[0]
    for missing in ("", "/nowhere/python.zip"):
        assert ready.EMBEDDED in ready.faults(tag, NEWS, "", missing)[0]


def test_this_repository_is_refused_as_long_as_it_holds_placeholders():
    """The command that the release recipe runs first, on the real files."""
    done = subprocess.run(
        [sys.executable, PACKAGING / "ready.py", f"v{version()}"], capture_output=True, text=True, env={**os.environ}
    )
    held = publisher().placeholders()
    assert held, "no placeholder is left: this test may go"
    assert done.returncode == 1
    for name in held:
        assert f"publisher.toml: {name} is a placeholder" in done.stderr
    recipe = (PACKAGING / "release" / "workflow.yml").read_text("utf-8")
    assert 0 < recipe.index("packaging/ready.py") < recipe.index("packaging/release/twice.py")


def test_marks_are_filled_in():
    assert REAL.filled("@PUBLISHER@ <@ADDRESS@> @HOME@ @SOURCES@ @VERSION@") == (
        "The people <people@example.org> https://example.org/ https://example.org/sources/ @VERSION@"
    )
    assert Path(PACKAGING, "release", "publisher.toml") == publishing.PUBLISHER
