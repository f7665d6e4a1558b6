"""Fixtures of the text view's tests: shipped fonts, a view that is shown, a way to collect signals."""

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hashiya.desktop.textview.view import TextView
from tests.desktop.textview.parts import style


@pytest.fixture(scope="session", autouse=True)
def _steady(qapp):
    # A blinking caret would make pictures depend on the time.
    qapp.setCursorFlashTime(0)


@pytest.fixture
def view(qtbot):
    """Return a view of 700 x 500 pixels with the focus."""
    widget = TextView()
    widget.set_style(style())
    widget.resize(700, 500)
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitExposed(widget)
    return widget


@pytest.fixture
def heard():
    """Return a function that connects to a signal and returns the list of what it brings."""

    def listen(signal):
        calls = []
        signal.connect(lambda *values: calls.append(values))
        return calls

    return listen
