"""What an entry of a menu says of a mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hashiya.desktop.base.bidi import directed, isolated
from hashiya.desktop.models.annotation_model import quote_line
from hashiya.desktop.panels.text_look import plain_label

if TYPE_CHECKING:
    from hashiya.db.model.annotation import Mark
    from hashiya.desktop.window.main_window import MainWindow

_SHOWN = 60


def mark_words(window: MainWindow, mark: Mark) -> str:
    """Return a label's name and the first words of a mark; while layers are compared, whose it is."""
    name = window.reading.label_words(mark)
    name = name if plain_label(mark.label) == mark.label else f"{isolated(mark.author)} · {name}"
    view = window.text_panel.view
    words = quote_line(view.text(), mark.start, mark.end)[:_SHOWN]
    return f"{name}: {directed(words, view.direction_at(mark.start))}"
