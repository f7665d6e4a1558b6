"""The inspector at the reading end: everything about the current annotation, each field saved as it is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from hashiya.db.model.annotation import Annotation, Status
from hashiya.db.model.codebook import Code, Codebook
from hashiya.db.model.direction import Direction
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.widgets.buttons import icon_button
from hashiya.desktop.widgets.chip import Chip, swatch
from hashiya.desktop.widgets.chooser import Chooser
from hashiya.desktop.widgets.empty_state import EmptyState
from hashiya.desktop.widgets.labels import Caption, Heading, QuoteLabel

if TYPE_CHECKING:  # imported when the first annotation is shown
    from hashiya.desktop.panels.attribute_field import AttributeField
    from hashiya.desktop.panels.links_box import LinkRow

_QUOTE_SHOWN = 600
_MEMO_LINES = 3


class InspectorPanel(QWidget):
    """Shows one annotation.

    Wishes, each with the annotation's id: `relabel_requested(id, label)`, `attributes_edited(id, dict)`,
    `memo_edited(id, str)`, `remove_requested(id)`, `link_requested(id)`; and `unlink_requested(link id)`,
    `annotation_chosen(id)` for the other end of a link. `typing_changed(bool)`: something is typed and not committed.
    """

    relabel_requested = Signal(str, str)
    attributes_edited = Signal(str, dict)
    memo_edited = Signal(str, str)
    typing_changed = Signal(bool)
    remove_requested = Signal(str)
    link_requested = Signal(str)
    unlink_requested = Signal(str)
    annotation_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspectorPanel")
        self.setAccessibleName(self.tr("Inspector"))
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._codebook = Codebook()
        self._language = "en"
        self._annotation: Annotation | None = None
        self._form_of: Code | None = None
        self._writable = True
        self.fields: dict[str, AttributeField] = {}
        self._empty = EmptyState(
            self.tr("No annotation chosen"),
            self.tr("Click a highlight to see it here. To make one, select words and press the key of a label."),
            "tag",
        )
        # The fields are made for the first annotation that is shown: a start does not wait for them.
        self._built = False
        self._shown_quote: tuple[str, Direction | None] = ("", None)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)

    @property
    def annotation(self) -> Annotation | None:
        """The annotation that is shown."""
        return self._annotation

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the room of some letters, or of the widest field."""
        least = super().minimumSizeHint()
        return QSize(max(240, 20 * self.fontMetrics().averageCharWidth(), least.width()), least.height())

    def _build(self) -> None:
        from PySide6.QtWidgets import QFormLayout

        from hashiya.desktop.panels.links_box import LinksBox
        from hashiya.desktop.widgets.tall_scroll import TallScroll

        self._built = True
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(look.MEDIUM, look.SMALL, look.MEDIUM, look.MEDIUM)
        column.setSpacing(look.MEDIUM)
        column.addLayout(self._build_head())
        self.quote = QuoteLabel()
        self.quote.setObjectName("quote")
        column.addWidget(self.quote)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setVerticalSpacing(look.TINY)
        self._form.setHorizontalSpacing(look.SMALL)
        column.addLayout(self._form)
        column.addLayout(self._build_memo())
        self.links = LinksBox()
        self.links.add_requested.connect(lambda: self.link_requested.emit(self._id()))
        self.links.remove_requested.connect(self.unlink_requested)
        self.links.annotation_chosen.connect(self.annotation_chosen)
        column.addWidget(self.links)
        self._facts = Caption()
        self._facts.setWordWrap(True)
        self._facts.setObjectName("annotationFacts")
        column.addWidget(self._facts)
        column.addStretch()
        self._scroll = named(TallScroll(self._page), "inspectorScroll")
        self._stack.addWidget(self._scroll)
        self._fill_labels()
        self.set_writable(writable=self._writable)

    def _build_head(self) -> QHBoxLayout:
        self.label = named(Chooser(), "labelChooser")
        self.label.setAccessibleName(self.tr("Label"))
        self.label.setToolTip(self.tr("The label of this annotation"))
        self.label.activated.connect(lambda _index: self.relabel_requested.emit(self._id(), self.label.currentData()))
        self.remove = icon_button("removeAnnotation", self.tr("Remove this annotation (Delete)"), "trash-2")
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self._id()))
        self.status = named(Chip(self._theme), "annotationStatus")
        self.status.hide()
        row = QHBoxLayout()
        row.addWidget(self.label, 1)
        row.addWidget(self.status)
        row.addWidget(self.remove)
        return row

    def _build_memo(self) -> QVBoxLayout:
        from hashiya.desktop.widgets.entry import TextEntry

        self.memo = TextEntry()
        self.memo.setObjectName("memo")
        self.memo.setAccessibleName(self.tr("Memo"))
        self.memo.setPlaceholderText(self.tr("Your thoughts about this passage"))
        self.memo.pending_changed.connect(self._on_pending_changed)
        self.memo.committed.connect(lambda text: self.memo_edited.emit(self._id(), text))
        self.memo.setFixedHeight(self.memo.fontMetrics().lineSpacing() * _MEMO_LINES + 3 * look.SMALL)
        box = QVBoxLayout()
        box.setSpacing(look.TINY)
        caption = Heading(self.tr("Memo"), look.BODY)
        caption.setBuddy(self.memo)
        box.addWidget(caption)
        box.addWidget(self.memo)
        return box

    def set_theme(self, theme: Theme) -> None:
        """Paint with another theme."""
        self._theme = theme
        self._fill_labels()

    def set_codebook(self, codebook: Codebook, language: str) -> None:
        """Say which labels and attributes there are."""
        self._codebook, self._language = codebook, language
        self._form_of = None
        self._fill_labels()
        if self._annotation is not None:
            self._show_form(self._annotation)

    def set_writable(self, *, writable: bool) -> None:
        """Allow changes, or only reading."""
        self._writable = writable
        if not self._built:
            return
        self.label.setEnabled(writable)
        self.remove.setEnabled(writable)
        self.memo.setReadOnly(not writable)
        self.links.set_writable(writable=writable)
        for field in self.fields.values():
            field.set_writable(writable=writable)

    def show_annotation(
        self,
        annotation: Annotation | None,
        quote: str,
        links: Sequence[LinkRow],
        direction: Direction | None = None,
    ) -> None:
        """Show an annotation, or that none is chosen. A field that is being typed in is left alone."""
        same = self._annotation is not None and annotation is not None and annotation.id == self._annotation.id
        if self._annotation is not None and not same:
            self.flush()
            self._scroll.verticalScrollBar().setValue(0)
        self._annotation = annotation
        if annotation is None:
            self._stack.setCurrentWidget(self._empty)
            return
        if not self._built:
            self._build()
        self._stack.setCurrentWidget(self._scroll)
        shown = quote if len(quote) <= _QUOTE_SHOWN else f"{quote[:_QUOTE_SHOWN]}…"
        if (shown, direction) != self._shown_quote:
            self._shown_quote = shown, direction
            self.quote.show_quote(shown, direction)
        self.label.setCurrentIndex(self.label.findData(annotation.label))
        # Who never reviews sees no word of it.
        self.status.setVisible(annotation.status is not Status.PROPOSED)
        self.status.show_code(words.status_name(annotation.status), self._theme.ink_muted, self._theme)
        self._show_form(annotation)
        self.memo.show_value(annotation.memo)
        new = [each.link for each in links if self.links.row(each.link) is None] if same else []
        self.links.show_links(links)
        if new:
            QTimer.singleShot(0, self, lambda: self._reveal_link(new[-1]))
        self._facts.setText(self._fact_words(annotation))

    def _reveal_link(self, link: str) -> None:
        """Scroll to a link that was just made: with large letters its row is below what is seen."""
        row = self.links.row(link)
        if row is None:
            return
        # From the inside out: the page is as high as it was until each layout has heard of the row.
        for part in (self.links, self._page):
            QCoreApplication.sendPostedEvents(part, QEvent.Type.LayoutRequest)
            if (layout := part.layout()) is not None:
                layout.activate()
        QCoreApplication.sendPostedEvents(self._page, QEvent.Type.LayoutRequest)
        self._scroll.ensureWidgetVisible(row, 0, look.MEDIUM)

    def first_field(self) -> QWidget:
        """Return the field to begin with."""
        first = next(iter(self.fields.values()), None)
        return first.entry if first is not None else self.memo

    def flush(self) -> None:
        """Commit what was typed, now."""
        if not self._built:
            return
        for field in self.fields.values():
            field.flush()
        self.memo.flush()

    def _on_pending_changed(self) -> None:
        pending = self.memo.pending or any(field.pending for field in self.fields.values())
        self.typing_changed.emit(pending)

    def _id(self) -> str:
        return self._annotation.id if self._annotation is not None else ""

    def _fill_labels(self) -> None:
        if not self._built:
            return
        chosen = self._annotation.label if self._annotation is not None else None
        self.label.clear()
        for code in self._codebook:
            self.label.addItem(swatch(code.color, self._theme), words.code_name(code, self._language), code.name)
        self.label.setCurrentIndex(self.label.findData(chosen))

    def _show_form(self, annotation: Annotation) -> None:
        code = self._codebook.get(annotation.label)
        if code is not self._form_of:
            self._build_form(code)
        for name, field in self.fields.items():
            field.show_value(annotation.attributes.get(name, ""))

    def _build_form(self, code: Code | None) -> None:
        from hashiya.desktop.panels.attribute_field import AttributeField

        self._form_of = code
        while self._form.rowCount():
            self._form.removeRow(0)
        self.fields = {}
        for attribute in code.attributes if code else ():
            name = words.attribute_name(attribute, self._language)
            field = AttributeField(attribute, name)
            field.set_writable(writable=self._writable)
            field.committed.connect(self._on_attribute_committed)
            field.pending_changed.connect(self._on_pending_changed)
            caption = Caption(name)
            caption.setBuddy(field.entry)
            self._form.addRow(caption, field)
            self.fields[attribute.name] = field

    def _on_attribute_committed(self, name: str, value: str) -> None:
        if self._annotation is not None and self._annotation.attributes.get(name, "") != value:
            self.attributes_edited.emit(self._id(), {name: value or None})

    def _fact_words(self, annotation: Annotation) -> str:
        author = isolated(annotation.author) if annotation.author else self.tr("unknown")
        facts = [
            self.tr("By {author}, {created}").format(author=author, created=words.time(annotation.created)),
            self.tr("Status: {status}").format(status=words.status_name(annotation.status)),
        ]
        if annotation.modified != annotation.created:
            facts.insert(1, self.tr("Changed {modified}").format(modified=words.time(annotation.modified)))
        return "\n".join(facts)
