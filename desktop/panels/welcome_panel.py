"""The page shown while no project is open: make one, open one, try the sample, or go on with a recent one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.words import joined
from hashiya.desktop.widgets.labels import Caption, Heading
from hashiya.desktop.widgets.lines_button import LinesButton

_WIDTH = 460


class WelcomePanel(QWidget):
    """Wishes: `new_requested()`, `open_requested()`, `sample_requested()`, `recent_requested(Path)`."""

    new_requested = Signal()
    open_requested = Signal()
    sample_requested = Signal()
    recent_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePanel")
        self.setAccessibleName(self.tr("Welcome"))
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        page = QWidget()
        self._page = page
        column = QVBoxLayout(page)
        column.setSpacing(look.SMALL)
        column.addStretch(1)
        column.addWidget(Heading(self.tr("Hashiya"), look.DISPLAY))
        column.addWidget(self._caption(self.tr("Mark targets and shortcomings in right-to-left texts.")))
        column.addSpacing(look.LARGE)
        self._first = self._button("newProject", self.tr("New project…"), self.new_requested)
        self._first.setProperty("primary", True)
        column.addWidget(self._first)
        column.addWidget(self._button("openProject", self.tr("Open project…"), self.open_requested))
        column.addWidget(self._button("openSample", self.tr("Try it on the sample project"), self.sample_requested))
        column.addSpacing(look.LARGE)
        self._recent_heading = Heading(self.tr("Recent projects"), look.BODY)
        column.addWidget(self._recent_heading)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(look.TINY)
        column.addLayout(self._recent)
        column.addSpacing(look.MEDIUM)
        column.addWidget(self._caption(self.tr("You can also drop a project file here to open it.")))
        column.addStretch(2)
        self._lay_out(page)
        self._bound()

    def _lay_out(self, page: QWidget) -> None:
        middle = QWidget()
        # Between stretches and not aligned: aligned, its words would be given the height of a wider page.
        row = QHBoxLayout(middle)
        row.setContentsMargins(look.PAGE, look.PAGE, look.PAGE, look.PAGE)
        row.addStretch(1)
        row.addWidget(page, 1000)
        row.addStretch(1)
        page.setMinimumWidth(min(_WIDTH, 320))
        page.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        scroll.viewport().setAutoFillBackground(False)
        middle.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def changeEvent(self, event: QEvent) -> None:
        """Stay as wide as the letters ask for."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._bound()

    def _bound(self) -> None:
        self._page.setMaximumWidth(round(_WIDTH * self.font().pointSizeF() / look.BASE_POINTS))

    def _caption(self, text: str) -> QLabel:
        caption = Caption(text)
        caption.setWordWrap(True)
        return caption

    def _button(self, name: str, text: str, wish: object) -> QPushButton:
        button = named(QPushButton(text), name)
        button.setAccessibleName(text)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(wish)
        return button

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List recent projects; those whose file is gone are greyed."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._recent_heading.setVisible(bool(paths))
        for path in paths:
            self._recent.addWidget(self._recent_button(path))

    def _recent_button(self, path: Path) -> QPushButton:
        there = path.is_file()
        name, folder = isolated(path.stem), isolated(str(path.parent))
        words = (
            f"{name}\n{folder}"
            if there
            else self.tr("{name} (file is missing)\n{folder}").format(name=name, folder=folder)
        )
        button = named(LinesButton(words), "recentProject")
        button.setEnabled(there)
        button.setToolTip(str(path))
        button.setProperty("quiet", True)
        button.setAccessibleName(joined(words.split("\n")))
        button.clicked.connect(lambda: self.recent_requested.emit(path))
        return button
