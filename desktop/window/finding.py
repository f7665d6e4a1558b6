"""Finding in the open text: the matches, which of them is looked at, and going among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hashiya.desktop.session.finder import Finder, Spans

if TYPE_CHECKING:
    from hashiya.desktop.window.main_window import MainWindow

_LONGEST = 80  # code points of a selection that is taken for what is sought


class FindingFlow(QObject):
    """Searches the text that is shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._finder = Finder(self)
        self._found: Spans = ()
        self._found_at = -1

    def set_text(self, text: str) -> None:
        """Search this text from now on; earlier matches are forgotten."""
        self._finder.set_text(text)
        self._found, self._found_at = (), -1

    def stop(self) -> None:
        """End the search's thread."""
        self._finder.stop()

    def enter(self) -> None:
        """Go to the search bar, with what is selected in it."""
        panel = self._window.text_panel
        if self._window.reading.document is not None:
            words = panel.view.selected_text()
            panel.hide_floating()  # its keys would be typed into the bar
            panel.find_bar.enter(words if len(words) < _LONGEST and "\n" not in words else "")

    def find(self, words: str) -> None:
        """Search the open text."""
        self._finder.find(words, self._on_found)

    def resume(self, words: str) -> None:
        """Show the matches as they stood, without going to one."""
        self._finder.find(words, self._show_all)

    def _show_all(self, spans: Spans) -> None:
        self._found, self._found_at = spans, -1
        self._window.text_panel.view.set_found(spans)
        self._window.text_panel.find_bar.show_count(-1, len(spans))

    def step(self, step: int) -> None:
        """Go to the next (+1) or previous (-1) match."""
        if not self._found:
            if not self._window.text_panel.finding:
                self._window.text_panel.find_bar.enter()
            return
        at = self._found_at if self._found_at >= 0 or step > 0 else 0
        self._go_to_match((at + step) % len(self._found))

    def end(self) -> None:
        """Forget the matches and give the keyboard back to the text."""
        view = self._window.text_panel.view
        if 0 <= self._found_at < len(self._found):
            view.select(*self._found[self._found_at])
        self._found, self._found_at = (), -1
        view.set_found(())
        view.setFocus()

    def _on_found(self, spans: Spans) -> None:
        self._found = spans
        view = self._window.text_panel.view
        top = view.scroll_position()
        after = next((index for index, span in enumerate(spans) if span[0] >= top), 0)
        if spans:
            self._go_to_match(after)
        else:
            self._found_at = -1
            view.set_found(())
            self._window.text_panel.find_bar.show_count(-1, 0)

    def _go_to_match(self, index: int) -> None:
        self._found_at = index
        view = self._window.text_panel.view
        view.set_found(self._found, index)
        view.reveal(*self._found[index])
        self._window.text_panel.find_bar.show_count(index, len(self._found))
