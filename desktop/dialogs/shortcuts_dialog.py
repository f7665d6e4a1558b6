"""A sheet of the keyboard's shortcuts, made from the menus themselves, so that it never lies. Type to search it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hashiya.db.text.normalise import normalise
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.roles import GROUP, ROLE
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.empty_state import EmptyState
from hashiya.desktop.widgets.labels import Caption, Heading
from hashiya.desktop.widgets.margins import set_margins
from hashiya.desktop.widgets.room import give_room


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """A heading and its (keys, words) in the order of the menu."""

    title: str
    rows: Sequence[tuple[str, str]]


class _Section(QWidget):
    """One group."""

    def __init__(self, group: ShortcutGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, look.MEDIUM)
        grid.setHorizontalSpacing(look.PAGE)
        grid.setVerticalSpacing(look.TINY)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.addWidget(Heading(group.title, look.BODY), 0, 0, 1, 2)
        self._rows: list[tuple[str, QLabel, QLabel]] = []
        for row, (keys, words) in enumerate(group.rows, 1):
            name, caption = QLabel(words, wordWrap=True), Caption(isolated(keys))
            caption.setWordWrap(True)
            name.setAccessibleName(f"{words}: {keys}")
            grid.addWidget(name, row, 0)
            grid.addWidget(caption, row, 1)
            self._rows.append((normalise(f"{group.title} {words} {keys}"), name, caption))

    def seek(self, words: Sequence[str]) -> bool:
        """Show the rows that hold all words, and tell whether there are any."""
        found = False
        for hay, *widgets in self._rows:
            fits = all(word in hay for word in words)
            found = found or fits
            for widget in widgets:
                widget.setVisible(fits)
        self.setVisible(found)
        return found


class ShortcutsDialog(Dialog):
    """Lists groups of shortcuts."""

    def __init__(self, groups: Sequence[ShortcutGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.words = named(QLineEdit(clearButtonEnabled=True), "shortcutSearch", self.tr("Search the shortcuts"))
        self.words.setPlaceholderText(self.tr("Search the shortcuts"))
        self.words.textChanged.connect(self._on_typed)
        page = QWidget()
        sections = QVBoxLayout(page)
        set_margins(sections, look.SMALL, 0, look.LARGE, 0)
        sections.setSpacing(0)
        self._sections = [_Section(group) for group in groups]
        for section in self._sections:
            sections.addWidget(section)
        sections.addStretch()
        self._scroll = named(QScrollArea(widgetResizable=True), "shortcutList", self.windowTitle())
        self._scroll.setProperty(ROLE, GROUP)
        self._scroll.setWidget(page)
        self._scroll.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState(
            self.tr("No shortcut is called that"),
            self.tr("Not every command has keys: Ctrl+K finds them all."),
            "search",
        )
        self._empty.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addWidget(self.words)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(buttons)
        give_room(self, 660, 640)

    def _on_typed(self, text: str) -> None:
        words = normalise(text).split()
        # All of them: each shows and hides its rows.
        found = [section.seek(words) for section in self._sections]
        self._scroll.setVisible(any(found))
        self._empty.setVisible(not any(found))
