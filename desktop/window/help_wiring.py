"""The signal connections of help. What answers is made at the first wish, hence the lambdas: a start waits for none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu

from hashiya.desktop.window.field_keys import FieldKeys

if TYPE_CHECKING:
    from hashiya.desktop.window.main_window import MainWindow

# An offer waits until one has seen where one is.
_OFFER_MS = 2500


def connect(window: MainWindow) -> None:
    """Connect the menu "Help" with what answers, and the habits from which tips learn."""
    commands = window.commands
    commands.manual.triggered.connect(lambda: window.helping.show_manual())
    commands.shortcuts.triggered.connect(lambda: window.helping.show_shortcuts())
    commands.palette.triggered.connect(lambda: window.helping.palette.show())
    commands.tour.triggered.connect(lambda: window.helping.tour.toggle())
    commands.tips.triggered.connect(lambda shown: window.helping.tips.set_shown(shown=shown))
    commands.dismiss.triggered.connect(window.notices.dismiss)
    window.session.opened.connect(lambda _info: QTimer.singleShot(_OFFER_MS, window, lambda: _offer(window)))
    FieldKeys(window)
    _connect_habits(window)


def _offer(window: MainWindow) -> None:
    if not window.settings.help.tour_offered:
        window.helping.tour.offer()


def _connect_habits(window: MainWindow) -> None:
    panel, view = window.text_panel, window.text_panel.view
    panel.label_chosen.connect(lambda label: window.helping.tips.on_marked_by_mouse(label))
    panel.find_requested.connect(lambda: window.helping.tips.note("find"))
    view.annotation_activated.connect(lambda each: window.helping.tips.on_clicked(each) if each else None)
    view.span_change_requested.connect(lambda *_: window.helping.tips.on_moved())
    window.annotations.annotation_chosen.connect(lambda _each: window.helping.tips.note("list"))
    for entry in window.menuBar().actions():
        menu = entry.menu()
        if isinstance(menu, QMenu):
            menu.aboutToHide.connect(lambda: window.helping.tips.on_menu_hidden())
            menu.triggered.connect(lambda action: window.helping.tips.on_menu(action))
