"""Working apart in the whole window: a bundle out, work back in after a look, a conflict settled, the past."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hashiya.db.actions.annotate import annotate, move, relabel
from hashiya.db.merge.signature import key_name, public_key
from hashiya.db.project import Project
from hashiya.desktop.dialogs.agreement_dialog import AgreementDialog
from hashiya.desktop.dialogs.bundle_dialog import BundleChoice, BundleDialog
from hashiya.desktop.dialogs.conflicts_dialog import PRESENT, ConflictsDialog
from hashiya.desktop.dialogs.history_dialog import HistoryDialog
from hashiya.desktop.dialogs.keys_dialog import KeysDialog
from hashiya.desktop.dialogs.merge_dialog import MergeDialog
from tests.db.layers import A
from tests.desktop.window.team.deeds import first_of, press, read


@pytest.fixture
def window(open_as, team_project):
    return open_as(team_project, "rita")


@pytest.fixture
def bundle(window, settle, qtbot, tmp_path):
    """Return the bundle for the first annotator, as the dialog makes it."""
    window.review_menu.bundle.trigger()
    settle(window)
    dialog = window.findChild(BundleDialog)
    dialog.recipient.setCurrentText(A)
    dialog.path.setText(str(tmp_path / "bundle"))
    qtbot.mouseClick(dialog.findChild(QPushButton, "makeBundle"), Qt.MouseButton.LeftButton)
    settle(window)
    return tmp_path / "bundle.hashiya"


def test_work_in_a_bundle_comes_back_after_a_look_at_it(window, bundle, team_project, settle):
    with Project.open(bundle) as elsewhere:
        document = elsewhere.documents()[0].document.id
        made = elsewhere.run(annotate, document, 0, 9, "target", author=A).created[0]
    window.room.sharing.look_at([bundle])
    settle(window)
    dialog = window.findChild(MergeDialog)
    assert A in dialog.facts.text()
    assert dialog.table.item(0, 0).text() == "1"
    with read(team_project) as project:
        assert made not in {each.id for each in project.annotations()}
    press(dialog, "mergeButton")
    settle(window)
    with read(team_project) as project:
        assert project.annotation(made).author == A
        assert project.check() == []
    assert made in {mark.id for mark in window.text_panel.view.marks_at(3)}
    window.room.sharing.look_at([bundle])
    settle(window)
    again = window.findChildren(MergeDialog)[-1]
    assert not again.findChild(QPushButton, "mergeButton").isEnabled()


def test_signed_work_is_known_by_its_key_and_unsigned_work_can_be_refused(
    window, bundle, team_project, settle, tmp_path
):
    key, back = tmp_path / "amal.pem", tmp_path / "back.hashiya"
    window.review_menu.bundle.trigger()
    settle(window)
    making = window.findChildren(BundleDialog)[-1]
    making.signing.new_key_requested.emit(key)
    public = public_key(str(key))
    assert key_name(public) in making.signing.word.text()
    making.signing.new_key_requested.emit(key)
    assert "exists" in making.signing.word.text(), "no key is ever overwritten"
    making.close()
    with Project.open(bundle) as elsewhere:
        document = elsewhere.documents()[0].document.id
        made = elsewhere.run(annotate, document, 0, 9, "target", author=A).created[0]
        elsewhere.bundle(back, for_="rita", author=A, sign=key)
    window.room.sharing.look_at([back])
    settle(window)
    dialog = window.findChild(MergeDialog)
    dialog.only_trusted.setChecked(True)
    assert not dialog.findChild(QPushButton, "mergeButton").isEnabled()
    press(dialog, "trustSigner")
    keys = dialog.findChild(KeysDialog)
    keys.name.setText("Amal")
    press(keys, "trustKey")
    keys.close()
    assert dict(window.settings.trusted) == {key_name(public): "Amal"}
    press(dialog, "mergeButton")
    settle(window)
    with read(team_project) as project:
        assert project.annotation(made).author == A
    # The next unsigned file is refused by the project itself, too.
    with Project.open(bundle) as elsewhere:
        unsigned = elsewhere.run(annotate, document, 0, 12, "target", author=A).created[0]
    window.room.sharing.merge([bundle], only_trusted=True)
    settle(window)
    with read(team_project) as project:
        assert unsigned not in {each.id for each in project.annotations()}


@pytest.mark.parametrize("keep", [True, False])
def test_a_conflict_shows_both_versions_and_the_choice_holds(window, bundle, team_project, settle, qtbot, keep):
    span = first_of(team_project)
    with Project.open(bundle) as elsewhere:
        elsewhere.run(move, span.id, span.start, span.end + 6, author=A)
    window.session.run(relabel, span.id, "shortcoming")
    settle(window)
    window.room.sharing.merge([bundle])
    settle(window)
    dialog = window.findChild(ConflictsDialog)
    assert dialog.list.count() == 1
    qtbot.waitUntil(lambda: "(1)" in window.review_menu.conflicts.text())
    with read(team_project) as project:
        (conflict,) = project.conflicts()
    press(dialog, "chooseVersion", version=PRESENT if keep else conflict.others[0].event)
    settle(window)
    assert dialog.list.count() == 0
    qtbot.waitUntil(lambda: "(" not in window.review_menu.conflicts.text())
    wanted = conflict.present if keep else conflict.others[0].values
    with read(team_project) as project:
        now = project.annotation(span.id)
        assert project.conflicts() == []
    assert (now.label, now.start, now.end) == (wanted["label"], wanted["start"], wanted["end"])


def test_an_altered_bundle_is_refused_with_a_sentence_and_changes_nothing(window, bundle, team_project, settle):
    with read(team_project) as project:
        before = sorted(project.annotations(), key=lambda each: each.id)
    bundle.write_bytes(b"no project")
    window.room.sharing.look_at([bundle])
    settle(window)
    assert window.notices.isVisible()
    assert window.findChild(MergeDialog) is None
    with read(team_project) as project:
        assert sorted(project.annotations(), key=lambda each: each.id) == before


def test_agreement_shows_figures_with_sources_and_a_cell_opens_its_places(window, settle):
    window.review_menu.agreement.trigger()
    settle(window)
    dialog = window.findChild(AgreementDialog)
    model = dialog.figures
    exact = float(model.index(0, 3).data())
    assert 0 < exact < 1
    dialog.table.setCurrentIndex(model.index(0, 6))
    assert "Krippendorff" in dialog.source.text()
    rows, columns = dialog.confusion.rowCount(), dialog.confusion.columnCount()
    dialog.confusion.setCurrentCell(0, columns - 1)
    assert dialog.places.count() == int(dialog.confusion.item(0, columns - 1).text())
    assert rows == columns == 3
    settle(window)
    assert all("\n" in dialog.places.item(row).text() for row in range(dialog.places.count())), "with their words"
    dialog.places.itemActivated.emit(dialog.places.item(0))
    settle(window)
    assert window.reading.annotation.author == A
    dialog.tolerant.setChecked(True)
    settle(window)
    assert float(model.index(0, 3).data()) >= exact


def test_what_stands_beside_the_window_goes_with_its_project(window, settle, qtbot, sample_file, tmp_path):
    window.review_menu.history.trigger()
    window.review_menu.review.trigger()
    settle(window)
    assert window.findChild(HistoryDialog).isVisible()
    window.projects.open(sample_file)
    settle(window)
    qtbot.waitUntil(lambda: window.findChild(HistoryDialog) is None)
    assert not window.room.reviewing.panel.isVisible()
    assert window.inspector.isVisible()


def test_a_bundle_and_a_merge_that_are_stopped_leave_nothing_behind(window, bundle, team_project, settle, tmp_path):
    with Project.open(bundle) as elsewhere:
        document = elsewhere.documents()[0].document.id
        made = elsewhere.run(annotate, document, 0, 9, "target", author=A).created[0]

    def stop(begin):
        """Stop a work before its first report: whatever comes before it holds it up meanwhile."""
        go_on = threading.Event()
        window.session.ask(lambda _project: go_on.wait(10), lambda _answer: None)
        begin()
        window.status.cancel.click()
        go_on.set()
        settle(window)

    stop(lambda: window.room.sharing.merge([bundle]))
    assert "Nothing has changed" in window.notices.text
    with read(team_project) as project:
        assert made not in {each.id for each in project.annotations()}
        assert project.check() == []
    out = tmp_path / "stopped.hashiya"
    stop(lambda: window.room.sharing.bundle(BundleChoice("zoe", out, None, None)))
    assert not out.exists()
    # The next one is not stopped by what stopped this one.
    window.room.sharing.merge([bundle])
    settle(window)
    with read(team_project) as project:
        assert made in {each.id for each in project.annotations()}
