"""What macOS wants to know of the application (untested on a Mac)."""

from typing import Any

IDENTIFIER = "org.hashiya.Hashiya"
_PROJECT = "org.hashiya.project"


def info_plist(version: str) -> dict[str, Any]:
    """Return the entries of Info.plist beyond those that PyInstaller writes itself."""
    return {
        "CFBundleDisplayName": "Hashiya",
        "CFBundleShortVersionString": version,
        "CFBundleLocalizations": ["en", "ar", "he"],
        "LSApplicationCategoryType": "public.app-category.productivity",
        # PySide6 6.11's wheels for macOS ask for this version.
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        # The program has a dark theme of its own and follows the system's.
        "NSRequiresAquaSystemAppearance": False,
        "NSPrincipalClass": "NSApplication",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Hashiya project",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_PROJECT],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _PROJECT,
                "UTTypeDescription": "Hashiya project",
                "UTTypeConformsTo": ["public.database", "public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": ["hashiya"]},
            }
        ],
    }
