"""The pages of review and comparison by themselves: records in, a click or a key, the wish that comes out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from hashiya.db.compare.layers import compare_layers
from hashiya.db.model.annotation import Annotation, Status
from hashiya.db.model.comparison import plain
from hashiya.db.model.ids import AnnotationId, DocumentId, ReviewId
from hashiya.db.model.person import Person, Role
from hashiya.db.model.review import Answer, Decision, Proposal, Queue, Review, Thread, value_part
from hashiya.desktop.base.theme import DARK, LIGHT
from hashiya.desktop.panels.compare_panel import ComparePanel
from hashiya.desktop.panels.difference_view import DifferenceView
from hashiya.desktop.panels.review_filter import NEVER, RETURNED
from hashiya.desktop.panels.review_panel import ReviewPanel
from tests.desktop.conftest import TEXT

ANA, BEN = Person("ana", Role.ANNOTATOR, "#332288"), Person("ben", Role.ANNOTATOR, "#117733")


def said(decision, comment="", proposal=None, answers=None):
    stored = None
    if proposal is not None:
        stored = Proposal(proposal.bounds, proposal.label, proposal.attributes, answers or {}).to_mapping()
    return Review(ReviewId("r1"), AnnotationId("a1"), "rita", decision, comment, "2026-01-02T03:04:05.000Z", stored)


@pytest.fixture
def panel(qtbot, codebook, documents, annotation):
    made = ReviewPanel(LIGHT)
    qtbot.addWidget(made)
    made.set_look(LIGHT, codebook, "en", [each.document for each in documents], [ANA, BEN])
    thread = Thread(annotation.id, [said(Decision.COMMENT, "@ana לא ברור")])
    made.show_case(annotation, documents[0].document, TEXT, thread, 7)
    made.resize(360, 700)
    made.show()
    return made


def test_the_case_says_what_it_is_in_words(panel, annotation):
    assert panel.quote.text() == TEXT[annotation.start : annotation.end]
    assert panel.status.accessibleName() == "proposed"
    assert "7" in panel.count.text()
    shown = [each.text() for each in panel.said.findChildren(QLabel)]
    assert any("rita" in each and "commented" in each for each in shown)
    assert panel.quote.layoutDirection() == Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("key", "wish", "text"),
    [
        (Qt.Key.Key_A, "accept_requested", "fine"),
        (Qt.Key.Key_R, "reject_requested", "no target"),
        (Qt.Key.Key_P, "propose_requested", ""),
    ],
)
def test_a_key_wishes_with_what_was_written(panel, heard, qtbot, key, wish, text):
    calls = heard(getattr(panel, wish))
    panel.comment.setPlainText(text)
    panel.activateWindow()
    panel.setFocus()
    qtbot.waitUntil(panel.hasFocus)
    qtbot.keyClick(panel, key)
    assert calls == [(text,)]


def test_a_rejection_without_a_reason_is_no_wish(panel, heard):
    calls = heard(panel.reject_requested)
    panel.findChild(QPushButton, "reviewReject").click()
    assert calls == []
    assert any("reason" in each.text() for each in panel.findChildren(QLabel) if each.isVisible())


def test_letters_that_are_typed_as_a_comment_are_no_commands(panel, heard, qtbot):
    calls = [heard(getattr(panel, wish)) for wish in ("accept_requested", "reject_requested", "step_requested")]
    panel.activateWindow()
    panel.comment.setFocus()
    qtbot.waitUntil(panel.comment.hasFocus)
    qtbot.keyClicks(panel.comment, "arjk")
    assert panel.comment.toPlainText() == "arjk"
    assert calls == [[], [], []]


def test_the_filter_says_which_queue(panel, documents):
    box = panel.filter
    assert panel.chosen_filter().queue == Queue(never_reviewed=True)
    box.state.setCurrentIndex(box.state.findData(Status.REJECTED.value))
    box.label.setCurrentIndex(box.label.findData("target"))
    box.author.setCurrentIndex(box.author.findData("ben"))
    box.document.setCurrentIndex(box.document.findData("d2"))
    assert panel.chosen_filter().queue == Queue(DocumentId("d2"), "target", "ben", Status.REJECTED)
    box.state.setCurrentIndex(box.state.findData(RETURNED))
    assert panel.chosen_filter().queue is None
    assert box.state.findData(NEVER) == 0


def test_a_proposal_shows_each_part_and_lets_it_be_answered(qtbot, heard, codebook, annotation):
    proposal = Proposal((annotation.start + 5, annotation.end + 3), "shortcoming", {"unit": "goals", "value": None})
    review = said(Decision.PROPOSE, "", proposal, {value_part("unit"): Answer.DECLINED})
    view = DifferenceView(review, annotation, TEXT, codebook, "en", DARK)
    qtbot.addWidget(view)
    calls = heard(view.answered)
    bounds = view.findChild(QLabel, "boundsDifference").text()
    assert "line-through" in bounds
    assert "underline" in bounds
    takes = {each.property("part"): each for each in view.findChildren(QPushButton, "acceptPart")}
    assert set(takes) == {"bounds", "label", "attributes.value"}
    takes["label"].click()
    view.findChildren(QPushButton, "declinePart")[0].click()
    assert calls == [("label", True), ("label", False)]


def test_markup_in_a_text_stays_text(qtbot, codebook, annotation):
    text = "<b>x</b>" + TEXT
    view = DifferenceView(said(Decision.PROPOSE, "", Proposal((2, 30))), annotation, text, codebook, "en", LIGHT)
    qtbot.addWidget(view)
    assert "<b>" not in view.findChild(QLabel, "boundsDifference").text()


def span(key, start, end, author, label="target", **values):
    return Annotation(AnnotationId(key), DocumentId("d1"), label, start, end, values, author=author)


@pytest.fixture
def compared(qtbot, codebook):
    made = ComparePanel(LIGHT)
    qtbot.addWidget(made)
    layers = [
        span("a1", 0, 12, "ana", value="13"),
        span("b1", 0, 12, "ben", value="13"),
        span("a2", 13, 22, "ana"),
        span("b2", 13, 26, "ben"),
        span("a3", 40, 50, "ana"),
    ]
    comparison = compare_layers(DocumentId("d1"), list(map(plain, layers)))
    made.show_comparison(comparison, [ANA, BEN], TEXT, codebook, "en", LIGHT)
    made.resize(360, 700)
    made.show()
    return made


def test_agreements_are_folded_away_until_they_are_asked_for(compared):
    assert [row.ids for row in map(compared.model.row, range(compared.model.rowCount()))] == [["a2", "b2"], ["a3"]]
    assert "(1)" in compared.agreements.text()
    compared.agreements.setChecked(True)
    assert compared.model.rowCount() == 3
    assert compared.accept_all.isEnabled()


def test_a_place_is_walked_and_decided_by_key(compared, heard, qtbot):
    takes, unions, nothing = (
        heard(getattr(compared, name)) for name in ("take_requested", "union_requested", "dismiss_requested")
    )
    compared.activateWindow()
    compared.setFocus()
    qtbot.waitUntil(compared.hasFocus)
    qtbot.keyClick(compared, Qt.Key.Key_J)
    first = compared.current()
    qtbot.keyClick(compared, Qt.Key.Key_B)
    qtbot.keyClick(compared, Qt.Key.Key_U)
    qtbot.keyClick(compared, Qt.Key.Key_J)
    second = compared.current()
    qtbot.keyClick(compared, Qt.Key.Key_B)  # he marked nothing there
    qtbot.keyClick(compared, Qt.Key.Key_X)
    assert takes == [(first, "b2")]
    assert unions == [(first,)]
    assert nothing == [(second,)]
    assert not compared.decision.buttons["takeUnion"].isEnabled()


def test_hiding_a_layer_says_so(compared, heard):
    calls = heard(compared.layers_changed)
    compared.layers.boxes["ben"].setChecked(False)
    assert calls == [()]
    assert compared.layers.hidden == {"ben"}
