"""The shipped fonts. Loaded from the program's own files, so that a text looks the same on every machine."""

from PySide6.QtGui import QFontDatabase

from hashiya.resources import resource

# A Latin face first: what is missing in one face comes from the next one, and the Arabic and Hebrew ones have no Latin.
INTERFACE_FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew")
_INTERFACE = (
    "NotoSans-Regular",
    "NotoSansArabic-Regular",
    "NotoSansHebrew-Regular",
    # The bold ones too: headings measured with a made-up bold would be cut when the real one comes.
    "NotoSans-Bold",
    "NotoSansArabic-Bold",
    "NotoSansHebrew-Bold",
)
_READING = ("NotoNaskhArabic-Regular", "NotoSerifHebrew-Regular")
# A face loaded twice would lie in memory twice.
_loaded: set[str] = set()
_LATER = ("NotoNaskhArabic-Bold", "NotoSerifHebrew-Bold", "Amiri-Regular", "Amiri-Bold")


def interface_families(language: str) -> list[str]:
    """Return the faces of an interface, the one that measures its lines first: Arabic needs higher ones than Latin."""
    families = list(INTERFACE_FAMILIES)
    return ["Noto Sans Arabic", *(each for each in families if "Arabic" not in each)] if language == "ar" else families


def load_fonts() -> None:
    """Load the faces that the first painting needs.

    Raises:
        FileNotFoundError: a font is missing from the program's files.
    """
    _load((*_INTERFACE, *_READING))


def load_further_fonts() -> None:
    """Load the bold faces of texts, and those that can be chosen.

    Raises:
        FileNotFoundError: a font is missing from the program's files.
    """
    _load(_LATER)


def load_amiri() -> None:
    """Load the face that has all Arabic signs, where a text needs it before its time.

    Raises:
        FileNotFoundError: a font is missing from the program's files.
    """
    _load(("Amiri-Regular",))


def _load(names: tuple[str, ...]) -> None:
    for name in names:
        if name in _loaded:
            continue
        path = resource("fonts", f"{name}.ttf")
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)
        _loaded.add(name)
