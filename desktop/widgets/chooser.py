"""A combo box in the window's look, which scrolling past it does not change."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLayout, QSizePolicy, QWidget

from hashiya.desktop.base import theme as look

_LETTERS = 9


class Chooser(QComboBox):
    """Draws its own arrow: a style sheet can only take it from a file, which knows no theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the room of the widest choice and of the arrow, which grows with the letters."""
        wanted = super().sizeHint()
        return QSize(wanted.width() + max(0, round(self.fontMetrics().height() * 0.7) - look.MEDIUM), wanted.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the least: some letters and the arrow, so that a long choice widens no window."""
        wanted = self.sizeHint()
        least = _LETTERS * self.fontMetrics().averageCharWidth() + 3 * look.MEDIUM
        return QSize(min(wanted.width(), least), wanted.height())

    def setAccessibleName(self, name: str) -> None:  # noqa: N802  # Qt's name
        """Say what it is for; as a description, too: on Linux Qt tells the value for a combo box's name."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def showPopup(self) -> None:  # noqa: N802  # Qt's name
        """Show the list with all of its rows: Qt forgets the frame of a style sheet, and cuts the last one."""
        super().showPopup()
        box, view = self.view().window(), self.view()
        at_once = min(self.count(), self.maxVisibleItems()) if self.isEditable() else self.count()
        rows = sum(view.sizeHintForRow(row) for row in range(at_once))
        frames = view.height() - view.viewport().height() + _padding(box.layout())
        self._resize_list(box, rows + frames - box.height())

    def _resize_list(self, box: QWidget, missing: int) -> None:
        """Make the list higher by so many pixels where the screen has them; it goes on standing at this box."""
        place, screen = box.geometry(), box.screen().availableGeometry()
        if missing == 0 or place.height() + missing > screen.height():
            return
        if place.bottom() < self.mapToGlobal(self.rect().topLeft()).y():
            place.setTop(place.top() - missing)
        else:
            place.setHeight(place.height() + missing)
        place.moveTop(max(screen.top(), min(place.top(), screen.bottom() + 1 - place.height())))
        # The arrows that scroll would stay because of the very room that they take.
        for arrow in box.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            arrow.setVisible(arrow is self.view())
        box.setGeometry(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel around it."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the arrow at its reading end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        half = max(4.0, self.fontMetrics().height() / 5)
        painter.setPen(QPen(palette.color(palette.ColorRole.PlaceholderText), half * 0.4))
        inset = look.SMALL + half
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = float(inset if mirrored else self.width() - inset)
        y = self.height() / 2 + 0.5
        painter.drawPolyline(
            [QPointF(x - half, y - half / 2), QPointF(x, y + half / 2), QPointF(x + half, y - half / 2)]
        )


def _padding(layout: QLayout | None) -> int:
    """Return what stands above and below the list in its window, without the arrows that scroll it."""
    if layout is None:
        return 0
    margins = layout.contentsMargins()
    items = (layout.itemAt(each) for each in range(layout.count()))
    gaps = sum(each.sizeHint().height() for each in items if each is not None and each.spacerItem() is not None)
    return gaps + margins.top() + margins.bottom()
