"""Started again, the program goes on where it was left."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from hashiya.desktop.base.app_icon import app_icon
from hashiya.desktop.base.settings import Settings, SettingsStore
from hashiya.desktop.models.document_model import DocumentRole
from hashiya.desktop.window.start import Program
from tests.desktop.window.hands import mark, settle, shut


@pytest.fixture
def store(tmp_path):
    return SettingsStore(tmp_path / "settings.ini")


@pytest.fixture
def start(qtbot, store):
    """Return a function that starts the program, on a project or on nothing."""
    programs = []

    def begin(path=None):
        program = Program(path, store)
        programs.append(program)
        program.show()
        qtbot.waitUntil(program.window.isVisible)
        program.window.activateWindow()
        settle(program.window, qtbot)
        if program.window.session.info is not None:
            qtbot.waitUntil(lambda: "remembering" in program.window.__dict__)
            settle(program.window, qtbot)
        return program.window

    yield begin
    for program in programs:
        program.window.close()
        qtbot.waitUntil(lambda program=program: not program.window.isVisible())


def documents(window):
    model = window.documents.model
    return [model.index(row).data(DocumentRole.SUMMARY).document.id for row in range(model.rowCount())]


def test_project_text_place_selection_annotation_and_size_come_back(start, project, qtbot):
    window = start(project)
    window.resize(780, 600)
    window.reading.show_document(documents(window)[3])
    settle(window, qtbot)
    mark(window, qtbot, 400, 420)
    annotation = window.reading.annotation.id
    window.text_panel.view.select(450, 430)
    window.text_panel.view.set_scroll_position(380)
    place = window.text_panel.view.scroll_position()
    shut(window, qtbot)

    again = start()
    assert again.session.info.path == project
    assert again.reading.document.id == documents(again)[3]
    qtbot.waitUntil(lambda: again.reading.annotation is not None)
    assert again.reading.annotation.id == annotation
    view = again.text_panel.view
    assert (view.anchor(), view.caret().position, view.scroll_position()) == (450, 430, place)
    assert again.size() == window.size()


def test_the_find_bar_and_the_review_page_come_back(start, project, qtbot):
    window = start(project)
    window.room.reviewing.enter()
    window.finding.enter()
    window.text_panel.find_bar.words.setText("اللجنة")
    settle(window, qtbot)
    shut(window, qtbot)

    again = start()
    qtbot.waitUntil(lambda: again.text_panel.finding)
    assert again.text_panel.find_bar.words.text() == "اللجنة"
    assert again.frame.side_page() == "reviewPanel"
    count = again.text_panel.find_bar.findChild(QLabel, "findCount")
    qtbot.waitUntil(lambda: bool(count.text()))
    again.finding.step(1)  # the matches are there without asking again
    again.finding.end()
    begin, end = again.text_panel.view.selection()
    assert again.text_panel.view.text()[begin:end] == "اللجنة"


def test_who_wants_it_starts_on_the_welcome_page(start, store, project, qtbot):
    shut(start(project), qtbot)
    store.save(store.load()._replace(reopen=False))
    assert start().welcome.isVisible()


def test_a_project_that_was_closed_stays_closed(start, store, project, qtbot):
    window = start(project)
    window.commands.close_project.trigger()
    settle(window, qtbot)
    shut(window, qtbot)
    assert store.load().left.project == ""
    assert start().welcome.isVisible()


def test_a_project_that_vanished_gives_the_welcome_page_and_says_so(start, store, project, qtbot):
    shut(start(project), qtbot)
    project.unlink()
    window = start()
    assert window.welcome.isVisible()
    assert project.name in window.notices.text
    shut(window, qtbot)
    assert store.load().left.project == ""


def test_a_project_named_at_the_start_goes_before_the_last_one(start, project, tmp_path, qtbot):
    other = tmp_path / "other.hashiya"
    other.write_bytes(project.read_bytes())
    shut(start(project), qtbot)
    assert start(other).session.info.path == other


def test_where_one_stands_is_written_down_before_the_program_ends(start, store, project, qtbot):
    window = start(project)
    assert store.load().left.project == str(project)
    window.reading.show_document(documents(window)[2])
    settle(window, qtbot)
    window.remembering.store()
    assert store.load().places[str(project)].document == documents(window)[2]


def test_an_unchanged_place_is_not_written_again(start, store, project, qtbot):
    window = start(project)
    window.remembering.store()
    store.save(Settings(author="somebody else's window"))
    window.remembering.store()
    assert store.load().author == "tester"  # named by the environment
    assert store.load().left.project == ""


def test_the_icon_is_drawn_in_the_sizes_that_systems_ask_for(qapp):
    icon = app_icon()
    assert {size.width() for size in icon.availableSizes()} >= {16, 32, 48, 256}
    picture = icon.pixmap(48, 48).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    assert any(picture.pixelColor(x, 24).alpha() > 0 for x in range(48))
