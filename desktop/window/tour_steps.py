"""The steps of the guided tour: what each says, which part of the window it points at, and what ends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from hashiya.db.model.event import Changes

if TYPE_CHECKING:
    from hashiya.desktop.window.main_window import MainWindow

TARGET, SHORTCOMING = "target", "shortcoming"


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `verb` and `label` name the action that ends it; the flow knows of other ends by `key`.

    `where` returns the part of the window, in the window's coordinates.
    """

    key: str
    title: object
    words: object
    where: Callable[[MainWindow], QRect]
    verb: str = ""
    label: str = ""

    def ended_by(self, changes: Changes) -> bool:
        """Tell whether an action is what this step asked for."""
        if not self.verb or changes.verb != self.verb:
            return False
        labels = {each.after.label for each in changes.annotations if each.after is not None}
        return not self.label or self.label in labels

    def said(self) -> tuple[str, str]:
        """Return title and words in the interface's language."""
        translate = QCoreApplication.translate
        return translate("Tour", str(self.title)), translate("Tour", str(self.words))


def _area(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _text(window: MainWindow) -> QRect:
    return _area(window, window.text_panel.view)


def _labels(window: MainWindow) -> QRect:
    menu = window.text_panel.findChild(QWidget, "labelMenu")
    return _area(window, menu) if menu is not None and menu.isVisible() else _text(window)


def _field(window: MainWindow) -> QRect:
    fields = window.inspector.fields
    field = fields.get("value") or next(iter(fields.values()), None)
    return _area(window, field if field is not None and field.isVisible() else window.inspector)


def _link(window: MainWindow) -> QRect:
    button = window.inspector.findChild(QPushButton, "addLink")
    return _area(window, button if button is not None and button.isVisible() else window.inspector)


def _find(window: MainWindow) -> QRect:
    panel = window.text_panel
    button = panel.findChild(QToolButton, "find")
    return _area(window, panel.find_bar if panel.finding or button is None else button)


def _menu(window: MainWindow, name: str) -> QRect:
    """Return where the entry of the menu bar stands that holds a command."""
    bar = window.menuBar()
    for entry in bar.actions():
        menu = entry.menu()
        if isinstance(menu, QMenu) and any(action.objectName() == name for action in menu.actions()):
            return QRect(bar.mapTo(window, bar.actionGeometry(entry).topLeft()), bar.actionGeometry(entry).size())
    return _area(window, bar)


STEPS = (
    Step(
        "select",
        QT_TRANSLATE_NOOP("Tour", "Select some words"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Drag over some words of the text, or double-click one. With the keyboard: arrow keys, with Shift held "
            "to select. A small menu of labels appears.",
        ),
        _text,
    ),
    Step(
        "mark",
        QT_TRANSLATE_NOOP("Tour", "Mark them as a target"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Press T, or click Target in the small menu. The words are highlighted, and what is known about them "
            "appears beside the text.",
        ),
        _labels,
        verb="annotate",
        label=TARGET,
    ),
    Step(
        "fill",
        QT_TRANSLATE_NOOP("Tour", "Fill in a value"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "F2 takes the keyboard to the fields. Type a number such as 58.3 or ٥٨٫٣ as the value, then Tab. "
            "There is nothing to save: it is on the disk already.",
        ),
        _field,
        verb="set_attributes",
    ),
    Step(
        "shortcoming",
        QT_TRANSLATE_NOOP("Tour", "Mark a shortcoming"),
        QT_TRANSLATE_NOOP(
            "Tour", "Select other words in the text and press S. Highlights may overlap; all of them stay visible."
        ),
        _text,
        verb="annotate",
        label=SHORTCOMING,
    ),
    Step(
        "link",
        QT_TRANSLATE_NOOP("Tour", "Link it to the target"),
        QT_TRANSLATE_NOOP("Tour", "Choose “Add link…” and then the target that this shortcoming hinders."),
        _link,
        verb="link",
    ),
    Step(
        "undo",
        QT_TRANSLATE_NOOP("Tour", "Take a step back"),
        QT_TRANSLATE_NOOP(
            "Tour", "Press Ctrl+Z. Every step can be taken back, also after a restart; Ctrl+Shift+Z does it again."
        ),
        lambda window: _menu(window, "undoAction"),
        verb="undo",
    ),
    Step(
        "find",
        QT_TRANSLATE_NOOP("Tour", "Find words"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Press Ctrl+F and type a word. Vowel marks and letter forms don't matter. Enter goes to the next match, "
            "Esc closes the search.",
        ),
        _find,
    ),
    Step(
        "export",
        QT_TRANSLATE_NOOP("Tour", "Hand the result on"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Press Ctrl+E and then Export. The JSON file holds every annotation of the project, for other programs.",
        ),
        lambda window: _menu(window, "exportJsonAction"),
    ),
    Step(
        "end",
        QT_TRANSLATE_NOOP("Tour", "That was it"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Add your own texts to a new project with Ctrl+N. F1 opens the manual, ? shows all keys, and Ctrl+K finds "
            "every command.",
        ),
        lambda window: _menu(window, "manualAction"),
    ),
)
