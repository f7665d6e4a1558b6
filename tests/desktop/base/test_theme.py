import itertools

import pytest

from hashiya.db.model.default_codebook import DEFAULT_CODEBOOK
from hashiya.db.model.person import COLORS
from hashiya.desktop.base.theme import HIGH_CONTRAST, PART_CONTRAST, TEXT_CONTRAST, THEMES, adapted, contrast, mix
from hashiya.desktop.panels.text_look import ReadingLook, label_style, text_style

GROUNDS = ("chrome", "surface", "paper", "hover", "selection", "found")
THEME_LIST = list(THEMES.values())
NAMES = [theme.name for theme in THEME_LIST]


@pytest.mark.parametrize("theme", THEME_LIST, ids=NAMES)
def test_letters_stand_out_from_every_ground(theme):
    enough = HIGH_CONTRAST if theme.contrast else TEXT_CONTRAST
    pairs = [(theme.ink, getattr(theme, ground)) for ground in GROUNDS]
    pairs += [(theme.ink_muted, getattr(theme, ground)) for ground in ("chrome", "surface", "paper", "hover")]
    pairs += [(theme.danger, theme.surface), (theme.danger, theme.paper), (theme.accent_ink, theme.accent)]
    pairs += [(theme.notice_ink, theme.notice), (theme.warning_ink, theme.warning)]
    assert [(a, b) for a, b in pairs if contrast(a, b) < enough] == []


@pytest.mark.parametrize("theme", THEME_LIST, ids=NAMES)
def test_borders_and_focus_of_controls_stand_out(theme):
    pairs = itertools.product((theme.control_line, theme.accent), (theme.chrome, theme.surface, theme.paper))
    assert [(a, b) for a, b in pairs if contrast(a, b) < PART_CONTRAST] == []


@pytest.mark.parametrize("theme", THEME_LIST, ids=NAMES)
@pytest.mark.parametrize("color", [code.color for code in DEFAULT_CODEBOOK] + ["#000000", "#ffffff", "#ffff00"])
def test_every_code_colour_stands_out_and_words_on_its_tint_are_readable(theme, color):
    assert contrast(adapted(color, theme), theme.paper) >= PART_CONTRAST
    assert contrast(theme.ink, mix(theme.paper, color, 0.16)) >= TEXT_CONTRAST


# What somebody may choose for a code, and what people of a team have.
CHOSEN = sorted(
    {*(code.color for code in DEFAULT_CODEBOOK), *COLORS, "#000000", "#ffffff", "#ff0000", "#0000ff", "#00ff00"}
)


def over(ground, *layers):
    """Lay translucent #aarrggbb over an opaque colour."""
    for layer in layers:
        ground = mix(ground, "#" + layer[3:], int(layer[1:3], 16) / 255) if len(layer) == 9 else layer
    return ground


@pytest.mark.parametrize("theme", THEME_LIST, ids=NAMES)
def test_letters_are_read_on_highlights_up_to_four_deep_chosen_or_found(theme):
    enough = HIGH_CONTRAST if theme.contrast else TEXT_CONTRAST
    style = text_style(theme, DEFAULT_CODEBOOK, ReadingLook())
    fills = {color: label_style(color, 0, theme).fill for color in CHOSEN}
    tops = ("", style.selection, style.selection_inactive, style.found, style.found_current)
    poor = []
    for depth in range(1, 5):
        for colors in itertools.combinations_with_replacement(CHOSEN, depth):
            layers = [fills[color] for color in colors]
            for ordered in (layers, layers[::-1]):
                ground = over(theme.paper, *ordered)
                poor += [
                    (colors, top) for top in tops if contrast(theme.ink, over(ground, *[top] * bool(top))) < enough
                ]
    assert poor == []


@pytest.mark.parametrize("theme", THEME_LIST, ids=NAMES)
def test_each_of_four_layers_is_seen_on_the_one_below(theme):
    for color in ("#0072B2", "#D55E00"):
        fill = label_style(color, 0, theme).fill
        grounds = [over(theme.paper, *[fill] * depth) for depth in range(5)]
        steps = [contrast(a, b) for a, b in itertools.pairwise(grounds)]
        # In high contrast the frames tell layers apart, the tint only helps.
        assert min(steps) > (1.0 if theme.contrast else 1.05), steps


@pytest.mark.parametrize("theme", THEME_LIST, ids=NAMES)
def test_lines_of_labels_and_the_caret_stand_out_from_the_paper(theme):
    style = text_style(theme, DEFAULT_CODEBOOK, ReadingLook())
    lines = [label_style(color, 0, theme).line for color in CHOSEN] + [style.caret, style.focus]
    assert [line for line in lines if contrast(line, theme.paper) < PART_CONTRAST] == []


def test_high_contrast_tells_parts_apart_by_borders():
    for theme in THEME_LIST:
        style = text_style(theme, DEFAULT_CODEBOOK, ReadingLook())
        assert style.bordered is theme.contrast
        assert (style.ring > 2) is theme.contrast
        if theme.contrast:
            assert contrast(theme.line, theme.chrome) > HIGH_CONTRAST


def test_contrast_is_what_the_standard_says():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    # The standard's well-known limit on white.
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_a_colour_that_stands_out_already_stays():
    assert adapted("#0072b2", THEMES["light"]) == "#0072b2"
