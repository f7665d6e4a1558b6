"""All settings in one window, with a search. Each takes effect at once; there is nothing to confirm."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hashiya.db.text.normalise import normalise
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.settings import Settings
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.dialogs.settings_sections import Section, SettingsSections, Surroundings
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.empty_state import EmptyState
from hashiya.desktop.widgets.labels import Heading
from hashiya.desktop.widgets.room import give_room
from hashiya.desktop.widgets.setting_row import SettingRow


class SettingsDialog(Dialog):
    """`changed(Settings)` after each choice.

    `wished(str)` after a row's button ("nameHere", "copies", "keys", "tour"), the switch "tips", or "reset".
    `entered()` when the window comes to the front.
    """

    changed = Signal(object)
    wished = Signal(str)
    entered = Signal()

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        self._settings, self._theme = settings, theme
        self._sections = SettingsSections(self).all()
        self.rows: dict[str, SettingRow] = {}
        self._headings: list[tuple[Heading, Section]] = []
        self._build()
        for name, row in self.rows.items():
            row.changed.connect(lambda value, name=name: self._on_changed(name, value))
        self.show_settings(settings, theme)
        give_room(self, 680, 620)

    def _build(self) -> None:
        self.search = named(QLineEdit(), "settingsSearch", self.tr("Search settings"))
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._seek)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(look.LARGE, 0, look.LARGE, look.LARGE)
        column.setSpacing(0)
        for section in self._sections:
            heading = Heading(section.title)
            heading.setContentsMargins(0, look.LARGE, 0, look.TINY)
            column.addWidget(heading)
            self._headings.append((heading, section))
            for name, row in section.rows.items():
                column.addWidget(row)
                self.rows[name] = row
        self._nothing = EmptyState(self.tr("No setting has these words"), self.tr("Try fewer or others."), "search")
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._scroll = named(QScrollArea(widgetResizable=True), "settingsList", self.tr("Settings"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(page)
        self._scroll.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        reset = buttons.addButton(self.tr("Reset to defaults…"), QDialogButtonBox.ButtonRole.ResetRole)
        named(reset, "resetSettings").clicked.connect(lambda: self.wished.emit("reset"))
        for button in (reset, buttons.button(QDialogButtonBox.StandardButton.Close)):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setSpacing(look.SMALL)
        outer.addWidget(self.search)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(buttons)

    def show_settings(self, settings: Settings, theme: Theme) -> None:
        """Show what holds now, also where something else changed it."""
        self._settings, self._theme = settings, theme
        for name, row in self.rows.items():
            if hasattr(settings, name):
                row.show_value(getattr(settings, name))
        self.rows["tips"].show_value(settings.help.tips)
        for heading, _section in self._headings:
            heading.follow_interface()
        if self.search.text():
            self._seek()

    def show_surroundings(self, around: Surroundings) -> None:
        """Show under which name the person works here, and where the copies of the open project lie."""
        words, folder = self.tr("No project is open."), self.tr("Beside each project. None is open.")
        if around.name_here:
            words = self.tr("Here you work as {name}.").format(name=isolated(around.name_here))
            folder = isolated(around.copies)
        self.rows["nameHere"].explain(words, enabled=bool(around.name_here))
        self.rows["copies"].explain(folder, enabled=bool(around.copies))

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the window comes to the front."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the search goes to the first setting that it found; Esc empties it before it closes the window."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            self.search.setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.hasFocus():
            first = next((row for row in self.rows.values() if row.isVisible() and row.control.isEnabled()), None)
            if first is not None:
                first.control.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _on_changed(self, name: str, value: Any) -> None:
        if hasattr(self._settings, name):
            self._settings = self._settings._replace(**{name: value})
            self.changed.emit(self._settings)
        else:
            self.wished.emit(name)

    def _seek(self) -> None:
        words = normalise(self.search.text()).split()
        hits = 0
        for heading, section in self._headings:
            # Not a generator: every row has to be asked. A section's own name finds all of it.
            titled = bool(words) and any(all(word in normalise(name) for word in words) for name in section.names)
            found = [row.seek([] if titled else words, self._theme.found) for row in section.rows.values()]
            heading.setVisible(any(found))
            hits += sum(found)
        self._nothing.setVisible(hits == 0)
