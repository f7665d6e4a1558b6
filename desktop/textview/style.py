"""How the text view looks: plain values that the window fills from the theme and the codebook. No Qt here."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple


class LineShape(StrEnum):
    """The underline and stripe of a label, so that colour is never its only sign."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DOUBLE = "double"

    @classmethod
    def nth(cls, index: int) -> "LineShape":
        """Return the shape of the label at that place in the codebook; they repeat after the fourth."""
        return list(cls)[index % len(cls)]


def _mix(color: str, other: str, part: float) -> str:
    """Return #rrggbb `color` with `part` (0 to 1) of `other` mixed in."""
    pairs = [(int(color[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


class LabelStyle(NamedTuple):
    """One label: `fill` is #aarrggbb (translucent, under the text), `line` #rrggbb (underline and stripe)."""

    fill: str
    line: str
    shape: LineShape = LineShape.SOLID

    @classmethod
    def of(cls, color: str, shape: LineShape = LineShape.SOLID, *, dark: bool = False) -> "LabelStyle":
        """Derive the style from a code's #rrggbb colour for a light or dark page."""
        line = _mix(color, "#ffffff", 0.4) if dark else color
        return cls(("#48" if dark else "#2e") + line[1:], line, shape)


ARABIC_FAMILIES = ("Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Sans")
HEBREW_FAMILIES = ("Noto Serif Hebrew", "Noto Naskh Arabic", "Noto Sans")


class TextViewStyle(NamedTuple):
    """Colours (#rrggbb, or #aarrggbb where translucent), fonts and measures (points, pixels, or factors).

    `hebrew_families` is used for paragraphs whose first right-to-left letter is Hebrew. `line_spacing` is a factor of
    the font's own line height. `measure` is the widest column, in average characters. `scale` is the person's text
    size (0.8 to 3.0). With `lanes` every label named there has the lane and the stripe column of that number,
    the same everywhere; without, spans take the lanes that are free. `bordered` draws a frame around every span
    and thicker lines under it, in its label's shape; `ring` is the width of the focus ring in pixels.
    """

    families: tuple[str, ...] = ARABIC_FAMILIES
    hebrew_families: tuple[str, ...] = HEBREW_FAMILIES
    point_size: float = 15.0
    scale: float = 1.0
    line_spacing: float = 1.3
    paragraph_spacing: float = 0.45
    margin: int = 24
    measure: int = 75
    background: str = "#fdfcf9"
    text: str = "#1d1f21"
    selection: str = "#663584e4"
    selection_inactive: str = "#40808890"
    caret: str = "#1d1f21"
    outline: str = "#1d1f21"
    found: str = "#55f5c211"
    found_current: str = "#aaf5a211"
    focus: str = "#3584e4"
    ring: int = 2
    bordered: bool = False
    labels: Mapping[str, LabelStyle] = {}
    other_label: LabelStyle = LabelStyle("#2e777777", "#777777")
    lanes: Mapping[str, int] = {}

    @classmethod
    def dark(
        cls, *, scale: float = 1.0, point_size: float = 15.0, labels: Mapping[str, LabelStyle] | None = None
    ) -> "TextViewStyle":
        """Return the defaults for a dark page."""
        return cls(
            point_size=point_size,
            scale=scale,
            background="#1c1d20",
            text="#e6e3dc",
            selection="#a8315f9c",
            selection_inactive="#60555c64",
            caret="#f2efe8",
            outline="#f2efe8",
            found="#609c7c00",
            found_current="#c86a5000",
            focus="#78aeed",
            labels=labels or {},
            other_label=LabelStyle("#48aaaaaa", "#aaaaaa"),
        )

    def label(self, name: str) -> LabelStyle:
        """Return the style of a label; one that the style does not know is grey."""
        return self.labels.get(name, self.other_label)
