"""Lines for terminals, with the spans that cover each piece of them.

As they are, or reordered and shaped for terminals that do neither. How a span looks is the command's matter.

The order is python-bidi's. It gives back a string, not the way there, so each character is sent through once marked by
a stand-in of the same bidi class: where the stand-in comes out, the character goes.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from itertools import groupby, pairwise

from hashiya.db.model.direction import Direction
from hashiya.db.text.offsets import grapheme_bounds

# Escape sequences inside a text must not reach the terminal.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_DIRECTION_CONTROLS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# Brackets that texts hardly have: a pair stands in for a pair, because pairing decides directions (UAX #9, N0).
_SPARE_PAIRS = (("⟬", "⟭"), ("⦗", "⦘"), ("⁅", "⁆"))
_PROBE = "\u0338"
# Lam with the alefs, joined to the right or not: the only ligatures that Arabic cannot do without.
_LAM = {"\ufedf": 0, "\ufee0": 1}
_ALEF = {"\ufe82": "ﻵﻶ", "\ufe84": "ﻷﻸ", "\ufe88": "ﻹﻺ", "\ufe8e": "ﻻﻼ"}

Spans = Sequence[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line; `spans` are the indices of the spans that cover all of it."""

    text: str
    spans: tuple[int, ...]


def harmless(text: str) -> str:
    """Return the text with every control character but tab and line feed replaced, so that printing it is safe."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", text)


def logical_lines(text: str, spans: Spans) -> Iterator[list[Piece]]:
    """Yield each paragraph in pieces, for terminals that do right-to-left text. Spans: code points, half-open."""
    covers = _covers(text, spans)
    offset = 0
    for line in harmless(text).split("\n"):
        yield [
            Piece("".join(line[i - offset] for i in group), cover)
            for cover, group in groupby(range(offset, offset + len(line)), key=lambda i: covers[i])
        ]
        offset += len(line) + 1


def visual_lines(paragraph: str, direction: Direction, width: int, spans: Spans) -> Iterator[list[Piece]]:
    """Yield the lines of a paragraph from left to right, each filled up to `width` columns if right-to-left.

    Args:
        paragraph: the text, without a line break.
        direction: its base direction.
        width: columns of the terminal.
        spans: code points of the paragraph, half-open.
    """
    plain = harmless(paragraph).replace("\t", " ")
    covers = _covers(plain, spans)
    for start, end in _wrapped(plain, max(width, 1)):
        cells = _visual_cells(plain[start:end], direction, [covers[i] for i in range(start, end)])
        pieces = [
            Piece("".join(text for text, _ in group), cover)
            for cover, group in ((cover, list(group)) for cover, group in groupby(cells, key=lambda cell: cell[1]))
        ]
        blank = width - sum(columns(piece.text) for piece in pieces)
        yield [Piece(" " * blank, ()), *pieces] if direction is Direction.RTL and blank > 0 else pieces


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes."""
    return sum(map(_column, text))


