"""Where windows and dialogs are made for tests that look at all of them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from hashiya.desktop.base.help_memory import HelpMemory
from hashiya.desktop.base.settings import SettingsStore
from hashiya.desktop.base.theme import LIGHT, Theme
from hashiya.desktop.window.start import make_window
from tests.desktop.window.hands import settle, shut

# Nobody is offered the guided tour in the middle of a test.
NO_OFFER = HelpMemory(tour_offered=True)


@dataclass
class Stage:
    """Where and how a thing is made. `qtbot` is pytest-qt's; `folder` is empty and its own."""

    qtbot: Any
    folder: Path
    theme: Theme = LIGHT
    language: str = "en"
    kept: list[QWidget] = field(default_factory=list)

    def shown(self, widget: QWidget) -> QWidget:
        """Show a dialog and return it; it goes with the test."""
        self.kept.append(widget)
        self.qtbot.addWidget(widget)
        widget.show()
        self.qtbot.waitExposed(widget)
        return widget

    def window(self, path: Path | None) -> Any:
        """Open a main window and wait until it has nothing left to do."""
        store = SettingsStore(self.folder / "settings.ini")
        store.save(store.load()._replace(theme=self.theme.name, language=self.language, help=NO_OFFER))
        window = make_window(path, store)
        self.qtbot.addWidget(window, before_close_func=lambda window: shut(window, self.qtbot))
        window.show()
        window.activateWindow()
        settle(window, self.qtbot)
        if path is not None:
            self.qtbot.wait(300)  # who else there is, it asks when the text has been painted
            settle(window, self.qtbot)
            window.session.secure()
            settle(window, self.qtbot)
        return window

    def opened(self, window: Any, name: str) -> QWidget:
        """Return the visible dialog of that name, once the window has opened it."""
        settle(window, self.qtbot)

        def found() -> list[QWidget]:
            return [each for each in QApplication.topLevelWidgets() if each.objectName() == name and each.isVisible()]

        self.qtbot.waitUntil(lambda: bool(found()))
        return found()[0]
