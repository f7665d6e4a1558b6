"""A passage runs wherever it is shown as its paragraph does, also where it begins with a name in another script."""

import pytest
from PySide6.QtCore import Qt

from hashiya.db.actions.documents import add_document
from hashiya.db.importers.plain_text import import_text
from hashiya.db.model.direction import Direction
from hashiya.db.project import Project
from hashiya.desktop.base.bidi import directed
from hashiya.desktop.dialogs.import_dialog import Candidate, ImportDialog
from hashiya.desktop.dialogs.link_dialog import LinkDialog
from hashiya.desktop.models.annotation_model import AnnotationRole
from hashiya.desktop.widgets.labels import QuoteLabel
from hashiya.desktop.window.mark_words import mark_words
from tests.desktop.window.hands import mark, settle

TEXT = "חברת Google Israel הודיעה היום\nGoogle in Israel: חברת\nIBM הודיעה\n"
IMPORTED = import_text(TEXT.encode(), "names.txt")


@pytest.fixture
def names(open_window, tmp_path):
    path = tmp_path / "names.hashiya"
    with Project.create(path) as project:
        project.run(add_document, IMPORTED, author="tester")
    return open_window(path)


@pytest.mark.parametrize(
    ("words", "direction"),
    [("Google Israel הודיעה", Qt.LayoutDirection.RightToLeft), ("חברת\nIBM", Qt.LayoutDirection.LeftToRight)],
)
def test_a_passage_runs_as_its_paragraph_wherever_it_is_shown(names, qtbot, words, direction):
    start = TEXT.index(words)
    mark(names, qtbot, start, start + len(words))
    rtl = direction is Qt.LayoutDirection.RightToLeft
    assert names.inspector.quote.layoutDirection() is direction
    model = names.annotations.model
    assert model.index(0).data(AnnotationRole.DIRECTION) == (Direction.RTL if rtl else Direction.LTR)
    assert ("\u2067" if rtl else "\u2066") in mark_words(names, model.mark(0))
    mark(names, qtbot, 0, 2, Qt.Key.Key_S)
    names.inspector.link_requested.emit(names.reading.annotation.id)
    settle(names, qtbot)
    dialog = names.findChild(LinkDialog)
    assert dialog.list.item(0).text().startswith("\u2067" if rtl else "\u2066")
    dialog.search.setText("google" if rtl else "ibm")
    assert not dialog.list.item(0).isHidden()
    dialog.list.setCurrentRow(0)
    dialog.accept()
    settle(names, qtbot)
    assert names.inspector.links.isVisible()


def test_the_preview_runs_as_the_view_will(qtbot):
    dialog = ImportDialog([Candidate(TEXT.encode(), IMPORTED)])
    qtbot.addWidget(dialog)
    dialog.show()
    document = dialog.preview.document()
    ways = [document.findBlockByNumber(row).blockFormat().layoutDirection() for row in range(3)]
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert ways == [right, left, left]


def test_a_quote_is_painted_as_its_paragraph_runs(qtbot):
    """A selectable label would go by the first letter, whatever direction it is told."""
    words = "Google הודיעה ב-15%"

    def painted(text, direction):
        label = QuoteLabel()
        qtbot.addWidget(label)
        label.resize(300, 40)
        label.show_quote(text, direction)
        return label.grab().toImage()

    right, left = painted(words, Direction.RTL), painted(words, Direction.LTR)
    assert right != left
    assert right == painted(directed(words, Direction.RTL), Direction.RTL)
    assert left == painted(directed(words, Direction.LTR), Direction.LTR)
