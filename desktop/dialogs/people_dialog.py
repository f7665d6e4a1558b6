"""The people of a project: who they are, in which role and colour, and the rules that hold for everybody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hashiya.db.model.person import ADJUDICATED, Person, Role, TeamSettings, free_color
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.team_words import role_name
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.widgets.buttons import icon_button
from hashiya.desktop.widgets.chip import swatch
from hashiya.desktop.widgets.chooser import Chooser
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.empty_over import EmptyOver
from hashiya.desktop.widgets.labels import Caption
from hashiya.desktop.widgets.room import give_room

_NAME, _ROLE, _COLOR, _REMOVE = range(4)


@dataclass(frozen=True, slots=True)
class PeopleChoice:
    """What was changed: people who are new or different, names that go, and the rules."""

    changed: tuple[Person, ...]
    removed: tuple[str, ...]
    team: TeamSettings


class PeopleDialog(Dialog):
    """`chosen(PeopleChoice)` after "Save". `working` are the names of those who have something in the project."""

    chosen = Signal(object)

    def __init__(
        self,
        people: Sequence[Person],
        team: TeamSettings,
        working: Mapping[str, str],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("peopleDialog")
        self.setWindowTitle(self.tr("People"))
        self._before = {person.name: person for person in people}
        self._working, self._theme = working, theme
        self._people: list[Person] = []
        self._build(team)
        for person in people:
            self._add(person)
        give_room(self, 640, 440)

    def _build(self, team: TeamSettings) -> None:
        self.table = named(QTableWidget(0, 4), "peopleTable", self.tr("People"))
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Role"), self.tr("Colour"), ""])
        self.table.verticalHeader().hide()
        EmptyOver(
            self.table,
            self.tr("Nobody is listed yet"),
            self.tr("Write a name below and add it. Whoever marks something is listed without that."),
            "plus",
        )
        self.table.setShowGrid(False)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * look.MEDIUM)
        self.name = named(QLineEdit(), "newPerson", self.tr("New person"))
        self.name.setPlaceholderText(self.tr("Name of somebody new"))
        self.name.textChanged.connect(self._judge)
        self.name.returnPressed.connect(self._on_add)
        self.add = named(QPushButton(self.tr("Add")), "addPerson", self.tr("Add this person"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add)
        self.blind = named(QCheckBox(self.tr("Annotators work blind, until they mark a document done")), "blind")
        self.blind.setChecked(team.blind)
        self.own_review = named(QCheckBox(self.tr("People may review their own work")), "ownReview")
        self.own_review.setChecked(team.own_review)
        self.buttons, self._save = self.deed_buttons(self.tr("Save"), "savePeople")
        self._save.setAutoDefault(False)
        self.accepted.connect(lambda: self.chosen.emit(self.value()))
        self.rights = named(Caption(self.tr("Adjudicators change this; you can look.")), "peopleRights")
        self.rights.hide()
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(self.blind)
        column.addWidget(self.own_review)
        column.addWidget(self.rights)
        column.addWidget(self.buttons)
        self._judge()

    def show_rights(self, *, manages: bool) -> None:
        """Let only those change anything who may."""
        self._save.setEnabled(manages)
        self.rights.setVisible(not manages)

    def value(self) -> PeopleChoice:
        """Return what differs from what was shown."""
        changed = tuple(each for each in self._people if self._before.get(each.name) != each)
        kept = {each.name for each in self._people}
        removed = tuple(name for name in self._before if name not in kept)
        return PeopleChoice(changed, removed, TeamSettings(self.blind.isChecked(), self.own_review.isChecked()))

    def _add(self, person: Person) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        self._people.append(person)
        item = QTableWidgetItem(person.name)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        if person.name in self._working:
            item.setToolTip(self._working[person.name])
        self.table.setItem(row, _NAME, item)
        role = named(Chooser(), "personRole", self.tr("Role of {name}").format(name=isolated(person.name)))
        for each in Role:
            role.addItem(role_name(each), each)
        role.setCurrentIndex(role.findData(person.role))
        role.activated.connect(lambda _index, name=person.name: self._change(name, role=Role(role.currentData())))
        self.table.setCellWidget(row, _ROLE, role)
        color = named(QPushButton(), "personColor", self.tr("Colour of {name}").format(name=isolated(person.name)))
        color.setToolTip(color.accessibleName())
        color.setIcon(swatch(person.color, self._theme))
        color.setAutoDefault(False)
        color.clicked.connect(lambda _checked=False, name=person.name: self._ask_color(name))
        self.table.setCellWidget(row, _COLOR, color)
        remove = icon_button("removePerson", self.tr("Remove {name}").format(name=isolated(person.name)), "trash-2")
        remove.setEnabled(person.name not in self._working)
        if person.name in self._working:
            remove.setToolTip(self._working[person.name])
        remove.clicked.connect(lambda _checked=False, name=person.name: self._remove(name))
        self.table.setCellWidget(row, _REMOVE, remove)

    def _row(self, name: str) -> int:
        return next(row for row, each in enumerate(self._people) if each.name == name)

    def _change(self, name: str, *, role: Role | None = None, color: str = "") -> None:
        row = self._row(name)
        before = self._people[row]
        self._people[row] = Person(name, role or before.role, color or before.color)

    def _ask_color(self, name: str) -> None:
        now = self._people[self._row(name)].color
        dialog = named(QColorDialog(QColor(now), self), "personColorDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(lambda color: self.set_color(name, color.name()))
        dialog.open()

    def set_color(self, name: str, color: str) -> None:
        """Give somebody a colour, #rrggbb."""
        self._change(name, color=color)
        button = self.table.cellWidget(self._row(name), _COLOR)
        if isinstance(button, QPushButton):
            button.setIcon(swatch(color, self._theme))

    def _remove(self, name: str) -> None:
        row = self._row(name)
        del self._people[row]
        self.table.removeRow(row)
        self._judge()

    def _on_add(self) -> None:
        if self.add.isEnabled():
            self._add(Person(self.name.text().strip(), Role.ANNOTATOR, free_color(p.color for p in self._people)))
            self.name.clear()
            self.table.scrollToBottom()

    def _judge(self) -> None:
        name = self.name.text().strip()
        taken = {each.name for each in self._people} | {"", ADJUDICATED}
        self.add.setEnabled(name not in taken)
