"""Which language is meant, and how it writes: direction, digits, dates."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from hashiya.desktop.base import language, words
from tests.desktop.conftest import ROOT


@pytest.fixture
def put(qapp):
    yield lambda setting, digits=language.LOCALE: language.apply(qapp, setting, digits)
    language.apply(qapp, "en")


def test_a_machine_without_a_language_of_ours_speaks_english():
    assert language.chosen("system") == "en"
    assert language.chosen("ar") == "ar"
    assert language.chosen("klingon") == "en"


@pytest.mark.parametrize(
    ("machine", "chosen", "number"),
    [
        ("ar_EG.UTF-8", "ar", "١٬٢٣٤"),
        ("ar_MA.UTF-8", "ar", "1.234"),
        ("he_IL.UTF-8", "he", "1,234"),
        ("en_GB.UTF-8", "en", "1,234"),
        ("de_DE.UTF-8", "en", "1.234"),
    ],
)
def test_the_machines_language_is_taken_over_with_its_digits(machine, chosen, number):
    script = (
        "from PySide6.QtWidgets import QApplication; from hashiya.desktop.base import language, words;"
        "app = QApplication([]); language.apply(app, 'system'); print(language.current(), words.number(1234))"
    )
    environment = {**os.environ, "LC_ALL": machine, "LANG": machine, "PYTHONIOENCODING": "utf-8"}
    asked = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, check=True, capture_output=True, encoding="utf-8"
    )
    assert asked.stdout.split() == [chosen, number]


@pytest.mark.parametrize(
    ("setting", "direction"),
    [
        ("en", Qt.LayoutDirection.LeftToRight),
        ("ar", Qt.LayoutDirection.RightToLeft),
        ("he", Qt.LayoutDirection.RightToLeft),
    ],
)
def test_the_window_runs_as_its_language_is_read(put, setting, direction):
    put(setting)
    assert QApplication.layoutDirection() == direction


@pytest.mark.parametrize(
    ("setting", "digits", "whole", "part"),
    [
        ("en", "locale", "1,234", "0.500"),
        ("en", "arabic_indic", "١٬٢٣٤", "٠٫٥٠٠"),
        ("ar", "locale", "١٬٢٣٤", "٠٫٥٠٠"),
        ("ar", "latin", "1,234", "0.500"),
        ("ar", "arabic_indic", "١٬٢٣٤", "٠٫٥٠٠"),
        ("he", "locale", "1,234", "0.500"),
        ("he", "arabic_indic", "١٬٢٣٤", "٠٫٥٠٠"),
    ],
)
def test_numbers_have_the_chosen_digits(put, setting, digits, whole, part):
    put(setting, digits)
    assert words.number(1234) == whole
    assert words.decimal(0.5, 3) == part


@pytest.mark.parametrize("setting", ["en", "ar", "he"])
@pytest.mark.parametrize("digits", ["latin", "arabic_indic"])
def test_dates_have_the_chosen_digits(put, setting, digits):
    put(setting, digits)
    shown = {each for each in words.time("2026-01-02T03:04:05.000Z") if each.isdecimal()}
    allowed = "٠١٢٣٤٥٦٧٨٩" if digits == "arabic_indic" else "0123456789"
    assert shown
    assert shown <= set(allowed)


def test_dates_are_worded_in_the_interfaces_language_whatever_writes_its_numbers(put):
    put("en", "arabic_indic")
    assert language.dates().language() == QLocale.Language.English
    put("ar", "latin")
    assert language.dates().language() == QLocale.Language.Arabic


def test_qts_own_words_come_in_the_interfaces_language(put):
    put("he")
    assert QCoreApplication.translate("QLineEdit", "Select All") == "בחר הכל"
    put("en")
    assert QCoreApplication.translate("QLineEdit", "Select All") == "Select All"
