"""For everybody: each control of each window has a name, can be reached and seen by keyboard, and is big enough."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QMenu, QToolButton, QWidget

from hashiya.desktop.base.theme import PART_CONTRAST, THEMES, contrast
from tests.desktop.controls import can_be_reached, chain, controls, is_standard_button, label, place, told
from tests.desktop.everything import DIALOGS, EVERYTHING, FLOATING, WINDOWS, Stage

LEAST = 24  # pixels at 100 %: WCAG 2.2, 2.5.8
MENUS = [name for name in FLOATING if name.endswith("menu") and name != "label menu"]
SHOWN = [name for name in EVERYTHING if name not in MENUS]
OPERATED = list(WINDOWS) + list(DIALOGS)


@pytest.fixture
def stage(qtbot, tmp_path):
    return Stage(qtbot, tmp_path)


@pytest.mark.parametrize("name", SHOWN)
def test_each_control_is_named_for_scripts_and_for_screen_readers(name, stage):
    thing = EVERYTHING[name](stage)
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
    thing = EVERYTHING[name](stage)
    for each in controls(thing):
        if isinstance(each, QAbstractButton) and not each.text():
            assert each.toolTip(), label(each)
    known = {key.toString() for action in thing.actions() for key in action.shortcuts()}
    for each in thing.findChildren(QToolButton):
        keys = each.toolTip().rpartition("(")[2].rstrip(")") if "(" in each.toolTip() else ""
        if keys.startswith(("Ctrl", "F")) and known:
            assert keys in known, f"{label(each)} promises {keys}"


@pytest.mark.parametrize("name", SHOWN)
def test_what_is_clicked_is_big_enough(name, stage):
    thing = EVERYTHING[name](stage)
    small = [
        f"{label(each)}: {each.width()} x {each.height()}"
        for each in controls(thing)
        if min(each.width(), each.height()) < LEAST and not each.focusPolicy() == Qt.FocusPolicy.NoFocus
    ]
    assert not small


@pytest.mark.parametrize("name", OPERATED)
def test_tab_comes_to_every_control_in_reading_order_and_round(name, stage):
    thing = EVERYTHING[name](stage)
    seen = chain(thing, stage.qtbot)
    wanted = [each for each in controls(thing) if can_be_reached(each)]
    reached = {id(each) for each in seen} | {id(each.focusProxy()) for each in seen if each.focusProxy()}
    missing = [label(each) for each in wanted if id(each) not in reached and not _exclusive(each, reached)]
    assert not missing
    assert seen[0].isVisible()
    assert not _disorder(thing, seen)


def _exclusive(widget, reached):
    """Of radio buttons, and of buttons that exclude each other, Tab comes to the one that is on."""
    group = [each for each in widget.parentWidget().findChildren(type(widget)) if each is not widget]
    auto = isinstance(widget, QAbstractButton) and widget.autoExclusive()
    return auto and any(id(each) in reached for each in group)


def _disorder(window, seen):
    """Return the pairs of which the later one stands wholly above the earlier, or before it on the same line."""
    start = next((n for n, each in enumerate(seen) if each is _topmost(window, seen)), 0)
    order = seen[start:] + seen[:start]
    places = [place(each, window) for each in order]
    mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return [
        f"{label(later)} comes after {label(earlier)}"
        for n, (earlier, here) in enumerate(zip(order, places, strict=True))
        for later, there in list(zip(order, places, strict=True))[n + 1 :]
        if _stands_before(there, here, mirrored=mirrored)
    ]


def _topmost(window, seen):
    leading = -1 if window.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
    return min(seen, key=lambda each: (place(each, window).center().x() * leading // 300, place(each, window).top()))


def _stands_before(there: QRect, here: QRect, *, mirrored: bool):
    same_column = there.left() <= here.right() and here.left() <= there.right()
    same_line = there.top() <= here.bottom() and here.top() <= there.bottom()
    if same_line and not same_column:
        return there.left() > here.right() if mirrored else there.right() < here.left()
    return same_column and not same_line and there.bottom() < here.top()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", OPERATED)
def test_where_the_keyboard_is_can_be_seen(name, theme, stage):
    stage.theme = THEMES[theme]
    thing = EVERYTHING[name](stage)
    dim = []
    for each in chain(thing, stage.qtbot):
        if not each.isVisible() or each.visibleRegion().isEmpty():
            continue
        each.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        area = QRect(
            each.mapTo(thing, each.visibleRegion().boundingRect().topLeft()), each.visibleRegion().boundingRect().size()
        )
        lit = thing.grab(area).toImage()
        each.clearFocus()
        QApplication.processEvents()
        if _differing(lit, thing.grab(area).toImage()) < area.width() + area.height():
            dim.append(label(each))
    assert not dim


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


@pytest.mark.parametrize("name", [*WINDOWS, *MENUS])
def test_no_two_entries_of_a_menu_want_the_same_letter(name, stage):
    thing = EVERYTHING[name](stage)
    menus = [thing] if isinstance(thing, QMenu) else [thing.menuBar(), *thing.menuBar().findChildren(QMenu)]
    for menu in menus:
        letters = [_letter(action.text()) for action in menu.actions() if not action.isSeparator()]
        assert _twice(letters) == set(), [action.text() for action in menu.actions()]
        assert all(action.text().strip() for action in menu.actions() if not action.isSeparator())


@pytest.mark.parametrize("name", DIALOGS)
def test_no_two_parts_of_a_dialog_want_the_same_letter(name, stage):
    thing = EVERYTHING[name](stage)
    parts = [each for each in thing.findChildren(QWidget) if isinstance(each, QAbstractButton | QLabel)]
    letters = [_letter(each.text()) for each in parts if each.isVisibleTo(thing) and each.text()]
    assert _twice(letters) == set()


def _letter(words):
    at = words.replace("&&", "  ").find("&")
    return words[at + 1].lower() if 0 <= at < len(words) - 1 else ""


def _twice(letters):
    return {each for each in letters if each and letters.count(each) > 1}
