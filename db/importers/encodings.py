"""Which encoding a text file is in: byte order marks, what UTF-8 and UTF-16 look like, then the likelier letters.

General detectors do badly on short Arabic and Hebrew texts in single-byte encodings (`tests/db/importers` measures
it), so those are told apart by how frequent the letters are that each would make of the bytes.
"""

import codecs
import math
import re
import unicodedata

from hashiya.db.model.problems import Problem, ProjectError

_SAMPLE = 65_536
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UNICODE = ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
# Of two that read a file alike, the one that people rather have comes first.
SINGLE_BYTE = ("windows-1256", "windows-1255", "iso-8859-6", "iso-8859-8", "windows-1252")
_BINARY = re.compile(
    rb"%PDF-|PK\x03\x04|\x89PNG|GIF8|\xff\xd8\xff|\xd0\xcf\x11\xe0|\x1f\x8b|BZh|\xfd7zXZ|7z\xbc\xaf|Rar!|\x7fELF|MZ\x90"
    rb"|SQLite format 3|\{\\rtf|RIFF|OggS|ID3|wOFF"
)
_BEYOND_ASCII = re.compile("[^\x00-\x7f]+")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def _table(letters: str, frequencies: str) -> dict[str, float]:
    return dict(zip(letters, map(float, frequencies.split()), strict=True))


# Per thousand letters of running text; counted roughly, which is enough to tell tables of letters apart.
_ARABIC = (
    _table("البيمونرتةعدسفهك", "125 110 39 66 64 60 60 46 46 38 34 32 29 28 26 23")
    | _table("قأحجشطصىخإضذزثءغ", "22 20 19 15 11 10 10 10 9 8 7 5 5 5 4 4")
    | _table("ئظؤآپچگژ،؛؟ًَُِّْـ", "3 2 1 1 0.5 0.5 0.5 0.2 12 2 2 6 3 3 3 3 2 2")
)
_HEBREW = _table("יהולארתבשמםנןעדכך", "110 100 100 75 60 56 50 47 44 45 26 28 12 32 26 22 5") | _table(
    "חפףקגסטזצץ״׳־ְִֵֶַָֹּ", "24 16 2 20 13 15 12 7 10 3 2 1 1 2 2 2 2 2 2 2 2"
)
_LATIN: dict[str, float] = dict.fromkeys("éèàçùâêîôûëïüöäßñóíáúãõåæøÉÈÀÖÄÜ", 20.0) | dict.fromkeys("’‘“”–—…«»°§", 15.0)
_PUNCTUATION: dict[str, float] = dict.fromkeys("«»“”‘’…–—•\u200c\u200d\u200e\u200f\u00a0×÷°", 4.0)
_PROFILES = {
    "windows-1256": _ARABIC | _PUNCTUATION,
    "iso-8859-6": _ARABIC | _PUNCTUATION,
    "windows-1255": _HEBREW | _PUNCTUATION,
    "iso-8859-8": _HEBREW | _PUNCTUATION,
    "windows-1252": _LATIN,
}
_RARE = math.log(0.05)
_NEVER = math.log(0.0005)
# A letter of the wrong script in the middle of a Latin word, such as "cafי".
_MIXED = re.compile("[A-Za-z][\u0590-\u06ff]|[\u0590-\u06ff][A-Za-z]")
_POOR = math.log(0.5)


def decode(data: bytes, encoding: str, file: str) -> str:
    """Return the bytes as text, without a byte order mark; halves of surrogate pairs stay for the caller to replace.

    Raises:
        ProjectError: UNKNOWN_ENCODING or UNDECODABLE.
    """
    try:
        name = codecs.lookup(encoding).name
        text = data.decode(name, "surrogatepass" if name in _UNICODE else "strict")
    except UnicodeError as error:
        position = getattr(error, "start", 0)
        raise ProjectError(Problem.UNDECODABLE, file=file, encoding=encoding, position=position) from None
    except (LookupError, ValueError):
        raise ProjectError(Problem.UNKNOWN_ENCODING, encoding=encoding) from None
    return text.removeprefix("\ufeff")


