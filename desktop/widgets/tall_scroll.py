"""A page that scrolls only downwards, so that nothing in it is cut at the side.

What has the keyboard is seen as a whole: Qt would show only the line of a field where the caret stands.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from hashiya.desktop.base import theme as look


class TallScroll(QScrollArea):
    """At least as wide as the narrowest that its page can be, in whatever language and size of letters."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        """Return the width of the page and its scroll bar."""
        page = self.widget()
        least = super().minimumSizeHint()
        if page is None:
            return least
        width = page.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(width, least.width()), least.height())

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        page = self.widget()
        if now is not None and page is not None and page.isAncestorOf(now):
            place = now.mapTo(page, QPoint(0, 0))
            # First its end, then its beginning, which counts more where there is no room for both.
            self.ensureVisible(place.x(), place.y() + now.height(), 0, look.SMALL)
            self.ensureVisible(place.x(), place.y(), 0, look.SMALL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Claim another width when the page needs another."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.updateGeometry()
        return super().eventFilter(watched, event)
