"""Offsets: grapheme clusters and UTF-16 units against the code points that everything else counts in.

Clusters are the extended grapheme clusters of UAX #29. What a text's words or sentences are stands in `segment`.
"""

from array import array
from bisect import bisect_left, bisect_right
from functools import cache

import regex

# Combining marks of Latin, Hebrew and Arabic; all of them have the cluster break Extend and none links consonants.
_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
)


@cache
def _cluster() -> "regex.Pattern[str]":
    # `regex` counts a run of regional indicators from its start at every step, which is quadratic: take pairs first.
    return regex.compile(r"\p{RI}{2}[\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=SpacingMark}]*+|\X")


@cache
def _certain() -> "regex.Pattern[str]":
    # A place that is a boundary whatever stands further back: between two characters that never join, or before a
    # letter that joins only with a Prepend before it (so that vocalised text has such a place at every letter).
    other = r"[\p{GCB=Other}\p{GCB=Control}]"
    letter = r"[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Latin}]"
    return regex.compile(rf"(?r)(?:(?<={other})|(?<=[^\p{{GCB=Prepend}}])(?={letter})){other}", flags=regex.V1)


@cache
def _joining() -> "regex.Pattern[str]":
    return regex.compile(r"[^\p{GCB=Other}\p{GCB=LF}]")


@cache
def _unusual() -> "regex.Pattern[str]":
    # All but characters that stand alone and marks that join whatever is before them, as vocalised text has them.
    return regex.compile(rf"[^\p{{GCB=Other}}{_MARKS}]")


@cache
def _mark() -> "regex.Pattern[str]":
    return regex.compile(f"[{_MARKS}]")


def _cluster_around(text: str, i: int) -> tuple[int, int]:
    """Return the two boundaries that enclose position `i` (both `i` where it is a boundary)."""
    if i <= 0:
        return 0, 0
    if i >= len(text):
        return len(text), len(text)
    certain = _certain().search(text, 0, i + 1)
    start = certain.start() if certain else 0
    if start == i:
        return i, i
    for match in _cluster().finditer(text, start):
        if match.end() == i:
            return i, i
        if match.end() > i:
            return match.start(), match.end()
    raise AssertionError("clusters cover the whole text")


def grapheme_floor(text: str, i: int) -> int:
    """Return the largest cluster boundary that is at most code point `i`; positions outside are clamped."""
    return _cluster_around(text, i)[0]


def grapheme_ceil(text: str, i: int) -> int:
    """Return the smallest cluster boundary that is at least code point `i`; positions outside are clamped."""
    return _cluster_around(text, i)[1]


def widen(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the smallest span of whole clusters that holds code points `start` to `end`, half-open."""
    if start >= end:
        floor = grapheme_floor(text, start)
        return floor, floor
    return grapheme_floor(text, start), grapheme_ceil(text, end)


def grapheme_bounds(text: str) -> list[int]:
    """Return all cluster boundaries, 0 and the length included, in code points: `[0]` for an empty text."""
    if _joining().search(text) is None:
        return list(range(len(text) + 1))
    if _unusual().search(text) is None:
        # Counting out the marks is many times faster than matching the clusters, of which nearly all are one letter.
        bounds = list(range(len(text) + 1))
        for match in reversed(list(_mark().finditer(text, 1))):
            del bounds[match.start()]
        return bounds
    return [0, *(match.end() for match in _cluster().finditer(text))]


def utf16_length(text: str) -> int:
    """Return the length in UTF-16 units."""
    return len(text) + _astral_count(text)


def to_utf16(text: str, i: int) -> int:
    """Return the UTF-16 offset of code point `i`."""
    return i + _astral_count(text[:i])


def from_utf16(text: str, u: int) -> int:
    """Return the code point at UTF-16 offset `u`; the middle of a surrogate pair counts as its start."""
    return Utf16Map(text).from_utf16(u)


def _astral_count(text: str) -> int:
    # The codec counts a hundred times faster than a loop could.
    return 0 if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2 - len(text)


class Utf16Map:
    """Both directions for one text, in O(log n) of its characters beyond the BMP; the identity if it has none."""

    __slots__ = ("_astral", "_length", "_units")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral: array[int] = array("I")
        self._units: array[int] = array("I")
        if _astral_count(text):
            self._astral.extend(match.start() for match in _beyond_bmp().finditer(text))
            self._units.extend(position + count for count, position in enumerate(self._astral))

    @property
    def identity(self) -> bool:
        """Whether both ways of counting agree everywhere in this text."""
        return not self._astral

    def to_utf16(self, i: int) -> int:
        """Return the UTF-16 offset of code point `i`."""
        return i + bisect_left(self._astral, i) if self._astral else i

    def from_utf16(self, u: int) -> int:
        """Return the code point at UTF-16 offset `u`; the middle of a surrogate pair counts as its start."""
        # A character beyond the BMP that starts before `u` holds at least one unit more than it has code points.
        return u - bisect_right(self._units, u - 1) if self._astral else u


@cache
def _beyond_bmp() -> "regex.Pattern[str]":
    return regex.compile("[\U00010000-\U0010ffff]")
