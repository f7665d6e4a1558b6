"""What the shipped faces do not have, such as emoji, comes from the fonts of the system, if one has it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QTextLayout

from hashiya.desktop.base.fonts import INTERFACE_FAMILIES
from hashiya.desktop.base.style import interface_font
from hashiya.desktop.textview.page import page_font
from hashiya.desktop.textview.style import ARABIC_FAMILIES, TextViewStyle

EMOJI = Path(__file__).parents[2] / "fixtures" / "fonts" / "two-emoji.ttf"
TEXT = "هدف 🎯 תם ✅ 58.3"


@pytest.fixture
def a_system_with_emoji(qapp):
    """Add a face of emoji as a system's is there: unknown to the program."""
    number = QFontDatabase.addApplicationFont(str(EMOJI))
    assert QFontDatabase.applicationFontFamilies(number) == ["Noto Color Emoji"]
    yield
    QFontDatabase.removeApplicationFont(number)


def families_of(text, font):
    """Return the family of each character, "" where it has no glyph."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    found, unit = {}, 0
    for char in text:
        units = len(char.encode("utf-16-le")) // 2
        for run in layout.glyphRuns(unit, units):
            found[char] = run.rawFont().familyName() if all(run.glyphIndexes()) else ""
        unit += units
    return found


@pytest.mark.parametrize("which", ["families", "hebrew_families", "interface"])
def test_emoji_come_from_the_systems_font_and_letters_from_ours(a_system_with_emoji, which):
    style = TextViewStyle()
    found = families_of(TEXT, interface_font() if which == "interface" else page_font(getattr(style, which), style))
    assert {char: found.pop(char) for char in "🎯✅"} == dict.fromkeys("🎯✅", "Noto Color Emoji")
    assert set(found) == set(TEXT) - set("🎯✅")
    assert set(found.values()) <= set(ARABIC_FAMILIES + INTERFACE_FAMILIES)
