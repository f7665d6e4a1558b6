"""Numbers as Arabic, Persian, Hebrew and Latin texts write them, read into plain decimal notation.

One number at a time: a range or a fraction is two numbers and stays the caller's to split.
"""

import re
import unicodedata

_IGNORED = dict.fromkeys(map(ord, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u0640"))
_SIGNS = {"\u2212": "-", "\u066b": "\u066b", "\u066c": "\u066c", "،": ",", "\u2019": "'"}
_NUMBER = re.compile(
    r"""(?P<sign>[+-]?)[ ]?
        (?: (?P<grouped> [1-9][0-9]{0,2} (?: (?P<mark>[ ,.'\u066c]) [0-9]{3} (?: (?P=mark) [0-9]{3} )* ) )
          | (?P<plain> [0-9]* ) )
        (?: (?P<point>[.,\u066b]) (?P<decimals>[0-9]+) )?
        [ ]?[%\u066a\u2030]?""",
    re.VERBOSE,
)


def read_number(text: str) -> str | None:
    """Return the one number that `text` is, as plain decimal text ("٥٨٫٣" gives "58.3"), or None if it is none.

    Digits of every script; ٫ or a point or a comma before decimals; ٬, comma, point, apostrophe or space between
    groups of three; a sign; a percent sign, which is dropped. A single point is always a decimal point; a single comma
    before exactly three digits is taken for a thousands mark, any other for a decimal comma.
    """
    plain = _ascii(text)
    match = _NUMBER.fullmatch(plain)
    if match is None:
        return None
    whole, mark, decimals = match["grouped"] or match["plain"] or "", match["mark"], match["decimals"]
    if mark is not None and mark == match["point"]:
        return None
    if mark == "." and whole.count(".") == 1 and decimals is None:
        whole, decimals = whole.split(".")
    elif mark is not None:
        whole = whole.replace(mark, "")
    if not whole and decimals is None:
        return None
    whole = whole.lstrip("0") or "0"
    number = whole if decimals is None else f"{whole}.{decimals}"
    negative = match["sign"] == "-" and number.strip("0.")
    return f"-{number}" if negative else number


def _ascii(text: str) -> str:
    """Return the text with ASCII digits and signs and single plain spaces, without marks of direction."""
    out = []
    for char in text.translate(_IGNORED).strip():
        digit = unicodedata.decimal(char, None)
        if digit is not None:
            out.append(str(digit))
        elif char.isspace():
            out.append(" ")
        else:
            out.append(_SIGNS.get(char, char))
    return "".join(out)
