"""Review in the whole window: walk the queue by keyboard, decide, propose, answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hashiya.db.model.annotation import Status
from hashiya.db.model.review import Decision
from hashiya.db.project import Project
from hashiya.desktop.dialogs.proposal_dialog import ProposalDialog
from hashiya.desktop.panels.review_filter import NEVER, RETURNED
from tests.db.layers import A


def read(path):
    return Project.open(path, read_only=True, backup=False)


def enter(window, settle):
    window.review_menu.review.trigger()
    settle(window)
    return window.room.reviewing.panel


def choose_state(panel, state):
    panel.filter.state.setCurrentIndex(panel.filter.state.findData(state))
    panel.filter.state.activated.emit(panel.filter.state.currentIndex())


def test_accepting_by_key_goes_on_to_the_next_one(open_as, team_project, settle, qtbot):
    window = open_as(team_project, "rita")
    panel = enter(window, settle)
    first = panel.annotation
    assert window.text_panel.view.current() == first.id
    qtbot.keyClick(panel, Qt.Key.Key_A)
    settle(window)
    assert panel.annotation.id != first.id
    assert window.text_panel.view.current() == panel.annotation.id
    with read(team_project) as project:
        assert project.annotation(first.id).status is Status.ACCEPTED
    assert panel.count.text().startswith("172")


def test_a_rejection_asks_for_its_reason_first(open_as, team_project, settle, qtbot):
    window = open_as(team_project, "rita")
    panel = enter(window, settle)
    first = panel.annotation
    qtbot.keyClick(panel, Qt.Key.Key_R)
    settle(window)
    assert panel.annotation.id == first.id
    assert panel.comment.hasFocus()
    panel.comment.setPlainText("no target")
    panel.setFocus()
    qtbot.keyClick(panel, Qt.Key.Key_R)
    settle(window)
    with read(team_project) as project:
        (said,) = project.thread(first.id).reviews
        assert (said.decision, said.comment, said.reviewer) == (Decision.REJECT, "no target", "rita")


def test_a_proposal_of_the_selection_comes_back_and_is_taken_part_by_part(open_as, team_project, settle, qtbot):
    window = open_as(team_project, "rita")
    panel = enter(window, settle)
    panel.filter.author.setCurrentIndex(panel.filter.author.findData(A))
    choose_state(panel, NEVER)
    settle(window)
    case = panel.annotation
    window.text_panel.view.select(case.start, case.end + 4)
    qtbot.keyClick(panel, Qt.Key.Key_P)
    dialog = window.findChild(ProposalDialog)
    dialog.fields["unit"].entry.setText("percent")
    qtbot.mouseClick(dialog.findChild(QPushButton, "proposeButton"), Qt.MouseButton.LeftButton)
    settle(window)
    window.team.choose_name(A)
    settle(window)
    choose_state(panel, RETURNED)
    settle(window)
    assert panel.annotation.id == case.id
    takes = {each.property("part"): each for each in panel.said.findChildren(QPushButton, "acceptPart")}
    assert set(takes) == {"bounds", "attributes.unit"}
    takes["bounds"].click()
    settle(window)
    with read(team_project) as project:
        now = project.annotation(case.id)
        assert (now.start, now.end, now.status) == (case.start, case.end + 4, Status.CHANGED)
        assert now.attributes == case.attributes
    declines = [each.property("part") for each in panel.said.findChildren(QPushButton, "declinePart")]
    assert declines[-1:] == ["attributes.unit"]


def test_walking_opens_the_next_document(open_as, team_project, settle, qtbot):
    window = open_as(team_project, "rita")
    panel = enter(window, settle)
    second = window.documents.model.index(1, 0)
    panel.filter.document.setCurrentIndex(2)
    panel.filter.document.activated.emit(2)
    settle(window)
    assert panel.annotation.document == window.reading.document.id
    assert window.text_panel.title.text == panel.filter.document.currentText()
    assert second.isValid()
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.inspector.isVisible()


def test_ones_own_work_is_not_in_the_queue(open_as, team_project, settle):
    window = open_as(team_project, A)
    panel = enter(window, settle)
    assert panel.annotation.author != A
