"""Whether the caret is lit just now: it blinks as the system says."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication


class CaretLight(QObject):
    """Blinks. `changed()` each time that the caret goes on or off by itself."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lit = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)

    def start(self, *, focused: bool) -> None:
        """Light the caret and let it blink, if the text has the keyboard."""
        self.lit = focused
        period = QApplication.cursorFlashTime()
        if focused and period > 0:
            self._timer.start(period // 2)

    def stop(self) -> None:
        """Put the caret out."""
        self._timer.stop()
        self.lit = False

    def _on_timeout(self) -> None:
        self.lit = not self.lit
        self.changed.emit()
