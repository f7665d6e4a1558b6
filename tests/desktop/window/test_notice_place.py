"""What floats over the window leaves free the line that is read or typed."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QFrame

from hashiya.desktop.base import style
from hashiya.desktop.base.theme import LIGHT
from hashiya.desktop.window.notice_place import busy_area
from tests.desktop.window.hands import settle


def on_screen(widget):
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def caret_line(view):
    return view.caret_line().translated(view.viewport().mapToGlobal(QPoint(0, 0)))


@pytest.fixture(params=[100, 200])
def placed(request, window, qtbot, qapp):
    style.apply(qapp, LIGHT, request.param)
    window.resize(1200, 800)
    view = window.text_panel.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    settle(window, qtbot)
    yield window
    style.apply(qapp, LIGHT)


def put_caret(view, part):
    """Put the caret into the line at that part (0 to 1) of the view's height."""
    lines = {}
    for position in range(0, min(len(view.text()), 4000), 5):
        view.select(position, position)
        view.verticalScrollBar().setValue(0)
        lines[view.caret_line().center().y()] = position
    wanted = view.viewport().height() * part
    seen = [y for y in lines if 0 < y < view.viewport().height() - 10]
    position = lines[min(seen, key=lambda y: abs(y - wanted))]
    view.select(position, position)


def test_a_notice_stands_below_while_the_caret_is_above(placed):
    view = placed.text_panel.view
    put_caret(view, 0.1)
    placed.tell("Something happened.")
    notice = on_screen(placed.notices)
    assert notice.center().y() > on_screen(view).center().y()
    assert not notice.intersects(caret_line(view))


def test_a_notice_leaves_the_last_line_free_when_the_caret_is_in_it(placed):
    view = placed.text_panel.view
    put_caret(view, 0.93)
    placed.tell("Something happened.")
    assert view.caret_line().intersects(view.viewport().rect())
    assert not on_screen(placed.notices).intersects(caret_line(view))


def test_a_notice_makes_room_for_the_caret_that_comes(placed, qtbot):
    view = placed.text_panel.view
    put_caret(view, 0.1)
    placed.tell("Something happened.")
    put_caret(view, 0.93)
    assert not on_screen(placed.notices).intersects(caret_line(view))
    # It does not jump about: it stays up there until the caret comes there.
    put_caret(view, 0.6)
    assert on_screen(placed.notices).center().y() < on_screen(view).center().y()
    put_caret(view, 0.02)
    assert not on_screen(placed.notices).intersects(caret_line(view))


def test_a_notice_leaves_the_field_free_that_is_typed_in(placed, qtbot):
    placed.go_to_annotation(placed.annotations.model.mark(0).id)
    settle(placed, qtbot)
    placed.annotations.setFocus()
    placed.tell("Something happened.")
    for field in (placed.documents.search, placed.inspector.memo):
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        area = busy_area(placed.frame)
        assert area.size() == field.size()
        assert not placed.notices.geometry().intersects(area)


def test_the_card_of_the_tour_leaves_the_caret_free(placed, qtbot):
    view = placed.text_panel.view
    placed.helping.tour.start()
    card = placed.findChild(QFrame, "tourCard")
    for part in (0.1, 0.5, 0.93):
        put_caret(view, part)
        qtbot.waitUntil(lambda: not on_screen(card).intersects(caret_line(view)))
        assert on_screen(placed).contains(on_screen(card))


def test_the_card_of_the_tour_stays_in_the_window_with_the_largest_letters(window, qtbot, qapp):
    window.resize(1200, 800)
    style.apply(qapp, LIGHT, 300)
    window.helping.tour.start()
    card = window.findChild(QFrame, "tourCard")
    qtbot.waitUntil(card.isVisible)
    qtbot.wait(300)  # it follows what it speaks of
    assert on_screen(window).contains(on_screen(card))
    style.apply(qapp, LIGHT)
