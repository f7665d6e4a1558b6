"""Finds words in the open text by their normalised form, in a thread of its own: the first search reads all of it."""

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from hashiya.desktop.session.worker import Worker

MOST = 10_000
Spans = Sequence[tuple[int, int]]


class Finder(QObject):
    """Searches one text at a time; only the newest search is answered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: Worker | None = None
        self._text = ""
        self._folded: tuple[str, str, array[int]] | None = None
        self._asked = 0

    def set_text(self, text: str) -> None:
        """Search in this text from now on."""
        self._text, self._folded = text, None
        self._asked += 1

    def find(self, words: str, then: Callable[[Spans], None]) -> None:
        """Call `then` with the spans (code points, half-open) of up to 10,000 matches, in the order of the text."""
        if self._worker is None:
            self._worker = Worker("hashiya-find", self)
        self._asked += 1
        asked, text = self._asked, self._text

        def answer(spans: Spans) -> None:
            if asked == self._asked:
                then(spans)

        self._worker.submit(lambda: self._search(text, words), answer, lambda _error: None)

    def stop(self) -> None:
        """End the thread."""
        if self._worker is not None:
            self._worker.stop()

    def _search(self, text: str, words: str) -> Spans:
        from hashiya.db.text.normalise import normalise, normalise_with_offsets

        needle = normalise(words).strip()
        if not needle:
            return []
        held = self._folded
        if held is None or held[0] is not text:
            held = self._folded = (text, *normalise_with_offsets(text))
        return matches(held[1], held[2], needle)


def matches(folded: str, offsets: "array[int]", needle: str) -> Spans:
    """Return the spans of the original text that a needle's matches in the normalised one come from."""
    found: list[tuple[int, int]] = []
    at = folded.find(needle)
    while at >= 0 and len(found) < MOST:
        after = at + len(needle)
        found.append((offsets[at], offsets[after]))
        at = folded.find(needle, after)
    return found
