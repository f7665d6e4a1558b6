"""A sheet of the keyboard's shortcuts, made from the menus themselves, so that it never lies."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.naming import named
from hashiya.desktop.widgets.labels import Caption, Heading
from hashiya.desktop.widgets.room import give_room


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """A heading and its (keys, words) in the order of the menu."""

    title: str
    rows: Sequence[tuple[str, str]]


class ShortcutsDialog(QDialog):
    """Lists groups of shortcuts."""

    def __init__(self, groups: Sequence[ShortcutGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        page = QWidget()
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(look.PAGE)
        grid.setVerticalSpacing(look.TINY)
        grid.setColumnStretch(0, 1)
        for group in groups:
            grid.addWidget(Heading(group.title, look.BODY), grid.rowCount(), 0, 1, 2)
            for keys, words in group.rows:
                row = grid.rowCount()
                grid.addWidget(QLabel(words, wordWrap=True), row, 0)
                grid.addWidget(Caption(keys), row, 1, Qt.AlignmentFlag.AlignLeading)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = named(QScrollArea(widgetResizable=True), "shortcutList")
        scroll.setWidget(page)
        scroll.setAccessibleName(self.windowTitle())
        scroll.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        grid.setContentsMargins(look.SMALL, 0, look.LARGE, 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        give_room(self, 660, 640)
