"""What stands where nothing is: it says so, and what to do."""

from hashiya.db.project import Project
from hashiya.desktop.widgets.empty_state import EmptyState
from tests.desktop.window.hands import settle


def shown(window):
    return [each.accessibleName() for each in window.findChildren(EmptyState) if each.isVisible()]


def test_a_project_without_texts_says_how_to_add_one(open_window, tmp_path):
    path = tmp_path / "new.hashiya"
    Project.create(path).close()
    words = " ".join(shown(open_window(path)))
    assert "This project has no text yet" in words
    assert "No texts yet" in words


def test_a_filter_that_finds_nothing_says_how_to_go_on(window, qtbot):
    window.documents.search.setText("xyzzy")
    assert "No document is called that. Try other words, or clear the field above." in shown(window)
    window.documents.search.clear()
    assert window.documents.list.isVisible()
    window.reading.show_document(window.documents.model.index(3).data(0x100).document.id)
    settle(window, qtbot)
    labels = window.annotations.labels
    labels.setCurrentIndex(labels.findData("shortcoming"))
    labels.activated.emit(labels.currentIndex())
    assert "No annotation has this label. Choose another one above, or all labels." in shown(window)
    labels.setCurrentIndex(0)
    labels.activated.emit(0)
    assert window.annotations.list.isVisible()
