import pytest
from PySide6.QtCore import Qt

from hashiya.desktop.base import language
from hashiya.desktop.widgets.number_box import NumberBox
from tests.desktop.keyboard import type_words


@pytest.mark.parametrize("digits", ["latin", "arabic_indic"])
@pytest.mark.parametrize("typed", ["12", "١٢", "۱۲"])
def test_digits_of_any_script_can_be_typed(qtbot, qapp, digits, typed):
    language.apply(qapp, "ar", digits)
    try:
        box = NumberBox()
        qtbot.addWidget(box)
        box.setMaximum(50)
        box.lineEdit().selectAll()
        type_words(box.lineEdit(), typed)
        assert box.value() == 12
        qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
        assert box.text() == ("12" if digits == "latin" else "١٢")
    finally:
        language.apply(qapp, "en")


def test_letters_and_what_is_too_large_cannot(qtbot):
    box = NumberBox()
    qtbot.addWidget(box)
    box.setMaximum(50)
    box.lineEdit().selectAll()
    qtbot.keyClicks(box.lineEdit(), "a7b9")
    assert box.value() == 7
