"""Fills the text view's style from the theme, the codebook and what the person chose for reading."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from hashiya.db.model.codebook import Codebook
from hashiya.db.model.person import Person
from hashiya.desktop.base.settings import AMIRI, Settings
from hashiya.desktop.base.theme import Theme, adapted, ground
from hashiya.desktop.textview.style import ARABIC_FAMILIES, LabelStyle, LineShape, TextViewStyle

# How much of a label's colour lies under the letters: four layers of it still leave them readable.
_TINT, _DARK_TINT, _CONTRAST_TINT = 0.25, 0.34, 0.09


class ReadingLook(NamedTuple):
    """What a person chose for the text: see `Settings`."""

    text_percent: int = 100
    line_percent: int = 100
    measure: int = 75
    typeface: str = ""
    patterns: bool = False

    @classmethod
    def of(cls, settings: Settings) -> "ReadingLook":
        """Take it from the settings."""
        s = settings
        return cls(s.text_percent, s.line_percent, s.measure, s.typeface, s.patterns)


# No name holds this sign.
_BETWEEN = "\x1f"


def label_style(color: str, place: int, theme: Theme) -> LabelStyle:
    """Return the style of the label at a place in the codebook: its hue, as light or dark as the paper asks for."""
    part = _CONTRAST_TINT if theme.contrast else _DARK_TINT if theme.dark else _TINT
    return LabelStyle(
        f"#{round(part * 255):02x}{ground(color, theme)[1:]}", adapted(color, theme), LineShape.nth(place)
    )


def text_style(theme: Theme, codebook: Codebook, reading: ReadingLook) -> TextViewStyle:
    """Return the text view's style."""
    base = TextViewStyle.dark() if theme.dark else TextViewStyle()
    style = base._replace(
        scale=reading.text_percent / 100,
        line_spacing=base.line_spacing * reading.line_percent / 100,
        measure=reading.measure,
        families=("Amiri", *ARABIC_FAMILIES) if reading.typeface == AMIRI else ARABIC_FAMILIES,
        background=theme.paper,
        text=theme.ink,
        caret=theme.ink,
        outline=theme.ink,
        focus=theme.accent,
        bordered=reading.patterns or theme.contrast,
        labels={code.name: label_style(code.color, place, theme) for place, code in enumerate(codebook)},
    )
    if theme.contrast:
        return style._replace(
            ring=3,
            selection=theme.selection,
            selection_inactive=theme.hover,
            found=theme.found,
            found_current=theme.selection,
        )
    return style


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
    plain = {label: style.label(label) for label in [*labels, *(code.name for code in codebook)]}
    lines = [(place, each.name, adapted(each.color, theme)) for place, each in enumerate(people)]
    return style._replace(
        labels={
            layer_label(author, label): LabelStyle(look.fill, line, look.shape)
            for _place, author, line in lines
            for label, look in plain.items()
        },
        lanes={layer_label(author, label): place for place, author, _line in lines for label in plain},
    )
