from array import array

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from hashiya.db.model.annotation import Mark, MarkChange, Marks, Status
from hashiya.db.model.document import DocumentSummary
from hashiya.db.model.ids import AnnotationId
from hashiya.desktop.models.annotation_model import AnnotationFilter, AnnotationModel, AnnotationRole, quote_line
from hashiya.desktop.models.document_model import DocumentFilter, DocumentModel, DocumentRole

TEXT = "حققت اللجنة أهدافها\nثم قصرت"


def marks_of(marks):
    ordered = sorted(marks, key=lambda m: (m.start, -m.end, m.id))
    labels = ["target", "shortcoming"]
    return Marks(
        [m.id for m in ordered],
        array("I", [m.start for m in ordered]),
        array("I", [m.end for m in ordered]),
        array("H", [labels.index(m.label) for m in ordered]),
        array("H", [0] * len(ordered)),
        labels,
        ["ana"],
    )


def mark(number, start, end, label="target"):
    return Mark(AnnotationId(f"a{number}"), start, end, label, "ana")


def rows(model):
    return [model.mark(row) for row in range(model.rowCount())]


def test_documents_pass_qts_model_test(qtmodeltester, documents, codebook):
    model = DocumentModel()
    model.set_codebook(codebook, "en")
    model.set_documents(documents)
    qtmodeltester.check(model)
    chips = model.index(0).data(DocumentRole.CHIPS)
    assert [text for text, _ in chips] == ["2", "0"]
    assert "Target 2" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_new_counts_change_rows_in_place(documents, codebook, heard):
    model = DocumentModel()
    model.set_documents(documents)
    resets, changed = heard(model.modelReset), heard(model.dataChanged)
    model.set_documents([documents[0], DocumentSummary(documents[1].document, {"target": 9})])
    assert resets == []
    assert [call[0].row() for call in changed] == [1]
    model.set_documents(documents[:1])
    assert len(resets) == 1


def test_the_filter_compares_normalised_words(documents, codebook):
    model, shown = DocumentModel(), DocumentFilter()
    shown.setSourceModel(model)
    model.set_documents(documents)
    shown.search("قَرَار اللّجنة")
    assert shown.rowCount() == 1
    shown.search("b.txt")
    assert shown.index(0, 0).data() == "החלטה"
    shown.search("")
    assert shown.rowCount() == 2


def test_annotations_pass_qts_model_test_before_and_after_changes(qtmodeltester, codebook):
    model = AnnotationModel()
    model.set_codebook(codebook, "en")
    model.set_marks(TEXT, marks_of([mark(1, 0, 4), mark(2, 5, 11)]))
    qtmodeltester.check(model)
    model.apply([MarkChange(None, mark(3, 2, 4)), MarkChange(mark(2, 5, 11), None)])
    qtmodeltester.check(model)
    assert [each.id for each in rows(model)] == ["a1", "a3"]


def test_a_filter_shows_one_label(codebook):
    model, shown = AnnotationModel(), AnnotationFilter()
    shown.setSourceModel(model)
    model.set_marks(TEXT, marks_of([mark(1, 0, 4), mark(2, 5, 11, "shortcoming")]))
    shown.show_label("shortcoming")
    assert [shown.index(row, 0).data() for row in range(shown.rowCount())] == ["اللجنة"]


def test_a_relabelled_row_changes_in_place(heard):
    model = AnnotationModel()
    model.set_marks(TEXT, marks_of([mark(1, 0, 4)]))
    changed = heard(model.dataChanged)
    model.apply([MarkChange(mark(1, 0, 4), mark(1, 0, 4, "shortcoming"))])
    assert len(changed) == 1
    assert model.mark(0).label == "shortcoming"


spans = st.tuples(st.integers(0, 20), st.integers(1, 8)).map(lambda s: (s[0], s[0] + s[1]))


@given(st.lists(spans, max_size=8), st.lists(st.tuples(st.integers(0, 9), spans), max_size=12))
def test_changes_lead_to_what_asking_again_would_show(start, moves):
    state = {number: mark(number, *span) for number, span in enumerate(start)}
    model = AnnotationModel()
    tester = ModelTester(None)
    model.set_marks(TEXT, marks_of(state.values()))
    for number, span in moves:
        before = state.get(number)
        after = mark(number, *span) if before is None or before.start % 2 else None
        model.apply([MarkChange(before, after)])
        if after is None:
            del state[number]
        else:
            state[number] = after
    again = AnnotationModel()
    again.set_marks(TEXT, marks_of(state.values()))
    tester.check(model)
    assert rows(model) == rows(again)


def test_a_quote_stands_on_one_line_and_is_cut():
    assert quote_line("ab\n cd", 0, 6) == "ab cd"
    assert quote_line("x" * 500, 0, 500) == "x" * 160 + "…"


def test_states_of_review_are_told_beside_the_quote():
    model = AnnotationModel()
    model.set_marks(TEXT, marks_of([mark(1, 0, 4), mark(2, 5, 10)]))
    model.set_statuses({AnnotationId("a2"): Status.REJECTED})
    first, second = (model.index(row) for row in range(2))
    assert first.data(AnnotationRole.STATUS) == Status.PROPOSED
    assert second.data(AnnotationRole.STATUS) == Status.REJECTED
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).endswith("حققت")
    assert second.data(Qt.ItemDataRole.AccessibleTextRole).endswith("(rejected)")
    same = {AnnotationId("a2"): Status.REJECTED, AnnotationId("a1"): Status.PROPOSED}
    assert not model.update_statuses(same), "nothing new is not painted again"
    assert model.update_statuses({AnnotationId("a2"): Status.PROPOSED})
    assert second.data(AnnotationRole.STATUS) == Status.PROPOSED
