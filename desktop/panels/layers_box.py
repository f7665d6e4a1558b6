"""Whose layers are seen in the text: one tick per annotator, beside their colour."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from hashiya.db.model.person import ADJUDICATED, Person
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.panels.decision_box import take_key
from hashiya.desktop.widgets.chip import swatch


class LayersBox(QWidget):
    """`hidden_changed()` after a tick."""

    hidden_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layers")
        self.boxes: dict[str, QCheckBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.TINY)

    @property
    def hidden(self) -> frozenset[str]:
        """The people whose layers are not to be seen."""
        return frozenset(name for name, box in self.boxes.items() if not box.isChecked())

    def show_people(self, people: Sequence[Person], theme: Theme) -> None:
        """Offer these layers; those that were hidden stay so."""
        hidden = self.hidden
        for box in self.boxes.values():
            self._grid.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = {}
        for place, person in enumerate(people):
            told = (
                self.tr("Agreed layer")
                if person.name == ADJUDICATED
                else f"{take_key(place)} · {isolated(person.name)}"
            )
            box = named(
                QCheckBox(told.replace("&", "&&")),
                "layer",
                self.tr("Show the layer of {name}").format(name=isolated(person.name)),
            )
            box.setIcon(swatch(person.color, theme))
            box.setChecked(person.name not in hidden)
            box.toggled.connect(lambda _checked: self.hidden_changed.emit())
            self.boxes[person.name] = box
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange them for another width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put two beside each other where their names leave room, else one below the other."""
        boxes = list(self.boxes.values())
        widest = max((box.sizeHint().width() for box in boxes), default=0)
        columns = 2 if 2 * widest + look.TINY <= self.width() else 1
        for place, box in enumerate(boxes):
            self._grid.addWidget(box, place // columns, place % columns)
