from PySide6.QtWidgets import QLineEdit, QTextEdit, QVBoxLayout, QWidget

from hashiya.desktop.widgets.tall_scroll import TallScroll


def test_a_field_that_gets_the_keyboard_is_seen_as_a_whole(qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    first, last = QLineEdit(), QTextEdit()
    first.setFixedHeight(150)
    last.setFixedHeight(120)
    column.addWidget(first)
    column.addWidget(last)
    scroll = TallScroll(page)
    qtbot.addWidget(scroll)
    scroll.resize(200, 200)
    scroll.show()
    scroll.activateWindow()
    qtbot.waitUntil(scroll.isActiveWindow)
    first.setFocus()
    last.setFocus()
    qtbot.waitUntil(last.hasFocus)
    top = last.mapTo(scroll.viewport(), last.rect().topLeft()).y()
    assert 0 <= top <= scroll.viewport().height() - last.height()
