"""The look: the palettes, one spacing scale, one type scale, and the arithmetic of contrast. Plain values, no Qt.

Widgets get these through `desktop.base.style`; nothing else writes a colour or a distance of its own.
"""

import colorsys
from functools import lru_cache
from typing import NamedTuple

# Distances in pixels: hairline gaps, within a group, between groups, around a page.
TINY, SMALL, MEDIUM, LARGE, PAGE = 4, 8, 12, 16, 32
RADIUS = 6
ICON = 18
# Type sizes as multiples of the base size.
BASE_POINTS = 10.0
CAPTION, BODY, HEADING, DISPLAY = 0.9, 1.0, 1.2, 2.0

# WCAG 2.2: 1.4.3 (text), 1.4.11 (parts of the interface), 1.4.6 (text, enhanced: what high contrast promises).
TEXT_CONTRAST, PART_CONTRAST, HIGH_CONTRAST = 4.5, 3.0, 7.0
# What lies under letters in layers is a little lighter than it would have to be alone: mixing two hues darkens.
GROUND_CONTRAST = 5.2


class Theme(NamedTuple):
    """The colours of one palette, #rrggbb. `paper` lies under the text, `chrome` under everything else.

    With `contrast` parts are told apart by borders and not by shades.
    """

    name: str
    chrome: str
    surface: str
    paper: str
    ink: str
    ink_muted: str
    line: str
    control_line: str
    hover: str
    accent: str
    accent_ink: str
    selection: str
    found: str
    danger: str
    notice: str
    notice_ink: str
    warning: str
    warning_ink: str
    contrast: bool = False

    @property
    def dark(self) -> bool:
        """Whether light letters stand on dark ground."""
        return luminance(self.paper) < luminance(self.ink)


LIGHT = Theme(
    name="light",
    chrome="#f1f0ec",
    surface="#f9f8f5",
    paper="#fffefb",
    ink="#1f2328",
    ink_muted="#5a6068",
    line="#dcd9d2",
    control_line="#858379",
    hover="#e6e4de",
    accent="#1d5c9e",
    accent_ink="#ffffff",
    selection="#b9d5f4",
    found="#ffe28a",
    danger="#ab2620",
    notice="#dfeaf6",
    notice_ink="#173a5e",
    warning="#fdf0cc",
    warning_ink="#5a4300",
)
DARK = Theme(
    name="dark",
    chrome="#1d1f22",
    surface="#24272a",
    paper="#191b1d",
    ink="#e4e2dc",
    ink_muted="#a6a8ab",
    line="#393d41",
    control_line="#7c8085",
    hover="#303438",
    accent="#8cb9ef",
    accent_ink="#0f2438",
    selection="#2d4a6d",
    found="#6a5613",
    danger="#f3a29b",
    notice="#22384f",
    notice_ink="#d3e5f8",
    warning="#3b3116",
    warning_ink="#f2dfa6",
)
# For reading long: the colours of paper under a lamp.
SEPIA = Theme(
    name="sepia",
    chrome="#e9dfca",
    surface="#f2e9d7",
    paper="#f8f1e1",
    ink="#2f261b",
    ink_muted="#63543f",
    line="#d6c9ad",
    control_line="#847459",
    hover="#e0d4ba",
    accent="#7a3e12",
    accent_ink="#ffffff",
    selection="#d9c48f",
    found="#f3d36b",
    danger="#9c2118",
    notice="#e6dcbd",
    notice_ink="#40331a",
    warning="#f6dfa4",
    warning_ink="#523c00",
)
CONTRAST_LIGHT = Theme(
    name="contrast_light",
    chrome="#ffffff",
    surface="#ffffff",
    paper="#ffffff",
    ink="#000000",
    ink_muted="#262626",
    line="#000000",
    control_line="#000000",
    hover="#dbe9ff",
    accent="#00309c",
    accent_ink="#ffffff",
    selection="#ffe14d",
    found="#9ff0ff",
    danger="#8a0000",
    notice="#ffffff",
    notice_ink="#000000",
    warning="#ffffff",
    warning_ink="#000000",
    contrast=True,
)
CONTRAST_DARK = Theme(
    name="contrast_dark",
    chrome="#000000",
    surface="#000000",
    paper="#000000",
    ink="#ffffff",
    ink_muted="#dedede",
    line="#ffffff",
    control_line="#ffffff",
    hover="#202a3a",
    accent="#ffdf3d",
    accent_ink="#000000",
    selection="#0a3f8f",
    found="#5a3f00",
    danger="#ffb3ac",
    notice="#000000",
    notice_ink="#ffffff",
    warning="#000000",
    warning_ink="#ffffff",
    contrast=True,
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, SEPIA, CONTRAST_LIGHT, CONTRAST_DARK)}


def focus_width(theme: Theme) -> float:
    """Return the width of the frame around what has the keyboard, in pixels."""
    return 3.0 if theme.contrast else 1.0


def rgb(color: str) -> tuple[float, float, float]:
    """Return red, green and blue, each 0.0 to 1.0, of #rrggbb."""
    return int(color[1:3], 16) / 255, int(color[3:5], 16) / 255, int(color[5:7], 16) / 255


def hex_color(red: float, green: float, blue: float) -> str:
    """Return #rrggbb of three parts from 0.0 to 1.0."""
    return "#" + "".join(f"{round(min(1.0, max(0.0, part)) * 255):02x}" for part in (red, green, blue))


def luminance(color: str) -> float:
    """Return the relative luminance as WCAG 2.2 defines it, 0.0 to 1.0."""
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in rgb(color)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio as WCAG 2.2 defines it, 1.0 to 21.0."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(ground: str, color: str, part: float) -> str:
    """Return `ground` with `part` (0.0 to 1.0) of `color` laid over it."""
    below, above = rgb(ground), rgb(color)
    return hex_color(*(low + (high - low) * part for low, high in zip(below, above, strict=True)))


# Every row that is painted asks for one of the few labels' colours.
@lru_cache(maxsize=256)
def adapted(color: str, theme: Theme) -> str:
    """Return a code's colour with its hue kept and its lightness moved until it stands out from the paper."""
    # On dark ground a line that only just passes looks faint beside the letters.
    ratio = TEXT_CONTRAST if theme.dark or theme.contrast else PART_CONTRAST
    return _moved(color, theme.paper, ratio, lighter=theme.dark)


@lru_cache(maxsize=256)
def ground(color: str, theme: Theme) -> str:
    """Return a code's colour, paled until letters on it can be read, however much of it there is."""
    line, part = adapted(color, theme), 0.0
    while part < 1.0 and contrast(mix(line, theme.paper, part), theme.ink) < GROUND_CONTRAST:
        part += 0.02
    return mix(line, theme.paper, min(part, 1.0))


def _moved(color: str, other: str, ratio: float, *, lighter: bool) -> str:
    """Return a colour made lighter (or darker) until its contrast to another one is reached."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*rgb(color))
    step = 0.02 if lighter else -0.02
    while contrast(color, other) < ratio and (lightness < 1.0 if lighter else lightness > 0.0):
        lightness = min(1.0, max(0.0, lightness + step))
        color = hex_color(*colorsys.hls_to_rgb(hue, lightness, saturation))
    return color
