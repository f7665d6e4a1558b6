"""Bounds that forgive a stray edge: white space, punctuation and one-letter prefixes do not count as disagreement.

Each bound is moved by a rule that looks only at the text, never at the other annotator, so that the measures stay what
they are: both annotators' spans are brought to the same form and then compared as usual.
"""

from collections.abc import Iterable
from unicodedata import category

from hashiya.db.stats.layer import Layer, LayeredText

# و ب ل ك ف ه and ה ו ב ל כ מ ש, written as one word with what follows.
PREFIXES = frozenset("وبلكفههוהבלכמש")
# Punctuation by its category, but part of the figure that it follows.
_MEANINGFUL = frozenset("%٪‰؉")
_TATWEEL = "\u0640"


def tolerant(text: LayeredText) -> LayeredText:
    """Return the text with every span's bounds moved to where the edge's contents begin and end.

    White space, punctuation (Unicode categories P and Z, but not percent signs) and invisible controls (Cc, Cf) at
    both edges do not belong to a span; neither does one prefix letter at its start, where it begins a word that goes
    on, with the vowel signs, tatweel or hyphen that follow it. A span of which nothing would remain keeps its bounds.
    """
    content = text.content()
    return text.with_layers([_moved(layer, content) for layer in text.layers])


def _moved(layer: Layer, text: str) -> Layer:
    starts = _skips(text, set(layer.starts))
    ends = _cuts(text, set(layer.ends))
    moved = [
        _bounds(text, start, end, starts[start], ends[end]) for start, end in zip(layer.starts, layer.ends, strict=True)
    ]
    return layer.moved([start for start, _end in moved], [end for _start, end in moved])


def _bounds(text: str, start: int, end: int, first: int, last: int) -> tuple[int, int]:
    """Return the bounds of one span whose edges were trimmed to `first` and `last`."""
    if first >= last:
        return start, end
    after = _after_prefix(text, first, last)
    return (after if after < last else first), last


def _is_edge(character: str) -> bool:
    if character.isalpha() or character in _MEANINGFUL:
        return False
    kind = category(character)
    return character.isspace() or kind[0] in "PZ" or kind in {"Cc", "Cf"}


def _skips(text: str, positions: Iterable[int]) -> dict[int, int]:
    """Return for each position where the edge characters from it on end; each character is looked at once."""
    found: dict[int, int] = {}
    known = range(0)
    for position in sorted(positions):
        if position not in known:
            end = position
            while end < len(text) and _is_edge(text[end]):
                end += 1
            known = range(position, end)
        found[position] = max(position, known.stop)
    return found


def _cuts(text: str, positions: Iterable[int]) -> dict[int, int]:
    """Return for each position where the edge characters right before it begin; each is looked at once."""
    found: dict[int, int] = {}
    start = position_before = 0
    for position in sorted(positions):
        begin = position
        while begin > position_before and _is_edge(text[begin - 1]):
            begin -= 1
        # All of it up to the last position: that one's run goes on.
        start = start if begin == position_before and found else begin
        found[position] = start
        position_before = position
    return found


def _after_prefix(text: str, start: int, end: int) -> int:
    """Return where the word goes on after a one-letter prefix at `start`, or `start` where there is none."""
    if text[start] not in PREFIXES or (start and _in_word(text[start - 1])):
        return start
    after = start + 1
    # A prefix carries a vowel sign or two; more is no writing, and is not searched.
    limit = min(end, start + 8)
    while after < limit and (text[after] == _TATWEEL or category(text[after])[0] == "M" or _is_edge(text[after])):
        after += 1
    return after if after < limit else start


def _in_word(character: str) -> bool:
    return character.isalnum() or character == _TATWEEL or category(character)[0] == "M"
