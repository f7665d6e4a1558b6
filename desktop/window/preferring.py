"""The settings window: what is chosen there takes effect at once, and what is chosen elsewhere is seen there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices

from hashiya.db.schema.errors import backup_folder
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.prompts import confirm
from hashiya.desktop.base.settings import Settings
from hashiya.desktop.dialogs.settings_dialog import SettingsDialog
from hashiya.desktop.dialogs.settings_sections import Surroundings

if TYPE_CHECKING:
    from hashiya.desktop.window.main_window import MainWindow

_LOOK = ("theme", "interface_percent", "motion")


class PreferenceFlow(QObject):
    """Shows the settings and takes them over."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: SettingsDialog | None = None
        window.session.opened.connect(self._show_surroundings)
        window.session.closed.connect(self._show_surroundings)

    def enter(self) -> None:
        """Show the settings beside the window, or bring them to the front."""
        if self._dialog is not None:
            self._dialog.raise_()
            self._dialog.activateWindow()
            return
        window = self._window
        self._dialog = SettingsDialog(window.settings, window.appearance.theme, window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.changed.connect(self.take)
        self._dialog.wished.connect(self._on_wished)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.entered.connect(self._show_surroundings)
        self._show_surroundings()
        self._dialog.show()

    @property
    def entered(self) -> bool:
        """Whether the settings are shown."""
        return self._dialog is not None

    def show_settings(self) -> None:
        """Let the window of settings show what holds now."""
        if self._dialog is not None:
            self._dialog.show_settings(self._window.settings, self._window.appearance.theme)

    def take(self, wanted: Settings) -> None:
        """Let these settings hold from now on."""
        window = self._window
        before = window.settings
        if (wanted.language, wanted.digits) != (before.language, before.digits):
            # The window is built anew, and the settings open again in it.
            window.renewing.change(language=wanted.language, digits=wanted.digits)
            return
        window.settings = wanted
        if wanted.author != before.author:
            window.team.on_author_changed(before.author)
        window.session.copies_kept = wanted.copies_kept
        if any(getattr(wanted, name) != getattr(before, name) for name in _LOOK):
            window.appearance.apply()
        else:
            window.show_look()
        window.store_settings()

    def _show_surroundings(self) -> None:
        if self._dialog is not None:
            info, author = self._window.session.info, self._window.session.author
            here = Surroundings(author, str(backup_folder(info.path))) if info is not None else Surroundings()
            self._dialog.show_surroundings(here)

    def _on_wished(self, wish: str) -> None:
        window = self._window
        deeds: dict[str, Callable[[], None]] = {
            "nameHere": lambda: window.team.choose_name(""),
            "copies": self._open_copies,
            "keys": self._ask_keys,
            "tips": lambda: window.helping.tips.set_shown(shown=not window.settings.help.tips),
            "tour": self._begin_tour,
            "reset": self._ask_reset,
        }
        deeds[wish]()

    def _open_copies(self) -> None:
        window = self._window
        if window.session.info is None:
            return
        folder = backup_folder(window.session.info.path)
        if not folder.is_dir():
            window.tell(self.tr("There are no copies yet."))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            words = self.tr("No program opens folders here. The copies lie in {folder}.")
            window.tell(words.format(folder=isolated(folder)))

    def _ask_keys(self) -> None:
        if self._dialog is not None:
            self._window.room.sharing.keys.ask("", self._dialog)

    def _begin_tour(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
        self._window.helping.tour.toggle()

    def _ask_reset(self) -> None:
        if self._dialog is not None:
            confirm(
                self._dialog,
                self.tr("Reset settings"),
                self.tr("Put every setting back to how it was at first? Your name, projects, places and keys stay."),
                self.tr("Reset"),
                self._reset,
            )

    def _reset(self) -> None:
        wanted = self._window.settings.preferences_reset()
        language, digits = wanted.language, wanted.digits
        now = self._window.settings
        # The rest first: with another language the window makes room for a new one.
        self.take(wanted._replace(language=now.language, digits=now.digits))
        self._window.renewing.change(language=language, digits=digits)

    def _on_finished(self) -> None:
        self._dialog = None
