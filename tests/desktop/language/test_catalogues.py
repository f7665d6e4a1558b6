"""The catalogues hold everything that the program says, with all its plural forms, and nothing that it does not."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from hashiya.resources import resource

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = ROOT / "packaging" / "develop" / "translations.py"
CATALOGUES = resource("translations")
# As Qt's own tools number them: packaging/develop/translations.py asks lupdate for them.
FORMS = {"en": 2, "ar": 6, "he": 2}
TO_DO = "run `make translations`, then fill in what is unfinished with Qt Linguist (resources/translations/README.md)"


def messages(language):
    """Yield (context, source, translations, type of the translation) of a catalogue."""
    for context in ET.parse(CATALOGUES / f"hashiya_{language}.ts").iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            forms = (
                [each.text or "" for each in said.iter("numerusform")] if message.get("numerus") else [said.text or ""]
            )
            yield context.findtext("name"), message.findtext("source"), forms, said.get("type")


def placeholders(text):
    return sorted(re.findall(r"{\w*}", text))


@pytest.mark.parametrize("language", FORMS)
def test_everything_is_translated_and_nothing_else(language):
    left = [(context, source) for context, source, forms, kind in messages(language) if kind or not all(forms)]
    assert left == [], TO_DO


@pytest.mark.parametrize("language", FORMS)
def test_the_catalogue_is_up_to_date_with_the_sources(language, tmp_path):
    """Words that the sources lost or gained show here. The tool works on a copy."""
    before = CATALOGUES / f"hashiya_{language}.ts"
    shutil.copy(before, tmp_path)
    subprocess.run([sys.executable, SCRIPT, "update", tmp_path], check=True, cwd=ROOT)
    after = tmp_path / before.name
    assert after.read_text("utf-8") == before.read_text("utf-8"), TO_DO


@pytest.mark.parametrize("language", FORMS)
def test_placeholders_are_kept(language):
    for context, source, forms, _ in messages(language):
        for form in forms:
            assert placeholders(form) == placeholders(source), (context, form)


@pytest.mark.parametrize("language", FORMS)
def test_plurals_have_their_forms_and_the_interfaces_digits(language):
    plural = [each for each in messages(language) if "%n" in each[1] or "%Ln" in each[1]]
    assert plural
    for context, source, forms, _ in plural:
        assert len(forms) == FORMS[language], (context, source)
        assert "%Ln" in forms[-1], (context, source)
        assert not [form for form in forms if re.search(r"%n", form)], f"{source}: %n knows only Latin digits"


@pytest.mark.parametrize("language", ["ar", "he"])
def test_keys_in_menus_and_ends_of_sentences_are_kept(language):
    for context, source, forms, _ in messages(language):
        for form in forms:
            # A letter to press is marked where the English has one; in names that a person gave, it stands twice.
            marked = re.sub("&&", "", source), re.sub("&&", "", form)
            assert marked[1].count("&") == marked[0].count("&"), (context, source, form)
            assert form.endswith("…") == source.endswith("…"), (context, source, form)
            assert form.count("\n") == source.count("\n"), (context, source, form)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "لا أحرف"),
        (1, "حرف واحد"),
        (2, "حرفان"),
        (3, "٣ أحرف"),
        (10, "١٠ أحرف"),
        (11, "١١ حرفًا"),
        (99, "٩٩ حرفًا"),
        (100, "١٠٠ حرف"),
        (102, "١٠٢ حرف"),
        (103, "١٠٣ أحرف"),
        (1111, "١٬١١١ حرفًا"),
    ],
)
def test_arabic_counts_in_six_ways(speak, number, words):
    speak("ar")
    assert QCoreApplication.translate("DocumentModel", "%Ln characters", "", number) == words


@pytest.mark.parametrize(("number", "words"), [(1, "תו אחד"), (2, "2 תווים"), (1234, "1,234 תווים")])
def test_hebrew_counts_in_two_ways(speak, number, words):
    speak("he")
    assert QCoreApplication.translate("DocumentModel", "%Ln characters", "", number) == words


@pytest.mark.parametrize(("number", "words"), [(1, "1 character"), (2, "2 characters")])
def test_english_knows_one_from_many(speak, number, words):
    speak("en")
    assert QCoreApplication.translate("DocumentModel", "%Ln characters", "", number) == words
