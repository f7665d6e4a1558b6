from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListView

from hashiya.db.model.annotation import Marks
from hashiya.db.model.ids import AnnotationId
from hashiya.desktop.base.style import interface_font
from hashiya.desktop.base.theme import DARK, LIGHT
from hashiya.desktop.models.annotation_delegate import AnnotationDelegate
from hashiya.desktop.models.annotation_model import AnnotationModel
from hashiya.desktop.models.document_delegate import DocumentDelegate, title_lines
from hashiya.desktop.models.document_model import DocumentModel


def marks_of(*labels):
    """Return one mark per label, all over the first letter."""
    count = len(labels)
    ids = [AnnotationId(f"a{number}") for number in range(count)]
    starts, ends = array("I", [0] * count), array("I", [1] * count)
    return Marks(ids, starts, ends, array("H", range(count)), array("H", [0] * count), list(labels), ["ana"])


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


def test_rows_of_different_labels_differ_without_colour(qtbot, codebook):
    """Each label's stripe has the shape of its line in the text, so that grey pictures of two rows differ."""
    model = AnnotationModel()
    model.set_codebook(codebook, "en")
    names = [code.name for code in codebook][:2]
    model.set_marks("ااا", marks_of(*names))
    view = QListView(frameShape=QListView.Shape.NoFrame)
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(AnnotationDelegate(LIGHT, view))
    picture = view.viewport().grab().toImage()
    stripes = []
    for row in range(2):
        rect = view.visualRect(model.index(row, 0))
        column = [picture.pixelColor(rect.left() + 9, y) for y in range(rect.top(), rect.bottom())]
        stripes.append([color.name() != LIGHT.surface and color.lightness() < 200 for color in column])
    assert sum(stripes[0]) > sum(stripes[1]) > 0
