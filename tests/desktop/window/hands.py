"""What hands do in a window, and how a test waits until the window has done it."""

from PySide6.QtCore import Qt

from hashiya.db.project import Project


def settle(window, qtbot):
    def quiet():
        return window.session.pending == 0 and not window.session.jobs.running

    for _ in range(3):
        qtbot.waitUntil(quiet, timeout=10_000)
        qtbot.wait(1)
    qtbot.waitUntil(quiet)


def shut(window, qtbot):
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)


def stored(path, author="tester"):
    with Project.open(path, read_only=True, backup=False) as project:
        return [each for each in project.annotations() if each.author == author]


def mark(window, qtbot, start, end, key=Qt.Key.Key_T):
    view = window.text_panel.view
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    view.select(start, end)
    qtbot.keyClick(view, key)
    settle(window, qtbot)
