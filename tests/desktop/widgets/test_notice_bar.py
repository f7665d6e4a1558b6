from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from hashiya.desktop.widgets import notice_bar
from hashiya.desktop.widgets.notice_bar import NoticeBar


def test_a_notice_goes_by_itself_and_a_warning_stays(qtbot, monkeypatch):
    monkeypatch.setattr(notice_bar, "SHOWN_MS", 30)
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.tell("done")
    assert bar.isVisible()
    qtbot.waitUntil(lambda: not bar.isVisible())
    bar.tell("look", warning=True)
    qtbot.wait(80)
    assert bar.isVisible()
    assert bar.text == "look"
    qtbot.mouseClick(bar.findChild(QToolButton, "noticeClose"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_markup_in_a_notice_is_only_text(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.tell("<b>file</b>.txt")
    assert bar.text == "<b>file</b>.txt"
