"""The links of the annotation in the inspector: what it hinders, what hinders it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from hashiya.db.model.direction import Direction
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.naming import named
from hashiya.desktop.widgets.buttons import icon_button
from hashiya.desktop.widgets.labels import Caption, ElidedLabel, Heading


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One link as the inspector shows it: the annotation at its other end, which way it runs, how its words run."""

    link: str
    other: str
    quote: str
    outgoing: bool
    direction: Direction | None = None


class LinksBox(QWidget):
    """Shows links. `add_requested()`, `remove_requested(link id)`, `annotation_chosen(id)`."""

    add_requested = Signal()
    remove_requested = Signal(str)
    annotation_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linksBox")
        self._writable = True
        self._rows: list[LinkRow] = []
        self._boxes: dict[str, QWidget] = {}
        self._add = named(QPushButton(self.tr("Add link…")), "addLink")
        self._add.setAccessibleName(self.tr("Add a link to another annotation"))
        self._add.clicked.connect(self.add_requested)
        self._column = QVBoxLayout()
        self._column.setSpacing(look.TINY)
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Links"), look.BODY))
        head.addStretch()
        head.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.TINY)
        column.addLayout(head)
        column.addLayout(self._column)

    def show_links(self, rows: Sequence[LinkRow]) -> None:
        """Show these links."""
        if list(rows) == self._rows:
            return
        self._rows = list(rows)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._boxes = {row.link: self._make_row(row) for row in rows}
        for box in self._boxes.values():
            self._column.addWidget(box)
            box.show()  # now, so that the layout counts it at once

    def row(self, link: str) -> QWidget | None:
        """Return what shows a link, or None if it is not here."""
        return self._boxes.get(link)

    def set_writable(self, *, writable: bool) -> None:
        """Offer changes, or only reading."""
        self._writable = writable
        self._add.setEnabled(writable)
        for button in self.findChildren(QToolButton, "removeLink"):
            button.setEnabled(writable)

    def _make_row(self, row: LinkRow) -> QWidget:
        box = QWidget()
        words = Caption(self.tr("hinders") if row.outgoing else self.tr("hindered by"))
        quote = " ".join(row.quote.split())
        jump = _QuoteButton(quote, row.direction)
        jump.setAccessibleName(f"{words.text()}: {quote}")
        jump.clicked.connect(lambda: self.annotation_chosen.emit(row.other))
        remove = icon_button("removeLink", self.tr("Remove this link"), "unlink")
        remove.setEnabled(self._writable)
        remove.clicked.connect(lambda: self.remove_requested.emit(row.link))
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.SMALL)
        line.addWidget(words)
        line.addWidget(jump, 1)
        line.addWidget(remove)
        return box


class _QuoteButton(QPushButton):
    """A button that shows a quote on one line, in its paragraph's direction."""

    def __init__(self, quote: str, direction: Direction | None) -> None:
        super().__init__()
        self.setObjectName("jumpToLinked")
        self.setProperty("quiet", True)
        self.setToolTip(quote)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        label = ElidedLabel()
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label.set_text(quote, direction)
        # Kept, and never asked of Qt: Python's object for it was gone when Qt deleted the button, and the process died.
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(look.SMALL, 2, look.SMALL, 2)
        self._row.addWidget(label)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the room of its line."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return some letters' room: a long quote is cut, and never widens what it stands in."""
        return self._row.minimumSize()
