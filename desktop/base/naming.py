"""Names for widgets: tests and scripts address them by the object's name, screen readers by the accessible one."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

Thing = TypeVar("Thing", bound=QObject)


def named(thing: Thing, name: str, words: str = "") -> Thing:
    """Give a widget or action its name, and a widget the words that a screen reader says; return it."""
    thing.setObjectName(name)
    if words and isinstance(thing, QWidget):
        thing.setAccessibleName(words)
    return thing
