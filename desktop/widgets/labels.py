"""Labels that behave: a title that is cut with an ellipsis, a caption, and text in its own direction."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from hashiya.db.model.direction import Direction
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import alignment, layout_direction, text_direction
from hashiya.desktop.base.roles import LABEL, ROLE


class ElidedLabel(QWidget):
    """One line that is cut with an ellipsis where room is short, in the direction of its own words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._direction: Direction | None = None
        self.setProperty(ROLE, LABEL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The whole text, also where it is cut."""
        return self._text

    def set_text(self, text: str, direction: Direction | None = None) -> None:
        """Show a text, in the direction of its words unless another one is known."""
        self._text, self._direction = text, direction
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return a line's height and some width."""
        metrics = QFontMetrics(self.font())
        return QSize(min(400, metrics.horizontalAdvance(self._text) + look.SMALL), metrics.height() + look.TINY)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the least: one line, a few letters wide."""
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, cut at its own end."""
        painter = QPainter(self)
        direction = layout_direction(self._direction or text_direction(self._text))
        painter.setLayoutDirection(direction)
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        # The line begins where the window's lines begin; only its letters run in their own direction.
        side = Qt.AlignmentFlag.AlignLeft
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        painter.drawText(
            self.rect(),
            side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine,
            shown,
        )


class Caption(QLabel):
    """Small muted words beside or above something."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "caption")
        self.setTextFormat(Qt.TextFormat.PlainText)


class Heading(QLabel):
    """The title of a panel or page, at a multiple of the interface's size."""

    def __init__(self, text: str = "", scale: float = look.HEADING, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._scale = scale
        self.follow_interface()

    def follow_interface(self) -> None:
        """Take over the interface's font: a font of one's own does not follow it by itself."""
        font = QApplication.font()
        font.setPointSizeF(font.pointSizeF() * self._scale)
        font.setBold(True)
        self.setFont(font)


class QuoteLabel(QLabel):
    """A passage of a document: plain text, selectable, aligned and ordered by its own direction."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("quote")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_quote(self, text: str, direction: Direction | None = None) -> None:
        """Show a passage as its paragraph runs; where that is not known, as its first strong letter does."""
        direction = direction or text_direction(text)
        self.setLayoutDirection(layout_direction(direction))
        self.setAlignment(alignment(direction) | Qt.AlignmentFlag.AlignTop)
        self.setText(text)
        self._run(layout_direction(direction))
        self.setAccessibleName(text)

    def _run(self, direction: Qt.LayoutDirection) -> None:
        """Tell the document as well, which a selectable label keeps: it would go by the first strong letter."""
        from PySide6.QtGui import QTextDocument  # late, for a fast start: no passage is shown at once

        document = self.findChild(QTextDocument)
        if document is not None:
            option = document.defaultTextOption()
            option.setTextDirection(direction)
            document.setDefaultTextOption(option)
