"""A button of several lines, each cut in its middle where room is short: a path says most at its ends."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

_SIDES = 28  # pixels of padding and border, both sides together


class LinesButton(QPushButton):
    """Shows as much of each line as there is room for."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._whole = text

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the height of its lines; how wide it is, others decide."""
        return QSize(0, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the lines anew."""
        super().resizeEvent(event)
        room = event.size().width() - _SIDES
        measure = self.fontMetrics()
        lines = (measure.elidedText(line, Qt.TextElideMode.ElideMiddle, room) for line in self._whole.split("\n"))
        text = "\n".join(lines)
        if text != self.text():
            self.setText(text)
