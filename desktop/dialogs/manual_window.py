"""The manual: its contents, a search over all pages, and the page that is read. Offline."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from hashiya.desktop.base import theme as look
from hashiya.desktop.base.manual import PAGES, page_text, search, title
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.settings import TEXT_PERCENTS
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.base.words import number
from hashiya.desktop.widgets.buttons import icon_button
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.empty_state import EmptyState
from hashiya.desktop.widgets.labels import Caption
from hashiya.desktop.widgets.manual_page import ManualPage
from hashiya.desktop.widgets.room import give_room

_PAGE = Qt.ItemDataRole.UserRole


class ManualWindow(Dialog):
    """A window beside the program's: one reads here and works there. `names` says where commands stand in the menus."""

    def __init__(self, language: str, theme: Theme, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("manualWindow")
        self.setWindowTitle(self.tr("Manual"))
        self._language, self._theme, self._names, self._percent = language, theme, names, 100
        self._page = ""
        self._back: list[str] = []
        self._forward: list[str] = []
        self._build()
        self._list_pages()
        give_room(self, 1080, 760)

    def _build(self) -> None:
        self.words = named(QLineEdit(clearButtonEnabled=True), "manualSearch", self.tr("Search the manual"))
        self.words.setPlaceholderText(self.tr("Search the manual"))
        self.words.textChanged.connect(self._on_search)
        self.contents = named(QListWidget(), "manualContents", self.tr("Contents"))
        self.contents.setWordWrap(True)
        self.contents.setSpacing(look.TINY // 2)
        self.contents.currentItemChanged.connect(lambda now, _before: self._on_item(now))
        self._empty = EmptyState(
            self.tr("Nothing found in the manual"), self.tr("Try another or a shorter word."), "search"
        )
        self._empty.hide()
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(look.MEDIUM, look.MEDIUM, look.MEDIUM, look.MEDIUM)
        column.addWidget(self.words)
        column.addWidget(self.contents, 1)
        column.addWidget(self._empty, 1)
        self.page = named(ManualPage(self._theme), "manualPage", self.tr("Page of the manual"))
        self.page.page_wanted.connect(self.open_page)
        splitter = named(QSplitter(Qt.Orientation.Horizontal, handleWidth=1), "manualSplitter")
        splitter.addWidget(side)
        splitter.addWidget(self._page_side())
        splitter.setSizes([290, 790])
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        for keys, then in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._enter_search),
            (QKeySequence(QKeySequence.StandardKey.Back), self.go_back),
            (QKeySequence(QKeySequence.StandardKey.Forward), self.go_forward),
            (QKeySequence("Ctrl++"), lambda: self.step_size(1)),
            (QKeySequence("Ctrl+="), lambda: self.step_size(1)),
            (QKeySequence("Ctrl+-"), lambda: self.step_size(-1)),
            (QKeySequence("Ctrl+0"), lambda: self.set_percent(100)),
        ):
            QShortcut(keys, self).activated.connect(then)

    def _page_side(self) -> QWidget:
        self.back = icon_button("manualBack", self.tr("Back"), "arrow-left")
        self.back.clicked.connect(self.go_back)
        self.forward = icon_button("manualForward", self.tr("Forward"), "arrow-right")
        self.forward.clicked.connect(self.go_forward)
        smaller = icon_button("manualSmaller", self.tr("Smaller letters"), "minus")
        smaller.clicked.connect(lambda: self.step_size(-1))
        larger = icon_button("manualLarger", self.tr("Larger letters"), "plus")
        larger.clicked.connect(lambda: self.step_size(1))
        self._size = Caption()
        side = QWidget()
        bar = QHBoxLayout()
        bar.setContentsMargins(look.SMALL, look.TINY, look.SMALL, look.TINY)
        bar.addWidget(self.back)
        bar.addWidget(self.forward)
        bar.addStretch()
        for widget in (smaller, self._size, larger):
            bar.addWidget(widget)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.page, 1)
        return side

    @property
    def current(self) -> str:
        """The page that is shown."""
        return self._page

    def set_look(self, language: str, theme: Theme) -> None:
        """Take over another language or theme."""
        self._language, self._theme = language, theme
        self._list_pages()
        self._show(self._page or PAGES[0])

    def open_page(self, page: str) -> None:
        """Show a page; the one before can be gone back to."""
        if page in PAGES and page != self._page:
            if self._page:
                self._back.append(self._page)
            self._forward.clear()
            self._show(page)
        self.page.setFocus()

    def go_back(self) -> None:
        """Show the page before."""
        if self._back:
            self._forward.append(self._page)
            self._show(self._back.pop())

    def go_forward(self) -> None:
        """Show the page from which one went back."""
        if self._forward:
            self._back.append(self._page)
            self._show(self._forward.pop())

    def step_size(self, step: int) -> None:
        """Go to the next larger (+1) or smaller (-1) letters."""
        sizes = TEXT_PERCENTS if step > 0 else tuple(reversed(TEXT_PERCENTS))
        following = (each for each in sizes if (each - self._percent) * step > 0)
        self.set_percent(next(following, self._percent))

    def set_percent(self, percent: int) -> None:
        """Scale the letters of the page."""
        self._percent = percent
        self._show(self._page)

    def _show(self, page: str) -> None:
        self._page = page
        self.page.show_page(page_text(page, self._language, self._names), self._language, self._theme, self._percent)
        self.page.mark(self.words.text())
        name = title(page, self._language)
        self.setWindowTitle(self.tr("{page} – Manual").format(page=name))
        self.page.setAccessibleName(name)
        self._size.setText(self.tr("{percent} %").format(percent=number(self._percent)))
        self.back.setEnabled(bool(self._back))
        self.forward.setEnabled(bool(self._forward))
        self.contents.blockSignals(True)
        for row in range(self.contents.count()):
            if self.contents.item(row).data(_PAGE) == page:
                self.contents.setCurrentRow(row)
        self.contents.blockSignals(False)

    def _list_pages(self) -> None:
        found = search(self.words.text(), self._language, self._names) if self.words.text().strip() else None
        rows = [(page, title(page, self._language), "") for page in PAGES]
        if found is not None:
            rows = [(hit.page, hit.title, hit.around) for hit in found]
        self.contents.blockSignals(True)
        self.contents.clear()
        for page, name, around in rows:
            item = QListWidgetItem(f"{name}\n{around}" if around else name)
            item.setData(_PAGE, page)
            self.contents.addItem(item)
        self.contents.blockSignals(False)
        self.contents.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def _on_item(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_PAGE) != self._page:
            if self._page:
                self._back.append(self._page)
            self._forward.clear()
            self._show(str(item.data(_PAGE)))

    def _on_search(self, _text: str) -> None:
        self._list_pages()
        if self._page:
            self._show(self._page)

    def _enter_search(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
