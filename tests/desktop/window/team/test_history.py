"""The history in the whole window: steps and merges, before and after, the past seen in the text and brought back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from hashiya.db.actions.annotate import annotate
from hashiya.db.actions.people import set_person
from hashiya.db.actions.review import accept
from hashiya.db.actions.undo import undo
from hashiya.db.model.person import Role
from hashiya.db.project import Project
from hashiya.desktop.dialogs.history_dialog import EVERYTHING, HistoryDialog
from hashiya.desktop.panels.past_bar import PastBar
from hashiya.desktop.widgets.labels import ElidedLabel
from tests.db.layers import A, B
from tests.desktop.window.team.deeds import first_of, press, read


@pytest.fixture
def window(open_as, team_project):
    return open_as(team_project, "rita")


@pytest.fixture
def bundle(window, team_project, tmp_path):
    """A bundle for the first annotator."""
    path = tmp_path / "bundle.hashiya"
    with read(team_project) as project:
        project.bundle(path, for_=A)
    return path


def test_the_history_of_an_annotation_shows_before_and_after_and_brings_it_back(window, team_project, settle):
    span = first_of(team_project)
    window.reading.go_to(span.document, span.start, span.end, span.id)
    settle(window)
    window.coding.relabel(span.id, "shortcoming")
    settle(window)
    window.review_menu.history.trigger()
    settle(window)
    dialog = window.findChild(HistoryDialog)
    assert [step.splitlines()[1][-15:] for step in (dialog.list.item(0).text(),)] == ["change of label"]
    assert dialog.list.count() == 2
    dialog.list.setCurrentRow(1)
    press(dialog, "restoreAnnotation")
    settle(window)
    assert first_of(team_project).label == span.label
    assert dialog.list.count() == 3
    dialog.scope.setCurrentIndex(dialog.scope.findData(EVERYTHING))
    dialog.scope.activated.emit(0)
    settle(window)
    assert dialog.list.count() > 5
    dialog.by_day.setChecked(True)
    dialog.day.setDate(dialog.day.date().addDays(-3))
    settle(window)
    assert dialog.list.count() == 0


def test_a_copy_of_the_past_and_a_document_restored(window, team_project, settle, tmp_path):
    span = first_of(team_project)
    with read(team_project) as project:
        then = next(project.history(limit=1)).id
        count = len(list(project.annotations(span.document)))
    window.coding.remove(span.id)
    settle(window)
    window.room.history.copy(then, tmp_path / "then")
    settle(window)
    with read(tmp_path / "then.hashiya") as past:
        assert past.annotation(span.id) == span
    window.review_menu.history.trigger()
    settle(window)
    dialog, view = window.findChild(HistoryDialog), window.text_panel.view
    assert len(view.surface.spans) == count - 1
    dialog.look_requested.emit(span.document, then, "")
    settle(window)
    bar = window.findChild(PastBar)
    assert not dialog.isVisible(), "the text is what one looks at"
    assert "come back: 1" in bar.facts.text()
    assert view.surface.spans.find(span.id) is not None
    with read(team_project) as project:
        assert len(list(project.annotations(span.document))) == count - 1, "looking restores nothing"
    press(bar, "restorePast")
    settle(window)
    with read(team_project) as project:
        assert len(list(project.annotations(span.document))) == count
    assert len(view.surface.spans) == count


def test_one_layer_comes_back_and_the_others_stay(window, team_project, settle, qtbot):
    span = first_of(team_project)
    with read(team_project) as project:
        then = next(project.history(limit=1)).id
        other = next(each for each in project.annotations(span.document) if each.author == B)
    for each in (span, other):
        window.coding.remove(each.id)
        settle(window)
    window.review_menu.history.trigger()
    settle(window)
    window.findChild(HistoryDialog).look_requested.emit(span.document, then, "")
    settle(window)
    bar, view = window.findChild(PastBar), window.text_panel.view
    assert "come back: 2" in bar.facts.text()
    bar.layer.setCurrentIndex(bar.layer.findData(B))
    bar.layer.activated.emit(bar.layer.currentIndex())
    settle(window)
    assert view.surface.spans.find(other.id) is not None
    assert view.surface.spans.find(span.id) is None
    press(bar, "restorePast")
    settle(window)
    with read(team_project) as project:
        assert {other.id, span.id} & {each.id for each in project.annotations()} == {other.id}


def test_escape_and_every_change_lead_back_to_the_present(window, team_project, settle, qtbot):
    span = first_of(team_project)
    with read(team_project) as project:
        then = next(project.history(limit=1)).id
    window.coding.remove(span.id)
    settle(window)
    view = window.text_panel.view

    def look():
        window.room.history.past.look(span.document, then, span.id)
        settle(window)
        assert view.surface.spans.find(span.id) is not None

    look()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    settle(window)
    assert view.surface.spans.find(span.id) is None
    look()
    view.select(0, 9)
    window.coding.mark("target")
    settle(window)
    assert view.surface.spans.find(span.id) is None
    assert view.marks_at(3), "what was marked is seen"


def lines_of(dialog):
    return [dialog.list.item(row).text().splitlines() for row in range(dialog.list.count())]


def told(dialog):
    """What the pane beside the list says, as a screen reader finds it."""
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def choose(chooser, data):
    chooser.setCurrentIndex(chooser.findData(data))
    chooser.activated.emit(chooser.currentIndex())


@pytest.fixture
def merged(window, bundle, team_project, settle):
    """A merge by the reviewer, of a bundle in which the annotator was made a reviewer and accepted a span."""
    with Project.open(bundle) as elsewhere:
        span = next(elsewhere.annotations(author=B))
        elsewhere.run(set_person, A, role=Role.REVIEWER, author="rita")
        elsewhere.run(accept, span.id, author=A)
        elsewhere.run(annotate, span.document, 0, 9, "target", author=A)
    window.room.sharing.merge([bundle])
    settle(window)
    # Nothing comes the second time: that leaves no trace.
    window.room.sharing.merge([bundle])
    settle(window)
    return span


def test_the_history_tells_who_merged_what_and_what_went_beyond_a_role(window, merged, settle):
    window.reading.go_to(merged.document, merged.start, merged.end)
    settle(window)
    window.review_menu.history.trigger()
    settle(window)
    dialog = window.findChild(HistoryDialog)
    choose(dialog.scope, EVERYTHING)
    settle(window)
    merges = [number for number, lines in enumerate(lines_of(dialog)) if "merge" in lines[1]]
    assert merges == [0], "before the steps that it brought, and only once"
    assert lines_of(dialog)[0][2:] == ["Steps that came: 3", "⚠ Beyond a role"]
    assert "Merges: 1" in dialog.count.text()
    assert dialog.findChild(ElidedLabel, "mergedFile").text == "bundle.hashiya"
    assert f"Made for \u2068{A}\u2069" in told(dialog)
    assert "Not signed" in told(dialog)
    assert f"\u2068{A}\u2069, steps: 1" in told(dialog)
    assert not dialog.copy.isEnabled(), "a merge is no step that one could go back to"
    (accepted,) = [number for number, lines in enumerate(lines_of(dialog)) if lines[2:]][1:]
    assert lines_of(dialog)[accepted][1].endswith("acceptance")
    # From any narrower list, one is led to the step.
    choose(dialog.author, "rita")
    settle(window)
    press(dialog, "goBeyond")
    settle(window)
    assert dialog.list.currentRow() == accepted
    assert "did not allow this step" in told(dialog)


def test_merges_are_filtered_like_steps(window, merged, team_project, settle):
    with read(team_project) as project:
        other = next(each.document.id for each in project.documents() if each.document.id != merged.document)
    window.reading.go_to(merged.document, 0, 1)
    settle(window)
    window.review_menu.history.trigger()
    settle(window)
    dialog = window.findChild(HistoryDialog)

    def merges():
        settle(window)
        return sum("merge" in lines[1] for lines in lines_of(dialog))

    assert merges() == 1, "it brought steps about the open document"
    choose(dialog.author, A)
    assert merges() == 0, "the annotator did not merge"
    choose(dialog.author, "rita")
    assert merges() == 1
    dialog.by_day.setChecked(True)
    assert merges() == 1
    dialog.day.setDate(dialog.day.date().addDays(-3))
    assert merges() == 0
    dialog.close()
    window.reading.go_to(other, 0, 1)
    settle(window)
    window.review_menu.history.trigger()
    settle(window)
    dialog = window.findChildren(HistoryDialog)[-1]
    assert merges() == 0, "it brought nothing about this document"


def test_a_project_without_merges_tells_of_none(window, settle):
    window.review_menu.history.trigger()
    settle(window)
    dialog = window.findChild(HistoryDialog)
    choose(dialog.scope, EVERYTHING)
    settle(window)
    assert dialog.list.count() > 5
    assert not any("merge" in lines[1] or lines[2:] for lines in lines_of(dialog))
    assert "Merges" not in dialog.count.text()


def test_a_merge_whose_steps_changed_nothing_is_told_all_the_same(window, bundle, team_project, settle):
    with read(team_project) as project:
        before = sorted(project.annotations(), key=lambda each: each.id)
    with Project.open(bundle) as elsewhere:
        document = elsewhere.documents()[0].document.id
        elsewhere.run(annotate, document, 0, 9, "target", author=A)
        elsewhere.run(undo, author=A)
    window.room.sharing.merge([bundle])
    settle(window)
    with read(team_project) as project:
        assert sorted(project.annotations(), key=lambda each: each.id) == before
    window.review_menu.history.trigger()
    settle(window)
    dialog = window.findChild(HistoryDialog)
    choose(dialog.scope, EVERYTHING)
    settle(window)
    assert lines_of(dialog)[0][2:] == ["Steps that came: 2"]
