"""Fills the text view's style from the theme and the codebook."""

from dataclasses import replace

from hashiya.db.model.codebook import Codebook
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
