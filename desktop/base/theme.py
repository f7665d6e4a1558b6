"""The look: two palettes, one spacing scale, one type scale, and the arithmetic of contrast. Plain values, no Qt.

Widgets get these through `desktop.base.style`; nothing else writes a colour or a distance of its own.
"""

import colorsys
from dataclasses import dataclass

# Distances in pixels: hairline gaps, within a group, between groups, around a page.
TINY, SMALL, MEDIUM, LARGE, PAGE = 4, 8, 12, 16, 32
RADIUS = 6
ICON = 18
# Type sizes as multiples of the base size.
BASE_POINTS = 10.0
CAPTION, BODY, HEADING, DISPLAY = 0.9, 1.0, 1.2, 2.0

# WCAG 2.2: 1.4.3 (text) and 1.4.11 (parts of the interface).
TEXT_CONTRAST, PART_CONTRAST = 4.5, 3.0


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one palette, #rrggbb. `paper` lies under the text, `chrome` under everything else."""

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
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


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


def adapted(color: str, theme: Theme) -> str:
    """Return a code's colour with its hue kept and its lightness moved until it stands out from the paper."""
    # On dark ground a line that only just passes looks faint beside the letters.
    ratio = TEXT_CONTRAST if theme.dark else PART_CONTRAST
    hue, lightness, saturation = colorsys.rgb_to_hls(*rgb(color))
    step = 0.02 if theme.dark else -0.02
    adapted_color = color
    while contrast(adapted_color, theme.paper) < ratio and (lightness < 1.0 if theme.dark else lightness > 0.0):
        lightness = min(1.0, max(0.0, lightness + step))
        adapted_color = hex_color(*colorsys.hls_to_rgb(hue, lightness, saturation))
    return adapted_color
