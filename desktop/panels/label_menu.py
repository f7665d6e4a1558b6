"""The small menu at a selection: one button per label. It never takes the keyboard from the text."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from hashiya.db.model.codebook import Codebook
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.base.words import code_name
from hashiya.desktop.widgets.chip import swatch


class LabelMenu(QFrame):
    """Floats over the text. `label_chosen(name)`."""

    label_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("labelMenu")
        self.setAccessibleName(self.tr("Labels for the selection"))
        self.setProperty("role", "card")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(look.TINY, look.TINY, look.TINY, look.TINY)
        self._row.setSpacing(look.TINY)
        self.hide()

    def set_codebook(self, codebook: Codebook, language: str, theme: Theme) -> None:
        """Offer these labels."""
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for code in codebook:
            name = code_name(code, language)
            words = self.tr("{label}  {key}").format(label=name, key=code.shortcut) if code.shortcut else name
            button = named(QToolButton(), f"label_{code.name}")
            button.setText(words)
            button.setIcon(swatch(code.color, theme))
            button.setIconSize(QSize(look.MEDIUM, look.MEDIUM))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _checked=False, label=code.name: self.label_chosen.emit(label))
            self._row.addWidget(button)

    def show_at(self, selection: QRect) -> None:
        """Show the menu above a selection, where one has read, or under it where there is no room; inside the text."""
        self.adjustSize()
        parent = self.parentWidget()
        assert parent is not None  # it is made over the text
        room = parent.rect()
        left = min(
            max(room.left() + look.SMALL, selection.center().x() - self.width() // 2), room.right() - self.width()
        )
        top = selection.top() - self.height() - look.SMALL
        if top < room.top() + look.TINY:
            top = selection.bottom() + look.SMALL
        self.move(QPoint(left, min(top, room.bottom() - self.height())))
        self.show()
        self.raise_()
