"""The text view for assistive technology: role, name, text, caret, selection, and the annotation at the caret.

PySide6 6.11 lets Python classes stand in as QAccessibleObject and QAccessibleTextInterface through
`QAccessible.installFactory`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashiya.desktop.textview.view import TextView


def install() -> None:
    """Teach Qt how to describe text views; once per process."""


def text_replaced(view: "TextView") -> None:
    """Tell that another text is shown."""


def described(view: "TextView") -> None:
    """Tell which annotation is current."""


def caret_moved(view: "TextView") -> None:
    """Tell where caret and selection are."""


def scrolled(view: "TextView") -> None:
    """Tell that other lines are seen."""
