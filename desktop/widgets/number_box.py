"""A box for a whole number that may be typed in the digits of any script."""

from PySide6.QtGui import QValidator

from hashiya.db.text.numbers import read_number
from hashiya.desktop.widgets.ringed import SpinBox


class NumberBox(SpinBox):
    """Shows its number in the interface's digits; Qt's own box would take no others."""

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Let through what is a whole number, or nothing yet."""
        number = read_number(text)
        if number is None:
            state = QValidator.State.Invalid if text.strip() else QValidator.State.Intermediate
        elif not number.isdecimal() or int(number) > self.maximum():
            state = QValidator.State.Invalid
        else:
            state = QValidator.State.Acceptable if int(number) >= self.minimum() else QValidator.State.Intermediate
        return state, text, pos

    def valueFromText(self, text: str) -> int:  # noqa: N802  # Qt's name
        """Return the number."""
        return int(read_number(text) or self.minimum())
