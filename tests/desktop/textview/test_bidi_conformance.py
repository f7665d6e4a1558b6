"""The order in which the view's cells stand, against Unicode's own BidiCharacterTest (UAX #9)."""

from pathlib import Path

import pytest

from hashiya.db.model.direction import Direction
from hashiya.db.text.direction import first_strong
from hashiya.desktop.textview.laid_block import LaidBlock
from hashiya.desktop.textview.page import page_font
from tests.desktop.textview.parts import laid, style

# Debian's and Ubuntu's package unicode-data; a test that needs it fails without it, it does not look away.
CASES = Path("/usr/share/unicode/BidiCharacterTest.txt")
PARTS = 4
# Qt gives the joiner and mark at the end of this one the paragraph's level; neither has any width to be seen.
QT_DIFFERS = {"0041 200F 005B 200D 200B 20D6 05D0 005D 200B 200D 20D6"}


def cases():
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split(";")


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_cells_stand_in_the_order_of_uax_9(part):
    """Every case, in either paragraph direction and in the one of its first strong character.

    Characters that rule X9 removes have no order. A grapheme stands where its first character stands.
    """
    pitch, font = laid("x").pitch, page_font(style().families, style())
    wrong, done = [], 0
    for number, (codes, asked, level, _levels, order) in enumerate(cases()):
        if number % PARTS != part:
            continue
        text = "".join(chr(int(code, 16)) for code in codes.split())
        direction = Direction.RTL if level == "1" else Direction.LTR
        if asked == "2":
            assert (first_strong(text) or Direction.LTR) is direction, codes
        block = LaidBlock(text, direction, font, 100_000.0, pitch)
        (line,) = block.lines
        ranked = {int(index): None for index in order.split()}
        seen = [
            next(index for index in range(cell.start, cell.end) if index in ranked)
            for cell in block.visual(line)
            if any(index in ranked for index in range(cell.start, cell.end))
        ]
        firsts = set(seen)
        done += 1
        if seen != [index for index in ranked if index in firsts] and codes not in QT_DIFFERS:
            wrong.append(f"{codes};{level}: {seen}")
    assert not wrong, (len(wrong), wrong[:5])
    assert done > 22_000
