"""Fills the text view's style from the theme and the codebook."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from hashiya.db.model.codebook import Codebook
from hashiya.db.model.person import Person
from hashiya.desktop.base.theme import Theme, adapted
from hashiya.desktop.textview.style import LabelStyle, LineShape, TextViewStyle

# No name holds this sign.
_BETWEEN = "\x1f"


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


def layer_label(author: str, label: str) -> str:
    """Return the name that a mark's label has while layers are compared: told by author and label."""
    return f"{author}{_BETWEEN}{label}"


def plain_label(name: str) -> str:
    """Return the label in such a name, or a label as it is."""
    return name.rpartition(_BETWEEN)[2]


def layered(
    style: TextViewStyle, people: Sequence[Person], labels: Iterable[str], codebook: Codebook, theme: Theme
) -> TextViewStyle:
    """Return the style for marks whose labels are `layer_label`s.

    Ground and line shape say which label; the colour of line and stripe, and their lane, say whose it is.
    """
    grounds = {label: style.label(label) for label in [*labels, *(code.name for code in codebook)]}
    lines = [(place, each.name, adapted(each.color, theme)) for place, each in enumerate(people)]
    return replace(
        style,
        labels={
            layer_label(author, label): LabelStyle(ground.fill, line, ground.shape)
            for _place, author, line in lines
            for label, ground in grounds.items()
        },
        lanes={layer_label(author, label): place for place, author, _line in lines for label in grounds},
    )
