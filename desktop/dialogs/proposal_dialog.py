"""Asks what to change about an annotation of somebody else: bounds, label, values, and why."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QScrollArea, QVBoxLayout, QWidget

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.codebook import Codebook
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.panels.attribute_field import AttributeField, ChoiceBox, NumberEntry
from hashiya.desktop.widgets.chip import swatch
from hashiya.desktop.widgets.chooser import Chooser
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.entry import LineEntry
from hashiya.desktop.widgets.labels import Caption, QuoteLabel
from hashiya.desktop.widgets.room import give_room

_SHOWN = 300


@dataclass(frozen=True, slots=True)
class ProposalChoice:
    """What is proposed; None, or an attribute that is not named, stays as it is. Bounds: code points, half-open."""

    bounds: tuple[int, int] | None
    label: str | None
    attributes: Mapping[str, str | None]
    comment: str


class ProposalDialog(Dialog):
    """`chosen(ProposalChoice)` after "Propose". `selection` is the span that is selected in the text, if any."""

    chosen = Signal(object)

    def __init__(
        self,
        annotation: Annotation,
        text: str,
        selection: tuple[int, int] | None,
        codebook: Codebook,
        language: str,
        theme: Theme,
        comment: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("proposalDialog")
        self.setWindowTitle(self.tr("Propose a change"))
        self._annotation, self._codebook, self._language = annotation, codebook, language
        self._selection = selection if selection != (annotation.start, annotation.end) else None
        self.fields: dict[str, AttributeField] = {}
        self._build(text, theme, comment)
        give_room(self, 520, 560)

    def _build(self, text: str, theme: Theme, comment: str) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        self.bounds = named(QCheckBox(self.tr("Other bounds: what is selected in the text")), "proposeBounds")
        self.bounds.setEnabled(self._selection is not None)
        self.bounds.setChecked(self._selection is not None and _meant(self._annotation, self._selection))
        self.bounds.toggled.connect(self._judge)
        column.addWidget(self.bounds)
        if self._selection is not None:
            quote = QuoteLabel()
            quote.show_quote(text[self._selection[0] : self._selection[1]][:_SHOWN])
            column.addWidget(quote)
        else:
            hint = Caption(self.tr("To propose other bounds, select them in the text first, then propose."))
            hint.setWordWrap(True)
            column.addWidget(hint)
        self.label = named(Chooser(), "proposeLabel", self.tr("Label"))
        for code in self._codebook:
            self.label.addItem(swatch(code.color, theme), words.code_name(code, self._language), code.name)
        self.label.setCurrentIndex(self.label.findData(self._annotation.label))
        self.label.activated.connect(lambda _index: self._build_form())
        column.addWidget(self.label)
        self._form = QFormLayout()
        page = QWidget()
        page.setLayout(self._form)
        scroll = named(QScrollArea(widgetResizable=True), "proposalValues")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        column.addWidget(scroll, 1)
        self.comment = named(LineEntry(), "proposeComment", self.tr("Why"))
        self.comment.setPlaceholderText(self.tr("Why"))
        self.comment.setText(comment)
        column.addWidget(self.comment)
        self.buttons, self._propose = self.deed_buttons(self.tr("Propose"), "proposeButton")
        self.accepted.connect(lambda: self.chosen.emit(self.value()))
        column.addWidget(self.buttons)
        self._build_form()

    def ask_for_decision(self, title: str) -> None:
        """Ask for what shall stand in the agreed layer instead of for a proposal."""
        self.setWindowTitle(title)
        self._propose.setText(self.tr("Put into the agreed layer"))
        self.comment.hide()

    def value(self) -> ProposalChoice:
        """Return what differs from the annotation."""
        label = self.label.currentData()
        now = {name: _shown(field) for name, field in self.fields.items()}
        attributes = {
            name: value or None for name, value in now.items() if value != self._annotation.attributes.get(name, "")
        }
        return ProposalChoice(
            self._selection if self.bounds.isChecked() else None,
            label if label != self._annotation.label else None,
            attributes,
            self.comment.text().strip(),
        )

    def _build_form(self) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self.fields = {}
        code = self._codebook.get(self.label.currentData())
        for attribute in code.attributes if code else ():
            name = words.attribute_name(attribute, self._language)
            field = AttributeField(attribute, name)
            field.show_value(self._annotation.attributes.get(attribute.name, ""))
            if isinstance(field.entry, ChoiceBox):
                field.entry.currentIndexChanged.connect(lambda _index: self._judge())
            else:
                field.entry.textChanged.connect(lambda _text: self._judge())
            self._form.addRow(Caption(name), field)
            self.fields[attribute.name] = field
        self._judge()

    def _judge(self) -> None:
        choice = self.value()
        self._propose.setEnabled(bool(choice.bounds or choice.label or choice.attributes))


def _shown(field: AttributeField) -> str:
    if isinstance(field.entry, ChoiceBox):
        return str(field.entry.currentData())
    if isinstance(field.entry, NumberEntry):
        return field.entry.value()
    return field.entry.text().strip()


def _meant(annotation: Annotation, selection: tuple[int, int]) -> bool:
    """Tell whether a selection is likely to be the annotation's new bounds: one left over elsewhere is not."""
    blank = annotation.start == annotation.end
    return blank or (selection[0] < annotation.end and selection[1] > annotation.start)
