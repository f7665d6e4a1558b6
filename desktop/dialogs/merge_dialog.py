"""What a merge would bring: new, changed and removed rows, by whom, in conflict; then it is done, or not."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hashiya.db.model.conflict import MergeReport
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.team_words import thing_name
from hashiya.desktop.base.words import joined, number
from hashiya.desktop.widgets.labels import Caption, Heading
from hashiya.desktop.widgets.room import give_room


class MergeDialog(QDialog):
    """`chosen()` after "Merge"."""

    chosen = Signal()

    def __init__(self, report: MergeReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mergeDialog")
        self.setWindowTitle(self.tr("Merge"))
        self.facts = named(QLabel(wordWrap=True), "mergeFacts")
        self.facts.setText(self._facts(report))
        self.table = named(QTableWidget(), "mergeTable", self.tr("What will come"))
        self._fill(report)
        self.conflicts = named(Caption(), "mergeConflicts")
        self.conflicts.setWordWrap(True)
        fresh = len(report.fresh)
        self.conflicts.setText(
            self.tr("In conflict: %Ln. Both versions are kept, and you choose afterwards.", "", fresh)
            if fresh
            else self.tr("Nothing is in conflict.")
        )
        self.signers = Caption(self._signers(report))
        self.signers.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        merge = self.buttons.addButton(self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        merge.setObjectName("mergeButton")
        merge.setProperty("primary", True)
        merge.setEnabled(report.events > 0)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addWidget(Heading(self.tr("This will come")))
        column.addWidget(self.facts)
        column.addWidget(self.table, 1)
        column.addWidget(self.conflicts)
        column.addWidget(self.signers)
        column.addWidget(self.buttons)
        give_room(self, 560, 440)

    def _facts(self, report: MergeReport) -> str:
        if not report.events:
            return self.tr("Everything in these files is in the project already.")
        who = joined(f"{isolated(name)} ({number(count)})" for name, count in sorted(report.authors.items()) if name)
        return self.tr("New steps: %Ln, by {people}", "", report.events).format(people=who or "–")

    def _signers(self, report: MergeReport) -> str:
        return "\n".join(
            self.tr("{file}: signed with {key}").format(file=isolated(path.name), key=key)
            if key
            else self.tr("{file}: not signed").format(file=isolated(path.name))
            for path, key in report.signers.items()
        )

    def _fill(self, report: MergeReport) -> None:
        kinds: list[tuple[str, Mapping[str, int]]] = [
            (self.tr("New"), report.new),
            (self.tr("Changed"), report.changed),
            (self.tr("Removed"), report.removed),
        ]
        fresh: dict[str, int] = {}
        for each in report.conflicts:
            if each.id in report.fresh:
                fresh[each.table] = fresh.get(each.table, 0) + 1
        kinds.append((self.tr("In conflict"), fresh))
        things = sorted({table for _name, counts in kinds for table in counts})
        self.table.setRowCount(len(things))
        self.table.setColumnCount(len(kinds))
        self.table.setHorizontalHeaderLabels([name for name, _counts in kinds])
        self.table.setVerticalHeaderLabels([thing_name(each) for each in things])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for row, thing in enumerate(things):
            for column, (_name, counts) in enumerate(kinds):
                self.table.setItem(row, column, QTableWidgetItem(number(counts.get(thing, 0))))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setVisible(bool(things))
