"""The pointer: selecting by graphemes, words, sentences and paragraphs, clicking highlights, dragging ends."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.textview.parts import RTL, marks, point_in
from tests.desktop.textview.test_page import text_of

TEXT = "الجملة الأولى هنا. الجملة الثانية (abc) هنا.\nفقرة أخرى قصيرة.\n"
LEFT, ALT, SHIFT, NO = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def page(view):
    view.set_text(TEXT, RTL)
    return view


def at(view, position, part=0.2):
    return point_in(view, position, part).toPoint()


def send(view, kind, point, *, held=LEFT, modifiers=NO, time=0):
    """Send a mouse event: QTest's own moves hold no button, and its clicks are never quick."""
    viewport, where = view.viewport(), QPointF(point)
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(kind, where, QPointF(viewport.mapToGlobal(point)), button, held, modifiers)
    event.setTimestamp(time)
    QApplication.sendEvent(viewport, event)


def drag(view, first, last, *, modifiers=NO, release=True, press=QEvent.Type.MouseButtonPress):
    send(view, press, first, modifiers=modifiers)
    for point in ((first + last) / 2, last):
        send(view, QEvent.Type.MouseMove, point, modifiers=modifiers)
    if release:
        send(view, QEvent.Type.MouseButtonRelease, last, held=Qt.MouseButton.NoButton, modifiers=modifiers)


def clicks(view, point, count):
    """Click so many times in quick succession, long after whatever was before."""
    clicks.now += 10_000
    for number in range(count):
        kind = QEvent.Type.MouseButtonDblClick if number == 1 else QEvent.Type.MouseButtonPress
        send(view, kind, point, time=clicks.now + 100 * number)
        send(view, QEvent.Type.MouseButtonRelease, point, held=Qt.MouseButton.NoButton)


clicks.now = 0


def test_dragging_selects_by_grapheme(page, heard):
    finished = heard(page.selection_finished)
    drag(page, at(page, 2), at(page, 12))
    assert page.selection() == (2, 12)
    assert finished == [(2, 12)]
    assert (page.anchor(), page.caret().position) == (2, 12)


def test_dragging_backwards_puts_the_caret_first(page):
    drag(page, at(page, 12), at(page, 2))
    assert (page.anchor(), page.caret().position) == (12, 2)


def test_dragging_over_lines_and_paragraphs(page):
    drag(page, at(page, 2), at(page, 47))
    assert page.selection() == (2, 47)
    assert page.selected_text() == TEXT[2:47]


def test_dragging_over_mixed_directions(page):
    start, end = TEXT.index("الثانية"), TEXT.index("bc)")
    drag(page, at(page, start), at(page, end))
    assert page.selected_text() == "الثانية (a"


@pytest.mark.parametrize(
    ("count", "selected"), [(2, "الثانية"), (3, "الجملة الثانية (abc) هنا."), (4, TEXT.split("\n")[0])]
)
def test_more_clicks_take_more(page, heard, count, selected):
    finished = heard(page.selection_finished)
    clicks(page, at(page, TEXT.index("انية")), count)
    assert page.selected_text().strip() == selected
    assert finished[-1] == page.selection()


@pytest.mark.parametrize(("quote", "selected"), [("bc)", "الثانية (abc"), ("ولى", "الأولى هنا. الجملة الثانية")])
def test_dragging_after_a_double_click_goes_on_by_words(page, quote, selected):
    point = at(page, TEXT.index("انية"))
    clicks(page, point, 1)
    drag(page, point, at(page, TEXT.index(quote)), press=QEvent.Type.MouseButtonDblClick)
    assert page.selected_text() == selected


def test_shift_and_click_extend(page, heard):
    finished = heard(page.selection_finished)
    QTest.mouseClick(page.viewport(), LEFT, NO, at(page, 4))
    QTest.mouseClick(page.viewport(), LEFT, SHIFT, at(page, 20))
    assert page.selection() == (4, 20)
    QTest.mouseClick(page.viewport(), LEFT, SHIFT, at(page, 1))
    assert page.selection() == (1, 4)
    assert finished == [(4, 20), (1, 4)]


def test_a_click_beside_the_line_goes_to_its_edges(page):
    y = at(page, 2).y()
    QTest.mouseClick(page.viewport(), LEFT, NO, QPoint(3, y))
    assert page.selection()[0] == TEXT.index("\n")
    page._mouse._clicks.count = 0
    QTest.mouseClick(page.viewport(), LEFT, NO, QPoint(page.viewport().width() - 3, y))
    assert page.selection()[0] == 0


def test_dragging_below_the_edge_scrolls(view, qtbot):
    view.set_text(text_of(20_000, seed=21), RTL)
    below = QPoint(300, view.viewport().height() + 60)
    drag(view, at(view, 5), below, release=False)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 150, timeout=3000)
    QTest.mouseRelease(view.viewport(), LEFT, NO, below)
    start, end = view.selection()
    assert start == 5
    assert end > 700


