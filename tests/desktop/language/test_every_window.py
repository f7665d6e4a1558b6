"""Every window and dialog in every language: no word is left untranslated, and none is cut."""

import re

import pytest

from tests.desktop.everything import EVERYTHING
from tests.desktop.language.conftest import PSEUDO
from tests.desktop.language.looks import cut, words

pytestmark = pytest.mark.slow

# What a person or the stage of the tests wrote, names of formats and keys: nobody translates these.
_NOT_OURS = (
    "\u2068[^\u2069]*\u2069",  # a person's own words, kept apart from the sentence
    r"^Keyboard – ",  # a page of the manual, which has languages of its own
    r"[\w./~-]*/[\w./ -]+",  # paths
    r"\w+\.(hashiya|txt|json|log|pem)",
    r"\bJSON\b|\bEnglish\b|\bPDF\b",
    r"\b(Ctrl|Shift|Alt|Meta|Del|Delete|Esc|Enter|Tab|F\d+|PgUp|PgDown|Up|Down|Left|Right|Home|End|Return|Ins|Space)\b",
    r"(windows|iso|utf|mac|cp|koi)-?\w*[\w-]*",
    r"annotator_[ab]|\btester\b|\bana\b|\bsample\b|\bteam\b|\bempty\b|\brecent\b|\bgone\b|\bkey\b",
    r"\b00\d_[0-9a-f]{16}\b",
    r"district targets achieved|annual targets achieved|\btargets\b|\bgoals\b|\bmemo\b|has annotations",
    r"Targets and shortcomings: a sample",
    r"\b(Target|Shortcoming|Indicator|Comparator|Value|To, or out of|Unit|Period|Status|Sector|Topic|Kind)\b",
    r"Which target does it hinder\?|Something has been done\.|This project can only be read\.",
    r"Remove this text and its 3 annotations\?|\bRemove\b|\bRename\b|\bTitle\b",
    r"pip install 'hashiya\[sign\]'|[\w+/]{43}=",
    r"</?\w+[^>]*>",
)
_FOREIGN = re.compile("|".join(_NOT_OURS))


@pytest.mark.parametrize("name", EVERYTHING)
def test_every_word_went_through_a_catalogue(name, show):
    plain = {
        (where, text)
        for where, text in words(show(name, PSEUDO))
        if re.search(r"[A-Za-z]{3}", _FOREIGN.sub("", text)) and "manualPage" not in where
    }
    assert plain == set()


@pytest.mark.parametrize("name", EVERYTHING)
@pytest.mark.parametrize(
    ("language", "percent"),
    [(PSEUDO, 100), ("en", 200), ("ar", 100), ("ar", 200), ("he", 200)],
)
def test_no_word_is_cut(name, language, percent, show, qtbot):
    thing = show(name, language, percent)
    if list(cut(thing)):
        qtbot.wait(300)  # counts and findings come late, and are laid out later
    assert list(cut(thing)) == []
