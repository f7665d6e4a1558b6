import pytest
from PySide6.QtGui import qGray
from PySide6.QtWidgets import QMenu

from hashiya.desktop.base import style
from hashiya.desktop.base.theme import LIGHT
from hashiya.desktop.widgets.entries import add_entry, make_room

WORDS = "200 %"


@pytest.fixture
def large(qapp):
    style.apply(qapp, LIGHT, 300)
    yield
    style.apply(qapp, LIGHT, 100)


def painted(menu):
    """Return how wide the letters of the menu's second entry are as they are painted."""
    menu.popup(menu.pos())
    image = menu.grab().copy(menu.actionGeometry(menu.actions()[1])).toImage()
    inner = range(4, image.width() - 4)  # without the frame
    dark = [x for x in inner if any(qGray(image.pixel(x, y)) < 128 for y in range(image.height()))]
    return dark[-1] - dark[0]


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("roomy", [True, False])
def test_large_entries_with_ticks_are_not_cut(qtbot, roomy):
    """Without the room they are: should that end, Qt has learnt it, and the room can go."""
    menu = QMenu()
    qtbot.addWidget(menu)
    if roomy:
        make_room(menu)
    for words in ("80 %", WORDS):
        add_entry(menu, words, lambda: None).setCheckable(True)
    whole = menu.fontMetrics().tightBoundingRect(WORDS).width()
    assert (painted(menu) > 0.9 * whole) == roomy
