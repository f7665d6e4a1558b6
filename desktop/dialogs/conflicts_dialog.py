"""The places on which several sides worked: every version beside the others, and a choice."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hashiya.db.model.codebook import Codebook
from hashiya.db.model.conflict import Conflict, Version
from hashiya.db.model.ids import DocumentId
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.row_words import parted, row_words
from hashiya.desktop.base.team_words import thing_name
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.empty_over import EmptyOver
from hashiya.desktop.widgets.labels import Caption, Heading, QuoteLabel
from hashiya.desktop.widgets.room import give_room

PRESENT = "present"


class ConflictsDialog(Dialog):
    """Lists conflicts.

    `settle_requested(conflict id, version)`, where a version is an event's id or PRESENT;
    `place_chosen(document, start, end, annotation)` to see one in the text.
    """

    settle_requested = Signal(str, str)
    place_chosen = Signal(str, int, int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflictsDialog")
        self.setWindowTitle(self.tr("Conflicts"))
        self._conflicts: Sequence[Conflict] = ()
        self._texts: Mapping[DocumentId, str] = {}
        self._codebook, self._language = Codebook(), "en"
        self.list = named(QListWidget(), "conflictList", self.tr("Conflicts"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._on_row)
        EmptyOver(
            self.list,
            self.tr("No conflicts"),
            self.tr("When merged work changed the same thing differently, both versions stand here until you choose."),
            "tag",
        )
        self._word = Caption()
        self._word.setWordWrap(True)
        self._versions = QVBoxLayout()
        page = QWidget()
        page.setLayout(self._versions)
        scroll = named(QScrollArea(widgetResizable=True), "conflictVersions")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addWidget(scroll, 2)
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addWidget(self._word)
        column.addLayout(row, 1)
        column.addWidget(self.buttons)
        give_room(self, 860, 560)

    def show_conflicts(
        self, conflicts: Sequence[Conflict], texts: Mapping[DocumentId, str], codebook: Codebook, language: str
    ) -> None:
        """Show the conflicts that are open now; `texts` are those of the documents of annotations."""
        now = max(0, self.list.currentRow())
        self._conflicts, self._texts, self._codebook, self._language = conflicts, texts, codebook, language
        self._word.setText(
            self.tr("Several sides worked on these without knowing of each other. Choose the version that holds.")
            if conflicts
            else self.tr("Nothing is in conflict.")
        )
        self.list.clear()
        for each in conflicts:
            first = self._words(each, each.present or each.others[0].values).splitlines()
            told = first[: 2 if each.table == "annotations" else 1] or [each.key]
            self.list.addItem("\n".join([f"{thing_name(each.table)}: {told[0]}", *told[1:]]))
        self.list.setCurrentRow(min(now, len(conflicts) - 1))
        if not conflicts:
            self._clear()

    def _words(self, conflict: Conflict, values: Mapping[str, object] | None) -> str:
        document = DocumentId(str((values or {}).get("document", "")))
        return row_words(conflict.table, values, self._texts.get(document, ""), self._codebook, self._language)

    def _clear(self) -> None:
        while (item := self._versions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _on_row(self, row: int) -> None:
        self._clear()
        if not 0 <= row < len(self._conflicts):
            return
        conflict = self._conflicts[row]
        values = [conflict.present, *(each.values for each in conflict.others)]
        own, common = parted([self._words(conflict, each) for each in values])
        self._versions.addWidget(self._version(own[0], conflict.present_version, PRESENT, self.tr("Keep this")))
        for said, other in zip(own[1:], conflict.others, strict=True):
            self._versions.addWidget(self._version(said, other, other.event, self.tr("Take this")))
        if common:
            self._versions.addWidget(Caption(self.tr("The same in all of them:")))
            same = QuoteLabel()
            same.setText(common)
            self._versions.addWidget(same)
        self._versions.addStretch()
        now = conflict.present
        if conflict.table == "annotations" and now is not None:
            self.place_chosen.emit(now["document"], now["start"], now["end"], conflict.key)

    def _settle(self, choice: str) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._conflicts):
            self.settle_requested.emit(self._conflicts[row].id, choice)

    def _version(
        self,
        said: str,
        version: Version | None,
        choice: str,
        deed: str,
    ) -> QWidget:
        box = named(QFrame(), "version")
        box.setProperty("role", "card")
        if version is None:
            who = self.tr("United from several sides")
        else:
            who = self.tr("{author}, {time}").format(author=isolated(version.author), time=words.time(version.time))
        title = self.tr("Now: {who}") if choice == PRESENT else self.tr("Instead: {who}")
        shown = QuoteLabel()
        shown.setText(said or "–")
        button = named(QPushButton(deed), "chooseVersion")
        button.setProperty("version", choice)
        button.setAccessibleName(f"{deed}: {title.format(who=who)}")
        button.clicked.connect(lambda: self._settle(choice))
        column = QVBoxLayout(box)
        column.addWidget(Heading(title.format(who=who), look.BODY))
        column.addWidget(shown)
        column.addWidget(button)
        return box
