import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from hashiya.db.model.default_codebook import DEFAULT_CODEBOOK
from hashiya.db.model.problems import TEMPLATES, Problem, ProjectError
from hashiya.desktop.base import words
from hashiya.desktop.base.errors import worded
from hashiya.desktop.base.fonts import INTERFACE_FAMILIES, load_fonts, load_further_fonts
from hashiya.desktop.base.icons import pixmap, refresh_icons, set_icon
from hashiya.resources import resource

DESKTOP = Path(words.__file__).parents[1]


def test_every_icon_that_is_named_is_shipped_and_no_other():
    shipped = {path.stem for path in resource("icons").glob("*.svg")}
    sources = [path.read_text(encoding="utf-8") for path in DESKTOP.rglob("*.py")]
    named = {name for name in shipped if any(f'"{name}"' in source for source in sources)}
    assert shipped == named
    asked = {
        name for source in sources for name in re.findall(r'(?:icon_button|set_icon)\([^()]*"([a-z0-9-]+)"\)', source)
    }
    assert asked <= shipped


def test_an_icon_is_drawn_in_its_colour(qapp):
    image = pixmap("search", "#ff0000", 32).toImage()
    inked = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 200]
    assert inked
    assert {color.name() for color in inked} == {"#ff0000"}


def test_icons_are_drawn_again_for_another_theme(qtbot, qapp):
    row = QWidget()
    qtbot.addWidget(row)
    button = QToolButton(row)
    set_icon(button, "search")
    light = qapp.palette()
    dark = QPalette(light)
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#00ff00"))
    try:
        qapp.setPalette(dark)
        refresh_icons(row)
        image = button.icon().pixmap(18, 18).toImage()
    finally:
        qapp.setPalette(light)
    assert any(image.pixelColor(x, y).name() == "#00ff00" for x in range(18) for y in range(18))


def test_the_shipped_families_are_there(qapp):
    load_fonts()
    load_further_fonts()
    assert set(INTERFACE_FAMILIES) <= set(QFontDatabase.families())


def test_every_choice_of_the_default_codebook_has_words(qapp):
    for code in DEFAULT_CODEBOOK:
        for attribute in code.attributes:
            for choice in attribute.choices:
                assert "_" not in words.choice_name(choice)
                assert words.choice_name(choice)


def test_a_problem_is_worded_with_its_values_isolated(qapp):
    sentence = worded(ProjectError(Problem.NOT_FOUND, path="/tmp/مشروع.hashiya"))
    assert sentence.startswith("\u2068/tmp/مشروع.hashiya\u2069 does not exist")


@pytest.mark.parametrize("problem", list(Problem))
def test_every_problem_has_a_sentence(qapp, problem):
    names = re.findall(r"{(\w+)}", TEMPLATES[problem])
    assert worded(ProjectError(problem, **dict.fromkeys(names, "x"))).endswith(".")


def test_names_fall_back_to_english_then_to_the_stable_name():
    target = DEFAULT_CODEBOOK.get("target")
    assert words.code_name(target, "ar") == "هدف"
    assert words.code_name(target, "fr") == "Target"


def test_times_are_shown_in_the_machines_zone_and_nonsense_as_it_is(qapp):
    assert words.time("2026-01-02T03:04:05.000Z") != "2026-01-02T03:04:05.000Z"
    assert words.time("once") == "once"
