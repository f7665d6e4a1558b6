"""Shows the texts that are about to be added: guesses to change, a preview, and which ones are there already."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from hashiya.db.importers.plain_text import import_text
from hashiya.db.model.direction import Direction
from hashiya.db.model.imported import ImportedText
from hashiya.db.model.problems import ProjectError
from hashiya.db.text.direction import paragraph_direction
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import isolated, layout_direction
from hashiya.desktop.base.errors import worded
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.words import LANGUAGES, language_name, number
from hashiya.desktop.widgets.chooser import Chooser
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.room import give_room

_PREVIEW = 3000
ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "windows-1256",
    "iso-8859-6",
    "windows-1255",
    "iso-8859-8",
    "windows-1252",
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file on its way in: its bytes, for another try, what they were read as, and the title of the same text."""

    data: bytes
    imported: ImportedText
    duplicate_of: str = ""


class ImportDialog(Dialog):
    """Lists candidates. `chosen(list of ImportedText)` after "Add". Duplicates are left out unless ticked."""

    chosen = Signal(list)

    def __init__(self, candidates: Sequence[Candidate], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setWindowTitle(self.tr("Add texts"))
        self._candidates = list(candidates)
        self._build()
        give_room(self, 860, 560)
        self.files.setCurrentRow(0)

    def _build(self) -> None:
        self.files = named(QListWidget(), "importFiles")
        self.files.setAccessibleName(self.tr("Files"))
        for candidate in self._candidates:
            item = QListWidgetItem(self._line(candidate))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if candidate.duplicate_of else Qt.CheckState.Checked)
            self.files.addItem(item)
        self.files.setWordWrap(True)
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files.currentRowChanged.connect(self._on_row_changed)
        self.files.itemChanged.connect(lambda _item: self._show_total())
        self.buttons, self._add = self.deed_buttons("", "addChosen")
        self.accepted.connect(lambda: self.chosen.emit(self.value()))
        right = QVBoxLayout()
        right.addLayout(self._build_form())
        self._word = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._word.setProperty("role", "error")
        right.addWidget(self._word)
        self.preview = named(QTextEdit(readOnly=True), "importPreview")
        self.preview.setAccessibleName(self.tr("Preview of the text"))
        right.addWidget(self.preview, 1)
        row = QHBoxLayout()
        row.setSpacing(look.MEDIUM)
        row.addWidget(self.files, 1)
        row.addLayout(right, 2)
        column = QVBoxLayout(self)
        column.addLayout(row, 1)
        column.addWidget(self.buttons)
        self._show_total()

    def _build_form(self) -> QFormLayout:
        self.title = named(QLineEdit(), "importTitle")
        self.encoding = named(Chooser(), "importEncoding")
        self.language = named(Chooser(), "importLanguage")
        for tag in LANGUAGES:
            self.language.addItem(language_name(tag), tag)
        self.direction = named(Chooser(), "importDirection")
        self.direction.addItem(self.tr("Right to left"), Direction.RTL)
        self.direction.addItem(self.tr("Left to right"), Direction.LTR)
        self.title.textEdited.connect(lambda text: self._change(title=text))
        self.encoding.activated.connect(self._on_encoding)
        self.language.activated.connect(lambda _i: self._change(language=self.language.currentData()))
        self.direction.activated.connect(lambda _i: self._change(direction=Direction(self.direction.currentData())))
        form = QFormLayout()
        for words, field in (
            (self.tr("T&itle"), self.title),
            (self.tr("&Encoding"), self.encoding),
            (self.tr("&Language"), self.language),
            (self.tr("&Direction"), self.direction),
        ):
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(words, field)
        return form

    def value(self) -> list[ImportedText]:
        """Return the ticked texts as they were confirmed."""
        return [candidate.imported for row, candidate in enumerate(self._candidates) if self._ticked(row)]

    def _ticked(self, row: int) -> bool:
        return self.files.item(row).checkState() is Qt.CheckState.Checked

    def _line(self, candidate: Candidate) -> str:
        name = isolated(candidate.imported.file)
        if candidate.duplicate_of:
            return self.tr("{file} – already here as {title}").format(file=name, title=isolated(candidate.duplicate_of))
        return name

    def _show_total(self) -> None:
        total = sum(self._ticked(row) for row in range(self.files.count()))
        self._add.setText(self.tr("Add texts (%n)", "", total))
        self._add.setEnabled(total > 0)

    def _on_row_changed(self, row: int) -> None:
        imported = self._candidates[row].imported
        self.title.setText(imported.title)
        known = dict.fromkeys((imported.encoding, *imported.encodings, *ENCODINGS))
        self.encoding.clear()
        self.encoding.addItems(list(known))
        if self.language.findData(imported.language) < 0:
            self.language.addItem(language_name(imported.language), imported.language)
        self.language.setCurrentIndex(self.language.findData(imported.language))
        self.direction.setCurrentIndex(self.direction.findData(imported.direction))
        self._show_preview(imported)

    def _show_preview(self, imported: ImportedText) -> None:
        self._word.setText("\n".join(worded(notice) for notice in imported.notices))
        option = self.preview.document().defaultTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(layout_direction(imported.direction))
        self.preview.document().setDefaultTextOption(option)
        text = imported.text[:_PREVIEW]
        if len(imported.text) > _PREVIEW:
            text += "\n" + self.tr("… {count} characters in all").format(count=number(len(imported.text)))
        self.preview.setPlainText(text)
        # Every paragraph as the view will show it.
        block = self.preview.document().begin()
        while block.isValid():
            direction = paragraph_direction(block.text(), imported.direction)
            QTextCursor(block).setBlockFormat(_running(direction))
            block = block.next()

    def _change(self, **values: Any) -> None:
        row = self.files.currentRow()
        candidate = self._candidates[row]
        self._candidates[row] = replace(candidate, imported=replace(candidate.imported, **values))
        if "direction" in values:
            self._show_preview(self._candidates[row].imported)

    def _on_encoding(self, _index: int) -> None:
        row = self.files.currentRow()
        candidate = self._candidates[row]
        try:
            imported = import_text(candidate.data, candidate.imported.file, encoding=self.encoding.currentText())
        except ProjectError as error:
            self._word.setText(worded(error))
            self.encoding.setCurrentText(candidate.imported.encoding)
            return
        kept = replace(imported, title=candidate.imported.title, encodings=candidate.imported.encodings)
        self._candidates[row] = replace(candidate, imported=kept)
        self.language.setCurrentIndex(max(0, self.language.findData(kept.language)))
        self.direction.setCurrentIndex(self.direction.findData(kept.direction))
        self._show_preview(kept)


def _running(direction: Direction) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLayoutDirection(layout_direction(direction))
    return form
