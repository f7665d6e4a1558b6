"""Versions, pins and names stand in one place each."""

import re
import tomllib
from pathlib import Path

from making import places
from release.publisher import publisher

import hashiya

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+?)(?: ;.*)? \\$", re.MULTILINE)


def pins(lock):
    return dict(PIN.findall(lock.read_text("utf-8")))


def texts():
    for path in sorted(PACKAGING.rglob("*")):
        apart = {"__pycache__", "texts", "locks", "develop"} & set(path.parts)
        if path.is_file() and not apart:
            yield path, path.read_text("utf-8")


def test_the_version_is_read_from_the_program():
    assert places.version() == hashiya.__version__
    dynamic = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["dynamic"]
    assert dynamic["version"] == {"attr": "hashiya.__version__"}
    written = re.compile(rf"(?<![\d.]){re.escape(hashiya.__version__)}(?![\d.])")
    assert [path for path, text in texts() if written.search(text)] == []


def test_what_is_shipped_is_what_is_tested():
    run, develop = pins(PACKAGING / "locks" / "run.lock"), pins(PACKAGING / "develop" / "requirements.lock")
    assert len(run) > 15
    assert {name: version for name, version in run.items() if develop.get(name) != version} == {}


def test_the_lock_covers_what_the_program_needs():
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {re.split(r"[<>=!~ \[]", each)[0].lower().replace("_", "-") for each in wanted}
    assert names <= pins(PACKAGING / "locks" / "run.lock").keys()


def test_every_pin_has_its_hashes():
    for lock in (PACKAGING / "locks").glob("*.lock"):
        blocks = re.split(r"\n(?=\S)", lock.read_text("utf-8"))
        pinned = [block for block in blocks if "==" in block.partition("\n")[0]]
        assert pinned, lock
        assert [block for block in pinned if "--hash=sha256:" not in block] == []


def test_no_host_is_named():
    """Recipes work with any mirror; names of vocabularies (XML, plist) are no hosts to ask."""
    vocabularies = ("www.freedesktop.org/standards", "schemas.microsoft.com", "www.apple.com/DTDs")
    for path, text in texts():
        for found in re.findall(r"https?://([^\s\"'<>)]+)", text):
            nowhere = found.partition("/")[0].endswith(".invalid")
            assert nowhere or found.startswith(vocabularies), f"{path}: {found}"


def test_who_publishes_stands_in_one_place():
    """Name, address and page are filled in everywhere else; what a person reads first may name the people."""
    said = publisher()
    assert said.name == tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["authors"][0]["name"]
    for word in (said.name, said.address, said.home):
        assert [path.name for path, text in texts() if word in text] == ["publisher.toml"]
    assert [path.name for path, text in texts() if ".invalid" in text] == ["publisher.py", "publisher.toml"]


def test_no_recipe_fetches_by_itself():
    """What is not in the sources comes through pip and uv, pinned with hashes, or from the system's packages."""
    fetching = re.compile(r"\b(curl|wget|urlopen|urlretrieve|requests\.get|git clone|http\.client)\b")
    assert [path.name for path, text in texts() if fetching.search(text)] == []
    for path in (PACKAGING / "making" / "environments.py", PACKAGING / "windows" / "build_setup.py"):
        calls = re.findall(
            r"run\((?:[^()]|\([^()]*\))*\b(?:install|download|common)\b(?:[^()]|\([^()]*\))*\)", path.read_text("utf-8")
        )
        assert calls
        assert [call for call in calls if "--require-hashes" not in call and "--no-deps" not in call] == []
