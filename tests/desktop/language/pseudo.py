"""A language that nobody speaks: English with accents, made longer, to find what is not translated or too narrow.

Whatever stands on the screen without accents never went through a catalogue.
"""

import re

from PySide6.QtCore import QTranslator

_ACCENTS = str.maketrans(
    "ABCDEFGHIJKLMNOPRSTUVWYZabcdefghijklmnoprstuvwyz", "ÀƁÇĐÉƑĜĤÎĴĶĻMÑÖÞŔŠŢÛVŴÝŽàƀçđéƒĝĥîĵķļɱñöþŕšţûṽŵýž"
)
# Placeholders and numbers stay as they are, and so does what stands in brackets after a filter's name.
_KEPT = re.compile(r"(\{\w*\}|%L?n|%L?\d|\(\*[^)]*\)|<[^>]+>|&\w+;)")
_LONGER = 0.35


def pseudo(text: str) -> str:
    """Return a text with accents, and about a third longer."""
    parts = _KEPT.split(text)
    accented = "".join(part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts))
    more = "·" * max(1, round(len(text) * _LONGER))
    # Before a closing ellipsis or filter, which programs look at.
    return f"{accented}{more}" if "(*" not in text else accented


class PseudoTranslator(QTranslator):
    """Answers for every context, Qt's own too."""

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        # The names of keys are what stands on them.
        return source if context == "QShortcut" else pseudo(source)
