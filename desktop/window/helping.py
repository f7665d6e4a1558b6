"""Help: the manual, the sheet of shortcuts, and the flows behind palette, tips and tour. Made at the first wish."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from hashiya.desktop.dialogs.manual_window import ManualWindow
    from hashiya.desktop.window.main_window import MainWindow
    from hashiya.desktop.window.palette import PaletteFlow
    from hashiya.desktop.window.tips import TipsFlow
    from hashiya.desktop.window.tour import TourFlow


class HelpFlow(QObject):
    """Answers the menu "Help"."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._manual: ManualWindow | None = None

    @cached_property
    def palette(self) -> PaletteFlow:
        """The command palette."""
        from hashiya.desktop.window.palette import PaletteFlow

        return PaletteFlow(self._window)

    @cached_property
    def tips(self) -> TipsFlow:
        """The tips."""
        from hashiya.desktop.window.tips import TipsFlow

        return TipsFlow(self._window)

    @cached_property
    def tour(self) -> TourFlow:
        """The guided tour."""
        from hashiya.desktop.window.tour import TourFlow

        return TourFlow(self._window)

    def show_manual(self, page: str = "") -> None:
        """Show the manual, at the page that fits where the keyboard is unless one is named."""
        from hashiya.desktop.base.manual import page_for
        from hashiya.desktop.dialogs.manual_window import ManualWindow
        from hashiya.desktop.window.menu_names import menu_names

        wanted = page or page_for(self._places())
        window = self._window
        if self._manual is None:
            names = menu_names(window.menuBar())
            self._manual = ManualWindow(window.language, window.appearance.theme, names, window)
            self._manual.destroyed.connect(self._on_manual_gone)
        self._manual.show()
        self._manual.raise_()
        self._manual.activateWindow()
        self._manual.open_page(wanted)

    def show_shortcuts(self) -> None:
        """Show the sheet of shortcuts."""
        from hashiya.desktop.dialogs.shortcuts_dialog import ShortcutsDialog

        self._window.present(ShortcutsDialog(self._window.menus.shortcut_groups(), self._window))

    def show_look(self) -> None:
        """Take over theme and language where something is shown."""
        if self._manual is not None:
            self._manual.set_look(self._window.language, self._window.appearance.theme)
        if "tour" in self.__dict__:
            self.tour.show_look()

    def _places(self) -> list[str]:
        """Return the names of the widgets around the focus, the innermost first."""
        names, widget = [], QApplication.focusWidget()
        while isinstance(widget, QWidget):
            names.append(widget.objectName())
            widget = widget.parentWidget()
        return names if self._window.session.info is not None else ["welcomePanel"]

    def _on_manual_gone(self) -> None:
        self._manual = None
