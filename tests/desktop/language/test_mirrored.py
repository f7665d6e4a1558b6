"""Right to left, the window is the mirror image of the one left to right; only what belongs to the document stays."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from hashiya.desktop.base import language
from hashiya.desktop.base.icons import icon

# Their words run as the text that they show.
_OF_THE_DOCUMENT = ("quote", "jumpToLinked")


def boxes(window):
    """Return where each visible widget stands in the window, by a path of names that is the same in both."""
    found = {}
    for each in window.findChildren(QWidget):
        if not each.isVisible() or each.window() is not window or _belongs_to_the_document(each):
            continue
        corner = each.mapTo(window, QPoint(0, 0))
        found[_path(each)] = (corner.x(), corner.y(), each.width(), each.height())
    return found


def settled(window, qtbot):
    """Return where everything stands once nothing moves any longer: counts and findings come late."""
    seen = []

    def at_rest():
        seen.append(boxes(window))
        return len(seen) > 3 and seen[-1] == seen[-2] == seen[-3]

    while not at_rest():
        qtbot.wait(100)
    return seen[-1]


def _belongs_to_the_document(each):
    while each is not None:
        if each.objectName() in _OF_THE_DOCUMENT or type(each).__name__ == "TextView":
            return each.objectName() != "textView"  # the view itself has its place in the window
        # A value in letters of the other direction turns its own field, with the clear button in it.
        if type(each.parentWidget()).__name__ in ("QLineEdit", "LineEntry", "NumberEntry"):
            return True
        each = each.parentWidget()
    return False


def _path(each):
    names = []
    while each.parentWidget() is not None:
        siblings = [one for one in each.parentWidget().children() if isinstance(one, QWidget)]
        names.append(f"{type(each).__name__}{siblings.index(each)}")
        each = each.parentWidget()
    return "/".join(reversed(names))


@pytest.mark.parametrize("name", ["welcome", "reading", "nothing chosen", "reviewing", "adjudicating"])
def test_everything_stands_as_in_a_mirror(name, show, monkeypatch, qtbot):
    """The same words, so that they are as long: an English that is read from the right."""
    before = settled(show(name, "en"), qtbot)
    monkeypatch.setattr(language, "_RIGHT_TO_LEFT", frozenset({"en"}))
    window = show(name, "en")
    after = settled(window, qtbot)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert len(before) >= 15
    wrong = {
        path: (place, after.get(path))
        for path, place in before.items()
        if after.get(path) is None or not _is_mirrored(place, after[path], window.width())
    }
    assert wrong == {}


def _is_mirrored(before, after, width):
    mirrored = (width - before[0] - before[2], *before[1:])
    return all(abs(one - other) <= 1 for one, other in zip(mirrored, after, strict=True))


@pytest.mark.parametrize("chosen", ["ar", "he"])
def test_the_document_keeps_its_own_direction(show, chosen):
    window = show("reading", chosen)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    view = window.text_panel.view
    stripes_beside = view.surface.rects(0, 1)[0].center().x()
    assert stripes_beside > view.viewport().width() / 2  # an Arabic text begins at the right, as it does in English
    latin = window.inspector.fields["indicator"].entry
    assert latin.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert window.findChild(QLabel, "quote").layoutDirection() == Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(("name", "turns"), [("arrow-left", True), ("pilcrow-left", False), ("search", False)])
def test_icons_that_point_along_the_reading_direction_are_turned(speak, name, turns):
    speak("en")
    straight = icon(name).pixmap(18, 18).toImage()
    speak("he")
    turned = icon(name).pixmap(18, 18).toImage()
    assert turned == (straight.flipped(Qt.Orientation.Horizontal) if turns else straight)
