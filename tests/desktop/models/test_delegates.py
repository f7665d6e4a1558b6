import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListView

from hashiya.desktop.base.style import interface_font
from hashiya.desktop.base.theme import DARK, LIGHT
from hashiya.desktop.models.document_delegate import DocumentDelegate, title_lines
from hashiya.desktop.models.document_model import DocumentModel


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_chosen_row_is_marked_at_its_reading_start(qtbot, documents, codebook, theme):
    model = DocumentModel()
    model.set_codebook(codebook, "en")
    model.set_documents(documents)
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(DocumentDelegate(theme, view))
    view.setFont(interface_font())
    view.setFrameShape(QListView.Shape.NoFrame)
    view.resize(260, 300)
    view.setCurrentIndex(model.index(0))
    marked = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view.setLayoutDirection(direction)
        picture = view.viewport().grab().toImage()
        marked[direction] = [picture.pixelColor(x, 40).name() == theme.accent for x in (1, picture.width() - 2)]
    assert marked == {Qt.LayoutDirection.LeftToRight: [True, False], Qt.LayoutDirection.RightToLeft: [False, True]}


def test_a_long_title_is_cut_to_two_lines_and_a_short_one_is_not(qapp):
    font = QFont("Noto Sans")
    assert [line.text for line in title_lines("قصير", font, 200)] == ["قصير"]
    long = title_lines("كلمة " * 60, font, 200)
    assert len(long) == 2
    assert long[1].text.endswith("…")


def test_a_title_with_an_emoji_is_cut_at_the_right_places(qapp):
    lines = title_lines("😀😀 " + "كلمة " * 60, QFont("Noto Sans"), 200)
    assert lines[0].text.startswith("😀😀")
