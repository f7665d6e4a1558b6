"""The card that appears beside a highlight under the mouse: label, author, values."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.codebook import Codebook
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.roles import NOTIFICATION, ROLE
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.widgets.chip import Chip
from hashiya.desktop.widgets.labels import Caption

_WIDEST = 340


class HoverCard(QFrame):
    """Floats over the text and lets the mouse through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hoverCard")
        self.setProperty("role", "card")
        self.setProperty(ROLE, NOTIFICATION)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._chip = Chip(theme)
        self._author = Caption()
        self._said: list[str] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.SMALL)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.SMALL, look.SMALL, look.SMALL, look.SMALL)
        column.setSpacing(look.TINY)
        column.addWidget(self._chip)
        column.addLayout(self._grid)
        column.addWidget(self._author)
        self.hide()

    def show_annotation(
        self, annotation: Annotation, codebook: Codebook, language: str, theme: Theme, beside: QPoint
    ) -> None:
        """Show an annotation's card beside a point of the parent, inside the parent."""
        code = codebook.get(annotation.label)
        name = words.code_name(code, language) if code else annotation.label
        self._chip.show_code(name, code.color if code else theme.ink_muted, theme)
        self._clear()
        for attribute in code.attributes if code else ():
            value = annotation.attributes.get(attribute.name)
            if value:
                shown = words.value_name(attribute, value)
                self._add_row(words.attribute_name(attribute, language), shown)
        if annotation.memo:
            self._add_row(self.tr("Memo"), annotation.memo)
        self._author.setText(self.tr("by {author}").format(author=isolated(annotation.author)))
        self.setAccessibleName("\n".join([name, *self._said, self._author.text()]))
        self._take_room()
        parent = self.parentWidget()
        assert parent is not None  # it is made over the text
        room = parent.rect()
        left = min(beside.x() + look.LARGE, room.right() - self.width())
        top = beside.y() + look.LARGE
        if top + self.height() > room.bottom():
            top = beside.y() - self.height() - look.SMALL
        self.move(max(0, left), max(0, top))
        self.show()
        self.raise_()

    def _take_room(self) -> None:
        """Take the width of the words, up to a limit that grows with the letters, and the height that it asks for."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        widest = round(_WIDEST * self.font().pointSizeF() / look.BASE_POINTS)
        width = min(widest, layout.totalSizeHint().width())
        self.resize(
            width, layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        )

    def _add_row(self, name: str, value: str) -> None:
        self._said.append(f"{name}: {value}")
        row = self._grid.rowCount()
        self._grid.addWidget(Caption(name), row, 0, Qt.AlignmentFlag.AlignTop)
        shown = QLabel(value, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._grid.addWidget(shown, row, 1)

    def _clear(self) -> None:
        self._said.clear()
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
