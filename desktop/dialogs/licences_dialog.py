"""Everything that is shipped with its licence: a list to search, and the text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hashiya.db.text.normalise import normalise
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.licences import Licensed
from hashiya.desktop.base.naming import named
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.room import give_room


class LicencesDialog(Dialog):
    """Shows licences. The texts are in English, as their authors wrote them, so they stand left to right."""

    def __init__(self, licensed: Sequence[Licensed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("licencesDialog")
        self.setWindowTitle(self.tr("Licences"))
        self._licensed = licensed
        self.search = named(QLineEdit(), "licenceSearch", self.tr("Search by name or licence"))
        self.search.setPlaceholderText(self.tr("Search by name or licence"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._seek)
        self.list = named(QListWidget(), "licenceList", self.tr("What the program consists of"))
        for each in licensed:
            self.list.addItem(
                QListWidgetItem(self.tr("{name}, {licence}").format(name=each.name, licence=each.licence))
            )
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show)
        self._title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.text = named(QPlainTextEdit(readOnly=True), "licenceText", self.tr("Text of the licence"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setTabChangesFocus(True)
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(look.MEDIUM, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self.text, 1)
        parts = named(QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False), "licenceParts")
        parts.addWidget(self.list)
        parts.addWidget(beside)
        parts.setStretchFactor(1, 1)
        parts.setSizes([280, 560])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setSpacing(look.SMALL)
        outer.addWidget(self.search)
        outer.addWidget(parts, 1)
        outer.addWidget(buttons)
        give_room(self, 860, 600)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        if row < 0:
            self._title.clear()
            self.text.clear()
            return
        each = self._licensed[row]
        title = self.tr("{name} {version}: {licence}") if each.version else self.tr("{name}: {licence}")
        name, licence = isolated(each.name), isolated(each.licence)
        self._title.setText(title.format(name=name, version=isolated(each.version), licence=licence))
        missing = self.tr("This package brings no text of its licence. It is told at {page}.")
        self.text.setPlainText(each.text() or missing.format(page=isolated(each.page)))

    def _seek(self, words: str) -> None:
        wanted = normalise(words).split()
        first = -1
        for row, each in enumerate(self._licensed):
            found = all(word in normalise(f"{each.name} {each.licence}") for word in wanted)
            self.list.item(row).setHidden(not found)
            first = row if found and first < 0 else first
        now = self.list.currentItem()
        if now is None or now.isHidden():
            self.list.setCurrentRow(first)
