"""Shortcuts that work whatever the keyboard writes: with an Arabic or Hebrew layout the T key gives another letter.

Each shortcut with a Latin letter also gets the letters that stand on the same key in the standard Arabic and Hebrew
layouts. What is shown to people stays the Latin one.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QKeySequence

_LATIN = "QWERTYUIOPASDFGHJKLZXCVNM"
# Arabic (101) has two letters on B; Hebrew (SI 1452) has signs on Q and W: those keys stay Latin.
_ARABIC: Mapping[str, str] = dict(zip(_LATIN, "ضصثقفغعهخحشسيبلاتنمئءؤرىة", strict=True))
_HEBREW: Mapping[str, str] = dict(zip("ERTYUIOPASDFGHJKLZXCVBNM", "קראטוןםפשדגכעיחלךזסבהנמצ", strict=True))


def key_sequences(keys: str) -> list[QKeySequence]:
    """Return a shortcut such as "Ctrl+Z" or "T", with the same keys as other layouts write them after it."""
    *modifiers, letter = keys.split("+") if not keys.endswith("+") else [keys]
    others = [layout[letter.upper()] for layout in (_ARABIC, _HEBREW) if letter.upper() in layout]
    return [QKeySequence(keys), *(QKeySequence("+".join((*modifiers, other))) for other in others)]


def shown(sequences: Sequence[QKeySequence]) -> list[str]:
    """Return the shortcuts as people read them, without those of other layouts."""
    words = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in sequences]
    return [each for each in words if not any(letter in _OTHERS for letter in each)]


_OTHERS = frozenset({*_ARABIC.values(), *_HEBREW.values()})