def test_clicking_again_goes_through_the_spans_from_the_inside(page, heard):
    page.set_marks(marks(("outer", 0, 30, "target"), ("middle", 7, 17, "third"), ("inner", 8, 12, "shortcoming")))
    activated = heard(page.annotation_activated)
    page.annotation_activated.connect(page.set_current)
    point = at(page, 9)
    for _ in range(4):
        clicks(page, point, 1)
    clicks(page, at(page, 15), 1)
    clicks(page, at(page, 33), 1)
    assert [name for (name,) in activated] == ["inner", "middle", "outer", "inner", "middle", ""]


def test_dragging_does_not_activate(page, heard):
    page.set_marks(marks(("a", 0, 30, "target")))
    activated = heard(page.annotation_activated)
    drag(page, at(page, 2), at(page, 12))
    assert activated == []


def test_hovering_tells_once_and_leaving_too(page, heard):
    page.set_marks(marks(("a", 0, 12, "target")))
    hovered = heard(page.annotation_hovered)
    for position in (20, 3, 5, 20):
        QTest.mouseMove(page.viewport(), at(page, position, 0.5))
    assert [name for name, _ in hovered] == ["a", ""]
    QTest.mouseMove(page.viewport(), at(page, 5, 0.5))
    QApplication.sendEvent(page.viewport(), QEvent(QEvent.Type.Leave))
    assert [name for name, _ in hovered] == ["a", "", "a", ""]


def knob(view, *, start):
    span = view.current_span()
    place, where = view.surface._handle(span, start=start)
    pitch = place.block.pitch
    edge = pitch.band_top if start else pitch.band_bottom
    return QPoint(round(where.x()), round(where.y() + place.line.baseline - pitch.baseline + edge))


def test_dragging_an_end_asks_for_another_span(page, heard):
    page.set_marks(marks(("a", 7, 13, "target")))
    page.set_current("a")
    asked = heard(page.span_change_requested)
    selection = page.selection()
    drag(page, knob(page, start=False), at(page, 22))
    drag(page, knob(page, start=True), at(page, 2))
    assert asked == [("a", 7, 22), ("a", 2, 13)]
    assert page.selection() == selection
    assert page.current_span() == (7, 13)


def test_an_end_never_passes_the_other(page, heard):
    page.set_marks(marks(("a", 7, 13, "target")))
    page.set_current("a")
    asked = heard(page.span_change_requested)
    drag(page, knob(page, start=True), at(page, 30), release=False)
    start, end = page.current_span()
    assert start < end == 13
    QTest.mouseRelease(page.viewport(), LEFT, NO, at(page, 30))
    assert all(start < end for _, start, end in asked)


def test_with_alt_an_end_goes_by_words(page, heard):
    page.set_marks(marks(("a", 7, 13, "target")))
    page.set_current("a")
    asked = heard(page.span_change_requested)
    drag(page, knob(page, start=False), at(page, TEXT.index("انية")), modifiers=ALT)
    assert asked == [("a", 7, TEXT.index("الثانية"))]


def test_the_pointer_shows_where_an_end_can_be_gripped(page):
    page.set_marks(marks(("a", 7, 13, "target")))
    page.set_current("a")
    QTest.mouseMove(page.viewport(), knob(page, start=True))
    assert page.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor
    QTest.mouseMove(page.viewport(), at(page, 30))
    assert page.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_the_menu_is_asked_for_at_the_pointer_or_the_selection(page, heard):
    asked = heard(page.context_menu_requested)
    page.select(2, 12)
    point = at(page, 5)
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        QApplication.sendEvent(page.viewport(), QContextMenuEvent(reason, point, page.viewport().mapToGlobal(point)))
    assert asked[0] == (page.viewport().mapToGlobal(point), 5)
    assert asked[1] == (page.viewport().mapToGlobal(page.selection_rect().bottomLeft()), 2)


def test_the_menu_is_about_the_highlight_under_the_pointer(page, heard):
    """And not about the current one, which it would offer to remove."""
    page.set_marks(marks(("a", 0, 4, "target"), ("b", 20, 26, "target"), ("c", 18, 30, "target")))
    page.set_current("a")
    asked, activated = heard(page.context_menu_requested), heard(page.annotation_activated)
    point = at(page, 22)

    def right_click():
        where = page.viewport().mapToGlobal(point)
        QApplication.sendEvent(page.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, where))

    right_click()
    assert activated == [("b",)]
    assert asked[0][1] == 22
    assert page.caret().position in (22, 23)
    page.set_current("c")  # one of those that lie there: it stays
    right_click()
    assert activated == [("b",)]


def test_the_right_button_leaves_the_selection(page):
    page.select(2, 12)
    QTest.mouseClick(page.viewport(), Qt.MouseButton.RightButton, NO, at(page, 30))
    assert page.selection() == (2, 12)
