"""Signs that stand around or under the digits after them, such as the end of a verse (U+06DD).

Noto Naskh Arabic gives some of them hardly any width, so that they lie over the word before, and puts the digits beside
them. Amiri sets them as they are printed. A face is chosen by the letters alone, so marking still moves nothing.
"""

import re
from collections.abc import Callable

from PySide6.QtGui import QFont, QTextLayout

from hashiya.desktop.base.fonts import load_amiri

_FAMILY = "Amiri"
_SIGN = re.compile(r"[\u0600-\u0603\u06dd]\d*")


def sign_formats(text: str, font: QFont, unit: Callable[[int], int]) -> list[QTextLayout.FormatRange]:
    """Return the face of every such sign with its digits; none for a text without. `unit` counts as Qt does."""
    found = [match.span() for match in _SIGN.finditer(text)]
    if not found or font.families()[:1] == [_FAMILY]:
        return []
    from PySide6.QtGui import QTextCharFormat  # late: few texts have such signs, and its enumerations are long

    load_amiri()
    face = QFont(font)
    face.setFamilies([_FAMILY, *font.families()])
    ranges = []
    for start, end in found:
        each = QTextLayout.FormatRange()
        each.start, each.length = unit(start), unit(end) - unit(start)
        each.format = QTextCharFormat()
        each.format.setFont(face)
        ranges.append(each)
    return ranges
