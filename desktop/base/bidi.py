"""Small bridges between a document's direction and Qt, and the isolating of foreign text inside a sentence."""

from PySide6.QtCore import Qt

from hashiya.db.model.direction import Direction
from hashiya.db.text.direction import first_strong

_LEFT_TO_RIGHT_ISOLATE, _RIGHT_TO_LEFT_ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{RIGHT-TO-LEFT ISOLATE}"
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def isolated(text: object) -> str:
    """Return a value wrapped so that its direction cannot disturb the sentence around it (UAX #9, section 2.4)."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def directed(text: str, direction: Direction) -> str:
    """Return a passage wrapped so that it runs as its paragraph does, whatever it begins with and stands in."""
    start = _RIGHT_TO_LEFT_ISOLATE if direction is Direction.RTL else _LEFT_TO_RIGHT_ISOLATE
    return f"{start}{text}{_POP_ISOLATE}"


def layout_direction(direction: Direction) -> Qt.LayoutDirection:
    """Return Qt's name for a direction."""
    return Qt.LayoutDirection.RightToLeft if direction is Direction.RTL else Qt.LayoutDirection.LeftToRight


def text_direction(text: str, default: Direction = Direction.LTR) -> Direction:
    """Return the direction of the first strong character, or `default` where there is none."""
    return first_strong(text) or default


def alignment(direction: Direction) -> Qt.AlignmentFlag:
    """Return the absolute alignment at which a line of this direction begins."""
    side = Qt.AlignmentFlag.AlignRight if direction is Direction.RTL else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def text_alignment(text: str, default: Direction = Direction.LTR) -> Qt.AlignmentFlag:
    """Return the absolute alignment at which a line of this text begins."""
    return alignment(text_direction(text, default))
