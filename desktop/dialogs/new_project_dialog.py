"""Asks for a new project's title and file."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hashiya.desktop.base.naming import named
from hashiya.desktop.base.prompts import ask_save, ended, project_kinds
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.file_line import with_choice
from hashiya.desktop.widgets.room import give_room

SUFFIX = ".hashiya"
_UNFIT = '/\\:*?"<>|'


@dataclass(frozen=True, slots=True)
class NewProject:
    """What was asked for."""

    title: str
    path: Path


class NewProjectDialog(Dialog):
    """`chosen(NewProject)` after "Make project". The file's name follows the title until it is changed by hand."""

    chosen = Signal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newProjectDialog")
        self.setWindowTitle(self.tr("New project"))
        self._folder = folder
        self._named = False
        self.title = named(QLineEdit(), "projectTitle")
        self.title.setAccessibleName(self.tr("Title"))
        self.title.textChanged.connect(self._on_title_changed)
        self.path = named(QLineEdit(), "projectPath")
        self.path.setAccessibleName(self.tr("File"))
        self.path.textEdited.connect(self._on_path_edited)
        self.path.textChanged.connect(self._judge)
        self._word = QLabel(wordWrap=True)
        self._word.setProperty("role", "error")
        self.buttons, self._make = self.deed_buttons(self.tr("Make project"), "makeProject")
        self.accepted.connect(lambda: self.chosen.emit(self.value()))
        form = QFormLayout()
        form.addRow(self.tr("&Title"), self.title)
        file = QLabel(self.tr("&File"))
        file.setBuddy(self.path)
        form.addRow(file, with_choice(self.path, "choosePath", self.tr("Choose…"), self._on_browse))
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._word)
        column.addWidget(self.buttons)
        give_room(self, 480, 160)
        self.title.setText(self.tr("My project"))
        self.title.selectAll()

    def value(self) -> NewProject:
        """Return what is filled in."""
        path = Path(self.path.text().strip()).expanduser()
        return NewProject(self.title.text().strip(), ended(path, SUFFIX))

    def _on_title_changed(self, title: str) -> None:
        if not self._named:
            name = "".join("-" if letter in _UNFIT else letter for letter in title).strip(" .")
            self.path.setText(str(self._folder / f"{name}{SUFFIX}") if name else "")
        self._judge()

    def _on_path_edited(self, _text: str) -> None:
        self._named = True

    def _on_browse(self) -> None:
        ask_save(self, self.windowTitle(), project_kinds(), self.path.text(), self._on_browsed, suffix="hashiya")

    def _on_browsed(self, paths: list[Path]) -> None:
        self._named = True
        self.path.setText(str(paths[0]))

    def _judge(self) -> None:
        value = self.value() if self.path.text().strip() else None
        word = ""
        if value is not None and value.path.is_dir():
            word = self.tr("This is a folder. Add a name for the file.")
        elif value is not None and value.path.exists():
            word = self.tr("A file of this name exists already. Choose another name.")
        elif value is not None and not value.path.parent.is_dir():
            word = self.tr("This folder does not exist. Choose another one.")
        self._word.setText(word)
        self._make.setEnabled(bool(value is not None and value.title and not word))
