"""Words, sentences and paragraphs, for selecting and for moving the caret.

Words follow the default boundaries of UAX #29 except where annotators of Arabic and Hebrew expect more or less:
- a maqaf, geresh or gershayim (typographic or ASCII) inside Hebrew belongs to its word, and so does a prefix that a
  hyphen ties to a number (ה-22);
- a full stop or colon without a space ends an Arabic or Hebrew word, as it stands in careless web text;
- a number is one word with its sign, percent sign, and what joins it to further digits: 58.3%, 13/14, 2020-2025.

Each function looks only at a window around its offset, so that it costs the same in a text of ten million characters.
"""

import re
from array import array
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from hashiya.db.text.offsets import grapheme_ceil, grapheme_floor

if TYPE_CHECKING:
    import regex

_WORD_REACH = 512
_SENTENCE_REACH = 8192
_BREAKS = "\n\u2029"
_SEPARATOR = re.compile("\u2029")
_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@cache
def _token() -> "regex.Pattern[str]":
    """Compile one token: a word, a run of blanks, a paragraph's end, a run of punctuation, or any other cluster."""
    import regex

    rest = r"[\p{WB=Extend}\p{WB=Format}\p{WB=ZWJ}\p{GCB=SpacingMark}]*+"
    letter = rf"[\p{{WB=ALetter}}\p{{WB=Hebrew_Letter}}\p{{WB=Katakana}}\p{{WB=ExtendNumLet}}]{rest}"
    digit = rf"\p{{Nd}}{rest}"
    after_hebrew = rf"(?<=\p{{WB=Hebrew_Letter}}{rest})"
    between = (
        rf"['\u2019\u00b7\u05be\u05f3\u05f4]{rest}(?={letter})"
        rf"|{after_hebrew}(?:\"|''|\u201d)(?=\p{{WB=Hebrew_Letter}})"
        r"|(?<=\p{Latin})\.(?=\p{Latin})"
    )
    letters = rf"(?:{letter})++(?:(?:{between})(?:{letter})++)*+(?:{after_hebrew}['\u2019])?+"
    number = rf"(?:{digit})++(?:[.,\u066b\u066c:/\-\u2013'\u2019](?:{digit})++)*+(?:[%\u066a\u2030])?+"
    prefix = r"[\u05d5\u05de\u05e9\u05d4\u05db\u05dc\u05d1]{1,3}[-\u05be\u2013](?=\p{Nd})"
    sign = r"(?<![^\s(\[«])[+\-\u2212](?=\p{Nd})"
    word = rf"(?:{prefix}|{sign})?(?:{letters}|{number})++"
    tail = r"[\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=SpacingMark}]*+"
    cluster = rf"\p{{RI}}{{2}}{tail}|\X"
    marks = rf"(?:(?!{sign})\p{{P}}{tail})++"  # a joiner after a bracket belongs to it
    # As str.isspace has it; a blank that carries a mark is no blank.
    blank = r"(?:(?:[^\S\n\u2029]|[\x1c-\x1f])(?![\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=SpacingMark}]))++"
    return regex.compile(rf"(?P<word>{word})|(?P<blank>{blank})|(?P<break>[\n\u2029])|(?P<other>{marks}|{cluster})")


@cache
def _leans_on_next() -> "regex.Pattern[str]":
    import regex

    return regex.compile(r"[\p{GCB=Prepend}\p{GCB=ZWJ}]")


@cache
def _sentence_end() -> "regex.Pattern[str]":
    import regex

    # A full stop counts only before a blank, so that 58.3 and example.com do not end anything; the Arabic marks and
    # those that stand in no number end a sentence in any case.
    closing = r"[)\]}\"'\u2019\u201d»\u203a\u200e\u200f\u0640\p{Mn}]*+"
    return regex.compile(rf"(?:[.\u2026]++{closing}(?=\s|$)|[!?\u061f\u06d4\u203c\u2047-\u2049]++[.!]*+{closing})")


@cache
def _no_sentence() -> "regex.Pattern[str]":
    import regex

    # "1." or "ב." at the start numbers a list; a single capital before the stop is somebody's initial.
    return regex.compile(r"\s*[(\[]?(?:\p{Nd}{1,3}|\p{L}\p{M}*)[.)]\s*|.*(?<![\w.])\p{Lu}\.", regex.DOTALL)


def paragraph_starts(text: str) -> "array[int]":
    """Return the code points at which paragraphs start; the newline or U+2029 that ends one belongs to it.

    A text that ends with a break has an empty last paragraph, as editors show it; an empty text has one paragraph.
    """
    starts = array("I", [0])
    # `in` is slower: it stops at every byte 0x29, which is half of a ta marbuta.
    if _SEPARATOR.search(text) is not None:
        starts.extend(match.end() for match in re.finditer("[\n\u2029]", text))
        return starts
    find, append = text.find, starts.append
    start = find("\n") + 1
    while start:
        append(start)
        start = find("\n", start) + 1
    return starts


