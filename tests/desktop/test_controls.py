"""For everybody: each control of each window has a name, can be reached and seen by keyboard, and is big enough."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QScrollArea,
    QSplitterHandle,
    QTabBar,
    QToolButton,
    QWidget,
)

from hashiya.desktop.base import language, roles, style
from hashiya.desktop.base.theme import LIGHT, PART_CONTRAST, THEMES, contrast
from tests.desktop.controls import address, can_be_reached, chain, controls, is_standard_button, label, place, told
from tests.desktop.everything import DIALOGS, EVERYTHING, FLOATING, WINDOWS, Stage

LEAST = 24  # pixels at 100 %: WCAG 2.2, 2.5.8
MENUS = [name for name in FLOATING if name.endswith("menu") and name != "label menu"]
SHOWN = [name for name in EVERYTHING if name not in MENUS]
LANGUAGES = ["en"]
OPERATED = list(WINDOWS) + list(DIALOGS)
VARIED = ["welcome", "reading", "adjudicating", "agreement", "assign", "people", "history"]


@pytest.fixture
def stage(qtbot, tmp_path, qapp):
    roles.install()
    yield Stage(qtbot, tmp_path)
    language.apply(qapp, "en")
    style.apply(qapp, LIGHT, 100)


def make(name, stage):
    """Make one thing of everything in the stage's theme and language."""
    app = QApplication.instance()
    language.apply(app, stage.language)
    style.apply(app, stage.theme, 100)
    return EVERYTHING[name](stage)


@pytest.mark.parametrize("name", SHOWN)
def test_each_control_is_named_for_scripts_and_for_screen_readers(name, stage):
    thing = make(name, stage)
    wrong = []
    for each in controls(thing):
        if not each.objectName() and not is_standard_button(each):
            wrong.append(f"no object name: {label(each)}")
        words = each.accessibleName() or told(each)
        if not words.strip() or words == type(each).__name__:
            wrong.append(f"no accessible name: {label(each)}")
        # On Linux Qt tells a combo box's value for its name; what it is for is told as its description.
        if isinstance(each, QComboBox) and told(each, QAccessible.Text.Description).strip() == "":
            wrong.append(f"nothing says what it is for: {label(each)}")
        if QAccessible.queryAccessibleInterface(each).role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            wrong.append(f"no role: {label(each)}")
    assert not wrong


@pytest.mark.parametrize("name", SHOWN)
def test_a_button_with_only_an_icon_says_what_it_does_and_its_keys(name, stage):
    thing = make(name, stage)
    for each in controls(thing):
        if isinstance(each, QAbstractButton) and not each.text() and not each.icon().isNull():
            assert each.toolTip(), label(each)
    known = {key.toString() for action in thing.actions() for key in action.shortcuts()}
    for each in thing.findChildren(QToolButton):
        keys = each.toolTip().rpartition("(")[2].rstrip(")") if "(" in each.toolTip() else ""
        if keys.startswith(("Ctrl", "F")) and known:
            assert keys in known, f"{label(each)} promises {keys}"


@pytest.mark.parametrize("name", SHOWN)
def test_what_is_clicked_is_big_enough(name, stage):
    """But for the lines between the panels, which move by keyboard as well (the exception "equivalent")."""
    thing = make(name, stage)
    small = [
        f"{label(each)}: {each.width()} x {each.height()}"
        for each in controls(thing)
        if min(each.width(), each.height()) < LEAST and not isinstance(each, QSplitterHandle)
    ]
    assert not small


@pytest.mark.parametrize("name", OPERATED)
def test_tab_comes_to_every_control_in_reading_order_and_round(name, stage):
    thing = make(name, stage)
    places = {address(each): place(each, thing) for each in thing.findChildren(QWidget)}  # now: Tab scrolls
    seen = chain(thing, stage.qtbot)
    wanted = [each for each in controls(thing) if can_be_reached(each)]
    reached = {address(each) for each in seen} | {address(each.focusProxy()) for each in seen if each.focusProxy()}
    missing = [label(each) for each in wanted if address(each) not in reached and not _exclusive(each, reached)]
    assert not missing, f"reached: {[label(each) for each in seen]}"
    assert not _disorder([each for each in seen if not _floats(each)], places, thing.layoutDirection())


def _exclusive(widget, reached):
    """Of radio buttons, and of buttons that exclude each other, Tab comes to the one that is on."""
    group = [each for each in widget.parentWidget().findChildren(type(widget)) if each is not widget]
    auto = isinstance(widget, QAbstractButton) and widget.autoExclusive()
    return auto and any(address(each) in reached for each in group)


def _floats(widget):
    """Whether it lies over the window, as notices do: then it is no part of the order below it."""
    return any(each.objectName() in {"noticeBar", "tourCard"} for each in _ancestors(widget))


def _ancestors(widget):
    while widget is not None:
        yield widget
        widget = widget.parentWidget()