def plausible_encodings(data: bytes, file: str) -> tuple[str, ...]:
    """Return the encodings in which the bytes may be text, best first; the first one can read all of them.

    Raises:
        ProjectError: BINARY_FILE.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return (name,)
    if _BINARY.match(data):
        raise ProjectError(Problem.BINARY_FILE, file=file)
    sample = data[:_SAMPLE]
    best = _unicode(data, sample)
    if best is None and _controls(sample.decode("latin-1")):
        raise ProjectError(Problem.BINARY_FILE, file=file)
    ranked = [name for name in _ranked(sample) if _reads(data, name)]
    return tuple(dict.fromkeys([best, *ranked] if best else ranked))


def _unicode(data: bytes, sample: bytes) -> str | None:
    """Return the Unicode encoding that the bytes are in, or None."""
    if _looks_like_utf16(sample):
        best = max(("utf-16-le", "utf-16-be"), key=lambda name: _letters(sample, name))
        return None if _controls(sample.decode(best, "replace")) else best
    # The sample may end inside a character, the whole file cannot.
    if data.isascii() or _mostly_utf8(data):
        return None if _controls(sample.decode("utf-8", "replace")) else "utf-8"
    return None


def _looks_like_utf16(sample: bytes) -> bool:
    """Tell UTF-16 without a mark: its blanks and Latin letters have a zero byte, its Arabic ones a 6 or its Hebrew a 5.

    Text in other encodings has none of those bytes.
    """
    if len(sample) < 4:
        return False
    halves = (sample[0::2], sample[1::2])
    return any(sum(half.count(byte) for byte in (0, 5, 6)) >= 0.7 * len(half) for half in halves)


def _letters(sample: bytes, encoding: str) -> int:
    text = sample[: len(sample) // 2 * 2].decode(encoding, "replace")
    return sum(1 for char in text if char < "\u0700" and (char.isalnum() or char.isspace()))


def _mostly_utf8(data: bytes) -> bool:
    """Tell UTF-8, also with a few bad bytes: what else follows its rules ten times in a row?"""
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        bad = text.count("\N{REPLACEMENT CHARACTER}")
        return sum(map(len, _BEYOND_ASCII.findall(text))) >= 11 * bad
    return True


def _controls(text: str) -> bool:
    """Tell text from machine data, which is full of control characters."""
    found = len(_CONTROLS.findall(text))
    return found > 2 and found > 0.05 * len(text)


def _reads(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _ranked(sample: bytes) -> list[str]:
    """Return the single-byte encodings by how likely their letters are, and what a general detector says."""
    scores = {name: score for name in SINGLE_BYTE if (score := _score(sample, name)) is not None}
    ranked = sorted(scores, key=lambda name: (-round(scores[name], 6), SINGLE_BYTE.index(name)))
    if scores[ranked[0]] < _POOR and not sample.isascii():
        ranked[:0] = _general(sample)
    return ranked


def _score(sample: bytes, encoding: str) -> float | None:
    """Return the mean log frequency of what the bytes above ASCII become, or None if they become nothing."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return None
    profile = _PROFILES[encoding]
    total, count = 0.0, 0
    for char in filter(lambda each: each > "\x7f", text):
        count += 1
        if char in profile:
            total += math.log(profile[char])
        else:
            total += _RARE if unicodedata.category(char)[0] in "PSM" else _NEVER
    if encoding == "windows-1252" and 2 * count > sum(map(str.isalpha, text)):
        # Accents are the exception in Latin text; this is another alphabet.
        return _NEVER
    mixed = len(_MIXED.findall(text))
    return (total + 2 * mixed * _NEVER) / count if count else 0.0


def _general(sample: bytes) -> list[str]:
    # Late: it costs time that only files in yet other encodings are worth.
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return [best.encoding.replace("_", "-")] if best is not None else []
