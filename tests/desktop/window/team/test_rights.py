"""What a role does not let one do is not offered, and the page says who does it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hashiya.db.model.annotation import Status
from hashiya.db.project import Project
from hashiya.desktop.dialogs.assign_dialog import AssignDialog
from hashiya.desktop.dialogs.people_dialog import PeopleDialog
from hashiya.desktop.widgets.labels import Caption
from tests.db.layers import A, B


def status(path, annotation):
    with Project.open(path, read_only=True, backup=False) as project:
        return project.annotation(annotation).status


def test_an_annotator_comments_but_does_not_decide(open_as, team_project, settle, qtbot):
    window = open_as(team_project, B)
    window.review_menu.review.trigger()
    settle(window)
    panel = window.room.reviewing.panel
    shown = panel.annotation
    assert shown.author == A
    assert panel.findChild(Caption, "reviewRights").isVisible()
    assert not panel.findChild(QPushButton, "reviewAccept").isEnabled()
    qtbot.keyClick(panel, Qt.Key.Key_A)
    settle(window)
    assert status(team_project, shown.id) is Status.PROPOSED
    panel.comment.setPlainText("why?")
    panel.findChild(QPushButton, "reviewSay").click()
    settle(window)
    assert "why?" in [each.text() for each in panel.said.findChildren(type(panel.quote))]


def test_a_reviewer_decides(open_as, team_project, settle, qtbot):
    window = open_as(team_project, "rita")
    window.review_menu.review.trigger()
    settle(window)
    panel = window.room.reviewing.panel
    assert not panel.findChild(Caption, "reviewRights").isVisible()
    assert panel.findChild(QPushButton, "reviewAccept").isEnabled()


def test_an_annotator_looks_at_the_comparison_and_at_who_does_what(open_as, team_project, settle, qtbot):
    window = open_as(team_project, A)
    window.review_menu.compare.trigger()
    settle(window)
    panel = window.room.adjudicating.panel
    assert panel.rights.isVisible()
    assert not panel.add.isEnabled()
    for key in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_1, Qt.Key.Key_U, Qt.Key.Key_X):
        qtbot.keyClick(panel, key)
        settle(window)
    with Project.open(team_project, read_only=True, backup=False) as project:
        assert project.authors() == {A, B}
    window.room.adjudicating.leave()
    window.review_menu.people.trigger()
    settle(window)
    people = window.findChild(PeopleDialog)
    assert people.rights.isVisible()
    assert not people.findChild(QPushButton, "savePeople").isEnabled()
    people.close()
    window.review_menu.assignments.trigger()
    settle(window)
    assigning = window.findChild(AssignDialog)
    assert not assigning.findChild(QPushButton, "saveAssignments").isEnabled()
    assert not assigning.findChild(QPushButton, "drawAssignments").isEnabled()
