import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from hashiya.desktop.base import language, style
from hashiya.desktop.base.theme import LIGHT
from hashiya.desktop.panels.inspector_panel import InspectorPanel
from hashiya.desktop.panels.links_box import LinkRow
from tests.desktop.keyboard import type_words

QUOTE = "حققت اللجنة ١٣/١٤ هدفًا"


@pytest.fixture
def panel(qtbot, codebook, annotation):
    widget = InspectorPanel(LIGHT)
    qtbot.addWidget(widget)
    widget.set_codebook(codebook, "en")
    widget.show_annotation(annotation, QUOTE, ())
    widget.resize(320, 900)
    widget.show()
    widget.activateWindow()
    return widget


def test_it_shows_the_annotation(panel, annotation):
    assert panel.quote.text() == QUOTE
    assert panel.quote.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert panel.label.currentData() == "target"
    assert panel.fields["value"].entry.text() == "13"
    assert panel.fields["comparator"].entry.currentData() == "="
    assert panel.memo.toPlainText() == "memo"
    assert "ana" in panel._facts.text()
    assert "proposed" in panel._facts.text()


@pytest.mark.parametrize("percent", [100, 200, 300])
@pytest.mark.parametrize("tongue", ["en", "ar"])
def test_a_new_link_is_scrolled_to(qtbot, qapp, codebook, annotation, percent, tongue):
    language.apply(qapp, tongue)
    style.apply(qapp, LIGHT, percent)
    try:
        panel = InspectorPanel(LIGHT)
        qtbot.addWidget(panel)
        panel.set_codebook(codebook, tongue)
        panel.resize(panel.minimumSizeHint().width(), 420)
        panel.show()
        links = [LinkRow(f"k{number}", "o", QUOTE, outgoing=True) for number in range(5)]
        panel.show_annotation(annotation, QUOTE, links[:4])
        qtbot.wait(1)
        area = panel._scroll.viewport()
        panel.show_annotation(annotation, QUOTE, links)

        def seen():
            row = panel.links.row("k4")
            top = row.mapTo(area, QPoint(0, 0)).y()
            return top >= 0 and top + row.height() <= area.height()

        qtbot.wait(1)
        qtbot.waitUntil(seen)
        # Another annotation is shown from its head, and so is one whose links are only shown again.
        panel.show_annotation(annotation._replace(id="a2"), QUOTE, ())
        panel._scroll.verticalScrollBar().setValue(0)
        panel.show_annotation(annotation, QUOTE, links)
        qtbot.wait(20)
        assert panel._scroll.verticalScrollBar().value() == 0
    finally:
        language.apply(qapp, "en")
        style.apply(qapp, LIGHT)


def test_the_form_follows_the_codebooks_order(panel, codebook):
    assert list(panel.fields) == [each.name for each in codebook.get("target").attributes]


def test_another_label_is_wished_for(panel, qtbot, heard):
    wished = heard(panel.relabel_requested)
    panel.label.setFocus()
    qtbot.keyClick(panel.label, Qt.Key.Key_Down)
    assert wished == [("a1", "shortcoming")]


def test_a_choice_is_saved_at_once_and_an_empty_one_removes(panel, qtbot, heard):
    edited = heard(panel.attributes_edited)
    box = panel.fields["comparator"].entry
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Home)
    assert edited == [("a1", {"comparator": ">="}), ("a1", {"comparator": None})]


def test_text_is_saved_when_the_focus_leaves(panel, qtbot, heard):
    edited = heard(panel.attributes_edited)
    field = panel.fields["unit"].entry
    field.setFocus()
    type_words(field, "شخص")
    panel.memo.setFocus()
    assert edited == [("a1", {"unit": "شخص"})]
    assert field.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_number_is_read_from_arabic_digits(panel, qtbot, heard):
    edited = heard(panel.attributes_edited)
    field = panel.fields["value"].entry
    field.setFocus()
    field.selectAll()
    type_words(field, "٥٨٫٣")
    panel.memo.setFocus()
    assert edited == [("a1", {"value": "58.3"})]
    assert field.text() == "58.3"


def test_what_is_no_number_is_marked_and_not_saved(panel, qtbot, heard):
    edited = heard(panel.attributes_edited)
    field = panel.fields["value"]
    field.entry.setFocus()
    field.entry.selectAll()
    type_words(field.entry, "many")
    panel.memo.setFocus()
    assert edited == []
    assert field.entry.property("wrong")
    error = next(label for label in field.findChildren(QLabel) if label.property("role") == "error")
    assert error.isVisible()
    field.entry.selectAll()
    type_words(field.entry, "7")
    field.entry.flush()
    assert edited == [("a1", {"value": "7"})]
    assert not error.isVisible()


def test_an_update_keeps_focus_fields_and_caret(panel, qtbot, annotation):
    field = panel.fields["unit"].entry
    field.setFocus()
    type_words(field, "peo")
    panel.show_annotation(annotation._replace(memo="changed elsewhere"), QUOTE, ())
    assert panel.fields["unit"].entry is field
    assert field.hasFocus()
    assert field.text() == "peo"
    assert panel.memo.toPlainText() == "changed elsewhere"


def test_what_was_typed_belongs_to_the_annotation_it_was_typed_for(panel, qtbot, heard, annotation):
    edited, memos = heard(panel.attributes_edited), heard(panel.memo_edited)
    field = panel.fields["unit"].entry
    field.setFocus()
    type_words(field, "km")
    panel.show_annotation(annotation._replace(id="a2"), QUOTE, ())
    assert edited == [("a1", {"unit": "km"})]
    panel.memo.setPlainText("note")
    panel.show_annotation(None, "", ())
    assert memos == [("a2", "note")]


def test_remove_and_link_are_wished_for(panel, qtbot, heard):
    removed, linked = heard(panel.remove_requested), heard(panel.link_requested)
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.findChild(QPushButton, "addLink"), Qt.MouseButton.LeftButton)
    assert (removed, linked) == ([("a1",)], [("a1",)])


def test_links_can_be_followed_and_removed(panel, qtbot, heard, annotation):
    panel.show_annotation(annotation, QUOTE, [LinkRow("l1", "a9", "نتائج بطيئة", outgoing=False)])
    followed, unlinked = heard(panel.annotation_chosen), heard(panel.unlink_requested)
    jump = panel.findChild(QPushButton, "jumpToLinked")
    assert "hindered by" in jump.accessibleName()
    qtbot.mouseClick(jump, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.findChild(QToolButton, "removeLink"), Qt.MouseButton.LeftButton)
    assert (followed, unlinked) == ([("a9",)], [("l1",)])


def test_a_choice_that_the_codebook_lacks_is_shown_all_the_same(panel, annotation):
    panel.show_annotation(annotation._replace(attributes={"sector": "space"}), QUOTE, ())
    assert panel.fields["sector"].entry.currentData() == "space"


def test_reading_only_disables_what_changes(panel):
    panel.set_writable(writable=False)
    assert not panel.label.isEnabled()
    assert not panel.remove.isEnabled()
    assert panel.memo.isReadOnly()
    assert panel.fields["unit"].entry.isReadOnly()
    assert not panel.fields["sector"].entry.isEnabled()


def test_without_an_annotation_it_says_what_to_do(panel):
    panel.show_annotation(None, "", ())
    assert "Click a highlight" in panel._empty.accessibleName()
    assert panel._stack.currentWidget() is panel._empty
