"""The annotations of the open document, in the order of the text: filter by label, click to go there."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListView, QSizePolicy, QVBoxLayout, QWidget

from hashiya.db.model.annotation import Mark, MarkChange, Marks, Status
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.ids import AnnotationId
from hashiya.desktop.base import theme as look
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
        column = QVBoxLayout(self)
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

    def _show_count(self) -> None:
        shown, total = self.filter.rowCount(), self.model.rowCount()
        self._count.setText(number(shown) if shown == total else f"{number(shown)} / {number(total)}")
        if total > 0:
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
