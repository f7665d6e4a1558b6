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
from hashiya.desktop.base.row_words import row_words
from hashiya.desktop.base.team_words import thing_name
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.labels import Caption, Heading, QuoteLabel

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
        self.list.currentRowChanged.connect(self._on_row)
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
        self.resize(860, 560)

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
            first = self._words(each, each.present).splitlines()
            self.list.addItem(f"{thing_name(each.table)}: {first[0] if first else each.key}")
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
        self._versions.addWidget(
            self._version(conflict, conflict.present_version, conflict.present, PRESENT, self.tr("Keep this"))
        )
        for other in conflict.others:
            self._versions.addWidget(self._version(conflict, other, other.values, other.event, self.tr("Take this")))
        self._versions.addStretch()
        values = conflict.present
        if conflict.table == "annotations" and values is not None:
            self.place_chosen.emit(values["document"], values["start"], values["end"], conflict.key)

    def _version(
        self,
        conflict: Conflict,
        version: Version | None,
        values: Mapping[str, object] | None,
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
        shown.setText(self._words(conflict, values))
        button = named(QPushButton(deed), "chooseVersion")
        button.setProperty("version", choice)
        button.setAccessibleName(f"{deed}: {title.format(who=who)}")
        button.clicked.connect(lambda: self.settle_requested.emit(conflict.id, choice))
        column = QVBoxLayout(box)
        column.addWidget(Heading(title.format(who=who), look.BODY))
        column.addWidget(shown)
        column.addWidget(button)
        return box
