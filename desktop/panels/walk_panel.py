"""A page at the reading end on which one walks from case to case by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QTextEdit, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.keyboard import key_sequences
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.roles import GROUP, ROLE
from hashiya.desktop.widgets.buttons import icon_button
from hashiya.desktop.widgets.labels import Caption, Heading


class WalkPanel(QWidget):
    """Has a head with a count, "previous" and "next", and keys. `step_requested(+1 or -1)`, `close_requested()`."""

    step_requested = Signal(int)
    close_requested = Signal()

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Panel")
        self.setAccessibleName(words)
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(ROLE, GROUP)
        self.count = named(Caption(), f"{name}Count")
        self._name = name

    def build_head(self, title: str, close_words: str) -> QHBoxLayout:
        """Return the title row; J, K and Esc work from now on."""
        row = QHBoxLayout()
        row.addWidget(Heading(title, look.BODY))
        row.addWidget(self.count)
        row.addStretch()
        for name, text, icon, step in (
            (f"{self._name}Previous", self.tr("Previous (K)"), "chevron-up", -1),
            (f"{self._name}Next", self.tr("Next (J)"), "chevron-down", 1),
        ):
            button = icon_button(name, text, icon)
            button.clicked.connect(lambda _checked=False, by=step: self.step_requested.emit(by))
            row.addWidget(button)
        close = icon_button(f"close{self._name.capitalize()}", close_words, "x")
        close.clicked.connect(self.close_requested)
        row.addWidget(close)
        self.add_key("J", lambda: self.step_requested.emit(1))
        self.add_key("K", lambda: self.step_requested.emit(-1))
        self.add_key("Esc", self.on_escape)
        return row

    def tell_case(self, *said: str) -> None:
        """Let a screen reader say what is shown now: it reads a description that changes where the keyboard is."""
        self.setAccessibleDescription("\n".join(said))

    def on_escape(self) -> None:
        """Close the page; from a field in which one writes, go back to the page first."""
        if isinstance(self.focusWidget(), QTextEdit) and not self.hasFocus():
            self.setFocus()
        else:
            self.close_requested.emit()

    def add_key(self, key: str, then: Callable[[], object]) -> None:
        """Do something at a key while the keyboard is on this page."""
        action = QAction(self)
        action.setShortcuts(key_sequences(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: then())
        self.addAction(action)


def scrolled(page: QWidget, name: str) -> QScrollArea:
    """Return a page in a frame that scrolls up and down only, and does not take the keyboard."""
    scroll = named(QScrollArea(widgetResizable=True), name)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(page)
    scroll.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    return scroll