@cache
def _column(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1


def _covers(text: str, spans: Spans) -> "defaultdict[int, tuple[int, ...]]":
    """Return code point -> the spans that cover it."""
    covers: defaultdict[int, tuple[int, ...]] = defaultdict(tuple)
    for index, (start, end) in enumerate(spans):
        for i in range(max(start, 0), min(end, len(text))):
            covers[i] += (index,)
    return covers


def _wrapped(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of lines that fit, broken at blanks where there are any."""
    start, used, blank = 0, 0, -1
    bounds = grapheme_bounds(text)
    for left, right in pairwise(bounds):
        size = columns(text[left:right])
        if used + size > width and left > start and not text[left:right].isspace():
            # The line ends at its last blank, which stays behind; a longer word is cut.
            cut = blank if blank > start else left
            yield start, cut
            start = cut + 1 if blank > start else cut
            used, blank = columns(text[start:left]), -1
        if text[left:right].isspace():
            blank = left
        used += size
    yield start, len(text)


def _visual_cells(line: str, direction: Direction, covers: list[tuple[int, ...]]) -> list[tuple[str, tuple[int, ...]]]:
    """Return the grapheme clusters of a line from left to right, shaped, each with the spans that cover it."""
    shaped = _shaped(line)
    bounds = grapheme_bounds(line)
    placed: list[tuple[int, int, int]] = []
    order = _Order(line, direction)
    for left, right in pairwise(bounds):
        if line[left] not in _DIRECTION_CONTROLS:
            placed.append((order.place(left), left, right))
    cells: list[tuple[str, tuple[int, ...]]] = []
    merged = _ligatures(shaped, covers)
    for _, left, right in sorted(placed):
        text = "".join(merged.get(i, shaped[i]) for i in range(left, right) if line[i] not in _DIRECTION_CONTROLS)
        if text and order.is_mirrored(left):
            text = _mirror(text[0]) + text[1:]
        if text:
            cells.append((text, covers[left]))
    return cells


def _shaped(line: str) -> str:
    """Return the line with each Arabic letter in its joined form, of the same length."""
    # Late: it costs time that only this view is worth.
    from arabic_reshaper import ArabicReshaper

    options = {"delete_harakat": False, "support_ligatures": False, "delete_tatweel": False, "support_zwj": True}
    shaped: str = ArabicReshaper(options).reshape(line)
    # It drops ZWJ, which joins without being seen.
    return shaped if len(shaped) == len(line) else _realigned(line, shaped)


def _realigned(line: str, shaped: str) -> str:
    rest = iter(shaped)
    return "".join(char if char == "\u200d" else next(rest, char) for char in line)


def _ligatures(shaped: str, covers: list[tuple[int, ...]]) -> dict[int, str]:
    """Return what stands at a lam and an alef that become one sign: the sign, and nothing."""
    merged: dict[int, str] = {}
    for i in range(len(shaped) - 1):
        if shaped[i] in _LAM and shaped[i + 1] in _ALEF and covers[i] == covers[i + 1]:
            merged[i] = _ALEF[shaped[i + 1]][_LAM[shaped[i]]]
            merged[i + 1] = ""
    return merged


class _Order:
    """Where the characters of one line go, asked of python-bidi one by one."""

    def __init__(self, line: str, direction: Direction) -> None:
        self._line = line
        self._base = "R" if direction is Direction.RTL else "L"
        self._partners = _bracket_partners(line)

    def _display(self, line: str) -> str:
        from bidi import get_display

        shown: str = get_display(line, base_dir=self._base)
        return shown

    def place(self, i: int) -> int:
        """Return a number by which characters sort from left to right."""
        marked, stand_in = self._marked(i)
        return self._display(marked).index(stand_in)

    def is_mirrored(self, i: int) -> bool:
        """Return whether the character is one that has a mirror image and stands in right-to-left text."""
        if not unicodedata.mirrored(self._line[i]):
            return False
        marked, stand_in = self._marked(i)
        # A mark follows its base in the order of reading.
        probe = next(mark for mark in (_PROBE, "\u0337", "\u0336") if mark not in self._line)
        shown = self._display(marked[: i + 1] + probe + marked[i + 1 :])
        return shown.index(probe) < shown.index(stand_in)

    def _marked(self, i: int) -> tuple[str, str]:
        """Return the line with the character replaced by one of its kind that is nowhere else, and that one."""
        line = list(self._line)
        partner = self._partners.get(i)
        if partner is not None:
            first, second = sorted((i, partner))
            line[first], line[second] = next(pair for pair in _SPARE_PAIRS if not set(pair) & set(line))
        else:
            line[i] = _stand_in(self._line[i], self._line)
        return "".join(line), line[i]


def _bracket_partners(line: str) -> dict[int, int]:
    """Return each bracket's partner (UAX #9, BD16), both ways."""
    partners: dict[int, int] = {}
    stack: list[tuple[str, int]] = []
    # Two angle brackets are the same as others (NFC).
    for i, char in enumerate(unicodedata.normalize("NFC", each) for each in line):
        category = unicodedata.category(char) if unicodedata.mirrored(char) else ""
        if category == "Ps":
            stack.append((_mirror(char), i))
        elif category == "Pe":
            match = next((depth for depth in reversed(range(len(stack))) if stack[depth][0] == char), None)
            if match is not None:
                opening = stack[match][1]
                del stack[match:]
                partners |= {opening: i, i: opening}
    return partners


@cache
def _of_class(bidi_class: str) -> list[str]:
    return [
        char
        for char in map(chr, range(0x10FFF))
        if unicodedata.bidirectional(char) == bidi_class and not unicodedata.mirrored(char)
    ]


def _stand_in(original: str, line: str) -> str:
    bidi_class = unicodedata.bidirectional(original)
    # Without one (a paragraph separator has no equals), the place of the first of its kind has to do.
    return next((char for char in _of_class(bidi_class) if char not in line), original)


def _mirror(char: str) -> str:
    return _mirrors().get(char, char)


@cache
def _mirrors() -> dict[str, str]:
    """Return the pairs of characters that are each other's mirror image, as far as their names tell."""
    pairs: dict[str, str] = {}
    for char in filter(unicodedata.mirrored, map(chr, range(0x10000))):
        name = unicodedata.name(char, "")
        for side, other in (("LEFT", "RIGHT"), ("RIGHT", "LEFT"), ("LESS", "GREATER"), ("GREATER", "LESS")):
            if side in name and other not in name:
                with suppress(KeyError):
                    pairs[char] = unicodedata.lookup(name.replace(side, other))
    return pairs
