import pytest
from PySide6.QtWidgets import QMenu

from hashiya.desktop.base import style
from hashiya.desktop.base.theme import LIGHT
from hashiya.desktop.widgets.entries import add_entry, make_room


@pytest.fixture
def large(qapp):
    style.apply(qapp, LIGHT, 300)
    yield
    style.apply(qapp, LIGHT, 100)


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("roomy", [True, False])
def test_large_entries_with_ticks_are_not_cut(qtbot, roomy):
    """Cut ones all read "2…%". Without the room they are: should that end, Qt has learnt it, and this can go."""
    menu = QMenu()
    qtbot.addWidget(menu)
    if roomy:
        make_room(menu)
    for percent in (80, 200, 220):
        add_entry(menu, f"{percent} %", lambda: None).setCheckable(True)
    menu.popup(menu.pos())
    picture = menu.grab()
    one, other = (picture.copy(menu.actionGeometry(each)).toImage() for each in menu.actions()[1:])
    assert (one != other) == roomy
