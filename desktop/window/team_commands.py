"""The commands of team work, and the one menu that holds them: "Review"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.keyboard import key_sequences
from hashiya.desktop.widgets.entries import add_entry


class ReviewMenu(QMenu):
    """The menu "Review". `name_chosen(str)`: as whom one works from now on."""

    name_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # As those of `Commands`.
        self.sources: dict[str, str] = {}
        self.setTitle(self.tr("&Review"))
        self.setObjectName("reviewMenu")
        self.setAccessibleName(self.tr("Review"))
        self._names: tuple[str, ...] = ()
        self._name = ""
        self.review = self._make("reviewAction", self.tr("&Review annotations"), "F9")
        self.returned = self._make("returnedAction", "")
        self.returned.setVisible(False)
        self.compare = self._make("compareAction", self.tr("&Compare and adjudicate"), "Shift+F9")
        self.agreement = self._make("agreementAction", self.tr("&Agreement…"))
        self.addSeparator()
        self.history = self._make("historyAction", self.tr("&History…"), "Ctrl+H")
        self.addSeparator()
        self.bundle = self._make("bundleAction", self.tr("Make a b&undle…"))
        self.merge = self._make("mergeAction", self.tr("&Merge…"))
        self.conflicts = self._make("conflictsAction", self.tr("Con&flicts…"))
        self.addSeparator()
        self.working_as = self.addMenu(self.tr("&Working as"))
        self.working_as.setObjectName("workingAsMenu")
        self.working_as.aboutToShow.connect(self._fill_names)
        self.done = self._make("documentDoneAction", self.tr("I am &done with this document"))
        self.done.setCheckable(True)
        self.people = self._make("peopleAction", self.tr("&People…"))
        self.assignments = self._make("assignmentsAction", self.tr("Who does wha&t…"))
        self.set_state(project=False, document=False, writable=False)

    def tr(self, source: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        """Translate, and remember the source."""
        said = super().tr(source, disambiguation, n)
        self.sources[said] = source
        return said

    def _make(self, name: str, words: str, key: str = "") -> QAction:
        action = self.addAction(words)
        action.setObjectName(name)
        if key:
            action.setShortcuts(key_sequences(key))
        return action

    def set_names(self, names: Sequence[str], name: str) -> None:
        """Say who can be chosen, and who works here now."""
        self._names, self._name = tuple(dict.fromkeys([*names, name])), name
        self.working_as.setTitle(self.tr("&Working as {name}").format(name=isolated(name.replace("&", "&&"))))

    def set_returned(self, count: int) -> None:
        """Offer what came back to who works here; nothing, where nobody reviews."""
        self.returned.setText(self.tr("Came &back to me (%Ln)", "", count))
        self.returned.setVisible(count > 0)

    def set_conflicts(self, count: int) -> None:
        """Tell how many conflicts wait for a choice."""
        self.conflicts.setText(self.tr("Con&flicts (%Ln)…", "", count) if count else self.tr("Con&flicts…"))

    def set_state(self, *, project: bool, document: bool, writable: bool) -> None:
        """Enable what makes sense now."""
        for action in (self.agreement, self.history, self.bundle, self.people, self.assignments, self.conflicts):
            action.setEnabled(project)
        self.working_as.setEnabled(project)
        self.review.setEnabled(project)
        self.compare.setEnabled(document)
        self.done.setEnabled(document and writable)
        self.merge.setEnabled(project and writable)

    def _fill_names(self) -> None:
        self.working_as.clear()
        group = QActionGroup(self.working_as)
        for name in self._names:
            action = add_entry(self.working_as, isolated(name.replace("&", "&&")), partial(self.name_chosen.emit, name))
            action.setCheckable(True)
            action.setChecked(name == self._name)
            group.addAction(action)
        self.working_as.addSeparator()
        add_entry(self.working_as, self.tr("Somebody &else…"), partial(self.name_chosen.emit, ""))
