from array import array

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QWidget

from hashiya.db.model.annotation import Mark, MarkChange, Marks
from hashiya.db.model.direction import Direction
from hashiya.db.model.ids import AnnotationId
from hashiya.desktop.base.theme import DARK, LIGHT
from hashiya.desktop.panels.annotations_panel import AnnotationsPanel
from hashiya.desktop.panels.find_bar import FindBar
from hashiya.desktop.panels.hover_card import HoverCard
from hashiya.desktop.panels.label_menu import LabelMenu
from hashiya.desktop.panels.text_look import ReadingLook, text_style
from hashiya.desktop.panels.text_panel import TextPanel
from hashiya.desktop.panels.welcome_panel import WelcomePanel
from tests.desktop.conftest import TEXT
from tests.desktop.keyboard import type_words

MARKS = Marks(
    ["a1", "a2"], array("I", [0, 12]), array("I", [22, 17]), array("H", [0, 1]), array("H", [0, 0]),
    ["target", "shortcoming"], ["ana"],
)  # fmt: skip


@pytest.fixture
def annotations(qtbot, codebook):
    panel = AnnotationsPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.set_codebook(codebook, "en")
    panel.set_marks(TEXT, MARKS)
    panel.resize(300, 300)
    panel.show()
    return panel


def test_a_click_on_an_annotation_chooses_it(annotations, qtbot, heard):
    chosen = heard(annotations.annotation_chosen)
    box = annotations.list.visualRect(annotations.filter.index(1, 0))
    qtbot.mouseClick(annotations.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert chosen == [("a2",)]


def test_annotations_can_be_filtered_by_label(annotations, qtbot):
    annotations.labels.setFocus()
    qtbot.keyClick(annotations.labels, Qt.Key.Key_End)
    assert annotations.filter.rowCount() == 1
    assert annotations._count.text() == "1 / 2"


def test_many_annotations_can_be_searched_however_words_are_vocalised(annotations, qtbot):
    assert annotations.findChild(QLineEdit, "annotationWords") is None  # a few are seen at once
    ids = [AnnotationId(f"m{number}") for number in range(40)]
    starts, ends = array("I", [0, 6] * 20), array("I", [5, 12] * 20)
    labels = array("H", [0, 0, 1, 1] * 10)
    annotations.set_marks(
        TEXT, Marks(ids, starts, ends, labels, array("H", [0] * 40), ["target", "shortcoming"], ["ana"])
    )
    type_words(annotations.words, "حَقَّقت")
    qtbot.waitUntil(lambda: annotations.filter.rowCount() == 20)
    annotations.labels.setFocus()
    qtbot.keyClick(annotations.labels, Qt.Key.Key_End)
    assert annotations.filter.rowCount() == 10
    type_words(annotations.words, "nothing")
    qtbot.waitUntil(annotations._empty.isVisible)
    annotations.words.clear()
    qtbot.waitUntil(lambda: annotations.filter.rowCount() == 20)


def test_the_empty_list_says_what_to_do_until_one_comes(annotations):
    annotations.set_marks(TEXT, Marks())
    assert annotations._empty.isVisible()
    annotations.apply([MarkChange(None, Mark(AnnotationId("n"), 0, 4, "target", "ana"))])
    assert not annotations._empty.isVisible()
    annotations.set_current("n")
    assert annotations.list.currentIndex().row() == 0


def test_the_find_bar_asks_steps_and_leaves(qtbot, heard):
    bar = FindBar()
    qtbot.addWidget(bar)
    asked, steps, closed = heard(bar.search_changed), heard(bar.step_requested), heard(bar.closed)
    bar.enter()
    type_words(bar.words, "هدف")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert asked == [("هدف",)]
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    qtbot.keyClick(bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseClick(bar.findChild(QToolButton, "findNext"), Qt.MouseButton.LeftButton)
    assert steps == [(1,), (-1,), (1,)]
    bar.show_count(2, 7)
    assert "3" in bar._count.text()
    assert "7" in bar._count.text()
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert closed == [()]
    assert not bar.isVisible()


def test_the_label_menu_stays_inside_the_text_and_tells_the_label(qtbot, codebook, heard):
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(400, 200)
    room.show()
    menu = LabelMenu(room)
    menu.set_codebook(codebook, "en", LIGHT)
    chosen = heard(menu.label_chosen)
    for selection in (QRect(0, 0, 10, 10), QRect(390, 190, 10, 10), QRect(0, 0, 400, 200), QRect(100, 50, 80, 20)):
        menu.show_at(selection)
        assert room.rect().contains(menu.geometry()), selection
    menu.show_at(QRect(100, 150, 80, 20))
    assert menu.geometry().bottom() < 150, "the line that one reads next is covered"
    menu.show_at(QRect(100, 0, 80, 20))
    assert menu.geometry().top() > 20, "no room above"
    qtbot.mouseClick(menu.findChild(QToolButton, "label_shortcoming"), Qt.MouseButton.LeftButton)
    assert chosen == [("shortcoming",)]


def test_the_hover_card_shows_label_author_and_values(qtbot, codebook, annotation):
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(500, 300)
    room.show()
    card = HoverCard(LIGHT, room)
    card.show_annotation(annotation, codebook, "en", LIGHT, QPoint(490, 290))
    assert room.rect().contains(card.geometry())
    words = " ".join(label.text() for label in card.findChildren(type(card._author)) if hasattr(label, "text"))
    assert "Value" in words
    assert "ana" in words


@pytest.fixture
def text_panel(qtbot, codebook, documents):
    panel = TextPanel(LIGHT)
    qtbot.addWidget(panel)
    panel.set_look(LIGHT, codebook, "en", ReadingLook())
    panel.resize(600, 400)
    panel.show()
    panel.show_document(documents[0].document)
    panel.view.set_text(TEXT, Direction.RTL)
    return panel


def test_the_direction_button_wishes_for_the_other_one(text_panel, qtbot, heard):
    wished = heard(text_panel.direction_requested)
    qtbot.mouseClick(text_panel.direction, Qt.MouseButton.LeftButton)
    assert wished == [(Direction.LTR,)]


def test_the_menu_at_the_selection_marks_and_esc_hides_it(text_panel, qtbot, heard):
    chosen = heard(text_panel.label_chosen)
    text_panel.activateWindow()
    text_panel.view.setFocus()
    qtbot.waitUntil(text_panel.view.hasFocus)
    text_panel.view.select(0, 4)
    text_panel.view.finish_selection()
    assert text_panel.label_menu.isVisible()
    qtbot.keyClick(text_panel.view, Qt.Key.Key_Escape)
    assert not text_panel.label_menu.isVisible()
    text_panel.view.finish_selection()
    qtbot.mouseClick(text_panel.label_menu.findChild(QToolButton, "label_target"), Qt.MouseButton.LeftButton)
    assert chosen == [("target",)]
    assert not text_panel.label_menu.isVisible()


def test_no_menu_appears_where_only_reading_is_allowed(text_panel):
    text_panel.set_writable(writable=False)
    text_panel.view.select(0, 4)
    text_panel.view.finish_selection()
    assert not text_panel.label_menu.isVisible()


def test_text_sizes_are_offered_and_wished_for(text_panel, qtbot, heard):
    wished = heard(text_panel.text_percent_requested)
    text_panel.size_button.click()
    menu = text_panel.findChild(QWidget, "textSizeMenu")
    next(action for action in menu.actions() if "200" in action.text()).trigger()
    menu.close()
    assert wished == [(200,)]


def test_the_text_style_comes_from_theme_and_codebook(codebook):
    light, dark = text_style(LIGHT, codebook, ReadingLook(200)), text_style(DARK, codebook, ReadingLook())
    assert (light.background, dark.background) == (LIGHT.paper, DARK.paper)
    assert light.scale == 2.0
    assert light.label("target").shape is not light.label("shortcoming").shape
    assert dark.label("target").line != light.label("target").line


def test_the_welcome_page_greys_what_is_missing(qtbot, heard, tmp_path):
    there, gone = tmp_path / "there.hashiya", tmp_path / "gone.hashiya"
    there.touch()
    page = WelcomePanel()
    qtbot.addWidget(page)
    page.show()
    page.show_recent([there, gone])
    wished = heard(page.recent_requested)
    buttons = page.findChildren(QPushButton, "recentProject")
    assert [button.isEnabled() for button in buttons] == [True, False]
    for button in buttons:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wished == [(there,)]


@pytest.mark.parametrize(
    ("name", "signal"),
    [("newProject", "new_requested"), ("openProject", "open_requested"), ("openSample", "sample_requested")],
)
def test_the_welcome_page_wishes(qtbot, heard, name, signal):
    page = WelcomePanel()
    qtbot.addWidget(page)
    wished = heard(getattr(page, signal))
    qtbot.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
    assert len(wished) == 1
