"""Fills the text view's style from the theme, the codebook and what the person chose for reading."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hashiya.db.model.codebook import Codebook
from hashiya.db.model.person import Person
from hashiya.desktop.base.settings import AMIRI, Settings
from hashiya.desktop.base.theme import Theme, adapted, ground
from hashiya.desktop.textview.style import ARABIC_FAMILIES, LabelStyle, LineShape, TextViewStyle

# How much of a label's colour lies under the letters: four layers of it still leave them readable.
_TINT, _DARK_TINT, _CONTRAST_TINT = 0.25, 0.34, 0.09


@dataclass(frozen=True, slots=True)
class ReadingLook:
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


def label_style(color: str, place: int, theme: Theme) -> LabelStyle:
    """Return the style of the label at a place in the codebook: its hue, as light or dark as the paper asks for."""
    part = _CONTRAST_TINT if theme.contrast else _DARK_TINT if theme.dark else _TINT
    return LabelStyle(
        f"#{round(part * 255):02x}{ground(color, theme)[1:]}", adapted(color, theme), LineShape.nth(place)
    )


def text_style(theme: Theme, codebook: Codebook, reading: ReadingLook) -> TextViewStyle:
    """Return the text view's style."""
    base = TextViewStyle.dark() if theme.dark else TextViewStyle()
    style = replace(
        base,
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
        return replace(
            style,
            ring=3,
            selection=theme.selection,
            selection_inactive=theme.hover,
            found=theme.found,
            found_current=theme.selection,
        )
    return style


def layered(style: TextViewStyle, people: Sequence[Person], theme: Theme) -> TextViewStyle:
    """Return the style in which every annotator has a colour and a lane, for marks whose label is their author.

    The lane tells them apart where the colour does not, so that all lines can be solid, which paint fastest.
    """
    return replace(
        style,
        labels={each.name: label_style(each.color, 0, theme) for each in people},
        lanes={each.name: place for place, each in enumerate(people)},
    )