def _disorder(seen, known, direction):
    """Return the pairs of which the later one stands wholly above the earlier, or before it on the same line.

    Tab goes round: the beginning is where the fewest are.
    """
    mirrored = direction == Qt.LayoutDirection.RightToLeft

    def before(there, here):
        if _scrolls(there) is not _scrolls(here):  # what scrolls may lie anywhere: its frame counts
            there, here = _scrolls(there) or there, _scrolls(here) or here
        return _stands_before(known[address(there)], known[address(here)], mirrored=mirrored)

    count = range(len(seen))
    is_before = [[before(seen[n], seen[m]) for m in count] for n in count]

    def wrong(start):
        order = [*count[start:], *count[:start]]
        pairs = [(later, earlier) for at, earlier in enumerate(order) for later in order[at + 1 :]]
        return [(later, earlier) for later, earlier in pairs if is_before[later][earlier]]

    least = min((wrong(start) for start in count), key=len)
    return [f"{label(seen[later])} comes after {label(seen[earlier])}" for later, earlier in least]


def _scrolls(widget):
    """Return the frame in which a widget scrolls, if it does."""
    return next((each for each in _ancestors(widget.parentWidget()) if isinstance(each, QScrollArea)), None)


def _stands_before(there: QRect, here: QRect, *, mirrored: bool):
    same_column = there.left() <= here.right() and here.left() <= there.right()
    same_line = there.top() <= here.bottom() and here.top() <= there.bottom()
    if same_line and not same_column:
        return there.left() > here.right() if mirrored else there.right() < here.left()
    return same_column and not same_line and there.bottom() < here.top()


@pytest.mark.parametrize(
    ("theme", "name"),
    # In the further themes those that together have every kind of control.
    [("light", name) for name in OPERATED] + [(theme, name) for theme in THEMES for name in VARIED if theme != "light"],
)
def test_where_the_keyboard_is_can_be_seen(theme, name, stage):
    stage.theme = THEMES[theme]
    thing = make(name, stage)
    dim = []
    for each in chain(thing, stage.qtbot):
        if not each.isVisible() or each.visibleRegion().isEmpty():
            continue
        each.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        area = _seen(each)
        area.moveTopLeft(each.mapTo(thing, area.topLeft()))
        lit = thing.grab(area).toImage()
        each.clearFocus()
        QApplication.processEvents()
        if _differing(lit, thing.grab(area).toImage()) < area.width() + area.height():
            dim.append(label(each))
    assert not dim


def _seen(widget):
    """Return the part of a widget that is seen; of tabs, the one that is shown."""
    seen = widget.visibleRegion().boundingRect()
    return seen.intersected(widget.tabRect(widget.currentIndex())) if isinstance(widget, QTabBar) else seen


def _differing(one, other):
    """Return how many pixels change by at least the contrast that parts of an interface need."""
    count = 0
    cache = {}
    for y in range(one.height()):
        for x in range(one.width()):
            pair = one.pixel(x, y) & 0xFFFFFF, other.pixel(x, y) & 0xFFFFFF
            if pair[0] != pair[1]:
                if pair not in cache:
                    cache[pair] = contrast(f"#{pair[0]:06x}", f"#{pair[1]:06x}") >= PART_CONTRAST
                count += cache[pair]
    return count


@pytest.mark.parametrize("tongue", LANGUAGES)
@pytest.mark.parametrize("name", [*WINDOWS, *MENUS])
def test_no_two_entries_of_a_menu_want_the_same_letter(name, tongue, stage):
    stage.language = tongue
    thing = make(name, stage)
    menus = [thing] if isinstance(thing, QMenu) else [thing.menuBar(), *thing.menuBar().findChildren(QMenu)]
    for menu in menus:
        letters = [_letter(action.text()) for action in _entries(menu)]
        assert _twice(letters) == set(), [action.text() for action in _entries(menu)]
        assert all(action.text().strip() for action in _entries(menu))


@pytest.mark.parametrize("tongue", LANGUAGES)
@pytest.mark.parametrize("name", DIALOGS)
def test_no_two_parts_of_a_dialog_want_the_same_letter(name, tongue, stage):
    stage.language = tongue
    thing = make(name, stage)
    parts = [each for each in thing.findChildren(QWidget) if isinstance(each, QAbstractButton | QLabel)]
    letters = [_letter(each.text()) for each in parts if each.isVisibleTo(thing) and each.text()]
    assert _twice(letters) == set()
    # Without a buddy the sign itself is shown.
    assert not [each.text() for each in parts if isinstance(each, QLabel) and _letter(each.text()) and not each.buddy()]


def _entries(menu):
    return [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]


def _letter(words):
    at = words.replace("&&", "  ").find("&")
    letter = words[at + 1] if 0 <= at < len(words) - 1 else ""
    return letter.lower() if letter.isalnum() else ""


def _twice(letters):
    return {each for each in letters if each and letters.count(each) > 1}
