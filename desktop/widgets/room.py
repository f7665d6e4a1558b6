"""Room for a dialog's words: as large as its letters need it, high enough for every line that wraps."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from hashiya.desktop.base import theme as look

_OF_SCREEN = 0.94


def give_room(dialog: QDialog, width: int, height: int) -> None:
    """Open a dialog at this size, in pixels at 100 %; larger letters or longer words get more, up to the screen's."""
    dialog.installEventFilter(_Room(dialog, QSize(width, height)))


class _Room(QObject):
    """Qt's own minimum for a window knows nothing of lines that wrap: words that come later would be pressed flat."""

    def __init__(self, dialog: QDialog, wanted: QSize) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._wanted = wanted
        self._opened = False
        self._scrolls = False
        # Until it is shown: for whoever asks a dialog that is not seen yet.
        dialog.resize(wanted)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Measure when the dialog opens, when its words change, and when it is made narrower."""
        if event.type() == QEvent.Type.Show and not self._opened:
            self._opened = True
            self._scroll_if_needed()
            self._dialog.resize(self._scaled())
        if event.type() == QEvent.Type.LayoutRequest and self._opened and not self._scrolls:
            QTimer.singleShot(0, self, self._scroll_if_needed)  # not while Qt lays out
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._keep_height()
        return False

    def _most(self) -> QSize:
        return self._dialog.screen().availableGeometry().size() * _OF_SCREEN

    def _scroll_if_needed(self) -> None:
        """Put everything into a scroll area where it takes more than the screen has."""
        layout = self._dialog.layout()
        least, most = self._dialog.minimumSizeHint(), self._most()
        fits = least.width() <= most.width() and least.height() <= most.height()
        if layout is None or fits or self._scrolls:
            return
        self._scrolls = True
        inside = QWidget()
        inside.setLayout(layout)  # Qt takes it away from the dialog, with all that is in it
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        outer = QVBoxLayout(self._dialog)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._dialog.setMinimumSize(0, 0)
        outer.activate()
        self._dialog.resize(self._dialog.size().boundedTo(most))

    def _scaled(self) -> QSize:
        return (self._wanted * (self._dialog.font().pointSizeF() / look.BASE_POINTS)).boundedTo(self._most())

    def _keep_height(self) -> None:
        layout = self._dialog.layout()
        if layout is not None and layout.hasHeightForWidth() and self._dialog.isVisible():
            needed = min(layout.minimumHeightForWidth(self._dialog.width()), self._most().height())
            if needed != self._dialog.minimumHeight():
                self._dialog.setMinimumHeight(needed)
