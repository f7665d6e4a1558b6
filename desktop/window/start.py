"""Starts the window on a project. What is imported here is what a start waits for; the rest comes when asked for."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from hashiya import __version__
from hashiya.desktop.base import compiled_support, crash, language, quick_start, roles, style
from hashiya.desktop.base.fonts import load_fonts, load_further_fonts
from hashiya.desktop.base.settings import REDUCED, Left, SettingsStore
from hashiya.desktop.session.session import Session
from hashiya.desktop.window.main_window import MainWindow

if TYPE_CHECKING:
    from hashiya.desktop.window.renewing import Standing

_LATEST_MS = 250
_ICON_AFTER_MS = 400
_IDLE_MS = 5000


class FirstPaint(QObject):
    """Tells when a text has been painted, so that what can wait does wait until then."""

    def __init__(self, window: MainWindow, left: Left | None) -> None:
        super().__init__(window)
        self._window = window
        self._left = left
        window.session.opened.connect(self._on_opened)

    def _on_opened(self, _info: object) -> None:
        self._window.text_panel.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Wait for the first painting after the text arrived; without a text, for the next one."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._on_painted)
        return False

    def _on_painted(self) -> None:
        load_further_fonts()
        crash.prepare()
        self._window.session.secure()
        left, self._left = self._left, None
        self._window.remembering.begin(left)
        QTimer.singleShot(_IDLE_MS, self, _prepare_next_start)


def _prepare_next_start() -> None:
    """Fill the cache that makes starts quicker, beside the person's work; next to nothing where it is filled."""
    threading.Thread(target=compiled_support.prepare, name="compiled support", daemon=True).start()


class Program(QObject):
    """Holds the window, and puts another in its place when the interface's language changes."""

    def __init__(self, path: Path | None, store: SettingsStore | None = None) -> None:
        super().__init__()
        self._store = store or SettingsStore()
        left: Left | None = None
        if path is None:
            settings = self._store.load()
            if settings.reopen and settings.left.project:
                left, path = settings.left, Path(settings.left.project)
        self.window = self._make(path, left)

    def show(self) -> None:
        """Show the window, its text in it if that takes no longer than a moment."""
        show_when_ready(self.window)

    def _make(self, path: Path | None, left: Left | None = None) -> MainWindow:
        window = make_window(path, self._store, left)
        window.renewal_ready.connect(self._renew)
        return window

    def _renew(self, standing: Standing) -> None:
        from hashiya.desktop.window.renewing import resume

        old = self.window
        self.window = self._make(standing.project)
        resume(self.window, standing)

        def dismiss() -> None:
            old.hide()
            old.deleteLater()

        # Only then: with no window at all the program would end.
        show_when_ready(self.window, dismiss)


def run(path: Path | None) -> int:
    """Open the window, on a project if one is named, and return the exit code when it is closed."""
    app = application()
    program = Program(path)
    program.show()
    # After the first events, which paint: from here on garbage is collected again.
    QTimer.singleShot(0, app, quick_start.end)
    QTimer.singleShot(_ICON_AFTER_MS, app, _show_icon)
    return app.exec()


def _show_icon() -> None:
    from hashiya.desktop.base.app_icon import app_icon

    QGuiApplication.setWindowIcon(app_icon())


def show_when_ready(window: MainWindow, then: Callable[[], None] | None = None) -> None:
    """Show the window with its text in it, rather than an empty one first; after a quarter of a second all the same."""
    shown = False

    def show() -> None:
        nonlocal shown
        if not shown:  # once: who closed the window meanwhile does not want it back
            shown = True
            window.show()
            if then is not None:
                then()

    if window.session.pending == 0:
        show()
        return
    window.reading.state_changed.connect(show, Qt.ConnectionType.SingleShotConnection)
    window.session.failed.connect(show, Qt.ConnectionType.SingleShotConnection)
    QTimer.singleShot(_LATEST_MS, window, show)


def application() -> QApplication:
    """Return the application with the program's name, fonts and exception hook."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        # Named here and not by setStyle, which hands out an object whose type costs a start five milliseconds.
        app = QApplication([*sys.argv[:1], "-style", "fusion"])
    # No display name: Qt would put it behind the title of every dialog, with a dash that differs from ours.
    app.setApplicationName("hashiya")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("hashiya")
    load_fonts()
    return app


def make_window(path: Path | None, store: SettingsStore | None = None, left: Left | None = None) -> MainWindow:
    """Build the window; the project opens in the worker meanwhile. `left` is what stood open in it besides."""
    store = store or SettingsStore()
    settings = store.load()
    session = Session(settings.author)
    session.copies_kept = settings.copies_kept
    theme = style.chosen_theme(settings.theme)
    app = QCoreApplication.instance()
    assert isinstance(app, QApplication)
    if path is not None:
        # First of all: SQLite reads the file while the widgets are made. Its answer waits for the event loop.
        session.open(path.absolute())
    language.apply(app, settings.language, settings.digits)
    style.apply_base(app, theme, settings.interface_percent)
    if settings.motion == REDUCED:
        from hashiya.desktop.base import motion

        motion.apply(app, reduced=True)
    window = MainWindow(session, settings, store, theme)
    style.apply_sheet(app, theme)
    roles.install()
    if path is None:
        window.show_project(None)
    FirstPaint(window, left)
    crash.install(window.fault_met.emit)
    return window
