import itertools

import pytest

from hashiya.db.model.default_codebook import DEFAULT_CODEBOOK
from hashiya.desktop.base.theme import PART_CONTRAST, TEXT_CONTRAST, THEMES, adapted, contrast, mix

GROUNDS = ("chrome", "surface", "paper", "hover", "selection", "found")
THEME_LIST = list(THEMES.values())
NAMES = [theme.name for theme in THEME_LIST]


@pytest.mark.parametrize("theme", THEME_LIST, ids=NAMES)
def test_letters_stand_out_from_every_ground(theme):
    pairs = [(theme.ink, getattr(theme, ground)) for ground in GROUNDS]
    pairs += [(theme.ink_muted, getattr(theme, ground)) for ground in ("chrome", "surface", "paper", "hover")]
    pairs += [(theme.danger, theme.surface), (theme.danger, theme.paper), (theme.accent_ink, theme.accent)]
    pairs += [(theme.notice_ink, theme.notice), (theme.warning_ink, theme.warning)]
    assert [(a, b) for a, b in pairs if contrast(a, b) < TEXT_CONTRAST] == []


@pytest.mark.parametrize("theme", THEME_LIST, ids=NAMES)
def test_borders_and_focus_of_controls_stand_out(theme):
    pairs = itertools.product((theme.control_line, theme.accent), (theme.chrome, theme.surface, theme.paper))
    assert [(a, b) for a, b in pairs if contrast(a, b) < PART_CONTRAST] == []


@pytest.mark.parametrize("theme", THEME_LIST, ids=NAMES)
@pytest.mark.parametrize("color", [code.color for code in DEFAULT_CODEBOOK] + ["#000000", "#ffffff", "#ffff00"])
def test_every_code_colour_stands_out_and_words_on_its_tint_are_readable(theme, color):
    assert contrast(adapted(color, theme), theme.paper) >= PART_CONTRAST
    assert contrast(theme.ink, mix(theme.paper, color, 0.16)) >= TEXT_CONTRAST


def test_contrast_is_what_the_standard_says():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    # The standard's well-known limit on white.
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_a_colour_that_stands_out_already_stays():
    assert adapted("#0072b2", THEMES["light"]) == "#0072b2"
