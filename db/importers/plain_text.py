"""Plain text files: decoded by a guess that can be changed, with LF for every line break, otherwise as they are."""

import re
from collections.abc import Iterator
from pathlib import PurePath

from hashiya.db.importers.encodings import decode, plausible_encodings
from hashiya.db.model.direction import Direction
from hashiya.db.model.document import ENCODING
from hashiya.db.model.imported import ImportedText
from hashiya.db.model.problems import Notice, Problem, ProjectError
from hashiya.db.text.direction import guess_direction
from hashiya.db.text.languages import guess_language, is_right_to_left

NEWLINE = "newline"
"""Key of a document's metadata: how the file broke its lines: "lf", "crlf", "cr", "mixed", or "none"."""

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_TITLE_LENGTH = 80
# Names that a machine gave: a long hexadecimal or decimal number, or no letters at all.
_MACHINE_NAME = re.compile(r"(?:.*(?<![^\W_])[0-9a-f]{8,}(?![^\W_]).*|[\W\d_]*)", re.IGNORECASE | re.DOTALL)
_UNSEEN = "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\x00-\x1f\x7f-\x9f"
_INVISIBLE = re.compile(f"[{_UNSEEN}]")
_VISIBLE = re.compile(rf"[^\s{_UNSEEN}]")


def import_text(data: bytes, file: str, *, encoding: str | None = None, language: str | None = None) -> ImportedText:
    """Return what a file's bytes hold, for a person to confirm.

    Args:
        data: the whole file.
        file: its name, for the document and for messages.
        encoding: as the person chose it; None guesses.
        language: BCP 47, as the person chose it; None guesses.

    Raises:
        ProjectError: BINARY_FILE, UNKNOWN_ENCODING or UNDECODABLE.
    """
    name = PurePath(file).name or file
    guesses = _guesses(data, name, encoding)
    used = guesses[0] if encoding is None else encoding
    text, bad_bytes = _decoded(data, used, name, guessed=encoding is None)
    text, newline = _with_line_feeds(text)
    text, replaced = _UNSTORABLE.subn(_REPLACEMENT, text)
    replaced += bad_bytes
    known_language = language or guess_language(text)
    return ImportedText(
        text=text,
        title=_title(name, text),
        file=name,
        language=known_language,
        direction=_direction(text, known_language),
        encoding=used,
        encodings=tuple(dict.fromkeys((used, *guesses))),
        notices=tuple(_notices(name, text, replaced)),
        metadata={ENCODING: used, NEWLINE: newline},
    )


def _notices(name: str, text: str, replaced: int) -> Iterator[Notice]:
    if replaced:
        yield Notice(Problem.CHARACTERS_REPLACED, {"file": name, "count": replaced})
    if _VISIBLE.search(text) is None:
        yield Notice(Problem.NOTHING_TO_READ, {"file": name})


def _guesses(data: bytes, name: str, encoding: str | None) -> tuple[str, ...]:
    if encoding is None:
        return plausible_encodings(data, name)
    try:
        return plausible_encodings(data, name)
    except ProjectError:
        # The person knows better.
        return ()


def _decoded(data: bytes, encoding: str, name: str, *, guessed: bool) -> tuple[str, int]:
    """Return the text, and how many places of a file that is nearly UTF-8 or UTF-16 could not be read."""
    try:
        return decode(data, encoding, name), 0
    except ProjectError:
        if not guessed:
            raise
    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    proper = data.decode(encoding, "ignore").count(_REPLACEMENT)
    return text, max(1, text.count(_REPLACEMENT) - proper)


def _with_line_feeds(text: str) -> tuple[str, str]:
    """Return the text with LF for every line break, and which ones the file had."""
    pairs = text.count("\r\n")
    counts = {"crlf": pairs, "cr": text.count("\r") - pairs, "lf": text.count("\n") - pairs}
    kinds = [kind for kind, count in counts.items() if count]
    if kinds not in ([], ["lf"]):
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, kinds[0] if len(kinds) == 1 else "mixed" if kinds else "none"


def _direction(text: str, language: str) -> Direction:
    if any(map(str.isalpha, text[:_TITLE_LENGTH])) or any(map(str.isalpha, text[:100_000])):
        return guess_direction(text)
    return Direction.RTL if is_right_to_left(language) else Direction.LTR


def _title(name: str, text: str) -> str:
    """Return the file's stem, or the first line with letters where a machine made up the stem."""
    stem = PurePath(name).stem
    if not _MACHINE_NAME.fullmatch(stem):
        return _INVISIBLE.sub("", stem) or name
    for line in text[:5000].split("\n"):
        clean = " ".join(_INVISIBLE.sub("", line).split())
        if any(map(str.isalpha, clean)):
            return _shortened(clean)
    return stem or name


def _shortened(line: str) -> str:
    if len(line) <= _TITLE_LENGTH:
        return line
    cut = line[:_TITLE_LENGTH].rpartition(" ")[0] or line[: _TITLE_LENGTH - 1]
    return cut.rstrip(" ،,;؛:.-–—") + "…"
