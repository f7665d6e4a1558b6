"""Shortcuts that work whatever script the keyboard is set to.

Who reads Arabic often has the Arabic layout on. Where a Latin layout is installed beside it, Qt finds the Latin letter
of a key by itself; where it is not, the key under T sends ف and no shortcut hears it. So every shortcut with a letter
also listens for the letters that stand on that key in the Arabic (101), the Persian (ISIRI 9147) and the Hebrew
(SI 1452) layout.
"""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence

_LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM"
_LAYOUTS = (
    "ضصثقفغعهخحشسيبلاتنمئءؤر-ىة",  # B gives lam and alef at once: no letter of its own
    "ضصثقفغعهخحشسیبلاتنمظطزرذدئ",
    "-'קראטוןםפשדגכעיחלךזסבהנמצ",
)


def _twins() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for letter, *others in zip(_LATIN, *_LAYOUTS, strict=True):
        found[letter] = [each for each in dict.fromkeys(others) if each.isalpha()]
    return found


_TWINS = _twins()


def key_sequences(keys: str) -> list[QKeySequence]:
    """Return the sequence that `keys` names ("T", "Ctrl+Z"), then its twins in other layouts."""
    before, plus, letter = keys.rpartition("+")
    return [QKeySequence(keys), *(QKeySequence(before + plus + each) for each in _TWINS.get(letter, ()))]


def shown(sequences: Sequence[QKeySequence]) -> list[str]:
    """Return what a list of shortcuts says to a person: without the twins."""
    words = [sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in sequences]
    return [each for each in words if each.isascii()] or words[:1]
