"""A window that starts is first seen with its text in it, not empty."""

from PySide6.QtCore import QEvent, QObject

from hashiya.desktop.base.settings import SettingsStore
from hashiya.desktop.window import start
from tests.desktop.stage import NO_OFFER
from tests.desktop.window.hands import settle


class Sight(QObject):
    """Notes how many characters a window has whenever it is shown."""

    def __init__(self, window):
        super().__init__(window)
        self.seen = []
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802  # Qt's name
        if event.type() == QEvent.Type.Show:
            self.seen.append(len(self._window.text_panel.view.text()))
        return False


def test_the_text_is_there_when_the_window_comes(qtbot, project, tmp_path, monkeypatch):
    # On a machine that is busy otherwise the window does not wait for ever.
    monkeypatch.setattr(start, "_LATEST_MS", 60_000)
    store = SettingsStore(tmp_path / "settings.ini")
    store.save(store.load()._replace(help=NO_OFFER))
    window = start.make_window(project, store)
    qtbot.addWidget(window, before_close_func=lambda each: each.close())
    sight = Sight(window)
    start.show_when_ready(window)
    qtbot.waitUntil(window.isVisible)
    (characters,) = sight.seen
    assert characters > 0
    settle(window, qtbot)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
