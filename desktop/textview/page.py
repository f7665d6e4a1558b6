"""The document as a column of blocks: which block stands at which height, and the layouts of those that are seen.

Nothing here runs through the whole document. A block's height is estimated as `a + b * length` until it is laid out,
so the height above a block has a closed form; what layouts then find is kept as corrections in a Fenwick tree
(P. Fenwick, A new data structure for cumulative frequency tables, 1994).
"""

import re
from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

from hashiya.db.model.direction import Direction
from hashiya.db.text.direction import first_strong
from hashiya.db.text.segment import paragraph_starts
from hashiya.desktop.textview.breaking import block_starts
from hashiya.desktop.textview.laid_block import LaidBlock, Pitch
from hashiya.desktop.textview.style import TextViewStyle

# Layouts are kept for so many code points: some screens full, about 8 MB.
_KEPT = 60_000
_SAMPLE = 300
_RTL_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")


class Typography:
    """What a style means here: the fonts of Arabic and Hebrew paragraphs, and the vertical rhythm."""

    def __init__(self, style: TextViewStyle | None = None) -> None:
        """Find the fonts and measure them; without a style there is nothing to measure yet."""
        self.style: Final = style
        if style is None:
            self.fonts, self.pitch = (QFont(), QFont()), Pitch(0, 0, 0, 0, 0, 0)
        else:
            self.fonts = (page_font(style.families, style), page_font(style.hebrew_families, style))
            self.pitch = _pitch(self.fonts, style)


class Page:
    """A text cut into blocks, with their directions and heights. Offsets: code points of the document."""

    def __init__(
        self,
        text: str = "",
        direction: Direction = Direction.RTL,
        *,
        forced: bool = False,
        paragraph_directions: Mapping[int, Direction] | None = None,
        before: "Page | None" = None,
    ) -> None:
        """Cut a text; the page shown `before` lends its fonts, which take longer to find than the text to cut."""
        self.text = text
        self.direction = direction
        self._forced = forced
        self._overrides = dict(paragraph_directions or {})
        self.paragraphs = paragraph_starts(text)
        self.starts = block_starts(text, self.paragraphs)
        self._laid: OrderedDict[int, LaidBlock] = OrderedDict()
        self._laid_length = 0
        self.generation = 0
        self._heights = _Heights(self.starts, len(text))
        # Whether the fonts are to be found anew at the next `fit`.
        self.stale: bool = False
        self.typography: Typography = before.typography if before is not None and not before.stale else Typography()
        self.width = 0.0
        self.style: TextViewStyle | None = None
        # The mean width of a character, and by which fonts it was measured: a window's layout fits twice.
        self._advance = 1.0
        self._measured: Typography | None = None

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def pitch(self) -> Pitch:
        """The vertical rhythm of the lines."""
        return self.typography.pitch

    @property
    def height(self) -> float:
        """The height of all blocks in pixels, estimated where they were not laid out yet."""
        return self._heights.above(len(self.starts))

    def fit(self, width: float, style: TextViewStyle) -> bool:
        """Set the column's width and the fonts; return whether that changed anything. Layouts start anew."""
        if width == self.width and style == self.style and not self.stale:
            return False
        self.width, self.style = width, style
        if self.typography.style != style or self.stale:
            self.typography, self.stale = Typography(style), False
        if self._measured is not self.typography:
            self._measured, self._advance = self.typography, self._mean_advance()
        # The last line of a paragraph is half empty on the average.
        pitch = self.pitch
        self._heights.estimate(pitch.height * 0.5 + pitch.gap, pitch.height * self._advance / max(width, 1.0))
        self._laid.clear()
        self._laid_length = 0
        self.generation += 1
        return True

    def _mean_advance(self) -> float:
        """Return how wide a character is on the average, in pixels, judged by the text's beginning."""
        sample = self.text[:_SAMPLE].replace("\n", " ")
        font = self.typography.fonts[1 if _HEBREW.search(sample) else 0]
        return max(QFontMetricsF(font).horizontalAdvance(sample) / len(sample) if sample else 1.0, 0.1)

    def forget_fonts(self) -> None:
        """Find the fonts anew at the next `fit`: others can be had now. Until then everything stays as it is."""
        self.stale = True

    def block_at(self, position: int) -> int:
        """Return the index of the block that holds a position."""
        return max(0, bisect_right(self.starts, position) - 1)

    def start(self, index: int) -> int:
        """Return where a block starts."""
        return self.starts[index]

    def end(self, index: int) -> int:
        """Return where a block ends, its line feed included."""
        return self.starts[index + 1] if index + 1 < len(self.starts) else len(self.text)

    def top(self, index: int) -> float:
        """Return a block's top, in pixels from the first block's."""
        return self._heights.above(index)

    def block_at_y(self, y: float) -> int:
        """Return the index of the block at a height."""
        return self._heights.block_at(y)

    def block_direction(self, index: int) -> Direction:
        """Return a block's base direction: what somebody set, else its paragraph's first strong letter (UAX #9)."""
        paragraph = max(0, bisect_right(self.paragraphs, self.starts[index]) - 1)
        start = self.paragraphs[paragraph]
        if start in self._overrides:
            return self._overrides[start]
        if self._forced:
            return self.direction
        end = self.paragraphs[paragraph + 1] if paragraph + 1 < len(self.paragraphs) else len(self.text)
        return first_strong(self.text[start:end]) or self.direction

    def laid(self, index: int) -> LaidBlock:
        """Return a block's layout, made now if it is not kept. Its true height replaces the estimate."""
        block = self._laid.get(index)
        if block is not None:
            self._laid.move_to_end(index)
            return block
        text = self.text[self.starts[index] : self.end(index)]
        letter = _RTL_LETTER.search(text)
        font = self.typography.fonts[1 if letter is not None and _HEBREW.match(letter.group()) else 0]
        block = LaidBlock(text, self.block_direction(index), font, self.width, self.pitch)
        self._laid[index] = block
        self._laid_length += len(text)
        while self._laid_length > _KEPT and len(self._laid) > 1:
            _, old = self._laid.popitem(last=False)
            self._laid_length -= len(old.text)
        self._heights.correct(index, block.height)
        return block

    def is_laid(self, index: int) -> bool:
        """Return whether a block's layout is kept."""
        return index in self._laid


