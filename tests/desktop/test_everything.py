"""The list of everything is made of what it says: each maker gives a visible thing with something in it."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.desktop.everything import EVERYTHING, Stage


@pytest.mark.parametrize("name", EVERYTHING)
def test_it_can_be_made_and_is_seen(name, qtbot, tmp_path):
    stage = Stage(qtbot, tmp_path)
    thing = EVERYTHING[name](stage)
    assert thing.isVisible()
    assert thing.findChildren(QWidget) or thing.actions()
