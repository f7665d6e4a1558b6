"""Tips that teach the next gesture: shown when something was done the long way some times, quietly, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.help_memory import HelpMemory
from hashiya.desktop.base.keyboard import shown
from hashiya.desktop.base.words import code_name
from hashiya.desktop.widgets.notice import Deed

if TYPE_CHECKING:
    from hashiya.desktop.window.main_window import MainWindow

TIP = "tip"
# After how many times a habit deserves a tip.
_AFTER = {"mark": 3, "find": 3, "overlap": 1, "move": 3, "list": 5, "menu": 3, "menus": 8}
# A tip that was only looked at twice is known.
_SHOWN_AT_MOST = 2


class TipsFlow(QObject):
    """Counts habits in the settings and shows tips."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._menu_hidden = False

    def set_shown(self, *, shown: bool) -> None:
        """Show tips from now on, all of them anew, or none."""
        self._remember(self._memory._replace(tips=shown, seen=frozenset(), counts={}))
        self._window.commands.tips.setChecked(shown)
        if not shown:
            self._window.notices.drop(TIP)

    # Habits

    def note(self, habit: str) -> None:
        """Count a habit whose tip needs no more than its name."""
        words = {
            "find": lambda: self.tr("{keys} opens the search from anywhere.").format(
                keys=self._keys(self._window.commands.find)
            ),
            "list": lambda: self.tr(
                "{keys} goes to the next annotation in the text, and with Shift to the one before."
            ).format(keys=self._keys(self._window.commands.next)),
        }
        self._count(habit, habit, words[habit])

    def on_marked_by_mouse(self, label: str) -> None:
        """Count a label that was clicked; its key is faster."""
        code = self._window.reading.codebook.get(label)
        if code is not None and code.shortcut:
            name = code_name(code, self._window.language)
            words = self.tr("Faster: select words and press {key} for {label}.")
            self._count("mark", "mark", lambda: words.format(key=isolated(code.shortcut), label=isolated(name)))

    def on_clicked(self, _annotation: str) -> None:
        """Count a click on a place where annotations overlap."""
        view = self._window.text_panel.view
        if len(view.marks_at(view.selection()[0])) > 1:
            words = self.tr("Annotations overlap here. Click again for the next one below, or press {keys}.")
            self._count("overlap", "overlap", lambda: words.format(keys=self._keys(self._window.commands.overlapping)))

    def on_moved(self) -> None:
        """Count an end of an annotation that was dragged; Alt is only held where it was moved by keys."""
        if not QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier:
            words = self.tr("{keys} moves the end of an annotation by one character; with Ctrl, its start.")
            self._count("move", "move", lambda: words.format(keys=self._keys(self._window.commands.end_left)))

    def on_menu_hidden(self) -> None:
        """Note that a menu goes: a command that follows at once was chosen in it, not by its keys."""
        self._menu_hidden = True
        QTimer.singleShot(0, self, self._forget_menu)

    def on_menu(self, action: QAction) -> None:
        """Count a command that was chosen in a menu though it has keys."""
        if not self._menu_hidden:
            return
        name, keys = action.text().replace("&", "").rstrip("…"), self._keys(action)
        if keys:
            words = self.tr("{command} goes by {keys}, too.")
            self._count(f"menu:{action.objectName()}", "menu", lambda: words.format(command=isolated(name), keys=keys))
        palette = self._keys(self._window.commands.palette)
        found = self.tr("{keys} finds every command, document and annotation by some letters of its name.")
        self._count("menus", "menus", lambda: found.format(keys=palette))

    # Showing

    @property
    def _memory(self) -> HelpMemory:
        return self._window.settings.help

    def _remember(self, memory: HelpMemory) -> None:
        self._window.settings = self._window.settings._replace(help=memory)

    def _forget_menu(self) -> None:
        self._menu_hidden = False

    def _keys(self, action: QAction) -> str:
        keys = shown(action.shortcuts())
        return isolated(keys[0]) if keys else ""

    def _count(self, habit: str, kind: str, words: Callable[[], str]) -> None:
        """Count a habit, and show its tip if it is time; the words are made only then."""
        if not self._memory.tips or habit in self._memory.seen:
            return
        self._remember(self._memory.counted(habit))
        if self._memory.counts[habit] >= _AFTER[kind] and not self._disturbs():
            # After what is done now has been shown: a tip never comes before it.
            QTimer.singleShot(400, self, lambda: self._show(habit, words()))

    def _show(self, habit: str, text: str) -> None:
        if self._disturbs() or habit in self._memory.seen:
            return
        times = f"shown:{habit}"
        self._remember(self._memory.counted(times))
        if self._memory.counts[times] >= _SHOWN_AT_MOST:
            self._remember(self._memory.with_seen(habit))
        got_it = Deed("tipSeen", self.tr("Got it"), lambda: self._remember(self._memory.with_seen(habit)))
        no_more = Deed("noMoreTips", self.tr("No more tips"), lambda: self.set_shown(shown=False))
        self._window.notices.offer(text, [got_it, no_more], TIP)

    def _disturbs(self) -> bool:
        """Tell whether a tip would come at a bad time: while somebody types, is asked, is guided, or reads a tip."""
        focus = QApplication.focusWidget()
        typing = isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox)
        asked = QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None
        return typing or asked or self._window.helping.tour.running or self._window.notices.has(TIP)
