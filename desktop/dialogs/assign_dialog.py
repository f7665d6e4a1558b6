"""Who does what: a table of documents and people, a fair draw, and how far everybody is."""

import secrets
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hashiya.db.model.assignment import Assignment, AssignmentState
from hashiya.db.model.document import Document
from hashiya.db.model.ids import DocumentId
from hashiya.db.model.person import Person, Role
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.empty_over import EmptyOver
from hashiya.desktop.widgets.labels import Caption
from hashiya.desktop.widgets.number_box import NumberBox
from hashiya.desktop.widgets.room import give_room

# Short enough to be told to somebody who wants to repeat the draw.
_MOST_SEED = 9999


@dataclass(frozen=True, slots=True)
class AssignChoice:
    """Pairs of document and person: what was given, and what was taken back."""

    given: list[tuple[DocumentId, str]]
    taken: list[tuple[DocumentId, str]]


@dataclass(frozen=True, slots=True)
class Draw:
    """What a draw is asked for."""

    documents: list[DocumentId]
    people: list[str]
    per_document: int
    seed: int


class AssignDialog(Dialog):
    """`chosen(AssignChoice)` after "Save"; `draw_requested(Draw)` for a fair draw over all documents and annotators.

    What was ticked before a draw is kept: `chosen` comes first. `seed` is that of the last draw.
    """

    chosen = Signal(object)
    draw_requested = Signal(object)

    def __init__(
        self,
        documents: Sequence[Document],
        people: Sequence[Person],
        assignments: Sequence[Assignment],
        seed: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("assignDialog")
        self.setWindowTitle(self.tr("Who does what"))
        self._documents = list(documents)
        self._people = [each.name for each in people]
        annotators = [each.name for each in people if each.role is Role.ANNOTATOR]
        self._drawn = annotators or self._people
        self._before = {(each.document, each.person): each.state for each in assignments}
        self._build(secrets.randbelow(_MOST_SEED + 1) if seed is None else seed)
        give_room(self, 760, 460)

    def _build(self, seed: int) -> None:
        self.table = named(QTableWidget(len(self._documents), len(self._people)), "assignTable", self.windowTitle())
        self.table.setTabKeyNavigation(False)
        self.table.setHorizontalHeaderLabels(self._people)
        self.table.setVerticalHeaderLabels([each.title for each in self._documents])
        self.table.verticalHeader().setMaximumWidth(320)
        for row, document in enumerate(self._documents):
            for column, person in enumerate(self._people):
                self.table.setItem(row, column, self._cell(document.id, person))
        EmptyOver(
            self.table,
            self.tr("Nothing to give out yet"),
            self.tr("Add texts to the project, and people with “People…” in the menu “Review”."),
            "file-plus",
        )
        self.table.itemChanged.connect(lambda _item: self._show_progress())
        self.progress = Caption()
        self.progress.setWordWrap(True)
        self.per_document = named(NumberBox(), "perDocument", self.tr("People for each document"))
        self.per_document.setRange(1, max(1, len(self._drawn)))
        self.per_document.setValue(min(2, max(1, len(self._drawn))))
        self.seed = named(NumberBox(), "drawSeed", self.tr("Number of the draw"))
        self.seed.setRange(0, max(_MOST_SEED, min(seed, 2**31 - 1)))
        self.seed.setValue(seed)
        self.seed.setToolTip(self.tr("The same number draws the same people for the same documents."))
        draw = self._draw = named(QPushButton(self.tr("Draw annotators")), "drawAssignments")
        draw.setAutoDefault(False)
        draw.setEnabled(bool(self._people and self._documents))
        draw.clicked.connect(self._on_draw)
        self.buttons, self._save = self.deed_buttons(self.tr("Save"), "saveAssignments")
        self.accepted.connect(lambda: self.chosen.emit(self.value()))
        self.rights = named(Caption(self.tr("Adjudicators change this; you can look.")), "assignRights")
        self.rights.hide()
        row_ = QHBoxLayout()
        for text, field in (
            (self.tr("People for each document"), self.per_document),
            (self.tr("Number of the draw"), self.seed),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            row_.addWidget(label)
            row_.addWidget(field)
            row_.addSpacing(look.SMALL)
        row_.addWidget(draw)
        row_.addStretch()
        column_ = QVBoxLayout(self)
        column_.setSpacing(look.SMALL)
        column_.addWidget(self.table, 1)
        column_.addWidget(self.progress)
        column_.addLayout(row_)
        column_.addWidget(self.rights)
        column_.addWidget(self.buttons)
        self._show_progress()

    def _cell(self, document: DocumentId, person: str) -> QTableWidgetItem:
        state = self._before.get((document, person))
        item = QTableWidgetItem(self.tr("done") if state is AssignmentState.DONE else "")
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked if state is None else Qt.CheckState.Checked)
        return item

    def show_rights(self, *, manages: bool) -> None:
        """Let only those change anything who may."""
        self._save.setEnabled(manages)
        self._draw.setEnabled(manages and self._draw.isEnabled())
        self.rights.setVisible(not manages)

    def value(self) -> AssignChoice:
        """Return what differs from what was shown."""
        now = self._ticked()
        return AssignChoice(
            [pair for pair in now if pair not in self._before], [pair for pair in self._before if pair not in now]
        )

    def _ticked(self) -> list[tuple[DocumentId, str]]:
        return [
            (document.id, person)
            for row, document in enumerate(self._documents)
            for column, person in enumerate(self._people)
            if self._is_ticked(self.table.item(row, column))
        ]

    @staticmethod
    def _is_ticked(item: QTableWidgetItem | None) -> bool:
        return item is not None and item.checkState() is Qt.CheckState.Checked

    def _show_progress(self) -> None:
        ticked = self._ticked()
        having = Counter(person for _document, person in ticked)
        done = Counter(person for pair in ticked for person in pair[1:] if self._before.get(pair) == "done")
        self.progress.setText(
            "   ".join(
                self.tr("{name}: {done} of {all} done").format(
                    name=isolated(name), done=words.number(done[name]), all=words.number(having[name])
                )
                for name in self._people
                if having[name]
            )
            or self.tr("Nobody has a document to work on yet.")
        )

    def _on_draw(self) -> None:
        wanted = Draw([each.id for each in self._documents], self._drawn, self.per_document.value(), self.seed.value())
        self.accept()
        self.draw_requested.emit(wanted)
