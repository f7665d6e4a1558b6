import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from hashiya.desktop.base.style import interface_font
from hashiya.desktop.base.theme import DARK, LIGHT
from hashiya.desktop.models.document_delegate import DocumentDelegate, title_lines
from hashiya.desktop.models.document_model import DocumentModel


def painted(delegate, model, direction, *, selected=False):
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 260, 80)
    option.direction = direction
    option.font = interface_font()
    if selected:
        option.state |= QStyle.StateFlag.State_Selected
    image = QImage(260, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return image


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_row_is_mirrored_with_the_layout(qapp, documents, codebook, theme):
    model = DocumentModel()
    model.set_codebook(codebook, "en")
    model.set_documents(documents)
    delegate = DocumentDelegate(theme)
    ltr = painted(delegate, model, Qt.LayoutDirection.LeftToRight, selected=True)
    rtl = painted(delegate, model, Qt.LayoutDirection.RightToLeft, selected=True)
    bar = theme.accent
    assert (ltr.pixelColor(1, 40).name(), rtl.pixelColor(258, 40).name()) == (bar, bar)
    assert bar not in (ltr.pixelColor(258, 40).name(), rtl.pixelColor(1, 40).name())


def test_a_long_title_is_cut_to_two_lines_and_a_short_one_is_not(qapp):
    font = QFont("Noto Sans")
    assert [line.text for line in title_lines("قصير", font, 200)] == ["قصير"]
    long = title_lines("كلمة " * 60, font, 200)
    assert len(long) == 2
    assert long[1].text.endswith("…")


def test_a_title_with_an_emoji_is_cut_at_the_right_places(qapp):
    lines = title_lines("😀😀 " + "كلمة " * 60, QFont("Noto Sans"), 200)
    assert lines[0].text.startswith("😀😀")