def paragraph_at(text: str, i: int) -> tuple[int, int]:
    """Return the span of the paragraph that holds code point `i`, without the break that ends it."""
    i = min(max(i, 0), len(text))
    start = text.rfind("\n", 0, i) + 1
    start = max(start, text.rfind("\u2029", start, i) + 1)
    end = text.find("\n", i)
    end = len(text) if end < 0 else end
    other = text.find("\u2029", i, end)
    return start, (end if other < 0 else other)


def without_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without the blanks and breaks at its ends; unchanged where there is nothing else in it."""
    piece = text[start:end]
    first = len(piece) - len(piece.lstrip())
    return (start, end) if first == len(piece) else (start + first, start + len(piece.rstrip()))


def word_at(text: str, i: int) -> tuple[int, int]:
    """Return the span of the word at code point `i`: what a double click there selects.

    Between words that is the run of blanks or of punctuation; at a paragraph's end it is the word before.
    """
    i = min(max(i, 0), len(text))
    if i and (i == len(text) or text[i] in _BREAKS):
        if text[i - 1] in _BREAKS:
            return i, i
        i -= 1
    for kind, start, end in _tokens(text, i):
        if end > i:
            return (start, _without_controls(text, start, end, i)) if kind == "word" else (start, end)
    return i, i


def next_word(text: str, i: int) -> int:
    """Return the start of the next word or run of punctuation, stopping at each paragraph's end and start."""
    i = min(max(i, 0), len(text))
    for kind, start, end in _tokens(text, i):
        if end <= i:
            continue
        if start > i and kind != "blank":
            return start
        if kind == "break":
            return end
    return min(len(text), grapheme_ceil(text, i + _WORD_REACH))


def previous_word(text: str, i: int) -> int:
    """Return the start of the word or run of punctuation before code point `i`, stopping at paragraphs' ends."""
    i = min(max(i, 0), len(text))
    if i and text[i - 1] in _BREAKS:
        return i - 1
    before = i
    while before > max(0, i - _WORD_REACH) and text[before - 1].isspace() and text[before - 1] not in _BREAKS:
        before -= 1
    if before and text[before - 1] in _BREAKS:
        return before
    found = max(0, i - _WORD_REACH) if before == i else before
    for kind, start, _end in _tokens(text, max(before - 1, 0)):
        if start >= i:
            break
        if kind != "blank" and start < before:
            found = start
    return grapheme_floor(text, found) if before else 0


def sentence_at(text: str, i: int) -> tuple[int, int]:
    """Return the span of the sentence at code point `i`, with its final mark and without the blanks around it."""
    start, end = _sentence_block(text, i)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def next_sentence(text: str, i: int) -> int:
    """Return the start of the next sentence; a paragraph's end also ends a sentence."""
    i = min(max(i, 0), len(text))
    end = max(_sentence_block(text, i)[1], i)
    while end < len(text) and text[end].isspace():
        end += 1
    return end


def previous_sentence(text: str, i: int) -> int:
    """Return the start of the sentence that holds code point `i`, or of the one before if `i` is a start itself."""
    i = min(max(i, 0), len(text))
    start = sentence_at(text, i)[0]
    if start < i:
        return start
    before = i
    while before and text[before - 1].isspace():
        before -= 1
    return min(sentence_at(text, max(before - 1, 0))[0], before)


def _tokens(text: str, i: int) -> Iterator[tuple[str, int, int]]:
    """Give kind, start and end of the tokens from a safe place before `i` to the window's end."""
    low = max(0, i - _WORD_REACH)
    start = max((text.rfind(blank, low, i) for blank in (" ", "\n", "\u2029")), default=-1)
    # The blank itself comes along: it may be part of a longer run.
    start = start if start >= 0 else grapheme_floor(text, low)
    while start > low and text[start - 1].isspace() and text[start - 1] not in _BREAKS:
        start -= 1
    high = grapheme_ceil(text, min(len(text), i + _WORD_REACH))
    done = start
    for match in _token().finditer(text, start, high):
        assert match.lastgroup is not None
        end = match.end()
        # Some clusters begin with what looks like a token of its own: a joined pictograph, a prefixed Indic letter.
        if _leans_on_next().match(text, end - 1):
            end = grapheme_ceil(text, end)
        if end > done:
            yield match.lastgroup, done, end
            done = end


def _without_controls(text: str, start: int, end: int, i: int) -> int:
    """Return where a word ends without the direction marks that trail it, unless they are what `i` points at."""
    while end - 1 > max(start, i) and text[end - 1] in _CONTROLS:
        end -= 1
    return end


def _sentence_block(text: str, i: int) -> tuple[int, int]:
    """Return the sentence around `i` with the blanks after it; blocks tile the paragraph."""
    i = min(max(i, 0), len(text))
    low, high = paragraph_at(text[max(0, i - _SENTENCE_REACH) : i + _SENTENCE_REACH], min(i, _SENTENCE_REACH))
    shift = max(0, i - _SENTENCE_REACH)
    start, high = low + shift, high + shift
    for match in _sentence_end().finditer(text, start, high):
        if _no_sentence().fullmatch(text, max(start, match.end() - 200), match.end()):
            continue
        end = match.end()
        while end < high and text[end].isspace():
            end += 1
        if end > i or end == high:
            return start, end
        start = end
    return start, high
