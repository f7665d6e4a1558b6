"""Numbers that are values stand in the digits that were chosen; text, and what is stored, stays as it is."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget

from hashiya.desktop.base import language, words
from hashiya.desktop.base.row_words import annotation_words
from hashiya.desktop.base.theme import LIGHT
from hashiya.desktop.panels.hover_card import HoverCard
from hashiya.desktop.panels.inspector_panel import InspectorPanel
from tests.desktop.keyboard import type_words


@pytest.fixture(params=["latin", "arabic_indic"])
def digits(request, qapp):
    language.apply(qapp, "ar", request.param)
    yield request.param
    language.apply(qapp, "en")


@pytest.fixture
def target(annotation):
    return annotation._replace(attributes={"value": "-58.30", "value_to": "1250", "unit": "2025 شخص 58.3"}, memo="12")


@pytest.fixture
def panel(qtbot, codebook, target, digits):
    made = InspectorPanel(LIGHT)
    qtbot.addWidget(made)
    made.set_codebook(codebook, "ar")
    made.show_annotation(target, "عام 2025", ())
    made.resize(320, 900)
    made.show()
    made.activateWindow()
    return made


@pytest.mark.parametrize("value", ["58.3", "-58.30", "0.005", "1250", "12500000", "0"])
def test_what_is_shown_is_read_again_as_it_is_stored(digits, value):
    from hashiya.db.text.numbers import read_number

    assert read_number(words.stored_number(value)) == value


@pytest.mark.parametrize("value", ["", "about 5", "1,250", "–", "٥٨٫٣"])
def test_what_is_no_stored_number_stands_as_it_is(digits, value):
    assert words.stored_number(value) == value


def test_the_inspector_shows_them_and_leaves_text_alone(panel, digits):
    shown = {name: field.entry.text() for name, field in panel.fields.items() if name in ("value", "value_to", "unit")}
    numbers = ("-58.30", "1250") if digits == "latin" else ("-٥٨٫٣٠", "١٢٥٠")
    assert shown == {"value": numbers[0], "value_to": numbers[1], "unit": "2025 شخص 58.3"}
    assert panel.memo.toPlainText() == "12"
    assert panel.quote.text() == "عام 2025"


@pytest.mark.parametrize("typed", ["1250.5", "١٢٥٠٫٥", "۱۲۵۰٫۵", "١٬٢٥٠٫٥"])
def test_what_is_typed_is_stored_alike_and_then_shown(panel, heard, digits, typed):
    edited = heard(panel.attributes_edited)
    field = panel.fields["value"].entry
    field.setFocus()
    field.selectAll()
    type_words(field, typed)
    panel.memo.setFocus()
    assert edited == [("a1", {"value": "1250.5"})]
    assert field.text() == ("1250.5" if digits == "latin" else "١٢٥٠٫٥")


def test_who_only_walks_through_the_fields_changes_nothing(panel, heard):
    edited = heard(panel.attributes_edited)
    for field in panel.fields.values():
        field.entry.setFocus()
    panel.memo.setFocus()
    panel.flush()
    assert edited == []


def test_the_card_and_the_history_show_them_too(qtbot, codebook, target, digits):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 600)
    card = HoverCard(LIGHT, parent)
    card.show_annotation(target, codebook, "ar", LIGHT, QPoint(0, 0))
    shown = {each.text() for each in card.findChildren(QLabel)}
    number = "-58.30" if digits == "latin" else "-٥٨٫٣٠"
    assert {number, "2025 شخص 58.3", "12"} <= shown
    row = {"label": "target", "start": 0, "end": 3, "attributes": dict(target.attributes)}
    said = annotation_words(row, "2025", codebook, "ar")
    assert number in said
    assert "2025 شخص 58.3" in said
