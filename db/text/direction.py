"""Base direction of paragraphs by UAX #9, rules P2 and P3, and what a person set by hand instead."""

import re
from functools import cache
from typing import TYPE_CHECKING

from hashiya.db.model.direction import Direction
from hashiya.db.model.document import PARAGRAPH_DIRECTIONS, Document

if TYPE_CHECKING:
    import regex

# How nearly every paragraph begins: perhaps ASCII signs and digits, all of them weak or neutral, then a letter of these
# alphabets, or the end. The whole answer for it, without `regex`, which takes long to import.
_PLAIN_START = re.compile(
    "[\t -@\\[-`{-~]*(?:(?P<ltr>[A-Za-z])|(?P<rtl>[\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3])|\n?\\Z)"
)


@cache
def _telling() -> "regex.Pattern[str]":
    import regex

    # B, LRI, RLI, FSI and PDI by hand: nothing else of those classes exists in Unicode.
    return regex.compile(
        "(?P<ltr>\\p{bc=L})|(?P<rtl>[\\p{bc=R}\\p{bc=AL}])"
        "|(?P<open>[\u2066-\u2068])|(?P<close>\u2069)|(?P<paragraph>\\p{bc=B})"
    )


@cache
def _strong() -> "regex.Pattern[str]":
    import regex

    return regex.compile(r"(?P<ltr>\p{bc=L}+)|(?P<rtl>[\p{bc=R}\p{bc=AL}]+)")


def first_strong(text: str) -> Direction | None:
    """Return the direction of the first strong character outside isolates, or None if there is none.

    Source: UAX #9, P2 and P3. A paragraph separator ends whatever isolates are open.
    """
    plain = _PLAIN_START.match(text)
    if plain is not None:
        return {"ltr": Direction.LTR, "rtl": Direction.RTL, None: None}[plain.lastgroup]
    depth = 0
    for match in _telling().finditer(text):
        kind = match.lastgroup
        if kind == "open":
            depth += 1
        elif kind == "close":
            depth = max(0, depth - 1)
        elif kind == "paragraph":
            depth = 0
        elif depth == 0:
            return Direction.LTR if kind == "ltr" else Direction.RTL
    return None


def paragraph_direction(text: str, document: Document | Direction, *, start: int | None = None) -> Direction:
    """Return the base direction in which a paragraph is shown.

    What was set by hand for the paragraph wins, then a direction forced on the whole document, then the paragraph's
    first strong character, then the document's direction.

    Args:
        text: the paragraph.
        document: the document, or just the direction to fall back on.
        start: code point in the document at which the paragraph starts; without it nothing set by hand is found.
    """
    if isinstance(document, Direction):
        return first_strong(text) or document
    if start is not None:
        by_hand = document.metadata.get(PARAGRAPH_DIRECTIONS, {}).get(str(start))
        if by_hand is not None:
            return Direction(by_hand)
    if document.direction_forced:
        return document.direction
    return first_strong(text) or document.direction


def guess_direction(text: str) -> Direction:
    """Return the direction of most strong characters of a whole text; left-to-right for a text that has none.

    The first strong character would let one Latin headline turn a whole Arabic document.
    """
    counts = {"ltr": 0, "rtl": 0}
    for match in _strong().finditer(text, 0, 100_000):
        assert match.lastgroup is not None
        counts[match.lastgroup] += match.end() - match.start()
    return Direction.RTL if counts["rtl"] > counts["ltr"] else Direction.LTR
