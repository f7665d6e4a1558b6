"""A fault of our own, in the running program: what is told, what is not, and that work goes on."""

import sys
import threading

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from hashiya.desktop.base import crash
from tests.desktop.window.hands import mark, settle, stored

TEXT = "حققت اللجنة"


def fail_over(text, title, path):
    """Fail as code does that has a document in its hands."""
    try:
        return {text: title}[path]
    except KeyError as error:
        raise ValueError(f"{text} is not in {title}, see {path}") from error


@pytest.fixture
def log(monkeypatch, tmp_path):
    """Let the hooks be ours, as in the program, and the log lie here."""
    path = tmp_path / "state" / "hashiya.log"
    monkeypatch.setattr(crash, "log_path", lambda: path)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    return path


@pytest.fixture
def met(log, window):
    crash.install(window.fault_met.emit)
    return window


def dialog_of(window, qtbot):
    qtbot.waitUntil(lambda: window.findChild(QDialog, "bugDialog") is not None)
    return window.findChild(QDialog, "bugDialog")


@pytest.mark.qt_no_exception_capture
@pytest.mark.parametrize("where", ["slot", "worker", "thread"])
def test_the_report_holds_nothing_of_what_is_worked_on(met, log, project, qtbot, where, caplog):
    window, title = met, met.reading.document.title
    text = window.text_panel.view.text()
    assert TEXT in text

    def fail(*_):
        return fail_over(text, title, project)

    if where == "slot":
        QTimer.singleShot(0, window, fail)
    elif where == "worker":
        window.session.ask(fail, lambda _: None)
    else:
        threading.Thread(target=fail).start()
    dialog = dialog_of(window, qtbot)
    told = dialog.report.toPlainText() + log.read_text("utf-8")
    for private in (TEXT, title[:20], project.name, str(project.parent)):
        assert private not in told
    assert "in fail_over" in told
    assert "ValueError" in told
    assert "KeyError" in told
    dialog.private.click()
    assert TEXT in dialog.report.toPlainText()
    assert TEXT not in log.read_text("utf-8")
    caplog.clear()


@pytest.mark.qt_no_exception_capture
def test_work_goes_on_after_a_fault(met, project, qtbot, caplog):
    QTimer.singleShot(0, met, lambda: fail_over("a", "b", "c"))
    dialog_of(met, qtbot).reject()
    settle(met, qtbot)
    met.activateWindow()
    mark(met, qtbot, 0, 9)
    assert [each.label for each in stored(project)] == ["target"]
    caplog.clear()


def test_all_that_led_to_a_fault_is_told_once():
    try:
        fail_over("a", "b", "c")
    except ValueError as error:
        fault = crash.fault_of(ExceptionGroup("several", [error, TypeError("secret")]))
    assert [line for line in fault.report.splitlines() if line and not line.startswith(" ")][1:] == [
        "ExceptionGroup", "KeyError", "ValueError", "TypeError",
    ]  # fmt: skip
    assert "secret" in fault.words
    assert "secret" not in fault.report
