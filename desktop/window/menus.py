"""Arranges the commands in the menu bar, and in the context menu of the text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from hashiya.db.model.annotation import Mark
from hashiya.db.model.ids import AnnotationId
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.keyboard import shown
from hashiya.desktop.base.naming import named
from hashiya.desktop.widgets.entries import add_entry, make_room
from hashiya.desktop.window.commands import Commands

if TYPE_CHECKING:
    from hashiya.desktop.dialogs.shortcuts_dialog import ShortcutGroup


class Menus(QObject):
    """Builds the menus. `recent_requested(Path)` from File, `annotation_chosen(id)` from the text's context menu."""

    recent_requested = Signal(object)
    annotation_chosen = Signal(str)

    def __init__(self, bar: QMenuBar, commands: Commands) -> None:
        super().__init__(bar)
        self._bar = bar
        self._commands = commands
        self._recent_paths: tuple[Path, ...] = ()
        bar.setAccessibleName(self.tr("Menus"))
        self._build_file()
        self._build_edit()
        self._build_annotate()
        self._build_view()
        self._build_help()

    def _menu(self, words: str, actions: Sequence[QAction | None]) -> QMenu:
        menu = self._bar.addMenu(words)
        menu.setAccessibleName(words.replace("&", ""))
        _fill(menu, actions)
        return menu

    def _build_file(self) -> None:
        c = self._commands
        file = self._menu(self.tr("&File"), [c.new, c.open])
        self._recent = file.addMenu(self.tr("&Recent projects"))
        self._recent.setObjectName("recentMenu")
        self._recent.aboutToShow.connect(self._fill_recent)
        rest = [c.sample, None, c.add_texts, None, c.export_json, c.import_json, None, c.close_project, c.quit]
        _fill(file, rest)

    def _build_edit(self) -> None:
        c = self._commands
        self._menu(
            self.tr("&Edit"),
            [c.undo, c.redo, None, c.copy, None, c.find, c.find_next, c.find_previous, None, c.settings],
        )

    def _build_annotate(self) -> None:
        c = self._commands
        self._annotate = self._menu(self.tr("&Annotate"), [])
        self._after_labels = self._annotate.addSeparator()
        _fill(self._annotate, [c.inspect, c.card, c.remove, None, c.next, c.previous, c.overlapping, None])
        ends = self._annotate.addMenu(self.tr("&Move its ends"))
        _fill(ends, [c.end_left, c.end_right, c.start_left, c.start_right])

    def _build_view(self) -> None:
        c = self._commands
        sizes = [c.larger, c.smaller, c.normal_size, None]
        view = self._menu(self.tr("&View"), [*sizes, c.next_part, c.previous_part, c.context_menu, c.text_only, None])
        self._view = view.menuAction()
        _fill_ticked(view.addMenu(self.tr("&Theme")), c.themes.actions())
        _fill_ticked(view.addMenu(self.tr("&Interface size")), c.sizes.actions())
        _fill_ticked(view.addMenu(self.tr("Interface lan&guage")), c.languages.actions())
        _fill_ticked(view.addMenu(self.tr("&Digits")), c.digits.actions())

    def _build_help(self) -> None:
        c = self._commands
        reading = [c.manual, c.shortcuts, c.palette, None]
        self._menu(self.tr("&Help"), [*reading, c.tour, c.tips, c.dismiss, None, c.licences, c.about])

    def add_menu(self, menu: QMenu) -> None:
        """Put a menu before "View"."""
        self._bar.insertMenu(self._view, menu)

    def show_labels(self, actions: Sequence[QAction]) -> None:
        """Put the labels' actions at the head of "Annotate"."""
        self._annotate.insertActions(self._after_labels, list(actions))

    def set_recent(self, paths: Sequence[Path]) -> None:
        """Say what "Recent projects" lists; it is filled when it opens."""
        self._recent_paths = tuple(paths)
        self._recent.setEnabled(bool(paths))

    def text_menu(self, marks: Sequence[Mark], words: Mapping[AnnotationId, str], *, selected: bool) -> QMenu:
        """Return the context menu of the text: labels for a selection, the annotations at the pointer, copy.

        `words` maps an annotation's id to what its entry says.
        """
        c = self._commands
        menu = named(QMenu(self._bar), "textMenu")
        if selected:
            _fill(menu, [*c.labels, None])
        for mark in marks:
            add_entry(menu, words[mark.id], partial(self.annotation_chosen.emit, mark.id))
        if marks:
            _fill(menu, [None, c.inspect, c.remove, None])
        _fill(menu, [c.copy, c.find])
        return menu

    def shortcut_groups(self) -> list[ShortcutGroup]:
        """Return the keys of every menu, for the sheet of shortcuts."""
        from hashiya.desktop.dialogs.shortcuts_dialog import ShortcutGroup

        groups = []
        for entry in self._bar.actions():
            menu = entry.menu()
            if isinstance(menu, QMenu):
                groups.append(ShortcutGroup(_plain(entry.text()), _rows(menu)))
        groups.append(ShortcutGroup(self.tr("In the text"), self._text_rows()))
        groups.append(ShortcutGroup(self.tr("In the search bar"), self._find_rows()))
        groups.append(ShortcutGroup(self.tr("On the review page"), self._review_rows()))
        groups.append(ShortcutGroup(self.tr("On the comparison page"), self._compare_rows()))
        return [group for group in groups if group.rows]

    def _text_rows(self) -> list[tuple[str, str]]:
        return [
            ("← / →", self.tr("One character, as it is seen; with Shift, select")),
            ("Ctrl+← / →", self.tr("One word")),
            ("Alt+↑ / ↓", self.tr("One sentence")),
            ("Ctrl+↑ / ↓", self.tr("One paragraph")),
            (self.tr("Double click"), self.tr("Select a word; a third click the sentence, a fourth the paragraph")),
            (self.tr("Click again"), self.tr("The next annotation under the same spot")),
            ("Esc", self.tr("Hide the small menu at the selection")),
        ]

    def _find_rows(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("Next match")),
            ("Shift+Enter", self.tr("Previous match")),
            ("Esc", self.tr("Close the search; the match stays selected")),
        ]

    def _review_rows(self) -> list[tuple[str, str]]:
        return [
            ("J / K", self.tr("Next or previous annotation of the queue")),
            ("A", self.tr("Accept")),
            ("R", self.tr("Reject, with a reason")),
            ("P", self.tr("Propose a change")),
            ("C", self.tr("Write a comment; Ctrl+Enter sends it")),
            ("Esc", self.tr("Close the page")),
        ]

    def _compare_rows(self) -> list[tuple[str, str]]:
        return [
            ("J / K", self.tr("Next or previous place")),
            ("1 – 9", self.tr("Take that annotator's version; A and B take the first two")),
            ("U / I", self.tr("Take all that the spans cover, or what they have in common")),
            ("N", self.tr("Make another one")),
            ("X", self.tr("Decide that nothing stands here")),
            ("Esc", self.tr("Close the page")),
        ]

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._recent_paths:
            action = add_entry(self._recent, isolated(path.stem), partial(self.recent_requested.emit, path))
            action.setToolTip(str(path))
            action.setEnabled(path.is_file())


def _fill_ticked(menu: QMenu, actions: Sequence[QAction]) -> None:
    make_room(menu)
    _fill(menu, actions)


def _fill(menu: QMenu, actions: Sequence[QAction | None]) -> None:
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)


def _rows(menu: QMenu) -> list[tuple[str, str]]:
    rows = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            rows += _rows(inner)
        elif action.shortcuts():
            keys = ", ".join(shown(action.shortcuts()))
            rows.append((keys, _plain(action.text())))
    return rows


def _plain(words: str) -> str:
    return words.replace("&", "").rstrip("…")
