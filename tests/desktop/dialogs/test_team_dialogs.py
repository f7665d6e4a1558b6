"""The dialogs of team work by themselves: values in, values out."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from hashiya.db.model.assignment import Assignment, AssignmentState
from hashiya.db.model.conflict import Conflict, MergeReport, Version
from hashiya.db.model.event import Event, RowChange
from hashiya.db.model.ids import DocumentId, EventId
from hashiya.db.model.person import ADJUDICATED, Person, Role, TeamSettings
from hashiya.desktop.base.theme import LIGHT
from hashiya.desktop.dialogs.assign_dialog import AssignChoice, AssignDialog, Draw
from hashiya.desktop.dialogs.bundle_dialog import BundleChoice, BundleDialog
from hashiya.desktop.dialogs.conflicts_dialog import PRESENT, ConflictsDialog
from hashiya.desktop.dialogs.history_dialog import HistoryDialog, HistoryFilter
from hashiya.desktop.dialogs.keys_dialog import KeysDialog
from hashiya.desktop.dialogs.merge_dialog import MergeDialog
from hashiya.desktop.dialogs.people_dialog import PeopleChoice, PeopleDialog
from hashiya.desktop.dialogs.proposal_dialog import ProposalChoice, ProposalDialog
from hashiya.desktop.dialogs.who_dialog import WhoDialog
from hashiya.desktop.widgets.labels import QuoteLabel
from tests.desktop.conftest import TEXT

PEOPLE = [Person("ana", Role.ANNOTATOR, "#332288"), Person("ben", Role.REVIEWER, "#117733")]
ROW = {"id": "a1", "document": "d1", "label": "target", "start": 0, "end": 22, "attributes": '{"unit": "goals"}'}


@pytest.fixture
def shown(qtbot):
    def show(dialog):
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


def test_who_takes_a_person_or_a_new_name_but_not_the_agreed_layers(shown, heard):
    dialog = shown(WhoDialog(PEOPLE, "", LIGHT))
    button = dialog.findChild(QPushButton, "whoButton")
    calls = heard(dialog.chosen)
    assert not button.isEnabled()
    dialog.list.setCurrentRow(1)
    assert dialog.value() == "ben"
    dialog.name.setText(ADJUDICATED)
    assert not button.isEnabled()
    dialog.name.setText("  نور ")
    button.click()
    assert calls == [("نور",)]


def test_people_tells_only_what_changed(shown, heard):
    dialog = shown(PeopleDialog(PEOPLE, TeamSettings(), {"ana": "has annotations"}, LIGHT))
    calls = heard(dialog.chosen)
    dialog.name.setText("ana")
    assert not dialog.add.isEnabled()
    dialog.name.setText("cleo")
    dialog.add.click()
    removes = dialog.findChildren(QToolButton, "removePerson")
    assert [each.isEnabled() for each in removes] == [False, True, True]
    removes[1].click()
    dialog.own_review.setChecked(True)
    dialog.findChild(QPushButton, "savePeople").click()
    ((choice,),) = calls
    assert isinstance(choice, PeopleChoice)
    assert [each.name for each in choice.changed] == ["cleo"]
    assert choice.changed[0].color not in {each.color for each in PEOPLE}
    assert (choice.removed, choice.team) == (("ben",), TeamSettings(own_review=True))


def test_assignments_tell_what_was_given_and_taken(shown, documents, heard):
    both = [each.document for each in documents]
    given = [Assignment(both[0].id, "ana", AssignmentState.DONE, "")]
    dialog = shown(AssignDialog(both, PEOPLE, given))
    calls, draws = heard(dialog.chosen), heard(dialog.draw_requested)
    assert "1 of 1" in dialog.progress.text()
    cells = dialog.table
    cells.item(0, 0).setCheckState(cells.item(1, 0).checkState())
    cells.item(1, 1).setCheckState(type(cells.item(0, 0).checkState()).Checked)
    dialog.findChild(QPushButton, "saveAssignments").click()
    assert calls == [(AssignChoice([(both[1].id, "ben")], [(both[0].id, "ana")]),)]
    assert draws == []


def test_a_draw_is_among_annotators_keeps_what_was_ticked_and_can_be_repeated(shown, documents, heard):
    both = [each.document for each in documents]
    dialog = shown(AssignDialog(both, PEOPLE, [], 41))
    calls, draws = heard(dialog.chosen), heard(dialog.draw_requested)
    annotators = [each.name for each in PEOPLE if each.role is Role.ANNOTATOR]
    assert 0 < len(annotators) < len(PEOPLE)
    cells = dialog.table
    cells.item(0, 1).setCheckState(Qt.CheckState.Checked)
    assert dialog.seed.value() == 41
    dialog.seed.setValue(7)
    dialog.findChild(QPushButton, "drawAssignments").click()
    assert calls == [(AssignChoice([(both[0].id, PEOPLE[1].name)], []),)]
    assert draws == [(Draw([each.id for each in both], annotators, 1, 7),)]


def test_a_proposal_tells_what_differs(shown, codebook, annotation, heard):
    dialog = shown(ProposalDialog(annotation, TEXT, (0, 30), codebook, "en", LIGHT))
    calls = heard(dialog.chosen)
    dialog.fields["value"].entry.setText("١٤")
    dialog.comment.setText("see the text")
    dialog.findChild(QPushButton, "proposeButton").click()
    assert calls == [(ProposalChoice((0, 30), None, {"value": "14"}, "see the text"),)]


def test_a_selection_left_over_elsewhere_is_offered_but_not_proposed(shown, codebook, annotation):
    elsewhere = shown(ProposalDialog(annotation, TEXT, (annotation.end, annotation.end + 5), codebook, "en", LIGHT))
    assert elsewhere.bounds.isEnabled()
    assert not elsewhere.bounds.isChecked()
    wider = shown(ProposalDialog(annotation, TEXT, (annotation.start, annotation.end + 5), codebook, "en", LIGHT))
    assert wider.bounds.isChecked()


def test_a_proposal_of_nothing_cannot_be_made(shown, codebook, annotation):
    dialog = shown(ProposalDialog(annotation, TEXT, (annotation.start, annotation.end), codebook, "en", LIGHT))
    assert not dialog.bounds.isEnabled()
    assert not dialog.findChild(QPushButton, "proposeButton").isEnabled()


def test_a_bundle_takes_the_recipients_documents_and_overwrites_nothing(shown, documents, heard, tmp_path):
    both = [each.document for each in documents]
    dialog = shown(BundleDialog(["ana", "ben"], both, [(both[1].id, "ben")], tmp_path))
    button = dialog.findChild(QPushButton, "makeBundle")
    calls = heard(dialog.chosen)
    dialog.recipient.setCurrentText("ben")
    assert not dialog.all.isChecked()
    assert dialog.path.text().endswith("ben.hashiya")
    (tmp_path / "there.hashiya").touch()
    dialog.path.setText(str(tmp_path / "there"))
    assert not button.isEnabled()
    dialog.path.setText(str(tmp_path / "new"))
    button.click()
    assert calls == [(BundleChoice("ben", tmp_path / "new.hashiya", (both[1].id,), None),)]


def version(event, values):
    return Version(EventId(event), "2026-01-02T03:04:05.000Z", "ana", values)


def conflict():
    other = version("e2", {**ROW, "end": 30})
    return Conflict("annotations a1", "annotations", "a1", ROW, version("e1", ROW), (other, version("e3", None)))


def test_a_merge_says_what_will_come_and_from_whom(shown, heard):
    report = MergeReport(
        3, {"ana": 3}, {"annotations": 2}, {"annotations": 1}, {}, (conflict(),), frozenset({"annotations a1"}),
        {Path("b.hashiya"): None},
    )  # fmt: skip
    dialog = shown(MergeDialog(report))
    calls = heard(dialog.chosen)
    assert "ana" in dialog.facts.text()
    assert [dialog.table.item(0, column).text() for column in range(4)] == ["2", "1", "0", "1"]
    assert "not signed" in dialog.findChild(QLabel, "mergeSignerWords").text()
    dialog.findChild(QPushButton, "mergeButton").click()
    assert calls == [(False,)]


def test_a_merge_says_whose_signature_it_is_and_can_ask_for_one(shown, heard, qtbot):
    signers = {Path("a.hashiya"): "AAAA", Path("b.hashiya"): None}
    dialog = shown(MergeDialog(MergeReport(3, {"ana": 3}, signers=signers), {}))
    merge, wishes = dialog.findChild(QPushButton, "mergeButton"), heard(dialog.keys_requested)

    def told():
        lines = dialog.findChildren(QWidget, "mergeSigner")
        return [each.findChild(QLabel, "mergeSignerWords").text() for each in lines if not each.isHidden()]

    assert "AAAA" in told()[0]
    dialog.findChild(QPushButton, "trustSigner").click()
    assert wishes == [("AAAA",)]
    dialog.show_trusted({"AAAA": "Amal"})
    qtbot.waitUntil(lambda: any("Amal" in each for each in told()))
    assert merge.isEnabled()
    dialog.only_trusted.setChecked(True)
    assert not merge.isEnabled(), "one of the files is not signed"
    signed = shown(
        MergeDialog(MergeReport(3, signers={Path("a.hashiya"): "AAAA"}), {"AAAA": "Amal"}, only_trusted=True)
    )
    calls = heard(signed.chosen)
    signed.findChild(QPushButton, "mergeButton").click()
    assert calls == [(True,)]


def test_without_the_library_a_merge_and_a_bundle_say_what_to_install(shown, documents, tmp_path):
    both = [each.document for each in documents]
    merging = shown(MergeDialog(MergeReport(3, signers={Path("a.hashiya"): None}), only_trusted=True, able=False))
    assert not merging.only_trusted.isChecked()
    assert merging.findChild(QPushButton, "mergeButton").isEnabled()
    assert any("hashiya[sign]" in each.text() for each in merging.findChildren(QLabel))
    bundling = shown(BundleDialog(["ana"], both, [], tmp_path, "old.pem", can_sign=False))
    assert "hashiya[sign]" in bundling.signing.word.text()
    assert bundling.value().key is None


def test_trusted_keys_are_added_judged_and_forgotten(shown, heard, tmp_path):
    dialog = shown(KeysDialog({"AAAA": "Amal"}, tmp_path, "BBBB"))
    changes, offers = heard(dialog.changed), heard(dialog.key_offered)
    assert not dialog.add.isEnabled(), "whose it is has to be said"
    dialog.name.setText("Nora")
    dialog.add.click()
    assert offers == [("BBBB",)]
    dialog.show_problem("no key")
    assert dialog.word.isVisible()
    dialog.take_key("CCCC")
    assert changes == [({"AAAA": "Amal", "CCCC": "Nora"},)]
    assert dialog.key.text() == ""
    dialog.findChildren(QToolButton, "forgetKey")[0].click()
    assert dialog.value() == {"CCCC": "Nora"}
    assert dialog.table.rowCount() == 1


def test_nothing_new_cannot_be_merged(shown):
    assert not shown(MergeDialog(MergeReport(0))).findChild(QPushButton, "mergeButton").isEnabled()


def test_a_conflict_offers_every_version(shown, codebook, heard):
    dialog = shown(ConflictsDialog())
    calls, places = heard(dialog.settle_requested), heard(dialog.place_chosen)
    dialog.show_conflicts([conflict()], {DocumentId("d1"): TEXT}, codebook, "en")
    buttons = [each for each in dialog.findChildren(QPushButton, "chooseVersion") if not each.isHidden()]
    assert [each.property("version") for each in buttons] == [PRESENT, "e2", "e3"]
    buttons[1].click()
    assert calls == [("annotations a1", "e2")]
    assert places == [("d1", 0, 22, "a1")]


def test_the_history_shows_before_and_after_in_the_text(shown, codebook, heard):
    dialog = shown(HistoryDialog(["ana"], "everything"))
    change = RowChange("annotations", "a1", None, ROW)
    event = Event(2, EventId("e1"), "2026-01-02T03:04:05.000Z", "ana", "annotate", None, [change])
    asked, copies, restored = (
        heard(each) for each in (dialog.filter_changed, dialog.copy_requested, dialog.restore_annotation_requested)
    )
    dialog.show_entries([event], {DocumentId("d1"): TEXT}, codebook, "en", document="", writable=True)
    words = " ".join(each.text() for each in dialog.findChildren(QuoteLabel))
    assert "not there" in words
    assert TEXT[:22] in words
    assert "goals" in words
    assert not dialog.restore_document.isEnabled()
    dialog.copy.click()
    dialog.findChild(QPushButton, "restoreAnnotation").click()
    dialog.day.setDate(QDate(2026, 1, 2))
    dialog.by_day.setChecked(True)
    assert copies == [("e1",)]
    assert restored == [("a1", "e1")]
    assert asked[-1] == (HistoryFilter("everything", "", "2026-01-02"),)
