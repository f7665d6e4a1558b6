"""Names are offered after "@", and only there; the chosen one is written out."""

import pytest
from PySide6.QtCore import Qt

from hashiya.desktop.widgets.mention_entry import MentionEntry


@pytest.fixture
def entry(qtbot):
    made = MentionEntry()
    made.set_names(["نورا", "amal", "amal b", "ben"])
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_a_name_is_offered_and_written_out(entry, qtbot):
    entry.insertPlainText("see 𝐱 ")
    qtbot.keyClicks(entry, "@AM")
    assert entry.popup.isVisible()
    assert [entry.popup.model().index(row, 0).data() for row in range(2)] == ["amal", "amal b"]
    qtbot.keyClick(entry.popup, Qt.Key.Key_Down)
    qtbot.keyClick(entry.popup, Qt.Key.Key_Return)
    assert entry.toPlainText() == "see 𝐱 @amal b "
    assert not entry.popup.isVisible()


@pytest.mark.parametrize("typed", ["me@am", "_@ben", "no sign am", "@zz", "@نورا\nam"])
def test_nothing_is_offered_where_nobody_is_addressed(entry, qtbot, typed):
    entry.insertPlainText(typed)
    assert not entry.popup.isVisible()


def test_escape_takes_the_offer_away_and_leaves_the_words(entry, qtbot):
    qtbot.keyClicks(entry, "@b")
    assert entry.popup.isVisible()
    qtbot.keyClick(entry.popup, Qt.Key.Key_Escape)
    assert not entry.popup.isVisible()
    assert entry.toPlainText() == "@b"
