"""Theme and sizes: applies them to the application, and keeps them in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from hashiya.desktop.base import style
from hashiya.desktop.base.icons import refresh_icons
from hashiya.desktop.base.settings import REDUCED, TEXT_PERCENTS
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.widgets.labels import Heading

if TYPE_CHECKING:
    from hashiya.desktop.window.main_window import MainWindow

# Qt's own bound for what has none.
_UNBOUND = 16_777_215
_TEXT_ONLY = "text only"


class AppearanceFlow(QObject):
    """Changes how the window looks."""

    def __init__(self, window: MainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self.theme = theme

    def set_theme(self, name: str) -> None:
        """Use "light", "dark" or "system"."""
        self._window.settings = self._window.settings._replace(theme=name)
        self.apply()

    def set_interface_percent(self, percent: int) -> None:
        """Scale the letters of the whole window."""
        self._window.settings = self._window.settings._replace(interface_percent=percent)
        self.apply()

    def set_text_percent(self, percent: int) -> None:
        """Scale the text, 80 to 300."""
        chosen = min(TEXT_PERCENTS[-1], max(TEXT_PERCENTS[0], percent))
        self._window.settings = self._window.settings._replace(text_percent=chosen)
        self._window.show_look()

    def step_text(self, step: int) -> None:
        """Go to the next larger (+1) or smaller (-1) text size."""
        now = self._window.settings.text_percent
        if step > 0:
            self.set_text_percent(next((each for each in TEXT_PERCENTS if each > now), TEXT_PERCENTS[-1]))
        else:
            self.set_text_percent(next((each for each in reversed(TEXT_PERCENTS) if each < now), TEXT_PERCENTS[0]))

    def set_text_only(self, *, on: bool) -> None:
        """Show the text alone on the whole screen, or everything again."""
        window = self._window
        if on and window.reading.document is None:
            window.commands.text_only.setChecked(False)
            return
        window.frame.show_text_only(on=on)
        window.status.setVisible(not on)
        # Not hidden: its shortcuts have to go on working.
        window.menuBar().setMaximumHeight(0 if on else _UNBOUND)
        state, full = window.windowState(), Qt.WindowState.WindowFullScreen
        window.setWindowState(state | full if on else state & ~full)
        if on:
            window.text_panel.view.setFocus()
            window.notices.tell(self.tr("F11 brings everything back."), key=_TEXT_ONLY)
        else:
            window.notices.drop(_TEXT_ONLY)

    def on_system_changed(self, *_: object) -> None:
        """Follow the desktop's change between light and dark."""
        if self._window.settings.theme == "system":
            self.apply()

    def apply(self) -> None:
        """Put theme and size on the application and all panels."""
        from hashiya.desktop.base import motion

        app = QApplication.instance()
        if isinstance(app, QApplication):
            settings = self._window.settings
            self.theme = style.chosen_theme(settings.theme)
            motion.apply(app, reduced=settings.motion == REDUCED)
            style.apply(app, self.theme, settings.interface_percent)
            refresh_icons(self._window)
            for heading in self._window.findChildren(Heading):
                heading.follow_interface()
            self._window.show_look()
