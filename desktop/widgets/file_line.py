"""The line in which a file is named, with the button beside it that lets one choose."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from hashiya.desktop.base.naming import named


def with_choice(line: QLineEdit, name: str, words: str, then: Callable[[], None], said: str = "") -> QHBoxLayout:
    """Return a line and its button; `said` is what a screen reader says of it where its words are not enough."""
    button = named(QPushButton(words), name, said)
    button.setAutoDefault(False)
    button.clicked.connect(then)
    row = QHBoxLayout()
    row.addWidget(line, 1)
    row.addWidget(button)
    return row
