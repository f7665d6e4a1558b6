"""Comparing and adjudicating in the whole window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hashiya.db.model.annotation import Status
from hashiya.db.model.link import ORIGIN
from hashiya.db.project import Project
from hashiya.desktop.base.theme import LIGHT
from hashiya.desktop.dialogs.proposal_dialog import ProposalDialog
from hashiya.desktop.models.document_model import DocumentRole
from hashiya.desktop.panels.text_look import ReadingLook, layer_label, text_style
from hashiya.desktop.window.mark_words import mark_words
from tests.db.layers import A, B


def agreed(path, document):
    with Project.open(path, read_only=True, backup=False) as project:
        return project.adjudicated(document)


def summaries(window):
    model = window.documents.model
    return [model.index(row, 0).data(DocumentRole.SUMMARY) for row in range(model.rowCount())]


def enter(window, settle):
    window.review_menu.compare.trigger()
    settle(window)
    return window.room.adjudicating.panel


def test_layers_stand_in_lanes_of_their_own_and_can_be_hidden(open_as, team_project, settle):
    window = open_as(team_project, "rita")
    panel = enter(window, settle)
    view = window.text_panel.view
    plain = text_style(LIGHT, window.reading.codebook, ReadingLook())
    style = view.surface.style
    assert {name: style.lanes[layer_label(name, "target")] for name in (A, B)} == {A: 0, B: 1}
    of_a, of_b, other = (style.label(layer_label(*each)) for each in ((A, "target"), (B, "target"), (A, "shortcoming")))
    assert of_a.fill == of_b.fill == plain.label("target").fill != other.fill
    assert of_a.line == other.line != of_b.line, "the line says whose it is"
    everything = len(view.surface.spans)
    assert {mark.label for mark in view.marks_at(260)} == {layer_label(name, "target") for name in (A, B)}
    assert {mark_words(window, mark).split("·")[1][:8] for mark in view.marks_at(260)} == {" Target:"}
    assert {view.describe(mark)[:7] for mark in view.marks_at(260)} == {"Target,"}
    panel.layers.boxes[B].setChecked(False)
    assert {mark.label for mark in view.marks_at(260)} == {layer_label(A, "target")}
    assert len(view.surface.spans) < everything
    panel.close_requested.emit()
    settle(window)
    assert view.surface.style.lanes == {}
    assert {mark.label for mark in view.marks_at(260)} == {"target"}


def test_the_names_of_the_layers_stand_above_their_stripes_while_they_are_compared(open_as, team_project, settle):
    window = open_as(team_project, "rita")
    panel = enter(window, settle)
    names = window.text_panel.lane_names
    assert names.isVisible()
    assert [words.split("\u2068")[1][:-1] for _lane, words, _color in names.rows()] == [A, B]
    panel.layers.boxes[B].setChecked(False)
    assert [lane for lane, _words, _color in names.rows()] == [0]
    panel.layers.boxes[B].setChecked(True)
    settle(window)
    assert names.height() == names.sizeHint().height()
    panel.close_requested.emit()
    settle(window)
    assert not names.isVisible()


def test_taking_by_key_makes_the_agreed_layer_with_its_origin_and_goes_on(open_as, team_project, settle, qtbot):
    window = open_as(team_project, "rita")
    panel = enter(window, settle)
    first = panel.current()
    assert window.text_panel.view.current() == first.ids[0]
    qtbot.keyClick(panel, Qt.Key.Key_A)
    settle(window)
    document = window.reading.document.id
    (made,) = agreed(team_project, document)
    assert (made.start, made.end, made.attributes) == (
        first.spans[0].start,
        first.spans[0].end,
        first.spans[0].attributes,
    )
    with Project.open(team_project, read_only=True, backup=False) as project:
        origins = {each.target for each in project.links(document) if each.type == ORIGIN}
    assert origins == set(first.ids)
    assert panel.current().ids != first.ids
    assert not panel.current().settled


def test_union_takes_what_both_cover(open_as, team_project, settle, qtbot):
    window = open_as(team_project, "rita")
    for summary in summaries(window):
        window.reading.show_document(summary.document.id)
        settle(window)
        panel = enter(window, settle)
        number = panel.model.find(lambda row: "bounds" in row.differences and len(row.present) == 2)
        if number >= 0:
            break
    panel._go(number)
    row = panel.current()
    qtbot.keyClick(panel, Qt.Key.Key_U)
    settle(window)
    (made,) = agreed(team_project, window.reading.document.id)
    assert (made.start, made.end) == (row.start, row.end)


def test_another_takes_the_selection(open_as, team_project, settle, qtbot):
    window = open_as(team_project, "rita")
    panel = enter(window, settle)
    row = panel.current()
    window.text_panel.view.select(row.start, row.end + 3)
    qtbot.keyClick(panel, Qt.Key.Key_N)
    dialog = window.findChild(ProposalDialog)
    dialog.fields["unit"].entry.setText("people")
    qtbot.mouseClick(dialog.findChild(QPushButton, "proposeButton"), Qt.MouseButton.LeftButton)
    settle(window)
    (made,) = agreed(team_project, window.reading.document.id)
    assert (made.start, made.end, made.attributes["unit"]) == (row.start, row.end + 3, "people")


def test_all_exact_agreements_at_once_and_nothing_for_one_place(open_as, team_project, settle, qtbot):
    window = open_as(team_project, "rita")
    for summary in summaries(window):
        window.reading.show_document(summary.document.id)
        settle(window)
        panel = enter(window, settle)
        if panel.accept_all.isEnabled():
            break
    count = int("".join(filter(str.isdigit, panel.agreements.text())))
    assert count
    panel.accept_all.click()
    settle(window)
    assert len(agreed(team_project, window.reading.document.id)) == count
    assert not panel.accept_all.isEnabled()
    row = panel.current()
    qtbot.keyClick(panel, Qt.Key.Key_X)
    settle(window)
    with Project.open(team_project, read_only=True, backup=False) as project:
        assert {project.annotation(each).status for each in row.ids} == {Status.REJECTED}


def test_what_is_shown_stays_what_a_look_at_everything_gives(open_as, team_project, settle, qtbot):
    window = open_as(team_project, "rita")
    panel = enter(window, settle)
    document = window.reading.document.id
    for key in (Qt.Key.Key_A, Qt.Key.Key_U, Qt.Key.Key_B, Qt.Key.Key_X, Qt.Key.Key_A):
        qtbot.keyClick(panel, key)
        settle(window)
    window.coding.undo()
    settle(window)
    with Project.open(team_project, read_only=True, backup=False) as project:
        everything = project.compare(document)
        marks = {each.id: layer_label(each.author, each.label) for each in project.marks(document)}
    shown = window.room.adjudicating.panel.model
    assert [shown.row(each) for each in range(shown.rowCount())] == everything.disagreements
    view = window.text_panel.view
    assert {mark.id: mark.label for at in range(len(view.text())) for mark in view.marks_at(at)} == marks
    panel.layers.boxes[B].setChecked(False)
    settle(window)
    seen = {mark.id: mark.label for at in range(len(view.text())) for mark in view.marks_at(at)}
    assert seen == {key: label for key, label in marks.items() if not label.startswith(B)}
