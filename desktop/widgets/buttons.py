"""Buttons as the whole window has them."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton

from hashiya.desktop.base.icons import icon_size, set_icon
from hashiya.desktop.base.naming import named


def icon_button(name: str, words: str, icon: str) -> QToolButton:
    """Return a small button with an icon; its words are its tooltip and what a screen reader says."""
    button = named(QToolButton(), name, words)
    button.setIconSize(QSize(icon_size(), icon_size()))
    button.setToolTip(words)
    set_icon(button, icon)
    return button
