"""The widget: its signals, keys, scrolling, and that marks never move the text."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from hashiya.db.model.annotation import Mark, MarkChange, Marks
from hashiya.desktop.textview.view import TextView
from hashiya.resources import resource
from tests.desktop.textview.parts import LTR, RTL, TRAPS, marks, style
from tests.desktop.textview.test_page import text_of

SENTENCES = "الجملة الأولى هنا. الجملة الثانية هنا. والثالثة.\nفقرة أخرى قصيرة.\n"
KEY, NO, SHIFT, CTRL = (
    Qt.Key,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Painted(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, _watched, event):  # noqa: N802  # Qt's name
        self.count += event.type() == QEvent.Type.Paint
        return False


def picture(view):
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def press(view, key, modifiers=NO, times=1):
    for _ in range(times):
        QTest.keyClick(view, key, modifiers)


def test_the_text_comes_back_as_it_was_given(view):
    text = "\ufeffا\u2028ب\u00a0\u200c\tg\u0000x\nz\n"
    view.set_text(text, RTL)
    assert view.text() == text
    view.select(0, len(text))
    assert view.selected_text() == text


@pytest.mark.parametrize("text", ["", "\n", "\u202b\u2067\u200f\u202c", "\u200c", "\n\n\n", "   ", "\u0301"])
def test_texts_with_nothing_to_see_are_shown_and_can_be_walked(view, text):
    view.set_text(text, RTL)
    view.set_marks(marks(("a", 0, len(text), "target")) if text else Marks())
    for key in (KEY.Key_Left, KEY.Key_Right, KEY.Key_Down, KEY.Key_Up, KEY.Key_End, KEY.Key_Home, KEY.Key_PageDown):
        press(view, key, times=3)
        press(view, key, CTRL)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 60))
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 60))
    press(view, KEY.Key_A, CTRL)
    assert view.selection() == (0, len(text))
    assert view.selection_rect().isValid()
    assert not picture(view).isNull()


def test_ten_million_characters_open_and_scroll_to_the_end(view):
    text = text_of(10_000_000, seed=11)
    view.set_text(text, RTL)
    assert sum(view.surface.page.is_laid(i) for i in range(len(view.surface.page))) < 50
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    seen = view.surface.scroller.visible()
    assert seen[-1][0] == len(view.surface.page) - 1
    press(view, KEY.Key_End, CTRL)
    assert view.selection() == (len(text), len(text))
    assert view.viewport().rect().intersects(view.selection_rect())
    bar.setValue(bar.maximum() // 2)
    assert view.scroll_position() == pytest.approx(len(text) / 2, rel=0.02)
    press(view, KEY.Key_Home, CTRL)
    assert view.scroll_position() == 0
    assert bar.value() == 0


def test_a_paragraph_of_a_million_characters_is_shown(view):
    text = text_of(1_000_000, seed=12).replace("\n", " ")
    view.set_text(text, RTL)
    view.set_marks(marks(("a", 500_000, 500_400, "target")))
    view.reveal(500_000, 500_400)
    assert view.surface.rects(500_000, 500_400)
    assert sum(view.surface.page.is_laid(i) for i in range(len(view.surface.page))) < 12


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.name)
def test_a_mark_never_moves_the_text(trap, view):
    """Line widths stay, and every pixel that no fill or underline covers."""
    view.set_text(trap.text, trap.direction)
    view.clearFocus()
    bare = picture(view)
    block = view.surface.page.laid(0)
    widths = [line.qline.naturalTextWidth() for line in block.lines]
    view.set_marks(marks(("a", *trap.span, "target")))
    marked = picture(view)
    assert [line.qline.naturalTextWidth() for line in view.surface.page.laid(0).lines] == widths
    covered = [rect.toAlignedRect().adjusted(-1, 0, 1, 0) for rect in view.surface.rects(*trap.span)]
    ink = view.surface.left, view.surface.left + view.surface.page.width
    for y in range(bare.height()):
        for x in range(int(ink[0]), int(ink[1])):
            if bare.pixel(x, y) != marked.pixel(x, y):
                assert any(rect.contains(x, y) for rect in covered), (x, y)
    assert bare != marked


def test_letters_look_the_same_under_a_fill(view):
    """With fills of no colour the picture is the same to the pixel: shaping does not know of marks."""
    view.set_text("بسم الله، لا إله 2020-2025 (abc) محمّد", RTL)
    view.clearFocus()
    bare = picture(view)

    from hashiya.desktop.textview.style import LabelStyle

    clear = LabelStyle("#00000000", view.view_style().background)
    view.set_style(view.view_style()._replace(labels={"target": clear, "third": clear}))
    view.set_marks(marks(("a", 5, 6, "target"), ("b", 10, 11, "third"), ("c", 16, 18, "target")))
    ink = view.surface.left, view.surface.left + view.surface.page.width
    marked = picture(view)
    band = slice(0, int(view.surface.page.pitch.band_bottom + 24))
    for y in range(band.start, band.stop):
        for x in range(int(ink[0]), int(ink[1])):
            assert bare.pixel(x, y) == marked.pixel(x, y)


def test_marks_are_changed_one_by_one(view):
    view.set_text(SENTENCES, RTL)
    view.set_marks(marks(("a", 0, 6, "target")))
    view.set_current("a")
    before = picture(view)
    added = Mark("b", 7, 13, "shortcoming", "me")
    view.apply_mark_changes([MarkChange(None, added)])
    assert view.marks_at(8) == [added]
    assert picture(view) != before
    view.apply_mark_changes([MarkChange(added, None)])
    assert picture(view) == before
    moved = Mark("a", 0, 13, "target", "tester")
    view.apply_mark_changes([MarkChange(Mark("a", 0, 6, "target", "tester"), moved)])
    assert view.current_span() == (0, 13)
    view.apply_mark_changes([MarkChange(moved, None)])
    assert view.current() is None


def test_only_the_touched_paragraph_is_painted_again(view, monkeypatch, qtbot):
    view.set_text("\n".join(["فقرة من الكلمات"] * 8), RTL)
    QApplication.processEvents()
    view.viewport().repaint()  # all that was to be painted is
    areas = []
    paint = view.surface.paint
    monkeypatch.setattr(
        view.surface, "paint", lambda painter, clip, seen: (areas.append(clip), paint(painter, clip, seen))
    )
    view.apply_mark_changes([MarkChange(None, Mark("b", 17, 20, "target", "me"))])
    qtbot.waitUntil(lambda: bool(areas))
    assert all(area.height() < 100 for area in areas)


def test_next_and_previous_marks(view):
    view.set_text(SENTENCES, RTL)
    view.set_marks(marks(("a", 0, 30, "target"), ("b", 0, 6, "target"), ("c", 19, 25, "shortcoming")))
    assert view.next_mark(0).id == "c"
    view.set_current("a")
    assert view.next_mark(0).id == "b"
    view.set_current("b")
    assert view.next_mark(0).id == "c"
    assert view.previous_mark(0).id == "a"
    assert view.previous_mark(19).id == "b"
    assert view.next_mark(19) is None
    assert [mark.id for mark in view.marks_at(3)] == ["b", "a"]


def test_keys_move_select_and_tell(view, heard, qtbot):
    view.set_text(SENTENCES, RTL)
    changed, finished = heard(view.selection_changed), heard(view.selection_finished)
    press(view, KEY.Key_Left, times=2)
    assert changed == [*[(0, 1), (0, 2)][:0], (1, 1), (2, 2)]
    press(view, KEY.Key_Left, SHIFT, times=3)
    assert view.selection() == (2, 5)
    assert view.selected_text() == SENTENCES[2:5]
    qtbot.waitUntil(lambda: finished == [(2, 5)])
    press(view, KEY.Key_Left, CTRL)
    assert view.selection() == (7, 7)
    press(view, KEY.Key_Left, CTRL | SHIFT)
    assert view.selection() == (7, 14)
    press(view, KEY.Key_Down, CTRL)
    assert view.selection() == (49, 49)
    press(view, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert view.selection() == (39, 39)
    press(view, KEY.Key_A, CTRL)
    assert view.selection() == (0, len(SENTENCES))
    press(view, KEY.Key_Home, CTRL)
    assert view.selection() == (0, 0)


def test_page_down_and_up(view):
    view.set_text(text_of(20_000, seed=13), RTL)
    press(view, KEY.Key_PageDown)
    first = view.selection()[0]
    assert first > 300
    assert view.viewport().rect().contains(view.selection_rect().center())
    press(view, KEY.Key_PageDown, SHIFT)
    assert view.selection()[0] == first
    press(view, KEY.Key_PageUp, times=2)
    assert view.selection()[0] < 100


def test_copy_takes_the_logical_text(view):
    view.set_text("قال 2020-2025 \u200fم", RTL)
    press(view, KEY.Key_A, CTRL)
    QTest.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "قال 2020-2025 \u200fم"
    view.select(0, 0)
    view.copy()
    assert QGuiApplication.clipboard().text() == "قال 2020-2025 \u200fم"


def test_letters_go_on_to_the_window(qtbot):
    window = QMainWindow()
    view = TextView()
    window.setCentralWidget(view)
    view.set_text(SENTENCES, RTL)
    qtbot.addWidget(window)
    window.show()
    pressed = []
    window.keyPressEvent = lambda event: pressed.append(event.text())
    view.setFocus()
    QTest.keyClick(view, "t")
    QTest.keyClick(view, KEY.Key_Escape)
    assert pressed[0] == "t"
    assert len(pressed) == 2
    assert view.text() == SENTENCES


def test_a_selection_never_halves_a_grapheme(view):
    view.set_text("مُحَمَّد 👩‍👩‍👧 x", RTL)
    view.select(1, 3)
    assert view.selection() == (0, 4)
    family = view.text().index("👩")
    view.select(family + 2, family + 1)
    assert view.selection() == (family, family + 5)
    assert view.anchor() == family + 5


def test_nudging_asks_for_whole_graphemes_and_words(view, heard):
    view.set_text("مُحَمَّد رسول الله", RTL)
    view.set_marks(marks(("a", 4, 13, "target")))
    asked = heard(view.span_change_requested)
    view.nudge("start", -1)
    view.set_current("a")
    view.nudge("start", -1)
    view.nudge("start", +1)
    view.nudge("end", +1)
    view.nudge("end", -1, by_word=True)
    view.nudge("end", +1, by_word=True)
    assert asked == [("a", 2, 13), ("a", 7, 13), ("a", 4, 14), ("a", 4, 9), ("a", 4, 14)]


def test_reading_stays_where_it_was_when_text_grows_or_the_window_narrows(view):
    view.set_text(text_of(60_000, seed=14), RTL)
    view.set_scroll_position(30_000)
    at = view.scroll_position()
    assert 29_800 < at <= 30_000
    for scale in (0.8, 3.0, 1.0):
        view.set_style(style(scale=scale, dark=scale > 2))
        assert abs(view.scroll_position() - at) < 120
    view.resize(420, 500)
    assert abs(view.scroll_position() - at) < 120


def test_reveal_scrolls_only_when_it_has_to(view):
    view.set_text(text_of(60_000, seed=15), RTL)
    view.reveal(50_000, 50_050)
    value = view.verticalScrollBar().value()
    rects = view.surface.rects(50_000, 50_050)
    assert rects
    assert all(40 < rect.center().y() < 450 for rect in rects)
    view.reveal(50_010, 50_020)
    assert view.verticalScrollBar().value() == value
    view.select(50_010, 50_020)
    assert view.verticalScrollBar().value() == value


def test_scrolling_by_the_bar_paints_what_a_fresh_view_paints(view, qtbot):
    """Moving the picture and painting the new strip gives the same as painting all."""
    view.set_text(text_of(60_000, seed=16), RTL)
    view.set_marks(marks(*((f"a{i}", i * 37, i * 37 + 60, "target") for i in range(1500))))
    view.clearFocus()
    bar = view.verticalScrollBar()
    for step in (37, 120, 41, -15, 300, 7, -260, 900, -33):
        bar.setValue(bar.value() + step)
        qtbot.wait(1)
        shown = view.grab().toImage()
        view.viewport().update()
        qtbot.wait(1)
        assert view.grab().toImage() == shown


def test_the_scroll_bar_is_drawn_when_and_only_when_it_looks_different(view, qtbot):
    view.set_text(text_of(2_000_000, seed=18), RTL)
    qtbot.wait(1)
    bar = view.verticalScrollBar()
    drawn = Painted()
    bar.installEventFilter(drawn)
    # Off the very start, where some styles grey out a button; by less than a pixel; over half the text; there and back.
    for value, changes in ((1, True), (2, False), (bar.maximum() // 2, True), (0, True), (0, False)):
        drawn.count = 0
        bar.setValue(value)
        qtbot.wait(1)
        assert (drawn.count > 0) is changes, value
    drawn.count = 0
    bar.setRange(0, 500)
    qtbot.wait(1)
    assert drawn.count


def test_fonts_are_looked_up_anew_when_others_can_be_had(view, qapp):
    fonts = view.surface.page.typography
    view.set_text("abc", RTL)
    assert view.surface.page.typography is fonts
    qapp.fontDatabaseChanged.emit()
    view.set_text("abc", RTL)
    assert view.surface.page.typography is not fonts
    assert view.surface.page.pitch == fonts.pitch


def test_ctrl_and_wheel_are_left_to_the_window(view):
    view.set_text(text_of(20_000, seed=17), RTL)
    for modifiers, moves in ((CTRL, False), (NO, True)):
        event = QWheelEvent(
            QPointF(50, 50),
            QPointF(50, 50),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        view.wheelEvent(event)
        assert event.isAccepted() is moves
        assert (view.verticalScrollBar().value() > 0) is moves


def test_found_spans_are_shown_and_the_current_one_stands_out(view):
    view.set_text(SENTENCES, RTL)
    bare = picture(view)
    view.set_found([(0, 6), (19, 25)])
    found = picture(view)
    view.set_found([(0, 6), (19, 25)], 1)
    assert bare != found != picture(view) != bare
    view.set_found([])
    assert picture(view) == bare


def test_paragraphs_keep_to_their_own_side(view):
    view.set_text("Latin headline\nنص عربي", RTL)
    left, right = (view.surface.rects(0, 5)[0], view.surface.rects(15, 17)[0])
    assert left.left() == pytest.approx(view.surface.left, abs=0.1)
    assert right.right() == pytest.approx(view.surface.left + view.surface.page.width, abs=0.1)
    view.set_text("Latin headline\nنص عربي", RTL, paragraph_directions={0: RTL, 15: LTR})
    left, right = (view.surface.rects(0, 5)[0], view.surface.rects(15, 17)[0])
    assert left.left() > view.surface.left + 100
    assert right.right() < view.surface.left + 100


def test_nothing_can_be_written(view):
    assert view.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False
    assert view.inputMethodQuery(Qt.InputMethodQuery.ImReadOnly) is True
    assert view.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).height() > 10


def test_a_font_that_comes_later_leaves_the_text_where_it_is_and_readable_to_its_end(view, qtbot):
    text = text_of(20_000)
    view.set_text(text, RTL)
    view.set_scroll_position(len(text) // 2)
    position, pitch = view.scroll_position(), view.surface.page.pitch
    font = QFontDatabase.addApplicationFont(str(resource("fonts", "NotoSerifHebrew-Regular.ttf")))
    QFontDatabase.removeApplicationFont(font)
    last = len(view.surface.page) - 1
    view.surface.page.laid(last)  # in between, as a painting might
    assert view.surface.page.pitch == pitch
    qtbot.waitUntil(lambda: not view.surface.page.is_laid(last))
    assert (view.scroll_position(), view.surface.page.pitch) == (position, pitch)
    press(view, KEY.Key_End, CTRL)
    assert view.read_part() == pytest.approx(1.0)
    heights = {round(line.height) for line in view.surface.page.laid(last).lines}
    assert heights == {round(pitch.height)}
