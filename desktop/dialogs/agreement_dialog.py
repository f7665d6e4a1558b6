"""How far annotators agree: every measure with its source, the values, and a confusion table that opens its places."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hashiya.db.model.codebook import Codebook
from hashiya.db.model.document import Document
from hashiya.db.model.ids import DocumentId
from hashiya.db.stats.agreement import AgreementReport, Figures, UnitKind
from hashiya.db.stats.confusion import Confusion, Place
from hashiya.db.stats.outcome import Outcome
from hashiya.db.stats.sources import SOURCES
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.team_words import measure_name, measure_source, undefined_reason
from hashiya.desktop.models.figures_model import FiguresModel
from hashiya.desktop.widgets.chooser import Chooser
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.empty_over import EmptyOver
from hashiya.desktop.widgets.labels import Caption, Heading
from hashiya.desktop.widgets.ringed import TabBar
from hashiya.desktop.widgets.room import give_room
from hashiya.desktop.widgets.tall_scroll import TallScroll

_EVERYTHING = "*"
# So many places of a cell show their words.
QUOTED = 500


class AgreementDialog(Dialog):
    """Shows a report.

    `measure_requested(tolerate, UnitKind, authors)` when another switch is set; `place_chosen(Place)` to see a case in
    the text; `quotes_requested(places)` asks for their words, which `show_quotes` shows.
    """

    measure_requested = Signal(bool, object, object)
    place_chosen = Signal(object)
    quotes_requested = Signal(object)

    def __init__(self, authors: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("agreementDialog")
        self.setWindowTitle(self.tr("Agreement"))
        self._report: AgreementReport | None = None
        self._titles: Mapping[DocumentId, str] = {}
        self._codebook, self._language = Codebook(), "en"
        self.figures = FiguresModel(self)
        self._build(authors)
        give_room(self, 1080, 680)

    def _build(self, authors: Sequence[str]) -> None:
        self.pair = named(Chooser(), "agreementPair", self.tr("Annotators"))
        self.pair.addItem(self.tr("All annotators"), ())
        for place, one in enumerate(authors):
            for other in authors[place + 1 :]:
                self.pair.addItem(f"{isolated(one)} & {isolated(other)}", (one, other))
        self.document = named(Chooser(), "agreementDocument", self.tr("Documents"))
        self.label = named(Chooser(), "agreementLabel", self.tr("Label"))
        self.units = named(Chooser(), "agreementUnits", self.tr("Counted in"))
        self.units.addItem(self.tr("Counted in characters"), UnitKind.CHARACTER)
        self.units.addItem(self.tr("Counted in words"), UnitKind.TOKEN)
        self.tolerant = named(
            QCheckBox(self.tr("Forgive white space, punctuation and one-letter prefixes at the edges")), "tolerant"
        )
        self.pair.activated.connect(lambda _index: self._ask())
        self.units.activated.connect(lambda _index: self._ask())
        self.tolerant.toggled.connect(lambda _on: self._ask())
        self.document.activated.connect(lambda _index: self._show_figures())
        self.label.activated.connect(lambda _index: self._show_figures())
        row = QHBoxLayout()
        for chooser in (self.pair, self.document, self.label, self.units):
            row.addWidget(chooser)
        self.facts = named(Caption(), "agreementFacts")
        self.facts.setWordWrap(True)
        self.tabs = named(QTabWidget(), "agreementTabs", self.windowTitle())
        self.tabs.setTabBar(named(TabBar(), "agreementTabBar", self.windowTitle()))
        self.tabs.addTab(self._build_figures(), self.tr("Spans"))
        self.values = named(QTableWidget(), "agreementValues", self.tr("Values"))
        self.values.setTabKeyNavigation(False)
        self.values.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.values.verticalHeader().hide()
        self.tabs.addTab(self.values, self.tr("Values"))
        self.tabs.addTab(self._build_confusion(), self.tr("Confusion"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addLayout(row)
        column.addWidget(self.tolerant)
        column.addWidget(self.facts)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.buttons)

    def _build_figures(self) -> QWidget:
        page = QWidget()
        self.table = named(QTableView(), "agreementTable", self.tr("Figures"))
        self.table.setTabKeyNavigation(False)
        self.table.setModel(self.figures)
        self.table.verticalHeader().hide()
        EmptyOver(
            self.table,
            self.tr("Nothing to compare yet"),
            self.tr("Agreement needs a document in which two people marked something."),
            "tag",
        )
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.selectionModel().currentChanged.connect(lambda now, _before: self._show_source(now))
        self.source = named(QLabel(wordWrap=True), "agreementSource")
        self.source.setProperty("role", "caption")
        column = QVBoxLayout(page)
        told = TallScroll(self.source)
        # As high as it needs to be, but never more than a share of the page.
        told.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column.addWidget(self.table, 3)
        column.addWidget(told, 2)
        return page

    def _build_confusion(self) -> QWidget:
        page = QWidget()
        self.confusion_of = named(Chooser(), "confusionPair", self.tr("Annotators"))
        self.confusion_of.activated.connect(lambda _index: self._show_confusion())
        self.confusion = named(QTableWidget(), "confusionTable", self.tr("Confusion table"))
        self.confusion.setTabKeyNavigation(False)
        self.confusion.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.confusion.currentCellChanged.connect(lambda row, column, _r, _c: self._show_places(row, column))
        self.places = named(QListWidget(), "confusionPlaces", self.tr("Places"))
        EmptyOver(
            self.places, self.tr("No place to show"), self.tr("Choose a cell of the table above that counts something.")
        )
        self.places.itemActivated.connect(self._on_place)
        self.places.itemClicked.connect(self._on_place)
        column = QVBoxLayout(page)
        column.addWidget(self.confusion_of)
        column.addWidget(self.confusion, 1)
        column.addWidget(Heading(self.tr("Places of the chosen cell"), look.BODY))
        column.addWidget(self.places, 1)
        return page

    def show_report(
        self, report: AgreementReport, documents: Sequence[Document], codebook: Codebook, language: str
    ) -> None:
        """Show other figures; what is chosen stays chosen."""
        self._report, self._codebook, self._language = report, codebook, language
        self._titles = {each.id: each.title for each in documents}
        _refill(
            self.document,
            [(self.tr("All documents"), "")]
            + [(self._titles[each], each) for each in report.documents]
            + [(self.tr("Everything, document by document"), _EVERYTHING)],
        )
        _refill(
            self.label,
            [(self.tr("Every label"), ""), *((self._label(each), each) for each in report.labels)],
        )
        counted = self.tr("words") if report.units is UnitKind.TOKEN else self.tr("characters")
        told = self.tr("{names}. {count} documents, {left} left out for want of a second annotator; in {units}.")
        self.facts.setText(
            told.format(
                names=words.joined(isolated(each) for each in report.annotators),
                count=words.number(len(report.documents)),
                left=words.number(len(report.left_out)),
                units=counted,
            )
        )
        _refill(
            self.confusion_of,
            [
                (f"{isolated(each.first)} & {isolated(each.second)}", place)
                for place, each in enumerate(report.confusions)
            ],
        )
        self._show_figures()
        self._show_values()
        self._show_confusion()

    def _ask(self) -> None:
        self.measure_requested.emit(self.tolerant.isChecked(), self.units.currentData(), self.pair.currentData())

    def _label(self, label: str | None) -> str:
        if label is None:
            return self.tr("not marked")
        code = self._codebook.get(label)
        return words.code_name(code, self._language) if code else label

    def _show_figures(self) -> None:
        if self._report is None:
            return
        document, label = self.document.currentData(), self.label.currentData()

        def wanted(row: Figures) -> bool:
            here = document == _EVERYTHING or (row.document or "") == document
            return here and (not label or row.label == label)

        rows = [row for row in self._report.figures if wanted(row)]
        self.figures.show_figures(rows, self._titles, self._codebook, self._language)
        self.table.resizeColumnsToContents()
        self._show_source(QModelIndex())

    def _show_source(self, index: QModelIndex) -> None:
        measure = index.column() - (self.figures.columnCount() - len(SOURCES))
        shown = list(SOURCES) if measure < 0 else [list(SOURCES)[measure]]
        reason = index.data(Qt.ItemDataRole.ToolTipRole)
        lines = [f"{measure_name(each)}: {measure_source(each)}" for each in shown]
        self.source.setText("\n".join([*lines, reason] if reason else lines))

    def _show_values(self) -> None:
        rows = self._report.attributes if self._report is not None else ()
        heads = [self.tr("Label"), self.tr("Value"), self.tr("Pairs"), self.tr("Filled in"), self.tr("Equal"),
                 self.tr("Equal of the filled in"), self.tr("Alpha")]  # fmt: skip
        self.values.setRowCount(len(rows))
        self.values.setColumnCount(len(heads))
        self.values.setHorizontalHeaderLabels(heads)
        for number, each in enumerate(rows):
            code = self._codebook.get(each.label)
            known = {one.name: words.attribute_name(one, self._language) for one in (code.attributes if code else ())}
            cells = [self._label(each.label), known.get(each.attribute, each.attribute)]
            cells += [words.number(each.pairs), words.number(each.filled)]
            for column, text in enumerate(cells):
                self.values.setItem(number, column, QTableWidgetItem(text))
            for column, outcome in enumerate((each.percent, each.percent_filled, each.alpha), len(cells)):
                self.values.setItem(number, column, _outcome_item(outcome))
        self.values.resizeColumnsToContents()

    def _current_confusion(self) -> Confusion | None:
        place = self.confusion_of.currentData()
        return self._report.confusions[place] if self._report is not None and isinstance(place, int) else None

    def _show_confusion(self) -> None:
        confusion = self._current_confusion()
        labels = confusion.labels() if confusion is not None else []
        self.confusion.clear()
        self.places.clear()
        self.confusion.setRowCount(len(labels))
        self.confusion.setColumnCount(len(labels))
        if confusion is None:
            return
        self.confusion.setVerticalHeaderLabels([f"{isolated(confusion.first)}: {self._label(each)}" for each in labels])
        self.confusion.setHorizontalHeaderLabels(
            [f"{isolated(confusion.second)}: {self._label(each)}" for each in labels]
        )
        for row, one in enumerate(labels):
            for column, other in enumerate(labels):
                item = QTableWidgetItem(words.number(confusion.count(one, other)))
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.confusion.setItem(row, column, item)
        self.confusion.resizeColumnsToContents()

    def _show_places(self, row: int, column: int) -> None:
        self.places.clear()
        confusion = self._current_confusion()
        if confusion is None or row < 0 or column < 0:
            return
        labels = confusion.labels()
        found = list(confusion.cells.get((labels[row], labels[column]), ()))
        for place in found:
            title = self._titles.get(place.document, place.document)
            item = QListWidgetItem(f"{isolated(title)}: {words.extent(place.start, place.end)}")
            item.setData(Qt.ItemDataRole.UserRole, tuple(place))
            self.places.addItem(item)
        if found:
            self.quotes_requested.emit(found[:QUOTED])

    def show_quotes(self, quotes: Mapping[Place, str]) -> None:
        """Show the words of places, where these are still listed."""
        for item in (self.places.item(row) for row in range(self.places.count())):
            quote = quotes.get(Place(*item.data(Qt.ItemDataRole.UserRole)))
            if quote and "\n" not in item.text():
                item.setText(f"{item.text()}\n{isolated(quote)}")

    def _on_place(self, item: QListWidgetItem) -> None:
        self.place_chosen.emit(Place(*item.data(Qt.ItemDataRole.UserRole)))


def _outcome_item(outcome: Outcome) -> QTableWidgetItem:
    item = QTableWidgetItem("–" if outcome.value is None else words.decimal(outcome.value, 3))
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    if outcome.reason is not None:
        item.setToolTip(undefined_reason(outcome.reason))
    return item


def _refill(chooser: Chooser, rows: Sequence[tuple[str, object]]) -> None:
    chosen = chooser.currentData()
    chooser.clear()
    for text, data in rows:
        chooser.addItem(text, data)
    chooser.setCurrentIndex(max(0, chooser.findData(chosen)))
