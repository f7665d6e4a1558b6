"""The whole window with a real project: what a person does, and what is on disk afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QWidget

from hashiya.db.actions.annotate import annotate
from hashiya.db.actions.documents import add_document
from hashiya.db.importers.plain_text import import_text
from hashiya.db.model.direction import Direction
from hashiya.db.project import Project
from hashiya.desktop.base import language
from hashiya.desktop.base.crash import Fault
from hashiya.desktop.base.settings import Settings, SettingsStore
from tests.desktop.keyboard import type_words
from tests.desktop.window.hands import mark, settle, shut, stored

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def test_a_window_opens_on_the_first_document(window):
    assert window.documents.model.rowCount() == 5
    assert window.reading.document is not None
    assert window.text_panel.view.text()
    assert window.text_panel.title.text == window.reading.document.title
    assert window.annotations.model.rowCount() > 0
    assert "– Hashiya" in window.windowTitle()
    assert window.text_panel.view.hasFocus()


def test_titles_have_one_kind_of_dash(window, qapp):
    # With a display name of its own, Qt adds it behind every other title after an em dash.
    assert qapp.applicationDisplayName() == qapp.applicationName()
    window.helping.show_manual()
    titles = [each.windowTitle() for each in qapp.topLevelWidgets() if each.isVisible()]
    assert any(each.endswith(" – Hashiya") for each in titles)
    assert any(each.endswith(" – Manual") for each in titles)
    assert not [each for each in titles if "—" in each or " - " in each]


def test_t_marks_the_selection_and_shows_it_at_once(window, project, qtbot):
    before = window.annotations.model.rowCount()
    mark(window, qtbot, 0, 9)
    (annotation,) = stored(project)
    assert (annotation.start, annotation.end, annotation.label) == (0, 9, "target")
    assert window.text_panel.view.current() == annotation.id
    assert window.inspector.annotation == annotation
    assert window.annotations.model.rowCount() == before + 1
    assert window.text_panel.view.selection()[0] == window.text_panel.view.selection()[1]


def test_the_key_of_a_label_is_a_letter_everywhere_else(window, project, qtbot):
    window.text_panel.view.select(0, 9)
    window.documents.search.setFocus()
    qtbot.keyClick(window.documents.search, Qt.Key.Key_T)
    settle(window, qtbot)
    assert window.documents.search.text() == "t"
    assert stored(project) == []


def test_editing_undoing_redoing_and_opening_again(window, project, qtbot, open_window):
    mark(window, qtbot, 0, 9, Qt.Key.Key_S)
    field = window.inspector.fields["value"].entry
    field.setFocus()
    type_words(field, "١٢٫٥")
    window.text_panel.view.setFocus()
    settle(window, qtbot)
    assert dict(stored(project)[0].attributes) == {"value": "12.5"}
    assert "change of values" in window.commands.undo.text()
    window.commands.undo.trigger()
    settle(window, qtbot)
    assert dict(stored(project)[0].attributes) == {}
    assert field.text() == ""
    assert "change of values" in window.commands.redo.text()
    window.commands.redo.trigger()
    settle(window, qtbot)
    assert window.inspector.fields["value"].entry.text() == "12.5"
    shut(window, qtbot)
    again = open_window(project)
    (annotation,) = stored(project)
    again.go_to_annotation(annotation.id)
    settle(again, qtbot)
    assert again.inspector.fields["value"].entry.text() == "12.5"
    assert again.commands.undo.isEnabled()
    again.commands.undo.trigger()
    again.commands.undo.trigger()
    settle(again, qtbot)
    assert stored(project) == []


def test_what_is_being_typed_is_saved_when_the_window_closes(window, project, qtbot):
    mark(window, qtbot, 0, 9)
    window.inspector.memo.setFocus()
    type_words(window.inspector.memo, "فكرة")
    shut(window, qtbot)
    assert stored(project)[0].memo == "فكرة"


def test_relabel_and_remove_from_the_keyboard(window, project, qtbot):
    mark(window, qtbot, 0, 9)
    qtbot.keyClick(window.text_panel.view, Qt.Key.Key_S)
    settle(window, qtbot)
    assert stored(project)[0].label == "shortcoming"
    qtbot.keyClick(window.text_panel.view, Qt.Key.Key_Delete)
    settle(window, qtbot)
    assert stored(project) == []
    assert window.inspector.annotation is None
    window.commands.undo.trigger()
    settle(window, qtbot)
    assert len(stored(project)) == 1


def test_an_end_is_nudged_towards_the_side_of_the_arrow(window, project, qtbot):
    mark(window, qtbot, 10, 20)
    qtbot.keyClick(window.text_panel.view, Qt.Key.Key_Left, ALT_SHIFT)
    settle(window, qtbot)
    assert stored(project)[0].end > 20  # the text runs to the left
    qtbot.keyClick(window.text_panel.view, Qt.Key.Key_Right, ALT_SHIFT | Qt.KeyboardModifier.ControlModifier)
    settle(window, qtbot)
    assert stored(project)[0].start < 10


def test_next_and_previous_visit_all_annotations(window, qtbot):
    count = window.annotations.model.rowCount()
    ids = [window.annotations.model.mark(row).id for row in range(count)]
    visited = []
    for _ in range(count):
        window.commands.next.trigger()
        settle(window, qtbot)
        visited.append(window.reading.annotation.id)
    assert visited == ids
    window.commands.next.trigger()
    settle(window, qtbot)
    assert window.notices.isVisible()
    window.commands.previous.trigger()
    settle(window, qtbot)
    assert window.reading.annotation.id == ids[-2]


def test_overlapping_annotations_are_cycled(window, qtbot):
    mark(window, qtbot, 5, 9)
    inner = window.reading.annotation.id
    mark(window, qtbot, 5, 15)
    outer = window.reading.annotation.id
    window.commands.overlapping.trigger()
    settle(window, qtbot)
    assert window.reading.annotation.id == inner
    window.commands.overlapping.trigger()
    settle(window, qtbot)
    assert window.reading.annotation.id == outer


def test_a_link_is_chosen_shown_and_removed(window, project, qtbot):
    mark(window, qtbot, 0, 9, Qt.Key.Key_S)
    source = window.reading.annotation.id
    window.inspector.findChild(QPushButton, "addLink").click()
    settle(window, qtbot)
    dialog = window.findChild(QDialog, "linkDialog")
    dialog.list.setCurrentRow(0)
    dialog.findChild(QPushButton, "linkButton").click()
    settle(window, qtbot)
    with Project.open(project, read_only=True, backup=False) as opened:
        assert [link for link in opened.links() if link.source == source]
    window.inspector.findChild(QToolButton, "removeLink").click()
    settle(window, qtbot)
    with Project.open(project, read_only=True, backup=False) as opened:
        assert not [link for link in opened.links() if link.source == source]


def test_finding_compares_normalised_forms(window, qtbot):
    window.commands.find.trigger()
    bar = window.text_panel.find_bar
    type_words(bar.words, "لجنه الحزب")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "1" in bar._count.text())
    view = window.text_panel.view
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert "لجنة" in view.selected_text()
    assert view.hasFocus()


def test_another_document_keeps_its_own_annotations_and_the_place_is_restored(window, project, qtbot, open_window):
    window.documents.list.setCurrentIndex(window.documents.filter.index(3, 0))
    settle(window, qtbot)
    document = window.reading.document.id
    assert window.reading.document.language == "he"
    window.text_panel.view.set_scroll_position(1500)
    position = window.text_panel.view.scroll_position()
    assert position > 0
    shut(window, qtbot)
    again = open_window(project)
    assert again.reading.document.id == document
    assert again.text_panel.view.scroll_position() == position


def test_another_program_s_change_shows_up(window, project, qtbot):
    document = window.reading.document.id
    with Project.open(project, backup=False) as other:
        changes = other.run(annotate, document, 30, 40, "target", author="script")
    settle(window, qtbot)
    window.session.look_for_changes()
    settle(window, qtbot)
    assert window.annotations.model.row_of(changes.created[0]) >= 0


def test_a_second_window_only_reads_and_says_so(window, project, qtbot, open_window):
    mark(window, qtbot, 0, 9)
    assert window.commands.undo.isEnabled()
    before = stored(project)
    second = open_window(project)
    assert second.banner.isVisible()
    assert "Another window" in second.banner.text
    assert second.status.read_only.isVisible()
    assert not second.commands.add_texts.isEnabled()
    assert not second.commands.undo.isEnabled()
    mark(second, qtbot, 0, 9)
    assert stored(project) == before


def test_text_size_theme_and_interface_size_are_kept(window, project, qtbot, open_window):
    for _ in range(20):
        window.commands.larger.trigger()
    assert window.settings.text_percent == 300
    window.commands.smaller.trigger()
    next(a for a in window.commands.themes.actions() if a.data() == "dark").trigger()
    assert window.text_panel.view.view_style().background == "#191b1d"
    shut(window, qtbot)
    again = open_window(project)
    assert (again.settings.text_percent, again.settings.theme) == (250, "dark")
    assert again.text_panel.view.view_style().scale == 2.5
    next(a for a in again.commands.themes.actions() if a.data() == "light").trigger()
    again.commands.normal_size.trigger()


def test_the_direction_button_changes_the_document(window, project, qtbot):
    window.text_panel.direction.click()
    settle(window, qtbot)
    assert window.reading.document.direction is Direction.LTR
    window.commands.undo.trigger()
    settle(window, qtbot)
    assert window.reading.document.direction is Direction.RTL


def test_a_bug_is_shown_once_and_work_goes_on(window, qtbot, monkeypatch, tmp_path):
    window.show_bug(Fault("Traceback"))
    window.show_bug(Fault("Traceback again"))
    (dialog,) = window.findChildren(QDialog, "bugDialog")
    dialog.reject()
    mark(window, qtbot, 0, 9)
    assert window.reading.annotation is not None


def test_every_shortcut_is_on_the_sheet_once_and_none_is_taken_twice(window):
    keys = [key.toString() for each in window.commands.__dict__.values() for key in _shortcuts(each)]
    assert len(keys) == len(set(keys))
    sheet = "\n".join(row[0] for group in window.menus.shortcut_groups() for row in group.rows)
    assert all(key in sheet for key in ("Ctrl+Z", "F8", "Alt+Shift+Left"))
    window.helping.show_shortcuts()
    window.findChild(QDialog, "shortcutsDialog").reject()
    window.show_about()
    window.findChild(QDialog, "aboutDialog").reject()


def _shortcuts(value):
    actions = value if isinstance(value, list) else [value]
    return [key for action in actions if hasattr(action, "shortcuts") for key in action.shortcuts()]


def test_what_a_person_uses_has_a_name_and_an_accessible_name(window, qtbot):
    mark(window, qtbot, 0, 9)
    window.commands.find.trigger()
    kinds = ("QPushButton", "QToolButton", "QLineEdit", "QTextEdit", "QComboBox", "QListView", "TextView")
    nameless = []
    for widget in window.findChildren(QWidget):
        names = {kind.__name__ for kind in type(widget).__mro__}
        if not names & set(kinds) or widget.objectName().startswith("qt_") or not widget.isVisible():
            continue
        if isinstance(widget.parent(), QWidget) and "QLineEdit" in {k.__name__ for k in type(widget.parent()).__mro__}:
            continue  # the clear button inside a field belongs to Qt
        spoken = widget.accessibleName() or getattr(widget, "text", lambda: "")()
        if not widget.objectName() or not spoken:
            nameless.append((type(widget).__name__, widget.objectName(), spoken))
    assert nameless == []


@pytest.mark.parametrize("chosen", ["en", "ar", "he"])
def test_the_window_runs_as_its_language_is_read(open_window, project, qapp, tmp_path, chosen):
    SettingsStore(tmp_path / "settings.ini").save(Settings(language=chosen))
    try:
        window = open_window(project)
        panels = (window.documents, window.text_panel, window.inspector)
        order = [panel.mapTo(window, panel.rect().topLeft()).x() for panel in panels]
    finally:
        language.apply(qapp, "en")
    assert order == sorted(order, reverse=chosen != "en")


def test_only_the_text_is_seen_and_everything_comes_back(window, qtbot):
    sizes = window.frame.sizes()
    qtbot.keyClick(window.text_panel.view, Qt.Key.Key_F11)
    assert window.isFullScreen()
    hidden = (window.documents, window.annotations, window.status)
    assert not any(part.isVisible() for part in hidden)
    mark(window, qtbot, 0, 9)  # keys and labels work as ever
    assert window.reading.annotation is not None
    window.commands.inspect.trigger()
    assert not window.isFullScreen()
    assert all(part.isVisible() for part in hidden)
    qtbot.waitUntil(lambda: window.menuBar().height() > 0)
    assert [len(part) for part in window.frame.sizes()] == [len(part) for part in sizes]


def test_the_status_tells_how_much_of_a_short_text_is_read(open_window, tmp_path):
    path = tmp_path / "short.hashiya"
    with Project.create(path) as made:
        made.run(add_document, import_text("نص قصير\n".encode(), "short.txt"), author="tester")
    window = open_window(path)
    assert window.status.read.text() == "100 % of the text"


def test_the_status_tells_how_much_is_read(window, qtbot):
    view = window.text_panel.view
    first = window.status.read.text()
    view.set_scroll_position(len(view.text()))
    qtbot.waitUntil(lambda: window.status.read.text() == "100 % of the text")
    assert first != window.status.read.text()


def test_a_mark_leaves_out_the_blanks_that_a_selection_by_words_brings_along(window, qtbot):
    text = window.text_panel.view.text()
    blank = text.index(" ", 10)
    mark(window, qtbot, blank, text.index(" ", blank + 1) + 1)
    annotation = window.reading.annotation
    assert (annotation.start, annotation.end) == (blank + 1, text.index(" ", blank + 1))


def test_the_word_about_the_way_back_from_the_full_screen_goes_with_it(window):
    window.commands.text_only.setChecked(True)
    assert "F11" in window.notices.text
    window.commands.text_only.setChecked(False)
    assert "F11" not in window.notices.text


def test_what_is_being_typed_is_not_called_saved(window, qtbot):
    mark(window, qtbot, 5, 9)
    assert window.status.saved.text() == "All changes saved"
    qtbot.keyClicks(window.inspector.memo, "x")
    assert window.status.saved.text() == "Saving…"
    window.inspector.flush()
    settle(window, qtbot)
    assert window.status.saved.text() == "All changes saved"
    assert window.reading.annotation.memo == "x"
