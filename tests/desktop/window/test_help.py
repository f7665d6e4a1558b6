"""Help in a real window: palette, keys, tips, tour, notices with a way back."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QToolButton

from hashiya.db.model.ids import AnnotationId
from hashiya.desktop.base.help_memory import HelpMemory
from hashiya.desktop.base.manual import COMMAND, PAGES, page_text
from hashiya.desktop.textview import keys as caret_keys
from hashiya.desktop.window.menu_names import menu_names
from hashiya.desktop.window.tour_steps import STEPS
from hashiya.resources import resource
from tests.desktop.keyboard import type_words
from tests.desktop.window.hands import mark, settle, stored

KEY = re.compile(r"^(?:(?:Ctrl|Alt|Shift)\+)*(?:F\d+|Esc|Del|Tab|Enter|Return|Pg\w+|Left|Right|Up|Down|[A-Z?0=+,-])$")
# What every field, list and dialog of Qt answers to, and the search bar.
EVERYWHERE = {"Tab", "Esc", "Enter", "Shift+Enter", "PgUp", "PgDown", "Left", "Right", "Up", "Down", "Ctrl+C", "Ctrl+F"}


def dialog(window, name):
    return next(each for each in window.findChildren(QDialog, name) if each.isVisible())


def open_palette(window, qtbot, words=""):
    window.activateWindow()
    window.text_panel.view.setFocus()
    qtbot.waitUntil(window.text_panel.view.hasFocus)
    qtbot.keyClick(window.text_panel.view, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settle(window, qtbot)
    palette = dialog(window, "paletteDialog")
    qtbot.waitExposed(palette)
    type_words(palette.words, words)
    return palette


def titles(palette):
    return [palette.model.index(row).data() for row in range(palette.model.rowCount())]


# The palette


def test_a_command_is_found_by_letters_and_done_by_enter(window, qtbot):
    palette = open_palette(window, qtbot, "dark")
    assert palette.current().title == "Dark"
    qtbot.keyClick(palette.words, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert window.settings.theme == "dark"
    assert open_palette(window, qtbot).model.index(0).data().startswith("Dark")


def test_every_command_of_every_menu_is_in_the_palette(window):
    names = {entry.key for entry in window.helping.palette.entries()}
    actions = [each for each in window.findChildren(QAction) if each.isVisible() and each.text()]
    assert {each.objectName() for each in actions if each.objectName().endswith("Action")} <= names


def test_what_is_not_possible_now_is_shown_and_cannot_be_chosen(window, qtbot):
    palette = open_palette(window, qtbot, "remove annotation")
    entry = palette.model.index(0).data(Qt.ItemDataRole.UserRole)
    assert (entry.key, entry.enabled) == ("removeAnnotationAction", False)
    assert "not possible now" in entry.spoken()
    assert palette.current() is None
    qtbot.keyClick(palette.words, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_labels_are_found_in_every_language_and_documents_by_title(window, qtbot):
    for words in ("target", "هدف", "יעד"):
        palette = open_palette(window, qtbot, words)
        assert "Mark as Target" in titles(palette)
        palette.reject()
    title = window.documents.model.index(3).data()
    palette = open_palette(window, qtbot, title[:12])
    assert title in titles(palette)


def test_an_annotation_is_found_by_its_words(window, qtbot):
    wanted = window.annotations.model.mark(1)
    quote = window.text_panel.view.text()[wanted.start : wanted.start + 20]
    palette = open_palette(window, qtbot, quote)
    assert palette.current().key == f"annotation:{wanted.id}"
    qtbot.keyClick(palette.words, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert window.reading.annotation.id == wanted.id


def test_nothing_found_says_what_to_do(window, qtbot):
    palette = open_palette(window, qtbot, "xyzzyq")
    assert palette.model.rowCount() == 0
    assert not palette.list.isVisible()
    assert palette._empty.isVisible()


# Keys and the manual


@pytest.mark.parametrize("key", ["?", "؟"])
def test_a_question_mark_shows_the_keys_whatever_the_layout(window, qtbot, key):
    assert QKeySequence(key) in window.commands.shortcuts.shortcuts()
    type_words(window.text_panel.view, key)
    window.commands.shortcuts.trigger()
    sheet = dialog(window, "shortcutsDialog")
    type_words(sheet.words, "overlapping")
    shown = [each.text() for each in sheet.findChildren(QLabel) if each.isVisibleTo(sheet) and each.text()]
    assert any("overlapping" in each for each in shown)
    assert not any("Export" in each for each in shown)


def test_a_question_mark_is_a_letter_in_a_field(window, qtbot):
    window.documents.search.setFocus()
    qtbot.waitUntil(window.documents.search.hasFocus)
    qtbot.keyClicks(window.documents.search, "?")
    assert window.documents.search.text() == "?"
    assert not [each for each in window.findChildren(QDialog, "shortcutsDialog") if each.isVisible()]


def test_the_palette_opens_from_a_field_and_takes_nothing_from_it(window, qtbot):
    field = window.documents.search
    field.setText("2023")
    field.setCursorPosition(0)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settle(window, qtbot)
    assert dialog(window, "paletteDialog").isVisible()
    assert field.text() == "2023"


def test_f1_opens_the_manual_where_one_is(window, qtbot):
    window.text_panel.view.setFocus()
    qtbot.waitUntil(window.text_panel.view.hasFocus)
    window.commands.manual.trigger()
    manual = dialog(window, "manualWindow")
    assert manual.current == "reading"
    manual.open_page("review")
    manual.go_back()
    assert manual.current == "reading"
    manual.go_forward()
    assert manual.current == "review"
    type_words(manual.words, "krippendorff")
    assert manual.contents.count() == 1
    manual.contents.setCurrentRow(0)
    assert manual.current == "agreement"
    assert manual.page.extraSelections()
    type_words(manual.words, "xyzzyq")
    assert manual.contents.count() == 0


def test_every_command_that_the_manual_names_stands_in_a_menu(window):
    names = menu_names(window.menuBar())
    for page in PAGES:
        text = (resource("manual") / "en" / f"{page}.md").read_text("utf-8")
        text = re.sub(r"```.*?```", "", text, flags=re.DOTALL)
        for name in COMMAND.findall(text):
            assert name in names, f"{page}: {name}"
    assert names["exportJsonAction"] == "File › Export JSON…"
    assert names["menu:lightThemeAction"] == "View › Theme"
    assert "**Help › Guided tour**" in page_text("first-steps", "en", names)


def test_every_key_that_the_manual_names_exists(window, qtbot):
    window.review_menu.review.trigger()
    settle(window, qtbot)
    window.review_menu.compare.trigger()
    settle(window, qtbot)
    known = {key.toString() for each in window.findChildren(QAction) for key in each.shortcuts()} | EVERYWHERE
    for key, modifiers in caret_keys._MOVES:
        known.add(QKeySequence(int(key) | modifiers.value).toString())
    for page in PAGES:
        text = re.sub(r"```.*?```", "", page_text(page, "en"), flags=re.DOTALL)
        for each in re.findall(r"`([^`\n]+)`", text):
            if KEY.match(each) and each not in {"Ctrl", "Alt", "Shift"}:
                assert each in known, f"{page}: {each}"


# Tips


def shown_tip(window):
    return next((each.text for each in window.notices.shown if each.role == "tip"), "")


def mark_by_mouse(window, qtbot, start):
    view = window.text_panel.view
    view.setFocus()
    view.select(start, start + 5)
    view.finish_selection()
    button = window.text_panel.label_menu.findChild(QToolButton, "label_target")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(window, qtbot)


def test_marking_by_mouse_three_times_teaches_the_key(window, qtbot):
    for start in (0, 10):
        mark_by_mouse(window, qtbot, start)
    qtbot.wait(500)
    assert shown_tip(window) == ""
    mark_by_mouse(window, qtbot, 20)
    qtbot.waitUntil(lambda: "T" in shown_tip(window))
    qtbot.mouseClick(window.notices.findChild(QPushButton, "tipSeen"), Qt.MouseButton.LeftButton)
    mark_by_mouse(window, qtbot, 30)
    qtbot.wait(500)
    assert shown_tip(window) == ""


def test_no_more_tips_are_none_until_they_are_wanted_again(window, qtbot):
    for start in (0, 10, 20):
        mark_by_mouse(window, qtbot, start)
    qtbot.waitUntil(lambda: shown_tip(window) != "")
    qtbot.mouseClick(window.notices.findChild(QPushButton, "noMoreTips"), Qt.MouseButton.LeftButton)
    assert not window.settings.help.tips
    assert not window.commands.tips.isChecked()
    window.helping.tips.note("find")
    assert "find" not in window.settings.help.counts
    window.commands.tips.trigger()
    assert window.settings.help.tips


def test_no_tip_comes_while_somebody_types_or_reads_another(window, qtbot):
    window.documents.search.setFocus()
    qtbot.waitUntil(window.documents.search.hasFocus)
    for _ in range(4):
        window.helping.tips.note("find")
    qtbot.wait(500)
    assert shown_tip(window) == ""
    window.text_panel.view.setFocus()
    for habit in ("find", "list", "list", "list", "list", "list"):
        window.helping.tips.note(habit)
    qtbot.waitUntil(lambda: shown_tip(window) != "")
    qtbot.wait(500)
    assert [each.role for each in window.notices.shown] == ["tip"]


def test_a_command_chosen_in_a_menu_teaches_its_keys(window, qtbot):
    menu = next(each.menu() for each in window.menuBar().actions() if "Edit" in each.text())
    for _ in range(3):
        menu.popup(window.mapToGlobal(window.rect().center()))
        menu.setActiveAction(window.commands.find)
        qtbot.keyClick(menu, Qt.Key.Key_Return)
        settle(window, qtbot)
        window.text_panel.find_bar.leave()
    qtbot.waitUntil(lambda: "Ctrl+F" in shown_tip(window))
    window.commands.find_next.trigger()
    assert "menu:findNextAction" not in window.settings.help.counts


# The tour


def test_the_tour_goes_on_when_a_step_is_done_and_resumes_where_it_was_left(window, project, qtbot):
    tour, view = window.helping.tour, window.text_panel.view
    window.commands.tour.trigger()
    card = window.findChild(QLabel, "tourTitle")
    assert (tour.running, card.text()) == (True, "Select some words")
    view.select(0, 9)
    view.finish_selection()
    assert card.text() == "Mark them as a target"
    mark(window, qtbot, 0, 9, Qt.Key.Key_S)
    assert card.text() == "Mark them as a target"
    mark(window, qtbot, 0, 9)
    assert card.text() == "Fill in a value"
    qtbot.mouseClick(window.findChild(QPushButton, "tourLeave"), Qt.MouseButton.LeftButton)
    assert not tour.running
    assert window.settings.help.tour == "fill"
    window.commands.tour.trigger()
    assert card.text() == "Fill in a value"
    type_words(window.inspector.fields["value"].entry, "58")
    window.inspector.flush()
    settle(window, qtbot)
    assert card.text() == "Mark a shortcoming"
    mark(window, qtbot, 20, 30, Qt.Key.Key_S)
    assert card.text() == "Link it to the target"
    target = next(each for each in stored(project) if each.label == "target")
    window.coding._link(window.reading.annotation, target.id)
    settle(window, qtbot)
    assert card.text() == "Take a step back"
    window.commands.undo.trigger()
    settle(window, qtbot)
    assert card.text() == "Find words"
    window.commands.find.trigger()
    type_words(window.text_panel.find_bar.words, "الخطة")
    qtbot.waitUntil(lambda: card.text() == "Hand the result on")
    window.exchange.exported.emit()
    assert card.text() == "That was it"
    assert window.settings.help.tour == "done"


def test_every_step_points_into_the_window_and_its_card_stays_in_it(window, qtbot):
    tour = window.helping.tour
    window.commands.tour.trigger()
    for number, step in enumerate(STEPS):
        tour._go(number)
        qtbot.wait(1)
        assert window.rect().contains(step.where(window).center()), step.key
        assert window.rect().contains(tour._card.geometry()), step.key


def test_the_tour_is_offered_once_and_only_on_the_sample(window, qtbot):
    window.settings = window.settings._replace(help=HelpMemory())
    window.helping.tour.offer()
    assert "guided tour" in shown_tip(window)
    assert window.settings.help.tour_offered
    qtbot.mouseClick(window.notices.findChild(QPushButton, "startTour"), Qt.MouseButton.LeftButton)
    assert window.helping.tour.running


# The way back


def test_a_removal_offers_undo_until_the_next_step(window, project, qtbot):
    mark(window, qtbot, 0, 9)
    window.commands.remove.trigger()
    settle(window, qtbot)
    assert stored(project) == []
    qtbot.mouseClick(window.notices.findChild(QPushButton, "undoNotice"), Qt.MouseButton.LeftButton)
    settle(window, qtbot)
    assert len(stored(project)) == 1
    window.reading.choose(AnnotationId(stored(project)[0].id))
    settle(window, qtbot)
    window.commands.remove.trigger()
    settle(window, qtbot)
    assert window.notices.text == "The annotation was removed."
    mark(window, qtbot, 20, 30)
    assert window.notices.text == ""


def test_the_newest_notice_is_closed_by_keyboard(window, qtbot):
    window.tell("one")
    window.tell("two")
    window.commands.dismiss.trigger()
    assert window.notices.text == "one"
