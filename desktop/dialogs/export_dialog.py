"""Asks where the annotations go as JSON, and whether the texts go with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hashiya.db.model.person import ADJUDICATED
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.prompts import ask_save, ended
from hashiya.desktop.widgets.chooser import Chooser
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.file_line import with_choice
from hashiya.desktop.widgets.labels import Caption
from hashiya.desktop.widgets.room import give_room


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What was asked for; no layer are all of them."""

    path: Path
    with_text: bool
    layer: str | None = None


class ExportDialog(Dialog):
    """`chosen(ExportChoice)` after "Export". `layers` are the authors to choose from; a single one is no choice."""

    chosen = Signal(object)

    def __init__(self, suggestion: Path, layers: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export JSON"))
        self.path = named(QLineEdit(str(suggestion)), "exportPath")
        self.path.setAccessibleName(self.tr("File"))
        self.path.textChanged.connect(self._judge)
        self.layer = named(Chooser(), "exportLayer", self.tr("Whose annotations"))
        self.layer.addItem(self.tr("Everybody’s annotations"), None)
        for name in layers:
            of_one = self.tr("Only those of {name}").format(name=isolated(name))
            self.layer.addItem(self.tr("Only the agreed layer") if name == ADJUDICATED else of_one, name)
        self.layer.setVisible(len(layers) > 1)
        self.with_text = named(QCheckBox(self.tr("Include the texts")), "exportWithText")
        hint = Caption(
            self.tr("With the texts, others can read the file without the documents. Without them it is smaller.")
        )
        hint.setWordWrap(True)
        self._word = QLabel(wordWrap=True)
        self._word.setProperty("role", "caption")
        self.buttons, self._export = self.deed_buttons(self.tr("Export"), "exportButton")
        self.accepted.connect(lambda: self.chosen.emit(self.value()))
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addWidget(
            QLabel(self.tr("The annotations of this project, for other programs, are written to:"), wordWrap=True)
        )
        column.addLayout(with_choice(self.path, "chooseExportPath", self.tr("Choose…"), self._on_browse))
        column.addWidget(self._word)
        column.addWidget(self.layer)
        column.addWidget(self.with_text)
        column.addWidget(hint)
        column.addWidget(self.buttons)
        give_room(self, 520, 240)
        self._judge()

    def value(self) -> ExportChoice:
        """Return what is filled in."""
        path = Path(self.path.text().strip()).expanduser()
        return ExportChoice(ended(path, ".json"), self.with_text.isChecked(), self.layer.currentData())

    def _on_browse(self) -> None:
        kinds = self.tr("JSON files (*.json)")
        ask_save(self, self.windowTitle(), kinds, self.path.text(), self._on_browsed, suffix="json")

    def _on_browsed(self, paths: list[Path]) -> None:
        self.path.setText(str(paths[0]))

    def _judge(self) -> None:
        filled = bool(self.path.text().strip())
        path = self.value().path if filled else None
        good = path is not None and path.parent.is_dir() and not path.is_dir()
        word = ""
        if filled and not good:
            word = self.tr("This folder does not exist. Choose another one.")
        elif path is not None and path.exists():
            word = self.tr("The file exists and will be replaced.")
        self._word.setText(word)
        self._export.setEnabled(good)
