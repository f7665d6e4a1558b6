"""Nothing that is seen is left out of the tests that look at everything: each class of the window is made there."""

import importlib
import inspect
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

import hashiya.desktop
from tests.desktop.everything import Stage
from tests.desktop.language.parts import ALL

DESKTOP = Path(hashiya.desktop.__file__).parent


def classes():
    """Yield every class of widgets that the panels, dialogs and windows are made of."""
    for room in ("dialogs", "panels", "window"):
        for path in sorted((DESKTOP / room).glob("*.py")):
            module = importlib.import_module(f"hashiya.desktop.{room}.{path.stem}")
            for _, each in inspect.getmembers(module, inspect.isclass):
                if issubclass(each, QWidget) and each.__module__ == module.__name__:
                    yield each


@pytest.mark.slow
def test_every_widget_of_ours_is_made(qtbot, tmp_path):
    left = set(classes())
    assert len(left) > 40
    stages = []
    for number, maker in enumerate(ALL.values()):
        folder = tmp_path / str(number)
        folder.mkdir()
        stages.append(Stage(qtbot, folder))
        maker(stages[-1])
        seen = {kind for each in QApplication.allWidgets() for kind in type(each).__mro__}
        left -= seen
        if not left:
            break
    assert sorted(each.__name__ for each in left) == []
