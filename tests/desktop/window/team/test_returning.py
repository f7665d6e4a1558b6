"""What review says to whoever annotates: states in the list, what came back, and nothing where nobody reviews."""

from PySide6.QtCore import Qt

from hashiya.db.actions.review import accept, comment, reject
from hashiya.db.model.annotation import Status
from hashiya.db.project import Project
from hashiya.desktop.models.annotation_model import AnnotationRole
from hashiya.desktop.models.document_model import DocumentRole
from hashiya.desktop.panels.review_filter import MENTIONED, RETURNED
from tests.db.layers import A, B


def decide(path):
    """Reject one annotation of A with a word to B, and accept another; return their ids."""
    with Project.open(path) as project:
        document = project.documents()[0].document.id
        mine = [each.id for each in project.annotations(document) if each.author == A]
        project.run(reject, mine[0], reason="no unit", author="rita")
        project.run(comment, mine[0], f"what do you say, @{B}?", author="rita")
        project.run(accept, mine[1], author="rita")
    return mine


def test_states_stand_in_the_list_and_follow_decisions(open_as, team_project, settle, qtbot):
    rejected, accepted, *_ = decide(team_project)
    window = open_as(team_project, "rita")
    model = window.annotations.model

    def status(annotation):
        return model.index(model.row_of(annotation)).data(AnnotationRole.STATUS)

    qtbot.waitUntil(lambda: status(rejected) == Status.REJECTED)
    assert status(accepted) == Status.ACCEPTED
    window.reading.choose(rejected)
    settle(window)
    window.review_menu.review.trigger()
    settle(window)
    qtbot.keyClick(window.room.reviewing.panel, Qt.Key.Key_A)
    settle(window)
    assert status(rejected) == Status.ACCEPTED


def test_what_came_back_is_counted_and_opens_its_queue(open_as, team_project, settle, qtbot):
    rejected, *_ = decide(team_project)
    window = open_as(team_project, A)
    qtbot.waitUntil(lambda: window.review_menu.returned.isVisible())
    assert window.status.returned.text().startswith("1 ")
    window.status.returned.click()
    settle(window)
    panel = window.room.reviewing.panel
    assert panel.annotation.id == rejected
    assert panel.filter.state.currentData() == RETURNED
    panel.comment.setPlainText("it has one")
    qtbot.keyClick(panel.comment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    qtbot.waitUntil(lambda: not window.review_menu.returned.isVisible())
    assert not window.status.returned.isVisible()


def test_who_was_mentioned_finds_the_place(open_as, team_project, settle, qtbot):
    rejected, *_ = decide(team_project)
    window = open_as(team_project, B)
    qtbot.waitUntil(lambda: window.review_menu.returned.isVisible())
    window.review_menu.review.trigger()
    settle(window)
    panel = window.room.reviewing.panel
    panel.filter.state.setCurrentIndex(panel.filter.state.findData(MENTIONED))
    panel.filter.state.activated.emit(panel.filter.state.currentIndex())
    settle(window)
    assert panel.annotation.id == rejected


def test_who_works_alone_sees_none_of_it(open_as, team_project, settle, qtbot):
    window = open_as(team_project, "rita")
    qtbot.wait(400)
    settle(window)
    assert not window.review_menu.returned.isVisible()
    assert "returned" not in window.status.__dict__


def test_a_reason_is_written_and_sent_without_leaving_the_keyboard(open_as, team_project, settle, qtbot):
    window = open_as(team_project, "rita")
    window.review_menu.review.trigger()
    settle(window)
    panel = window.room.reviewing.panel
    first = panel.annotation.id
    qtbot.keyClick(panel, Qt.Key.Key_R)
    qtbot.keyClicks(panel.comment, "no unit")
    qtbot.keyClick(panel.comment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window)
    assert panel.annotation.id != first
    with Project.open(team_project, read_only=True, backup=False) as project:
        assert project.annotation(first).status is Status.REJECTED


def test_the_menu_tells_whether_one_is_done_with_the_document(open_as, team_project, settle, qtbot):
    window = open_as(team_project, A)
    done = window.review_menu.done
    assert not done.isChecked()
    done.trigger()
    settle(window)
    qtbot.waitUntil(done.isChecked)
    model = window.documents.model
    first, other = (model.index(row, 0).data(DocumentRole.SUMMARY).document.id for row in range(2))
    window.reading.show_document(other)
    settle(window)
    qtbot.waitUntil(lambda: not done.isChecked())
    window.reading.show_document(first)
    settle(window)
    qtbot.waitUntil(done.isChecked)