class _Heights:
    """Sums of block heights: a linear estimate plus corrections."""

    def __init__(self, starts: "array[int]", length: int) -> None:
        self._starts = starts
        self._length = length
        self._each = 0.0
        self._per_character = 0.0
        self._known: dict[int, float] = {}
        self._tree = array("d", bytes(8 * (len(starts) + 1)))

    def estimate(self, each: float, per_character: float) -> None:
        """Start anew: a block of n characters is `each + n * per_character` pixels high."""
        self._each, self._per_character = each, per_character
        self._known.clear()
        self._tree = array("d", bytes(8 * (len(self._starts) + 1)))

    def _start(self, index: int) -> int:
        return self._starts[index] if index < len(self._starts) else self._length

    def above(self, index: int) -> float:
        """Return the height of the first `index` blocks."""
        total = self._each * index + self._per_character * self._start(index)
        while index > 0:
            total += self._tree[index]
            index &= index - 1
        return total

    def correct(self, index: int, height: float) -> None:
        """Say a block's true height."""
        known = self._known.get(index)
        if known is None:
            known = self._each + self._per_character * (self._start(index + 1) - self._start(index))
        self._known[index] = height
        change = height - known
        index += 1
        while change and index < len(self._tree):
            self._tree[index] += change
            index += index & -index

    def block_at(self, y: float) -> int:
        """Return the index of the block at a height, the nearest one beyond the ends."""
        low, high = 0, len(self._starts) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if self.above(middle) <= y:
                low = middle
            else:
                high = middle - 1
        return low


def page_font(families: tuple[str, ...], style: TextViewStyle) -> QFont:
    """Return the font of a style that tries these families in turn."""
    font = QFont(list(families))
    font.setPointSizeF(style.point_size * style.scale)
    # The same glyphs at the same places on every machine and at every size.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias | QFont.StyleStrategy.NoSubpixelAntialias)
    return font


def _pitch(fonts: tuple[QFont, ...], style: TextViewStyle) -> Pitch:
    metrics = [QFontMetricsF(font) for font in fonts]
    ascent = max(each.ascent() for each in metrics)
    descent = max(each.descent() for each in metrics)
    height = round((ascent + descent) * style.line_spacing)
    baseline = round(ascent + (height - ascent - descent) * 0.3)
    return Pitch(
        height=float(height),
        baseline=float(baseline),
        band_top=float(round(baseline - ascent * 0.92)),
        band_bottom=float(round(baseline + descent * 0.8)),
        gap=float(round(height * style.paragraph_spacing)),
        newline=metrics[0].horizontalAdvance(" ") * 1.5,
    )
