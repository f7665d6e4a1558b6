"""The two base directions of a text or paragraph."""

from enum import StrEnum


class Direction(StrEnum):
    """A base direction, written as HTML and the JSON export write it."""

    LTR = "ltr"
    RTL = "rtl"
