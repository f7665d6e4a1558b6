"""What one points at, by mouse or by the caret, says what it is."""

from PySide6.QtCore import QPoint

from tests.desktop.window.hands import settle

AT = QPoint(300, 300)


def card(window):
    return window.text_panel.hover_card


def test_the_card_comes_with_the_mouse_and_goes_with_it(window, qtbot):
    mark = window.annotations.model.mark(0)
    window.text_panel.view.annotation_hovered.emit(mark.id, AT)
    qtbot.waitUntil(lambda: card(window).isVisible())
    window.text_panel.view.annotation_hovered.emit("", AT)
    assert not card(window).isVisible()


def test_a_card_that_comes_when_the_mouse_has_gone_on_is_not_shown(window, qtbot):
    mark = window.annotations.model.mark(0)
    window.text_panel.view.annotation_hovered.emit(mark.id, AT)
    window.text_panel.view.annotation_hovered.emit("", AT)
    settle(window, qtbot)
    assert not card(window).isVisible()


def test_the_card_of_what_stands_at_the_caret_is_asked_for_by_keyboard(window, qtbot):
    mark = window.annotations.model.mark(1)
    window.text_panel.view.select(mark.start + 1, mark.start + 1)
    window.commands.card.trigger()
    qtbot.waitUntil(lambda: card(window).isVisible())
    assert window.reading.annotation is None
