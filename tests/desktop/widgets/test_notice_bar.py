import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from hashiya.desktop.widgets import notice
from hashiya.desktop.widgets.notice import Deed
from hashiya.desktop.widgets.notice_bar import MOST, NoticeBar


@pytest.fixture
def bar(qtbot, request):
    """Return a pile beside a field that has the keyboard."""
    QCursor.setPos(700, 500)  # nothing goes from under the pointer
    window = request.node.window = QWidget()  # kept until the test is over
    column = QVBoxLayout(window)
    column.addWidget(QLineEdit())
    bar = NoticeBar(window)
    column.addWidget(bar)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return bar


def words(bar):
    return [each.text for each in bar.shown]


def test_a_notice_goes_by_itself_and_a_warning_stays(qtbot, monkeypatch, bar):
    monkeypatch.setattr(notice, "SHOWN_MS", 30)
    bar.tell("done")
    assert bar.isVisible()
    qtbot.waitUntil(lambda: not bar.isVisible())
    bar.tell("look", warning=True)
    qtbot.wait(80)
    assert bar.isVisible()
    assert bar.text == "look"
    qtbot.mouseClick(bar.findChild(QToolButton, "noticeClose"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_markup_in_a_notice_is_only_text(bar):
    bar.tell("<b>file</b>.txt")
    assert bar.text == "<b>file</b>.txt"


def test_news_pile_up_and_no_warning_is_lost(bar):
    for number in range(5):
        bar.tell(f"warning {number}", warning=True)
    assert words(bar) == ["warning 2", "warning 3", "warning 4"]  # the newest is what one has just caused
    assert bar.text == "warning 4"
    for _ in range(2):
        bar.dismiss()
    assert words(bar) == ["warning 0", "warning 1", "warning 2"]
    assert [each.isVisible() for each in bar.shown] == [True] * 3


def test_news_that_stepped_aside_come_up_anew_when_they_happen_again(bar):
    for number in (0, 1, 2, 3, 0):
        bar.tell(f"warning {number}", warning=True)
    assert words(bar) == ["warning 2", "warning 3", "warning 0"]
    bar.dismiss()
    assert words(bar) == ["warning 1", "warning 2", "warning 3"]


def test_a_passing_notice_makes_room_for_the_next(bar):
    bar.tell("look", warning=True)
    for number in range(MOST + 1):
        bar.tell(f"notice {number}")
    assert words(bar) == ["look", "notice 2", "notice 3"]


def test_the_same_news_twice_stand_there_once(bar):
    bar.tell("exported")
    bar.tell("exported")
    assert words(bar) == ["exported"]


def test_a_deed_is_done_and_the_notice_goes(qtbot, bar):
    done = []
    bar.tell("removed", deeds=[Deed("undoNotice", "Undo", lambda: done.append(1))], key="undo")
    assert bar.has("undo")
    qtbot.mouseClick(bar.findChild(QPushButton, "undoNotice"), Qt.MouseButton.LeftButton)
    assert done == [1]
    assert not bar.isVisible()
    assert not bar.has("undo")


def test_what_has_the_keyboard_does_not_go_by_itself(qtbot, monkeypatch, bar):
    monkeypatch.setattr(notice, "SHOWN_WITH_DEEDS_MS", 30)
    bar.tell("removed", deeds=[Deed("undoNotice", "Undo", lambda: None)])
    button = bar.findChild(QPushButton, "undoNotice")
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.wait(120)
    assert bar.isVisible()
    with qtbot.waitSignal(bar.keyboard_left):
        bar.dismiss()


def test_a_screen_reader_finds_the_words(bar):
    bar.tell("removed")
    label = bar.findChild(QLabel, "noticeText")
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == "removed"
    assert bar.accessibleName() == "removed"
