"""Where the view cuts a document into blocks: paragraphs, and pieces of a paragraph too long to lay out at once."""

import re
from array import array
from bisect import bisect_right

from hashiya.db.text.offsets import grapheme_floor

# Laying out a paragraph costs time and memory in proportion to its length: one of a million characters takes a third
# of a second and 120 MB. Pieces of this many code points stay under 3 ms.
LONGEST_BLOCK = 8_000
_SEARCHED = 2_000
_SENTENCE_END = re.compile(r"[.!?؟۔।]\s+")
_SPACE = re.compile(r"\s")


def block_starts(text: str, paragraphs: "array[int]") -> "array[int]":
    """Return the starts (code points) of the blocks: `paragraphs` itself unless one of them is extreme."""
    if not _has_extreme(paragraphs, len(text)):
        return paragraphs
    ends = paragraphs[1:]
    ends.append(len(text))
    starts = array("I")
    for start, end in zip(paragraphs, ends, strict=True):
        starts.append(start)
        at = start
        while end - at > 2 * LONGEST_BLOCK:
            at = _safe_break(text, at)
            starts.append(at)
    return starts


def _has_extreme(paragraphs: "array[int]", length: int) -> bool:
    """Return whether a paragraph is longer than two blocks: it would hold a multiple of that length."""
    limit = 2 * LONGEST_BLOCK
    for at in range(0, length, limit):
        after = bisect_right(paragraphs, at)
        if (paragraphs[after] if after < len(paragraphs) else length) - paragraphs[after - 1] > limit:
            return True
    return False


def _safe_break(text: str, start: int) -> int:
    """Return where a block that begins at `start` may end: after a sentence, else a space, else a whole grapheme."""
    wanted = start + LONGEST_BLOCK
    window = text[wanted - _SEARCHED : wanted]
    for pattern in (_SENTENCE_END, _SPACE):
        ends = [match.end() for match in pattern.finditer(window)]
        if ends:
            return wanted - _SEARCHED + ends[-1]
    whole = grapheme_floor(text, wanted)
    return whole if whole > start else wanted
