"""What stands where nothing is yet: an icon, one line that says so, one that says what to do."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.icons import pixmap
from hashiya.desktop.widgets.labels import Caption

_SIZE = 32
_MEASURE_AFTER = frozenset(
    {
        QEvent.Type.Polish,
        QEvent.Type.LayoutRequest,
        QEvent.Type.ContentsRectChange,
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.LayoutDirectionChange,
    }
)


class EmptyState(QWidget):
    """A quiet message in the middle of an empty place."""

    def __init__(self, title: str, hint: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._room: tuple[int, QSize] | None = None
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(title, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._hint = Caption(hint)
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"{title}. {hint}")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(look.LARGE, look.LARGE, look.LARGE, look.LARGE)
        column.setSpacing(look.SMALL)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addStretch(3)

    def say(self, title: str, hint: str) -> None:
        """Show other words."""
        self._title.setText(title)
        self._hint.setText(hint)
        self.setAccessibleName(f"{title}. {hint}")
        self._room = None

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the room of the words alone: the icon goes where there is no more.

        Layouts ask a hundred times while a window is put together, so it is measured once for a width.
        """
        known = self._room
        if known is None or known[0] != self.width():
            self._room = known = self.width(), self._measured()
        return known[1]

    def _measured(self) -> QSize:
        least = super().minimumSizeHint()
        margins = self.contentsMargins() + self._column.contentsMargins()
        width = max(self.width(), least.width()) - margins.left() - margins.right()
        words = sum(each.heightForWidth(width) for each in (self._title, self._hint))
        return QSize(least.width(), words + look.SMALL + margins.top() + margins.bottom())

    def event(self, event: QEvent) -> bool:
        """Measure anew after whatever may change the words' room."""
        if event.type() in _MEASURE_AFTER:
            self._room = None
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the icon where it takes no room from the words."""
        super().resizeEvent(event)
        self._picture.setVisible(self.height() >= self.minimumSizeHint().height() + _SIZE + look.SMALL)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon at the latest moment."""
        super().showEvent(event)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._draw()

    def _draw(self) -> None:
        """Draw the icon in the theme's muted ink."""
        color = self.palette().color(self.palette().ColorRole.PlaceholderText).name()
        self._picture.setPixmap(pixmap(self._icon, color, _SIZE, self.devicePixelRatioF()))
