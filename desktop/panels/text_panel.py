"""The text in the middle, with its toolbar above and the search bar below it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.direction import Direction
from hashiya.db.model.document import Document
from hashiya.db.model.person import Person
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.icons import set_icon
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.settings import TEXT_PERCENTS
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.base.words import number
from hashiya.desktop.panels.text_look import ReadingLook, layered, text_style
from hashiya.desktop.textview.view import TextView
from hashiya.desktop.widgets.buttons import icon_button
from hashiya.desktop.widgets.empty_state import EmptyState
from hashiya.desktop.widgets.entries import add_entry, make_room
from hashiya.desktop.widgets.labels import ElidedLabel
from hashiya.desktop.widgets.margins import set_margins

if TYPE_CHECKING:
    from hashiya.desktop.panels.find_bar import FindBar
    from hashiya.desktop.panels.hover_card import HoverCard
    from hashiya.desktop.panels.label_menu import LabelMenu
    from hashiya.desktop.panels.lane_names import LaneNames


class TextPanel(QWidget):
    """Holds the text view.

    Wishes: `direction_requested(Direction)`, `text_percent_requested(int)`, `label_chosen(name)` for the selection,
    `find_requested()`. From the search bar: `search_changed(str)`, `find_step_requested(int)`, `find_closed()`.
    """

    direction_requested = Signal(object)
    text_percent_requested = Signal(int)
    label_chosen = Signal(str)
    find_requested = Signal()
    search_changed = Signal(str)
    find_step_requested = Signal(int)
    find_closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("textPanel")
        self.setAccessibleName(self.tr("Text"))
        self._theme = theme
        self._codebook = Codebook()
        self._language = "en"
        self._reading = ReadingLook()
        self._layers: tuple[Person, ...] = ()
        self._layer_labels: tuple[str, ...] = ()
        self._document: Document | None = None
        self._above: QWidget | None = None
        self._on_escape: Callable[[], None] | None = None
        self._writable = True
        self.view = TextView()
        self.view.setObjectName("textView")
        self.view.setAccessibleName(self.tr("Text"))
        self._build()
        self._watch_view()

    def _build(self) -> None:
        self._empty = EmptyState(self.tr("No text open"), self.tr("Choose a document in the list."), "file-text")
        self._empty.setObjectName("noText")
        self._empty.setProperty("role", "page")
        self._empty.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bar = named(QWidget(), "textBar")
        self._bar.setProperty("role", "panel")
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel()
        self.title.setObjectName("documentTitle")
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.direction = icon_button("directionToggle", self.tr("Change the base direction"), "pilcrow-left")
        self.direction.clicked.connect(self._on_direction_clicked)
        self.size_button = icon_button("textSize", self.tr("Text size"), "a-large-small")
        self.size_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.size_button.clicked.connect(self._on_size_clicked)
        find = icon_button("find", self.tr("Find in this text (Ctrl+F)"), "search")
        find.clicked.connect(self.find_requested)
        row = QHBoxLayout(self._bar)
        set_margins(row, look.LARGE, look.TINY, look.SMALL, look.TINY)
        row.setSpacing(look.TINY)
        row.addWidget(self.title, 1)
        for button in (self.direction, self.size_button, find):
            row.addWidget(button)
        pages = QWidget()
        self._stack = QStackedLayout(pages)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(pages, 1)
        self._column = column
        self._bar.hide()

    def _watch_view(self) -> None:
        self.view.selection_changed.connect(lambda _anchor, _caret: self._hide_menu())
        self.view.selection_finished.connect(self._on_selection_finished)
        self.view.selection_changed.connect(lambda _anchor, _caret: self.hide_card())
        self.view.verticalScrollBar().valueChanged.connect(self.hide_floating)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.view)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self._escape)

    # The parts that float and search are made when they are first seen: a start does not wait for them.

    @cached_property
    def find_bar(self) -> FindBar:
        """The search bar, between toolbar and text."""
        from hashiya.desktop.panels.find_bar import FindBar

        bar = FindBar()
        bar.search_changed.connect(self.search_changed)
        bar.step_requested.connect(self.find_step_requested)
        bar.closed.connect(self.find_closed)
        self._column.insertWidget(1, bar)
        return bar

    @cached_property
    def label_menu(self) -> LabelMenu:
        """The small menu at a selection."""
        from hashiya.desktop.panels.label_menu import LabelMenu

        menu = LabelMenu(self.view)
        menu.set_codebook(self._codebook, self._language, self._theme)
        menu.label_chosen.connect(self._on_label_chosen)
        return menu

    @cached_property
    def hover_card(self) -> HoverCard:
        """The card beside the mouse."""
        from hashiya.desktop.panels.hover_card import HoverCard

        return HoverCard(self._theme, self.view)

    @cached_property
    def lane_names(self) -> LaneNames:
        """The names above the text while layers are compared."""
        from hashiya.desktop.panels.lane_names import LaneNames

        names = LaneNames(self.view)
        self._column.insertWidget(self._column.count() - 1, names)
        return names

    @property
    def finding(self) -> bool:
        """Whether the search bar is open."""
        return "find_bar" in self.__dict__ and self.find_bar.isVisible()

    def set_look(self, theme: Theme, codebook: Codebook, language: str, reading: ReadingLook) -> None:
        """Take over theme, labels and what was chosen for the text."""
        self._theme, self._codebook, self._language, self._reading = theme, codebook, language, reading
        self._show_style()
        if "label_menu" in self.__dict__:
            self.label_menu.set_codebook(codebook, language, theme)

    def show_layers(self, people: Sequence[Person], labels: Iterable[str] = ()) -> None:
        """Colour and arrange spans by these annotators and labels; nobody: by label alone again."""
        self._layers, self._layer_labels = tuple(people), tuple(labels)
        self._show_style()

    def _show_style(self) -> None:
        self.hide_floating()  # the letters go from under them
        style = text_style(self._theme, self._codebook, self._reading)
        if self._layers:
            style = layered(style, self._layers, self._layer_labels, self._codebook, self._theme)
        self.view.set_style(style)
        self._name_lanes()

    def _name_lanes(self) -> None:
        if self._layers or "lane_names" in self.__dict__:
            rtl = self._document is not None and self._document.direction is Direction.RTL
            seen = self._layers if self._document is not None else ()
            self.lane_names.show_people(seen, self._theme, rtl=rtl)

    def show_above(self, bar: QWidget | None, on_escape: Callable[[], None] | None = None) -> None:
        """Show a bar above the text, such as one that says that it is shown as it was; None: no longer.

        `on_escape` is what Escape does in the text meanwhile.
        """
        if self._above is not None:
            self._above.hide()
            self._above.deleteLater()
        self._above, self._on_escape = bar, on_escape
        if bar is not None:
            self._column.insertWidget(1, bar)
            bar.show()

    def set_writable(self, *, writable: bool) -> None:
        """Allow changes, or only reading."""
        self._writable = writable
        self.direction.setEnabled(writable)

    def show_document(self, document: Document | None) -> None:
        """Show a document's title and direction above the text, or that none is open."""
        self._document = document
        self._name_lanes()
        self._bar.setVisible(document is not None)
        self._stack.setCurrentWidget(self._empty if document is None else self.view)
        if document is None:
            self._empty.say(self.tr("No text open"), self.tr("Choose a document in the list."))
            if self.finding:
                self.find_bar.leave()
            return
        self.title.set_text(document.title)
        self.view.setAccessibleName(document.title)
        leftward = document.direction is Direction.RTL
        set_icon(self.direction, "pilcrow-left" if leftward else "pilcrow-right")
        words = self.tr("Base direction: right to left") if leftward else self.tr("Base direction: left to right")
        self.direction.setToolTip(words)
        self.direction.setAccessibleName(words)

    def show_no_documents(self) -> None:
        """Say how a project gets its first text."""
        self.show_document(None)
        self._empty.say(
            self.tr("This project has no text yet"),
            self.tr("Drop .txt files on the window, or press Ctrl+Shift+A to choose some."),
        )

    def show_card(self, annotation: Annotation, position: QPoint) -> None:
        """Show the card of the annotation under the mouse, beside a global point."""
        if "label_menu" not in self.__dict__ or not self.label_menu.isVisible():
            beside = self.view.mapFromGlobal(position)
            self.hover_card.show_annotation(annotation, self._codebook, self._language, self._theme, beside)

    def _escape(self) -> None:
        floats = self.floating
        self.hide_floating()
        if not floats and self._on_escape is not None:
            self._on_escape()

    @property
    def floating(self) -> bool:
        """Whether the menu or the card is seen."""
        parts = (self.__dict__.get(name) for name in ("label_menu", "hover_card"))
        return any(each is not None and each.isVisible() for each in parts)

    def hide_floating(self) -> None:
        """Hide the menu and the card."""
        self._hide_menu()
        self.hide_card()

    def hide_card(self) -> None:
        """Hide the card."""
        if "hover_card" in self.__dict__:
            self.hover_card.hide()

    def _hide_menu(self) -> None:
        if "label_menu" in self.__dict__:
            self.label_menu.hide()

    def _on_selection_finished(self, start: int, end: int) -> None:
        if end > start and self._writable:
            self.hide_card()
            self.label_menu.show_at(self.view.selection_rect().translated(self.view.viewport().pos()))
        else:
            self._hide_menu()

    def _on_label_chosen(self, label: str) -> None:
        self.label_menu.hide()
        self.label_chosen.emit(label)

    def _on_direction_clicked(self) -> None:
        if self._document is not None:
            leftward = self._document.direction is Direction.RTL
            self.direction_requested.emit(Direction.LTR if leftward else Direction.RTL)

    def _on_size_clicked(self) -> None:
        menu = named(QMenu(self), "textSizeMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for percent in TEXT_PERCENTS:
            words = self.tr("{percent} %").format(percent=number(percent))
            action = add_entry(menu, words, partial(self.text_percent_requested.emit, percent))
            action.setCheckable(True)
            action.setChecked(percent == self._reading.text_percent)
        make_room(menu)
        menu.popup(self.size_button.mapToGlobal(QPoint(0, self.size_button.height())))
