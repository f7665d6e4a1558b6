"""What a merge would bring: new, changed and removed rows, by whom, in conflict; then it is done, or not."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
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
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.labels import Caption, Heading
from hashiya.desktop.widgets.room import give_room


class MergeDialog(Dialog):
    """`chosen(only what is trusted)` after "Merge"; `keys_requested(key to add, or "")`.

    `trusted` maps public keys to their owners. `able` is whether signatures can be checked here.
    """

    chosen = Signal(bool)
    keys_requested = Signal(str)

    def __init__(
        self,
        report: MergeReport,
        trusted: Mapping[str, str] | None = None,
        *,
        only_trusted: bool = False,
        able: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._report, self._trusted, self._able = report, dict(trusted or {}), able
        self.setObjectName("mergeDialog")
        self.setWindowTitle(self.tr("Merge"))
        self.facts = named(QLabel(wordWrap=True), "mergeFacts")
        self.facts.setText(self._facts(report))
        self.table = named(QTableWidget(), "mergeTable", self.tr("What will come"))
        self.table.setTabKeyNavigation(False)
        self._fill(report)
        self.conflicts = named(Caption(), "mergeConflicts")
        self.conflicts.setWordWrap(True)
        fresh = len(report.fresh)
        self.conflicts.setText(
            self.tr("In conflict: %Ln. Both versions are kept, and you choose afterwards.", "", fresh)
            if fresh
            else self.tr("Nothing is in conflict.")
        )
        self._signers = QVBoxLayout()
        self._signers.setSpacing(look.TINY)
        self.only_trusted = named(QCheckBox(self.tr("Take only what somebody I trust has signed")), "onlyTrusted")
        self.only_trusted.setChecked(only_trusted and able)
        self.only_trusted.setEnabled(able)
        self.only_trusted.toggled.connect(self._judge)
        keys = named(QPushButton(self.tr("Keys that you trust…")), "trustedKeys")
        keys.setAutoDefault(False)
        keys.setEnabled(able)
        keys.clicked.connect(lambda: self.keys_requested.emit(""))
        trust = QHBoxLayout()
        trust.addWidget(self.only_trusted, 1)
        trust.addWidget(keys)
        self.buttons, self._merge = self.deed_buttons(self.tr("Merge"), "mergeButton")
        self.accepted.connect(lambda: self.chosen.emit(self.only_trusted.isChecked()))
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addWidget(Heading(self.tr("This will come")))
        column.addWidget(self.facts)
        column.addWidget(self.table, 1)
        column.addWidget(self.conflicts)
        column.addLayout(self._signers)
        column.addLayout(trust)
        column.addWidget(self.buttons)
        give_room(self, 620, 480)
        self.show_trusted(self._trusted)

    def _facts(self, report: MergeReport) -> str:
        if not report.events:
            return self.tr("Everything in these files is in the project already.")
        who = joined(f"{isolated(name)} ({number(count)})" for name, count in sorted(report.authors.items()) if name)
        return self.tr("New steps: %Ln, by {people}", "", report.events).format(people=who or "–")

    def show_trusted(self, trusted: Mapping[str, str]) -> None:
        """Say who signed what, now that these keys are trusted."""
        self._trusted = dict(trusted)
        while (item := self._signers.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for path, key in self._report.signers.items():
            self._signers.addWidget(self._signer(isolated(path.name), key))
        if not self._able:
            words = self.tr("Signatures can be checked once the library cryptography is installed: {command}")
            self._signers.addWidget(Caption(words.format(command="pip install 'hashiya[sign]'")))
        self._judge()

    def _signer(self, file: str, key: str | None) -> QWidget:
        """Return the words about one file, and a button that trusts a key not known yet."""
        line = named(QWidget(), "mergeSigner")
        words = named(Caption(), "mergeSignerWords")
        words.setWordWrap(True)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(words, 1)
        if key is None:
            told = self.tr("{file}: not signed, or changed after it was signed").format(file=file)
            words.setText(told if self._able else self.tr("{file}: not checked").format(file=file))
        elif key in self._trusted:
            words.setText(self.tr("✓ {file}: signed by {name}").format(file=file, name=isolated(self._trusted[key])))
        else:
            words.setText(self.tr("{file}: signed with a key that you do not know, {key}").format(file=file, key=key))
            trust = named(QPushButton(self.tr("Trust it…")), "trustSigner", self.tr("Trust this key"))
            trust.setAutoDefault(False)
            trust.clicked.connect(lambda: self.keys_requested.emit(key))
            row.addWidget(trust)
        return line

    def _judge(self) -> None:
        known = all(key in self._trusted for key in self._report.signers.values())
        self._merge.setEnabled(self._report.events > 0 and (known or not self.only_trusted.isChecked()))

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
