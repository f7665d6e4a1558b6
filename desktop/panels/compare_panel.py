"""The adjudicator's page: whose layers are seen, where they differ, and what becomes of each place."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QListView, QPushButton, QVBoxLayout, QWidget

from hashiya.db.model.codebook import Codebook
from hashiya.db.model.comparison import ComparedRow, Comparison
from hashiya.db.model.person import ADJUDICATED, Person
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.models.comparison_delegate import ComparisonDelegate
from hashiya.desktop.models.comparison_model import ComparisonModel, ComparisonRole
from hashiya.desktop.panels.decision_box import DecisionBox
from hashiya.desktop.panels.layers_box import LayersBox
from hashiya.desktop.panels.walk_panel import WalkPanel
from hashiya.desktop.widgets.empty_state import EmptyState
from hashiya.desktop.widgets.labels import Caption

_MOST_TAKEN_BY_NUMBER = 9


class ComparePanel(WalkPanel):
    """Shows a comparison.

    Wishes: `row_chosen(ComparedRow)`, `take_requested(ComparedRow, annotation id)`, `union_requested(ComparedRow)`,
    `intersection_requested(ComparedRow)`, `another_requested(ComparedRow)`, `dismiss_requested(ComparedRow)`,
    `agreements_requested()`, `new_requested()`, `layers_changed()`, `close_requested()`.
    """

    row_chosen = Signal(object)
    take_requested = Signal(object, str)
    union_requested = Signal(object)
    intersection_requested = Signal(object)
    another_requested = Signal(object)
    dismiss_requested = Signal(object)
    agreements_requested = Signal()
    new_requested = Signal()
    layers_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("compare", self.tr("Compare and adjudicate"), parent)
        self.step_requested.connect(self.step)
        self._theme = theme
        self._adjudicator = True
        self._people: Sequence[Person] = ()
        self._text, self._codebook, self._language = "", Codebook(), "en"
        self.model = ComparisonModel(self)
        self._delegate = ComparisonDelegate(theme, self)
        self._build()

    def _build(self) -> None:
        self.layers = LayersBox()
        self.layers.hidden_changed.connect(self.layers_changed)
        self.list = named(QListView(uniformItemSizes=True), "comparedList", self.tr("Places where the layers differ"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._delegate)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._on_current(now))
        self._empty = EmptyState(
            self.tr("No disagreements"), self.tr("Everybody marked the same here, or only one worked on it."), "tag"
        )
        self.agreements = named(QCheckBox(), "showAgreements")
        self.agreements.toggled.connect(lambda shown: self._on_agreements(shown=shown))
        self.accept_all = named(QPushButton(self.tr("Accept all exact agreements")), "acceptAgreements")
        self.accept_all.setAccessibleName(self.accept_all.text())
        self.accept_all.clicked.connect(self.agreements_requested)
        self.add = named(QPushButton(self.tr("Add the selected words…")), "addAdjudicated")
        self.add.setAccessibleName(self.add.text())
        self.add.clicked.connect(self.new_requested)
        self.rights = named(Caption(self.tr("Adjudicators decide here; you can look.")), "compareRights")
        self.rights.setWordWrap(True)
        self.rights.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MEDIUM, look.SMALL, look.MEDIUM, look.MEDIUM)
        column.setSpacing(look.SMALL)
        column.addLayout(self.build_head(self.tr("Compare"), self.tr("Close the comparison (Esc)")))
        column.addWidget(self.layers)
        column.addWidget(self.list, 2)
        column.addWidget(self._empty, 2)
        column.addWidget(self.agreements)
        column.addWidget(self._build_decision(), 3)
        column.addWidget(self.rights)
        column.addWidget(self.accept_all)
        column.addWidget(self.add)

    def _build_decision(self) -> DecisionBox:
        self.decision = DecisionBox()
        box = self.decision
        box.take_requested.connect(lambda each: self._wish(self.take_requested.emit, each))
        box.union_requested.connect(lambda: self._wish(self.union_requested.emit))
        box.intersection_requested.connect(lambda: self._wish(self.intersection_requested.emit))
        box.another_requested.connect(lambda: self._wish(self.another_requested.emit))
        box.dismiss_requested.connect(lambda: self._wish(self.dismiss_requested.emit))
        for number, key in enumerate("AB"):
            self.add_key(key, partial(self._take, number))
        for number in range(_MOST_TAKEN_BY_NUMBER):
            self.add_key(str(number + 1), partial(self._take, number))
        for name, key in (("takeUnion", "U"), ("takeIntersection", "I"), ("takeAnother", "N"), ("takeNothing", "X")):
            self.add_key(key, box.buttons[name].click)
        return box

    def show_comparison(
        self,
        comparison: Comparison,
        people: Sequence[Person],
        text: str,
        codebook: Codebook,
        language: str,
        theme: Theme,
    ) -> None:
        """Show where the layers of a document differ; the row that was current stays so, if it is still there."""
        current = self.current()
        self._people, self._text, self._codebook, self._language = people, text, codebook, language
        self._theme = self._delegate.theme = theme
        self.layers.show_people(people, theme)
        self.model.show_comparison(comparison, text, codebook, language)
        open_rows = sum(1 for row in comparison.disagreements if not row.settled)
        self.count.setText(self.tr("%Ln to decide", "", open_rows))
        taken = [row for row in comparison.agreements if not row.settled]
        self.accept_all.setEnabled(self._adjudicator and bool(taken) and len(comparison.authors) > 1)
        self.agreements.setText(self.tr("Show agreements (%Ln)", "", len(comparison.agreements)))
        self._show_rows()
        if current is not None:
            self._go(self.model.find(lambda row: set(row.ids) & set(current.ids) != set()))

    def _take(self, number: int) -> None:
        if self._adjudicator:
            self.decision.take(number)

    def show_rights(self, *, adjudicator: bool) -> None:
        """Offer decisions only to who may make them."""
        self._adjudicator = adjudicator
        self.decision.setEnabled(adjudicator)
        self.add.setEnabled(adjudicator)
        self.rights.setVisible(not adjudicator)

    def current(self) -> ComparedRow | None:
        """Return the row that is chosen."""
        found = self.list.currentIndex().data(ComparisonRole.ROW)
        return found if isinstance(found, ComparedRow) else None

    def step(self, direction: int) -> None:
        """Go to the next (+1) or previous (-1) row."""
        number = self.list.currentIndex().row() + direction
        self._go(max(0, min(number, self.model.rowCount() - 1)))

    def go_to_open(self) -> None:
        """Go to the next row that is not decided, from the current one on, then from the first."""
        now = max(0, self.list.currentIndex().row())
        found = self.model.find(lambda row: not row.settled, now)
        self._go(found if found >= 0 else self.model.find(lambda row: not row.settled))

    def _go(self, number: int) -> None:
        if 0 <= number < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(number))
            self.list.scrollTo(self.list.currentIndex())

    def _show_rows(self) -> None:
        rows = self.model.rowCount()
        self.list.setVisible(rows > 0)
        self._empty.setVisible(rows == 0)
        self.decision.setVisible(self.current() is not None)

    def _on_current(self, _index: QModelIndex) -> None:
        row = self.current()
        self.decision.setVisible(row is not None)
        if row is not None:
            layers = [each for each in self._people if each.name != ADJUDICATED]
            self.decision.show_row(row, layers, self._text, self._codebook, self._language, self._theme)
            self.tell_case(str(self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)))
            self.row_chosen.emit(row)

    def _on_agreements(self, *, shown: bool) -> None:
        current = self.current()
        self.model.show_agreements(shown=shown)
        self._show_rows()
        if current is not None:
            self._go(self.model.find(lambda row: row is current))

    def _wish(self, wish: Callable[..., object], *values: object) -> None:
        row = self.current()
        if row is not None:
            wish(row, *values)
