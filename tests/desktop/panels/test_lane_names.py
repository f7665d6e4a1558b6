"""The names of the layers above the text, and whose stripe the pointer rests on."""

from array import array

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from hashiya.db.model.annotation import Marks
from hashiya.db.model.direction import Direction
from hashiya.db.model.document import Document
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.model.person import ADJUDICATED, Person
from hashiya.desktop.base.theme import LIGHT, adapted
from hashiya.desktop.panels.text_look import ReadingLook, layer_label
from hashiya.desktop.panels.text_panel import TextPanel
from tests.desktop.conftest import TEXT

PEOPLE = [Person("أمل", color="#332288"), Person("ben", color="#CC6677"), Person(ADJUDICATED, color="#1f2328")]
TEXTS = {Direction.RTL: TEXT, Direction.LTR: "The committee met fourteen of fifteen goals.\nSecond line."}


@pytest.fixture(params=[Direction.RTL, Direction.LTR])
def panel(qtbot, codebook, request):
    """A text of one direction with a mark of each layer over the same words."""
    text, direction = TEXTS[request.param] * 40, request.param
    widget = TextPanel(LIGHT)
    qtbot.addWidget(widget)
    widget.set_look(LIGHT, codebook, "en", ReadingLook())
    widget.show_document(Document(DocumentId("d"), "t", "t.txt", "ar", direction, len(text), "0" * 64, ""))
    widget.view.set_text(text, direction)
    widget.show_layers(PEOPLE, ["target"])
    names = [each.name for each in PEOPLE]
    ids = [AnnotationId(name) for name in names]
    labels = [layer_label(name, "target") for name in names]
    numbers = array("H", range(3))
    widget.view.set_marks(Marks(ids, array("I", [0] * 3), array("I", [20] * 3), numbers, numbers, labels, names))
    widget.resize(700, 500)
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def reads_from_the_right(panel):
    return panel.view.surface.page.laid(0).rtl


def lane(panel, number):
    """Where a lane is, from the names' left edge."""
    x = panel.view.surface.stripe_x(number, rtl=reads_from_the_right(panel))
    return round(panel.lane_names.mapFrom(panel, panel.view.viewport().mapTo(panel, QPoint(round(x), 0))).x())


def test_a_line_leads_from_each_name_to_its_stripe(panel):
    picture = panel.lane_names.grab().toImage()
    text = panel.view.viewport().grab().toImage()
    offset = panel.lane_names.mapFrom(panel, panel.view.viewport().mapTo(panel, QPoint())).x()
    for number, person in enumerate(PEOPLE):
        color = QColor(adapted(person.color, LIGHT))
        assert picture.pixelColor(lane(panel, number), picture.height() - 1) == color
        stripe = {text.pixelColor(lane(panel, number) - offset, y).name() for y in range(text.height())}
        assert color.name() in stripe, "the line ends where the stripe stands"


def test_the_names_are_told_and_follow_what_is_ticked(panel):
    names = panel.lane_names
    assert names.accessibleName().endswith("A · \u2068أمل\u2069, B · \u2068ben\u2069, Agreed layer")
    high = names.sizeHint().height()
    names.set_hidden({"ben"})
    assert "ben" not in names.accessibleName()
    assert names.sizeHint().height() < high
    assert [lane for lane, _words, _color in names.rows()] == [0, 2], "the others stay in their lanes"
    panel.show_layers(())
    assert not names.isVisible()


def test_stripes_on_both_sides_have_their_names_on_both(panel, qtbot):
    text = "One.\nواحد.\n"
    panel.view.set_text(text, Direction.RTL)
    names = [each.name for each in PEOPLE]
    labels = [layer_label(name, "target") for name in names]
    ids = [AnnotationId(str(number)) for number in range(2)]
    numbers = array("H", [0, 1])
    panel.view.set_marks(Marks(ids, array("I", [0, 5]), array("I", [3, 9]), numbers, numbers, labels, names))
    assert panel.view.surface.stripe_sides() == {True, False}
    picture = panel.lane_names.grab().toImage()
    offset = panel.lane_names.mapFrom(panel, panel.view.viewport().mapTo(panel, QPoint())).x()
    for rtl in (True, False):
        x = round(offset + panel.view.surface.stripe_x(1, rtl=rtl))
        assert picture.pixelColor(x, picture.height() - 1) == QColor(adapted(PEOPLE[1].color, LIGHT))


def test_lanes_beyond_the_last_column_share_it(panel):
    panel.show_layers([Person(f"p{number}", color="#332288") for number in range(8)], ["target"])
    rows = panel.lane_names.rows()
    assert [lane for lane, _words, _color in rows] == [0, 1, 2, 3, 4, 5]
    assert all(name in rows[-1][1] for name in ("p5", "p6", "p7"))


class _Painted(QObject):
    count = 0

    def eventFilter(self, _watched, event):  # noqa: N802  # Qt's name
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_scrolling_paints_no_names(panel, qtbot):
    painted, scrolled = _Painted(), _Painted()
    panel.lane_names.installEventFilter(painted)
    panel.view.viewport().installEventFilter(scrolled)
    for _ in range(5):
        panel.view.scroll_by(40)
        QApplication.processEvents()
    assert scrolled.count > 0
    assert painted.count == 0
    panel.resize(800, 500)
    qtbot.waitUntil(lambda: painted.count > 0)


def test_the_pointer_on_a_stripe_is_told_whose_it_is(panel):
    view = panel.view
    view.set_describer(lambda mark: f"of {mark.author}")
    rtl = reads_from_the_right(panel)
    (stripe, *_rest) = view.surface.decoration(0).stripes
    middle = round(view.surface.scroller.y_of(0) + (stripe.top + stripe.bottom) / 2)
    for number, person in enumerate(PEOPLE):
        point = QPoint(round(view.surface.stripe_x(number, rtl=rtl)), middle)
        QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, view.mapToGlobal(point)))
        assert QToolTip.text() == f"of {person.name}"
    beside = QPoint(round(view.surface.stripe_x(0, rtl=rtl)), view.viewport().height() - 5)
    assert view.surface.stripe_at(QPointF(beside)) is None
    QToolTip.hideText()
