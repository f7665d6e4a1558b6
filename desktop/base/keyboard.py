"""Shortcuts that work whatever the keyboard writes: with an Arabic or Hebrew layout the T key gives another letter.

Where a Latin layout is installed beside it, Qt finds the Latin letter by itself; where none is, no shortcut works. So
each shortcut with a Latin letter also gets the letters that stand on the same key in the standard Arabic, Persian and
Hebrew layouts. What is shown to people stays the Latin one.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QKeySequence

_LATIN = "QWERTYUIOPASDFGHJKLZXCVNM"
# Arabic (101) has two letters on B; Hebrew (SI 1452) has signs on Q and W: those keys stay Latin.
_ARABIC: Mapping[str, str] = {**dict(zip(_LATIN, "ضصثقفغعهخحشسيبلاتنمئءؤرىة", strict=True)), "?": "؟"}
# Persian (ISIRI 9147) where it differs; its M gives ئ, which the Arabic layout has on Z.
_PERSIAN: Mapping[str, str] = dict(zip("DZXCNB", "یظطزدذ", strict=True))
_HEBREW: Mapping[str, str] = dict(zip("ERTYUIOPASDFGHJKLZXCVBNM", "קראטוןםפשדגכעיחלךזסבהנמצ", strict=True))


def key_sequences(keys: str) -> list[QKeySequence]:
    """Return a shortcut such as "Ctrl+Z" or "T", with the same keys as other layouts write them after it."""
    *modifiers, letter = keys.split("+") if not keys.endswith("+") else [keys]
    others = dict.fromkeys(layout[letter] for layout in _LAYOUTS if letter in layout)
    return [QKeySequence(keys), *(QKeySequence("+".join((*modifiers, other))) for other in others)]


def shown(sequences: Sequence[QKeySequence]) -> list[str]:
    """Return the shortcuts as people read them, without those of other layouts."""
    words = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in sequences]
    return [each for each in words if not any(letter in _OTHERS for letter in each)]


_LAYOUTS = (_ARABIC, _PERSIAN, _HEBREW)
_OTHERS = frozenset(letter for layout in _LAYOUTS for letter in layout.values())
