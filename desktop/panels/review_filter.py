"""Which annotations a reviewer walks: by document, label, author and state."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QGridLayout, QWidget

from hashiya.db.model.annotation import Status
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.document import Document
from hashiya.db.model.ids import DocumentId
from hashiya.db.model.person import Person
from hashiya.db.model.review import Queue
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.widgets.chip import swatch
from hashiya.desktop.widgets.chooser import Chooser

NEVER, RETURNED, MENTIONED = "never", "returned", "mentioned"


@dataclass(frozen=True, slots=True)
class ReviewFilter:
    """What is walked: a queue, or (None) what came back to who works here, perhaps only what mentions them."""

    queue: Queue | None
    mentioned: bool = False


class ReviewFilterBox(QWidget):
    """Four choosers. `changed()`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = self._chooser("reviewDocument", self.tr("Document"))
        self.label = self._chooser("reviewLabel", self.tr("Label"))
        self.author = self._chooser("reviewAuthor", self.tr("Author"))
        self.state = self._chooser("reviewState", self.tr("State"))
        for text, data in (
            (self.tr("Never reviewed"), NEVER),
            (self.tr("All states"), ""),
            *((words.status_name(each), each.value) for each in Status),
            (self.tr("Came back to me"), RETURNED),
            (self.tr("Mentions me"), MENTIONED),
        ):
            self.state.addItem(text, data)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.TINY)
        for place, chooser in enumerate((self.document, self.state, self.label, self.author)):
            grid.addWidget(chooser, place // 2, place % 2)
            chooser.activated.connect(lambda _index: self._on_activated())

    def _chooser(self, name: str, text: str) -> Chooser:
        chooser = named(Chooser(), name, text)
        chooser.setToolTip(text)
        chooser.setSizeAdjustPolicy(Chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setMinimumContentsLength(8)
        return chooser

    def value(self) -> ReviewFilter:
        """Return what is chosen."""
        state = self.state.currentData()
        if state in (RETURNED, MENTIONED):
            return ReviewFilter(None, mentioned=state == MENTIONED)
        document = self.document.currentData()
        return ReviewFilter(
            Queue(
                DocumentId(document) if document else None,
                self.label.currentData() or None,
                self.author.currentData() or None,
                Status(state) if state not in ("", NEVER) else None,
                never_reviewed=state == NEVER,
            )
        )

    def offer(
        self, documents: Sequence[Document], codebook: Codebook, people: Sequence[Person], language: str, theme: Theme
    ) -> None:
        """Say what there is to choose from; what is chosen stays, where it is still there."""
        _fill(self.document, self.tr("All documents"), [(None, each.title, each.id) for each in documents])
        _fill(
            self.label,
            self.tr("All labels"),
            [(swatch(each.color, theme), words.code_name(each, language), each.name) for each in codebook],
        )
        _fill(
            self.author, self.tr("All authors"), [(swatch(each.color, theme), each.name, each.name) for each in people]
        )

    def show_returned(self) -> None:
        """Choose what came back to who works here."""
        self.state.setCurrentIndex(self.state.findData(RETURNED))
        self._judge()

    def _judge(self) -> None:
        returned = self.state.currentData() in (RETURNED, MENTIONED)
        for chooser in (self.document, self.label, self.author):
            chooser.setEnabled(not returned)

    def _on_activated(self) -> None:
        self._judge()
        self.changed.emit()


def _fill(chooser: Chooser, everything: str, rows: Sequence[tuple[QIcon | None, str, str]]) -> None:
    chosen = chooser.currentData()
    chooser.clear()
    chooser.addItem(everything, "")
    for icon, text, data in rows:
        if icon is None:
            chooser.addItem(text, data)
        else:
            chooser.addItem(icon, text, data)
    chooser.setCurrentIndex(max(0, chooser.findData(chosen)))
