"""The frame: where each panel has its place, how wide it is, and which page is seen. It asks nothing of the session."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hashiya.desktop.base.naming import named
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.panels.annotations_panel import AnnotationsPanel
from hashiya.desktop.panels.documents_panel import DocumentsPanel
from hashiya.desktop.panels.inspector_panel import InspectorPanel
from hashiya.desktop.panels.text_panel import TextPanel
from hashiya.desktop.widgets.banner import Banner
from hashiya.desktop.widgets.notice_bar import NoticeBar
from hashiya.desktop.widgets.splitter import Splitter

if TYPE_CHECKING:
    from hashiya.desktop.panels.welcome_panel import WelcomePanel
    from hashiya.desktop.window.notice_place import NoticePlace

_COLUMNS = (270, 690, 320)
_ROWS = (520, 240)


class Frame(QWidget):
    """Holds documents, text, and what is said about them, with a banner above and notices over them.

    `escaped()`: Esc was pressed in a part that has no use for it.
    """

    escaped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._laid_out = False  # splitters have no sizes worth keeping before they were seen
        self.documents = DocumentsPanel(theme)
        self.text_panel = TextPanel(theme)
        self.inspector = InspectorPanel(theme)
        self.annotations = AnnotationsPanel(theme)
        self._rows = named(Splitter(Qt.Orientation.Vertical), "inspectorSplitter")
        self._rows.addWidget(self.inspector)
        self._rows.addWidget(self.annotations)
        self._columns = named(Splitter(Qt.Orientation.Horizontal), "columns")
        for panel in (self.documents, self.text_panel, self._rows):
            self._columns.addWidget(panel)
        self._rows.name_handles(self.tr("Height of the inspector (arrow keys)"))
        self._columns.name_handles(
            self.tr("Width of the documents (arrow keys)"), self.tr("Width of the inspector (arrow keys)")
        )
        self._columns.setStretchFactor(1, 1)
        self._columns.setCollapsible(1, False)
        self._bound()
        self._pages = named(QStackedWidget(), "pages")
        self._pages.addWidget(self._columns)
        self.banner = Banner()
        self.banner.setObjectName("banner")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._pages, 1)
        self.notices = NoticeBar(self)
        self.notices.pile_changed.connect(self._place_notices)
        self.notices.keyboard_left.connect(self.text_panel.view.setFocus)

    @cached_property
    def welcome(self) -> WelcomePanel:
        """The page without a project, made when it is first needed."""
        from hashiya.desktop.panels.welcome_panel import WelcomePanel

        page = WelcomePanel()
        self._pages.addWidget(page)
        return page

    @cached_property
    def _side(self) -> QStackedWidget:
        side = named(QStackedWidget(), "sidePages")
        self._columns.replaceWidget(2, side)
        side.addWidget(self._rows)
        self._rows.show()
        return side

    def show_project(self) -> None:
        """Show the panels of an open project."""
        self._pages.setCurrentWidget(self._columns)
        self._laid_out = True

    def show_welcome(self) -> None:
        """Show the page without a project."""
        self._pages.setCurrentWidget(self.welcome)

    def show_text_only(self, *, on: bool) -> None:
        """Hide what stands beside the text, or show it again."""
        self.documents.setVisible(not on)
        beside = self._side if "_side" in self.__dict__ else self._rows
        beside.setVisible(not on)

    def show_side(self, page: QWidget | None) -> None:
        """Show a page at the reading end, or the inspector again."""
        if page is None and "_side" not in self.__dict__:
            return
        if page is not None and self._side.indexOf(page) < 0:
            self._side.addWidget(page)
        self._side.setCurrentWidget(page or self._rows)

    def side_widget(self) -> QWidget | None:
        """Return the page at the reading end that stands in place of the inspector, if one does."""
        page = self._side.currentWidget() if "_side" in self.__dict__ else self._rows
        return page if page is not self._rows else None

    def side_page(self) -> str:
        """Return the name of the page at the reading end, "" for the inspector."""
        page = self.side_widget()
        return page.objectName() if page is not None else ""

    def tell(self, text: str, *, warning: bool = False) -> None:
        """Show a notice, which takes neither the keyboard nor the room of anything."""
        self.notices.tell(text, warning=warning)

    def sizes(self) -> tuple[tuple[int, ...], tuple[int, ...]] | None:
        """Return the widths of the columns and the heights at the reading end, None before they were seen."""
        return (tuple(self._columns.sizes()), tuple(self._rows.sizes())) if self._laid_out else None

    def set_sizes(self, columns: tuple[int, ...], rows: tuple[int, ...]) -> None:
        """Take over such sizes; what doesn't fit falls back to the default."""
        self._columns.setSizes(list(columns if len(columns) == len(_COLUMNS) else _COLUMNS))
        self._rows.setSizes(list(rows if len(rows) == len(_ROWS) else _ROWS))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the columns as wide as some letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._bound()

    def _bound(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.documents.setMinimumWidth(max(160, 10 * letter))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on Esc; no part wanted it."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notices in their place."""
        super().resizeEvent(event)
        self._place_notices()

    def _place_notices(self) -> None:
        # What knows their place is made with the first notice: a start has none.
        if "_notice_place" in self.__dict__ or not self.notices.isHidden():
            self._notice_place.settle()

    @cached_property
    def _notice_place(self) -> NoticePlace:
        from hashiya.desktop.window.notice_place import NoticePlace

        return NoticePlace(self)
