"""The bar above a text that is shown as it was: what would come back, go and change, and the way there or back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from hashiya.db.model.person import ADJUDICATED
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.widgets.chooser import Chooser
from hashiya.desktop.widgets.labels import Caption
from hashiya.desktop.widgets.margins import set_margins


class PastBar(QWidget):
    """`layer_chosen(author, or None for everybody)`, `restore_requested()`, `close_requested()`."""

    layer_chosen = Signal(object)
    restore_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pastBar")
        self.setAccessibleName(self.tr("The text as it was"))
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel(wordWrap=True)
        self.facts = named(Caption(), "pastFacts")
        self.facts.setWordWrap(True)
        self.layer = named(Chooser(), "pastLayer", self.tr("Whose annotations"))
        self.layer.activated.connect(lambda _index: self.layer_chosen.emit(self.layer.currentData()))
        self.restore = named(QPushButton(self.tr("Restore")), "restorePast", self.tr("Restore what is shown"))
        self.restore.setProperty("primary", True)
        self.restore.clicked.connect(self.restore_requested)
        back = named(QPushButton(self.tr("Back (Esc)")), "leavePast", self.tr("Back to how it is"))
        back.clicked.connect(self.close_requested)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.title)
        said.addWidget(self.facts)
        row = QHBoxLayout(self)
        set_margins(row, look.LARGE, look.SMALL, look.SMALL, look.SMALL)
        row.setSpacing(look.SMALL)
        row.addLayout(said, 1)
        row.addWidget(self.layer)
        row.addWidget(self.restore)
        row.addWidget(back)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self.close_requested)

    def show_past(
        self, time: str, layers: Sequence[str], layer: str | None, counts: tuple[int, int, int], *, writable: bool
    ) -> None:
        """Tell of which moment (UTC, ISO 8601) and of whom, and how many come back, go and change."""
        self.title.setText(self.tr("The text as it was on {time}").format(time=isolated(words.time(time))))
        self.layer.clear()
        self.layer.addItem(self.tr("Everybody’s annotations"), None)
        for name in layers:
            self.layer.addItem(self.tr("The agreed layer") if name == ADJUDICATED else name, name)
        self.layer.setCurrentIndex(max(0, self.layer.findData(layer)))
        self.layer.setVisible(len(layers) > 1)
        back, gone, changed = counts
        told = (
            self.tr("come back: %Ln", "", back) if back else "",
            self.tr("go: %Ln", "", gone) if gone else "",
            self.tr("change: %Ln", "", changed) if changed else "",
        )
        self.facts.setText(words.joined(each for each in told if each) or self.tr("Nothing is different now."))
        self.restore.setEnabled(any(counts) and writable)
