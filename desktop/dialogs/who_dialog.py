"""Asks as whom somebody works on this project."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from hashiya.db.model.person import ADJUDICATED, Person
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.team_words import role_name
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.widgets.chip import swatch
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.labels import Caption, Heading
from hashiya.desktop.widgets.room import give_room


class WhoDialog(Dialog):
    """Lists the people of the project, and takes a new name. `chosen(name)`."""

    chosen = Signal(str)

    def __init__(self, people: Sequence[Person], name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("whoDialog")
        self.setWindowTitle(self.tr("Who are you?"))
        self.list = named(QListWidget(), "whoList", self.tr("People of this project"))
        for person in people:
            item = QListWidgetItem(swatch(person.color, theme), f"{isolated(person.name)} – {role_name(person.role)}")
            item.setData(Qt.ItemDataRole.UserRole, person.name)
            self.list.addItem(item)
        self.list.setVisible(bool(people))
        # The selection, not the current row: that one the keyboard's arrival alone would set.
        self.list.itemSelectionChanged.connect(self._on_selected)
        self.list.itemDoubleClicked.connect(lambda _item: self.accept())
        self.name = named(QLineEdit(name), "whoName", self.tr("Your name"))
        self.name.setPlaceholderText(self.tr("Your name"))
        self.name.textChanged.connect(self._judge)
        self.buttons, self._work = self.deed_buttons(self.tr("Work as this person"), "whoButton")
        self.accepted.connect(lambda: self.chosen.emit(self.value()))
        hint = Caption(self.tr("Choose yourself, or write your name. What you mark and decide stands under this name."))
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addWidget(Heading(self.tr("Who are you?")))
        column.addWidget(hint)
        column.addWidget(self.list, 1)
        column.addWidget(self.name)
        column.addWidget(self.buttons)
        give_room(self, 420, 380 if people else 180)
        found = self.list.findItems(f"{isolated(name)} – ", Qt.MatchFlag.MatchStartsWith)
        if found:
            self.list.setCurrentItem(found[0])
        else:
            self.name.setFocus()
        self._judge()

    def value(self) -> str:
        """Return the name that is filled in."""
        return self.name.text().strip()

    def _on_selected(self) -> None:
        for item in self.list.selectedItems():
            self.name.setText(item.data(Qt.ItemDataRole.UserRole))

    def _judge(self) -> None:
        self._work.setEnabled(self.value() not in ("", ADJUDICATED))
