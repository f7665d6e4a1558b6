"""How well words that somebody types fit a name: the start of it, of one of its words, a part, or letters in between.

Both sides are compared in the form that searches compare, so that vowel marks, letter forms and case don't matter.
"""

from collections.abc import Iterable

from hashiya.db.text.normalise import normalise

_START, _WORD, _PART, _LETTERS = 0, 1, 3, 6
# Letters that only follow each other somewhere fit no better than by chance when they lie far apart.
_WIDEST_GAP = 4


def fit(query: str, names: Iterable[str]) -> int | None:
    """Return how badly a query fits the best of some names: 0 is best, None where it does not fit.

    Every word of the query has to be found in the same name.
    """
    words = normalise(query).split()
    found = [misfit for name in names if (misfit := _fit_all(words, normalise(name))) is not None]
    return min(found, default=None)


def _fit_all(words: list[str], name: str) -> int | None:
    total = 0
    for word in words:
        misfit = _fit_one(word, name)
        if misfit is None:
            return None
        total += misfit
    return total


def _fit_one(word: str, name: str) -> int | None:
    if name.startswith(word):
        return _START
    if f" {word}" in name:
        return _WORD
    if word in name:
        return _PART
    return _fit_letters(word, name) if len(word) > 2 else None


def _fit_letters(word: str, name: str) -> int | None:
    at, gaps = -1, 0
    for letter in word:
        found = name.find(letter, at + 1)
        if found < 0 or (at >= 0 and found - at - 1 > _WIDEST_GAP):
            return None
        gaps += found - at - 1 if at >= 0 else 0
        at = found
    return _LETTERS + gaps
