"""The recipes for macOS, as far as they can be judged without a Mac: they parse, and agree with the other systems'."""

import plistlib
import re
import runpy
import sys
import types
import xml.etree.ElementTree as ElementTree

from linux import stage
from macos.info_plist import IDENTIFIER, info_plist
from making.places import PACKAGING


def test_the_plist_can_be_written_and_claims_project_files():
    entries = plistlib.loads(plistlib.dumps(info_plist("1.2.3")))
    assert entries["CFBundleShortVersionString"] == "1.2.3"
    (kind,) = entries["UTExportedTypeDeclarations"]
    (document,) = entries["CFBundleDocumentTypes"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert f"*.{kind['UTTypeTagSpecification']['public.filename-extension'][0]}" in stage.mime_type()


def test_the_program_has_one_identifier_everywhere():
    assert ElementTree.fromstring(stage.metainfo()).findtext("id") == IDENTIFIER


def test_the_entitlements_grant_only_what_replaceable_libraries_need():
    granted = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert granted == {"com.apple.security.cs.disable-library-validation": True}


def run_spec(platform, monkeypatch):
    """Run PyInstaller's recipe with stand-ins for its words, and return what each was given."""
    hooks = types.ModuleType("PyInstaller.utils.hooks")
    hooks.collect_data_files = lambda name: [("hashiya/resources/a.ttf", "/a.ttf", "DATA")]
    hooks.collect_submodules = hooks.copy_metadata = lambda name: []
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, types.ModuleType(name))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("HASHIYA_VERSION", "1.2.3")
    monkeypatch.setenv("HASHIYA_ICON", "/icons/hashiya.icns")
    monkeypatch.setenv("HASHIYA_ENTITLEMENTS", "/entitlements.plist")
    given = {}

    def stand_in(word):
        def record(*parts, **named):
            given[word] = named
            return types.SimpleNamespace(pure=[], scripts=[], binaries=[], datas=named.get("datas", []))

        return record

    spec = PACKAGING / "frozen" / "hashiya.spec"
    words = {word: stand_in(word) for word in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    exec(compile(spec.read_text("utf-8"), spec, "exec"), {**words, "SPECPATH": str(spec.parent)})
    return given


def test_the_spec_makes_an_application_on_a_mac_only(monkeypatch):
    given = run_spec("darwin", monkeypatch)
    assert given["BUNDLE"]["bundle_identifier"] == IDENTIFIER
    assert given["BUNDLE"]["info_plist"] == info_plist("1.2.3")
    assert given["BUNDLE"]["version"] == "1.2.3"
    # The name that build_dmg.py looks for.
    assert f'"{given["BUNDLE"]["name"]}"' in (PACKAGING / "macos" / "build_dmg.py").read_text("utf-8")
    assert given["EXE"]["entitlements_file"] == "/entitlements.plist"
    assert given["EXE"]["name"] == given["COLLECT"]["name"] == "hashiya"
    assert "BUNDLE" not in run_spec("linux", monkeypatch)


def test_the_image_shows_what_it_holds(monkeypatch):
    monkeypatch.setenv("HASHIYA_APP", "/built/Hashiya.app")
    said = runpy.run_path(str(PACKAGING / "macos" / "dmg_settings.py"))
    assert said["files"] == ["/built/Hashiya.app"]
    assert set(said["icon_locations"]) == {"Hashiya.app", *said["symlinks"]}
    _place, (width, height) = said["window_rect"]
    assert all(0 < x < width and 0 < y < height for x, y in said["icon_locations"].values())
    assert said["format"] in {"UDZO", "UDBZ", "ULFO", "ULMO"}


def test_the_workflow_gives_what_the_recipes_ask_for():
    """Names of variables agree between the recipe for a public CI and what reads them."""
    workflow = (PACKAGING / "release" / "workflow.yml").read_text("utf-8")
    offered = set(re.findall(r"\bHASHIYA_[A-Z_]+(?=:)", workflow))
    sources = [path for path in PACKAGING.rglob("*") if path.suffix in {".py", ".spec"}]
    read = set().union(*(re.findall(r"HASHIYA_[A-Z_]+", path.read_text("utf-8")) for path in sources))
    assert offered
    assert offered <= read
    assert {"HASHIYA_ARCH", "HASHIYA_ENTITLEMENTS", "HASHIYA_SIGN_SUMS", "HASHIYA_WINDOWS_PYTHON"} <= offered
