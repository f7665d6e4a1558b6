"""The interface in one language, or in none that anybody speaks; English comes back afterwards."""

import pytest

from hashiya.desktop.base import language, style
from hashiya.desktop.base.settings import Settings, SettingsStore
from hashiya.desktop.base.theme import LIGHT
from tests.desktop.everything import Stage
from tests.desktop.language.parts import ALL
from tests.desktop.language.pseudo import PseudoTranslator

PSEUDO = "pseudo"


@pytest.fixture
def speak(qapp, monkeypatch):
    """Return a function that puts a language on everything that is made from then on."""

    def speak(chosen):
        if chosen != PSEUDO:
            language.apply(qapp, chosen)
            return
        real = language.apply

        def apply(app, _setting, digits=language.LOCALE):
            real(app, "en", digits)
            translator = PseudoTranslator(app)
            translator.setObjectName("interfaceTranslator")  # goes with the next language
            app.installTranslator(translator)

        # A window that is made puts its own language on.
        monkeypatch.setattr(language, "apply", apply)
        apply(qapp, PSEUDO)

    yield speak
    monkeypatch.undo()
    language.apply(qapp, "en")
    style.apply(qapp, LIGHT, 100)


@pytest.fixture
def show(speak, qapp, qtbot, tmp_path):
    """Return a function that makes one thing of everything in a language, at a size of the letters in percent."""
    stages = []

    def show(name, chosen, percent=100):
        speak(chosen)
        style.apply(qapp, LIGHT, percent)
        folder = tmp_path / str(len(stages))
        folder.mkdir()
        SettingsStore(folder / "settings.ini").save(Settings(interface_percent=percent))
        stages.append(Stage(qtbot, folder, language="en" if chosen == PSEUDO else chosen))
        thing = ALL[name](stages[-1])
        qtbot.wait(30)  # what is laid out late
        return thing

    return show
