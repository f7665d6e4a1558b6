"""One place of a comparison: what each annotator has there, and what the agreed layer shall have."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.comparison import ComparedRow, Difference
from hashiya.db.model.person import Person
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.panels.walk_panel import scrolled
from hashiya.desktop.widgets.chip import swatch
from hashiya.desktop.widgets.labels import Caption, ElidedLabel

_SWATCH = 12


def take_key(number: int) -> str:
    """Return the key that takes the span of the annotator of that number."""
    return "AB"[number] if number < 2 else str(number + 1)


class DecisionBox(QWidget):
    """Shows one row. Wishes: `take_requested(annotation id)`, and the others for the row as a whole."""

    take_requested = Signal(str)
    union_requested = Signal()
    intersection_requested = Signal()
    another_requested = Signal()
    dismiss_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decision")
        self._spans: Sequence[Annotation | None] = ()
        page = QWidget()
        self._lanes = QVBoxLayout(page)
        self._lanes.setContentsMargins(0, 0, 0, 0)
        self._lanes.setSpacing(look.SMALL)
        grid = QGridLayout()
        grid.setSpacing(look.TINY)
        self.buttons: dict[str, QPushButton] = {}
        wishes: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("takeUnion", self.tr("Union (U)"), self.union_requested.emit),
            ("takeIntersection", self.tr("Intersection (I)"), self.intersection_requested.emit),
            ("takeAnother", self.tr("Another… (N)"), self.another_requested.emit),
            ("takeNothing", self.tr("Nothing (X)"), self.dismiss_requested.emit),
        )
        for place, (name, text, wish) in enumerate(wishes):
            button = named(QPushButton(text), name, text.partition(" (")[0])
            button.clicked.connect(lambda _checked=False, wish=wish: wish())
            grid.addWidget(button, place // 2, place % 2)
            self.buttons[name] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL)
        column.addWidget(scrolled(page, "decisionScroll"), 1)
        column.addLayout(grid)

    def show_row(
        self, row: ComparedRow, people: Sequence[Person], text: str, codebook: Codebook, language: str, theme: Theme
    ) -> None:
        """Show a place; `people` are the annotators in the order of the row's spans."""
        self._spans = row.spans
        while (item := self._lanes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, (person, span) in enumerate(zip(people, row.spans, strict=True)):
            self._lanes.addWidget(self._lane(number, person, span, row, text, codebook, language, theme))
        self._lanes.addStretch()
        overlap = max(each.start for each in row.present) < min(each.end for each in row.present)
        several = len(row.present) > 1 and Difference.BOUNDS in row.differences
        self.buttons["takeUnion"].setEnabled(several)
        self.buttons["takeIntersection"].setEnabled(several and overlap)

    def take(self, number: int) -> None:
        """Take the span of the annotator of that number, if there is one."""
        if number < len(self._spans):
            span = self._spans[number]
            if span is not None:
                self.take_requested.emit(span.id)

    def _lane(
        self,
        number: int,
        person: Person,
        span: Annotation | None,
        row: ComparedRow,
        text: str,
        codebook: Codebook,
        language: str,
        theme: Theme,
    ) -> QWidget:
        lane = named(QWidget(), "lane")
        color = QLabel()
        color.setPixmap(swatch(person.color, theme).pixmap(_SWATCH, _SWATCH))
        name = QLabel(isolated(person.name), textFormat=Qt.TextFormat.PlainText)
        button = named(QPushButton(self.tr("Take ({key})").format(key=take_key(number))), "take")
        button.setAccessibleName(self.tr("Take the span of {name}").format(name=isolated(person.name)))
        button.setEnabled(span is not None)
        button.clicked.connect(lambda: self.take(number))
        head = QHBoxLayout()
        head.addWidget(color)
        head.addWidget(name)
        head.addStretch()
        head.addWidget(button)
        column = QVBoxLayout(lane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        if span is None:
            column.addWidget(Caption(self.tr("marked nothing here")))
            return lane
        quote = ElidedLabel()
        quote.set_text(" ".join(text[span.start : span.end].split()))
        column.addWidget(quote)
        facts = Caption(_facts(span, row, codebook, language))
        facts.setWordWrap(True)
        column.addWidget(facts)
        return lane


def _facts(span: Annotation, row: ComparedRow, codebook: Codebook, language: str) -> str:
    """Return label, bounds (code points) and the values that differ."""
    code = codebook.get(span.label)
    name = words.code_name(code, language) if code else span.label
    facts = [name, words.extent(span.start, span.end)]
    for each in row.attributes:
        attribute = code.attribute(each) if code else None
        shown = words.attribute_name(attribute, language) if attribute else each
        facts.append(f"{shown}: {isolated(words.value_name(attribute, span.attributes.get(each, '–')))}")
    return " · ".join(facts)
