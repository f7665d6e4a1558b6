"""The list of a combo box shows its last row whole, in every language, look and size of letters."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QVBoxLayout, QWidget

from hashiya.desktop.base import language, style
from hashiya.desktop.base.theme import CONTRAST_DARK, LIGHT
from hashiya.desktop.widgets.chooser import Chooser

WORDS = {"en": ["Target", "Shortcoming"], "ar": ["الهدف", "أوجه القصور"], "he": ["יעד", "ליקוי"]}


@pytest.fixture(
    params=[(LIGHT, 100), (LIGHT, 300), (CONTRAST_DARK, 100), (CONTRAST_DARK, 200)],
    ids=lambda each: f"{each[0].name}-{each[1]}",
)
def dressed(request, qapp):
    def dress(tongue):
        language.apply(qapp, tongue)
        style.apply(qapp, *request.param)
        return WORDS[tongue]

    yield dress
    language.apply(qapp, "en")
    style.apply(qapp, LIGHT)


@pytest.fixture
def opened(qtbot):
    kept = []

    def open_list(words, count, *, current=0, top=50, editable=False):
        window = QWidget()
        kept.append(window)
        qtbot.addWidget(window)
        chooser = Chooser()
        if editable:
            chooser.setEditable(True)
        chooser.addItems([words[each % len(words)] for each in range(count)])
        chooser.setCurrentIndex(current)
        QVBoxLayout(window).addWidget(chooser)
        window.move(QPoint(50, top))
        window.show()
        window.activateWindow()
        chooser.setFocus()
        qtbot.waitUntil(chooser.hasFocus)
        chooser.showPopup()
        qtbot.wait(50)  # what Qt lays out only now
        return chooser

    yield open_list
    kept[-1].findChild(Chooser).hidePopup()


def assert_whole(chooser: QComboBox, rows: int) -> None:
    view: QAbstractItemView = chooser.view()
    area = view.viewport().rect()
    shown = [view.visualRect(view.model().index(row, 0)) for row in range(rows)]
    assert (shown[0].top(), shown[-1].bottom()) == (area.top(), area.bottom())
    assert view.screen().availableGeometry().contains(view.window().geometry())


@pytest.mark.parametrize("tongue", WORDS)
@pytest.mark.parametrize("count", [1, 2, 7])
def test_every_row_is_whole(dressed, opened, tongue, count):
    chooser = opened(dressed(tongue), count, current=count - 1)
    assert_whole(chooser, count)
    assert chooser.view().verticalScrollBar().maximum() == 0
    others = [each for each in chooser.view().window().children() if isinstance(each, QWidget)]
    assert [each for each in others if each.isVisible()] == [chooser.view()]


def test_the_list_of_a_box_at_the_lower_edge_stays_on_the_screen(dressed, opened, qapp):
    screen = qapp.primaryScreen().availableGeometry()
    assert_whole(opened(dressed("ar"), 5, top=screen.bottom() - 60), 5)


def test_what_is_higher_than_the_screen_scrolls(dressed, opened):
    chooser = opened(dressed("ar"), 80)
    view = chooser.view()
    assert view.window().height() <= view.screen().availableGeometry().height()
    assert view.verticalScrollBar().maximum() > 0


def test_one_to_write_in_shows_its_first_rows_whole(dressed, opened):
    chooser = opened(dressed("he"), 30, editable=True)
    assert_whole(chooser, chooser.maxVisibleItems())
    assert chooser.view().verticalScrollBar().maximum() > 0
