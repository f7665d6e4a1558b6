"""The form of a text that searches compare: what readers of Arabic and Hebrew take for the same letter is the same.

Nothing stored is ever normalised. Every character is mapped by itself, so that normalising twice changes nothing more
and each normalised character has one original.
"""

import re
import unicodedata
from array import array

_LETTERS = {
    # Arabic: seats of hamza and forms of alef, ya, kaf and ha that writers exchange. Unicode decomposes the others.
    **dict.fromkeys("ٱٲٳٵ", "ا"),
    **dict.fromkeys("ىیېےۍ", "ي"),
    **dict.fromkeys("کڪ", "ك"),
    **dict.fromkeys("ةہھەۀۂۃ", "ه"),
    "ـ": "",
    # Hebrew: final letters, and the ligatures of Yiddish.
    **dict(zip("ךםןףץ", "כמנפצ", strict=True)),
    "װ": "וו",
    "ױ": "וי",
    "ײ": "יי",
    # Signs for which people type another key.
    **dict.fromkeys("״“”„«»", '"'),
    **dict.fromkeys("׳‘’‚`", "'"),
    **dict.fromkeys("־‐‑–—−", "-"),
    "،": ",",
    "؛": ";",
    "؟": "?",
    "۔": ".",
    "٪": "%",
    "٫": ".",
    "٬": ",",
}
_MARK_NAMES = ("COMBINING", "ARABIC", "HEBREW", "VARIATION SELECTOR")


def _fold(char: str) -> str:
    """Return what one character is compared as: nothing for marks and invisible controls."""
    if char in _LETTERS:
        return _LETTERS[char]
    category = unicodedata.category(char)
    if category == "Cf":
        return ""
    if category in {"Mn", "Me"}:
        # Only marks that readers leave out; the vowels of Thai or Devanagari are letters to their readers.
        return "" if unicodedata.name(char, "").startswith(_MARK_NAMES) else char
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if char.isspace():
        return " "
    if "\uac00" <= char <= "\ud7a3":
        return char
    folded = unicodedata.normalize("NFKD", char).casefold()
    return folded if folded == char else "".join(map(_fold, folded))


class _Table(dict[int, str]):
    """The mapping for `str.translate`, filled as characters turn up."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold(chr(code))
        return folded


_TABLE = _Table()


def normalise(text: str) -> str:
    """Return the form of a text that is compared in a search.

    Vowel marks and tatweel go, hamza seats, forms of alef, ya, kaf and ha, final letters, digits and case become one.
    """
    return text.translate(_TABLE)


def normalise_with_offsets(text: str) -> tuple[str, "array[int]"]:
    """Return the normalised text and, for each of its characters, the code point in `text` that it came from.

    The array has one entry more than the normalised text: the length of `text`.
    """
    normalised = text.translate(_TABLE)
    uneven = "".join(char for char in set(text) if len(_TABLE[ord(char)]) != 1)
    if not uneven:
        return normalised, array("I", range(len(text) + 1))
    offsets: array[int] = array("I")
    done = 0
    for match in re.finditer(f"[{re.escape(uneven)}]", text):
        at = match.start()
        offsets.extend(range(done, at))
        offsets.extend([at] * len(_TABLE[ord(text[at])]))
        done = at + 1
    offsets.extend(range(done, len(text) + 1))
    return normalised, offsets


def original_span(offsets: "array[int]", start: int, end: int) -> tuple[int, int]:
    """Return the span of the original text that a match at `start` to `end` of the normalised text stands for.

    Marks after the last letter belong to it. All are half-open; code points on both sides.
    """
    first = offsets[start]
    return first, max(offsets[end], offsets[end - 1] + 1) if end > start else first
