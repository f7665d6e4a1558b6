"""The recipes for macOS, as far as they can be judged without a Mac: they parse, and agree with the other systems'."""

import plistlib
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
