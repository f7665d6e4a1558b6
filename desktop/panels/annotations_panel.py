"""The annotations of the open document, in the order of the text: filter by label or words, click to go there."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QSizePolicy, QVBoxLayout, QWidget

from hashiya.db.model.annotation import Mark, MarkChange, Marks, Status
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.ids import AnnotationId
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import layout_direction, text_direction
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.base.words import code_name, number
from hashiya.desktop.models.annotation_delegate import AnnotationDelegate
from hashiya.desktop.models.annotation_model import AnnotationFilter, AnnotationModel, AnnotationRole
from hashiya.desktop.widgets.chip import swatch
from hashiya.desktop.widgets.chooser import Chooser
from hashiya.desktop.widgets.empty_state import EmptyState
from hashiya.desktop.widgets.labels import Caption, Heading
from hashiya.desktop.widgets.margins import set_margins

# From so many annotations on, the list can be searched.
_MANY = 30
_PAUSE_MS = 250


class AnnotationsPanel(QWidget):
    """Lists annotations. `annotation_chosen(id)` after a click or Enter on a row."""

    annotation_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotationsPanel")
        self.setAccessibleName(self.tr("Annotations of this document"))
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._codebook = Codebook()
        self._language = "en"
        self.model = AnnotationModel(self)
        self.filter = AnnotationFilter(self)
        self.filter.setSourceModel(self.model)
        self._delegate = AnnotationDelegate(theme, self)
        self._build()

    def _build(self) -> None:
        self.labels = named(Chooser(), "annotationFilter")
        self.labels.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.labels.setMinimumContentsLength(len(self.tr("All labels")))
        self.labels.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToContents)
        self.labels.setAccessibleName(self.tr("Show annotations with label"))
        self.labels.activated.connect(self._on_label_activated)
        self._count = Caption()
        self.list = named(QListView(uniformItemSizes=True), "annotationList")
        self.list.setAccessibleName(self.tr("Annotations of this document"))
        self.list.setModel(self.filter)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self._empty = EmptyState("", "", "tag")
        head = QHBoxLayout()
        set_margins(head, look.MEDIUM, look.SMALL, look.SMALL, 0)
        head.addWidget(Heading(self.tr("Annotations"), look.BODY))
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(self.labels)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.TINY)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self._empty, 1)
        self._show_count()

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self._delegate.theme = theme
        self.set_codebook(self._codebook, self._language)

    def set_codebook(self, codebook: Codebook, language: str) -> None:
        """Say how labels are named and coloured."""
        self._codebook, self._language = codebook, language
        self.model.set_codebook(codebook, language)
        chosen = self.labels.currentData()
        self.labels.clear()
        self.labels.addItem(self.tr("All labels"), "")
        for code in codebook:
            self.labels.addItem(swatch(code.color, self._theme), code_name(code, language), code.name)
        self.labels.setCurrentIndex(max(0, self.labels.findData(chosen)))

    def set_marks(self, text: str, marks: Marks) -> None:
        """Show a document's annotations."""
        self.model.set_marks(text, marks)
        self._show_count()

    def set_statuses(self, statuses: Mapping[AnnotationId, Status]) -> None:
        """Say where annotations stand in review; those that are not named are proposed."""
        self.model.set_statuses(statuses)
        self.list.viewport().update()

    def update_statuses(self, statuses: Mapping[AnnotationId, Status]) -> None:
        """Say where some annotations stand now."""
        if self.model.update_statuses(statuses):
            self.list.viewport().update()

    def apply(self, changes: Sequence[MarkChange]) -> None:
        """Take over some changes."""
        self.model.apply(changes)
        self._show_count()

    def set_current(self, annotation: str) -> None:
        """Mark the annotation that is current, without announcing it as chosen."""
        row = self.model.row_of(annotation) if annotation else -1
        index = self.filter.mapFromSource(self.model.index(row)) if row >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if index.isValid():
            self.list.scrollTo(index)
        else:
            self.list.clearSelection()

    @cached_property
    def words(self) -> QLineEdit:
        """The line that searches the list; made where there are many."""
        line = named(QLineEdit(clearButtonEnabled=True), "annotationWords", self.tr("Search the annotations"))
        line.setPlaceholderText(self.tr("Search the annotations"))
        pause = QTimer(line, singleShot=True, interval=_PAUSE_MS)
        pause.timeout.connect(self._on_words)
        line.textChanged.connect(lambda text: line.setLayoutDirection(self._direction(text)))
        line.textChanged.connect(lambda _text: pause.start())
        row = QHBoxLayout()
        set_margins(row, look.MEDIUM, 0, look.SMALL, 0)
        row.addWidget(line)
        self._column.insertLayout(1, row)
        self.setTabOrder(self.labels, line)
        self.setTabOrder(line, self.list)
        return line

    def _direction(self, words: str) -> Qt.LayoutDirection:
        return layout_direction(text_direction(words)) if words else self.layoutDirection()

    def _on_words(self) -> None:
        self.filter.show_words(self.words.text())
        self._show_count()

    def _show_count(self) -> None:
        shown, total = self.filter.rowCount(), self.model.rowCount()
        if total >= _MANY or "words" in self.__dict__:
            self.words.setVisible(total >= _MANY or bool(self.words.text()))
        self._count.setText(number(shown) if shown == total else f"{number(shown)} / {number(total)}")
        if total > 0 and "words" in self.__dict__ and self.words.text().strip():
            title, hint = self.tr("No annotation has these words"), self.tr("Try fewer words, or another label.")
        elif total > 0:
            title, hint = self.tr("No annotation has this label"), self.tr("Choose another one above, or all labels.")
        else:
            title = self.tr("No annotations yet")
            hint = self.tr("Select words in the text, then press the key of a label.")
        if shown == 0:
            self._empty.say(title, hint)
        self.list.setVisible(shown > 0)
        self._empty.setVisible(shown == 0)

    def _on_label_activated(self, _index: int) -> None:
        self.filter.show_label(self.labels.currentData())
        self._show_count()

    def _on_chosen(self, index: QModelIndex) -> None:
        mark = index.data(AnnotationRole.MARK)
        if isinstance(mark, Mark):
            self.annotation_chosen.emit(mark.id)
