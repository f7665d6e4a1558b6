"""People in the whole window: who works here, blind work, the rules, who does what."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hashiya.db.actions.assign import give
from hashiya.db.actions.people import set_team
from hashiya.db.model.person import Role, TeamSettings
from hashiya.db.project import Project
from hashiya.desktop.dialogs.assign_dialog import AssignDialog
from hashiya.desktop.dialogs.people_dialog import PeopleDialog
from hashiya.desktop.dialogs.who_dialog import WhoDialog
from hashiya.desktop.models.document_model import DocumentRole
from tests.db.layers import A, B


def read(path):
    return Project.open(path, read_only=True, backup=False)


def test_the_first_window_on_a_project_of_others_asks_who_you_are_and_the_next_one_knows(
    open_as, team_project, settle, qtbot, monkeypatch
):
    window = open_as(team_project, None)
    dialog = window.findChild(WhoDialog)
    dialog.list.setCurrentRow(0)
    qtbot.mouseClick(dialog.findChild(QPushButton, "whoButton"), Qt.MouseButton.LeftButton)
    settle(window)
    assert window.session.author == A
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    monkeypatch.setenv("HASHIYA_AUTHOR", "")
    again = open_as(team_project, None)
    assert again.session.author == A
    assert again.findChild(WhoDialog) is None


def test_who_opens_a_bundle_is_asked_whether_they_are_the_one_it_was_made_for(open_as, team_project, settle, tmp_path):
    bundle = tmp_path / "amal.hashiya"
    with read(team_project) as project:
        project.bundle(bundle, for_="Amal Haddad", author="rita")
    window = open_as(bundle, None)
    dialog = window.findChild(WhoDialog)
    assert dialog.value() == "Amal Haddad"
    dialog.findChild(QPushButton, "whoButton").click()
    settle(window)
    assert window.session.author == "Amal Haddad"


def test_what_is_marked_and_taken_back_goes_by_the_name_that_works_here(open_as, team_project, settle):
    window = open_as(team_project, A)
    window.team.choose_name("rita")
    settle(window)
    window.text_panel.view.select(0, 9)
    window.coding.mark("target")
    settle(window)
    with read(team_project) as project:
        (mine,) = project.annotations(author="rita")
        assert (mine.start, mine.end) == (0, 9)
    window.team.choose_name(A)
    settle(window)
    assert window.commands.undo.text().endswith("marking")
    window.team.choose_name("rita")
    settle(window)
    window.coding.undo()
    settle(window)
    with read(team_project) as project:
        assert list(project.annotations(author="rita")) == []
        assert list(project.annotations(author=A))


def test_people_and_rules_are_saved(open_as, team_project, settle, qtbot):
    window = open_as(team_project, "rita")
    window.review_menu.people.trigger()
    settle(window)
    dialog = window.findChild(PeopleDialog)
    dialog.name.setText("omar")
    dialog.add.click()
    role = dialog.table.cellWidget(3, 1)
    role.setCurrentIndex(role.findData(Role.ADJUDICATOR))
    role.activated.emit(role.currentIndex())
    dialog.set_color("omar", "#123456")
    dialog.blind.setChecked(True)
    qtbot.mouseClick(dialog.findChild(QPushButton, "savePeople"), Qt.MouseButton.LeftButton)
    settle(window)
    with read(team_project) as project:
        omar = project.person("omar")
        assert (omar.role, omar.color) == (Role.ADJUDICATOR, "#123456")
        assert project.team() == TeamSettings(blind=True)


def test_who_works_blind_sees_only_their_own_layer_until_they_are_done(open_as, team_project, settle):
    window = open_as(team_project, A)
    everything = window.annotations.model.rowCount()
    window.session.author = "rita"
    window.session.run(set_team, blind=True)
    window.session.author = A
    settle(window)
    document = window.reading.document.id
    with read(team_project) as project:
        own = sum(1 for _each in project.annotations(document, author=A))
    assert window.annotations.model.rowCount() == own < everything
    window.review_menu.done.trigger()
    settle(window)
    assert window.annotations.model.rowCount() == everything


@pytest.mark.parametrize("per_document", [1, 2])
def test_a_draw_gives_every_document_its_people(open_as, team_project, settle, per_document):
    window = open_as(team_project, "rita")
    window.review_menu.assignments.trigger()
    settle(window)
    dialog = window.findChild(AssignDialog)
    dialog.per_document.setValue(per_document)
    dialog.seed.setValue(12)
    dialog.findChild(QPushButton, "drawAssignments").click()
    settle(window)
    with read(team_project) as project:
        assert len(project.assignments()) == 5 * per_document
        assert {each.person for each in project.assignments()} <= {A, B}, "only annotators are drawn"
        assert project.assignment_seed() == 12


def test_what_is_assigned_to_who_works_here_is_marked_until_it_is_done(open_as, team_project, settle, qtbot):
    with Project.open(team_project) as project:
        mine, other, *_ = [each.document.id for each in project.documents()]
        project.run(give, [(mine, A), (other, B)], author="rita")
    window = open_as(team_project, A)

    def to_do():
        model = window.documents.model
        return [model.index_of(each).data(DocumentRole.TO_DO) for each in (mine, other)]

    qtbot.waitUntil(lambda: to_do() == ["To do", ""])
    window.review_menu.done.trigger()
    qtbot.waitUntil(lambda: to_do() == ["", ""])
    window.team.choose_name(B)
    qtbot.waitUntil(lambda: to_do() == ["", "To do"])
    window.session.close()
    qtbot.waitUntil(lambda: window.documents.search.toolTip() == "")
