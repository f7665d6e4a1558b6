"""Fills the text view's style from the theme and the codebook."""

from collections.abc import Sequence
from dataclasses import replace

from hashiya.db.model.codebook import Codebook
from hashiya.db.model.person import Person
from hashiya.desktop.base.theme import Theme, adapted
from hashiya.desktop.textview.style import LabelStyle, LineShape, TextViewStyle


def label_style(color: str, place: int, theme: Theme) -> LabelStyle:
    """Return the style of the label at a place in the codebook: its hue, as light or dark as the paper asks for."""
    line = adapted(color, theme)
    fill = ("#4a" if theme.dark else "#2e") + line[1:]
    return LabelStyle(fill, line, LineShape.nth(place))


def text_style(theme: Theme, codebook: Codebook, percent: int) -> TextViewStyle:
    """Return the text view's style. `percent` is the text size, 80 to 300."""
    base = TextViewStyle.dark() if theme.dark else TextViewStyle()
    return replace(
        base,
        scale=percent / 100,
        background=theme.paper,
        text=theme.ink,
        caret=theme.ink,
        outline=theme.ink,
        focus=theme.accent,
        labels={code.name: label_style(code.color, place, theme) for place, code in enumerate(codebook)},
    )


def layered(style: TextViewStyle, people: Sequence[Person], theme: Theme) -> TextViewStyle:
    """Return the style in which every annotator has a colour and a lane, for marks whose label is their author.

    The lane tells them apart where the colour does not, so that all lines can be solid, which paint fastest.
    """
    return replace(
        style,
        labels={each.name: label_style(each.color, 0, theme) for each in people},
        lanes={each.name: place for place, each in enumerate(people)},
    )
