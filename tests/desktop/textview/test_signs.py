"""Signs around digits have their own room: what is painted of them lies over no other letter."""

import pytest

from tests.desktop.textview.parts import laid


def ink(block):
    """Return (left, right) of what is painted, glyph by glyph, blanks left out."""
    found = []
    for run in block.layout.glyphRuns():
        font = run.rawFont()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            box = font.boundingRect(glyph)
            if not box.isEmpty():
                found.append((place.x() + box.left(), place.x() + box.right()))
    return found


@pytest.mark.parametrize("text", ["مم \u06dd١ مم", "مم \u06dd٥٦ مم", "مم \u06dd٢٨٦ مم", "مم \u06dd مم"])
def test_the_end_of_a_verse_covers_no_letter_and_has_its_digits_within(text):
    block = laid(text)
    (line,) = block.lines
    start, end = text.index("\u06dd"), text.rindex(" ")
    ((left, right),) = block.boxes(line, start, end)
    digits = end - start - 1
    within = [part for part in ink(block) if part[1] > left + 1 and part[0] < right - 1]
    assert len(within) == 1 + digits  # the sign, and each digit; no letter
    assert all(left - 1 <= low and high <= right + 1 for low, high in within)


def test_where_there_is_no_such_sign_no_face_is_chosen():
    assert laid("مم 123 ١٢٣ مم").layout.formats() == []
