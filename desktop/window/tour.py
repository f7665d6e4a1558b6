"""The guided tour: walks through the first ten minutes on the sample project, and goes on when a step is really done.

It works in the sample project only, which is opened if need be: nobody's own work is touched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer

from hashiya.desktop.base.help_memory import DONE
from hashiya.desktop.base.words import number
from hashiya.desktop.models.document_model import DocumentRole
from hashiya.desktop.widgets.notice import Deed
from hashiya.desktop.widgets.tour_card import Ring, TourCard
from hashiya.desktop.window.notice_place import busy_area
from hashiya.desktop.window.tour_steps import STEPS

if TYPE_CHECKING:
    from hashiya.db.model.event import Changes
    from hashiya.desktop.window.main_window import MainWindow

OFFER = "tourOffer"
# The parts that are pointed at move with every splitter, scroll bar and window.
_FOLLOW_MS = 200
# Letters that make a word.
_WORD = 3


class TourFlow(QObject):
    """Shows the steps. `running` while they are seen."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._card = TourCard(window)
        self._ring = Ring(window)
        self._step = 0
        self.running = False
        self._wanted = False
        self._follow = QTimer(self, interval=_FOLLOW_MS)
        self._follow.timeout.connect(self._place)
        self._card.back_requested.connect(lambda: self._go(self._step - 1))
        self._card.skip_requested.connect(lambda: self._go(self._step + 1))
        self._card.leave_requested.connect(self.leave)
        window.session.changed.connect(self._on_changed)
        window.session.opened.connect(lambda _info: self._on_opened())
        window.session.closed.connect(self.leave)
        window.text_panel.view.selection_finished.connect(self._on_selected)
        window.text_panel.search_changed.connect(self._on_sought)
        window.exchange.exported.connect(lambda: self._on_done("export"))

    def offer(self) -> None:
        """Offer the tour, once, to somebody who has the sample project before them."""
        if self.running or not self._on_sample():
            return
        self._remember(offered=True)
        self._window.notices.offer(
            self.tr("New here? A guided tour shows the first ten minutes on this sample project, step by step."),
            [Deed("startTour", self.tr("Start the tour"), self.start)],
            OFFER,
            stays=True,
        )

    def toggle(self) -> None:
        """Start the tour or go on with it; leave it if it is running."""
        if self.running:
            self.leave()
        else:
            self.start()

    def start(self) -> None:
        """Go on where it was left, or begin; on the sample project, which is opened if another one is open."""
        self._window.notices.drop(OFFER)
        if self._on_sample() and self._window.session.writable:
            self._begin()
        else:
            self._wanted = True
            self._window.projects.open_sample()

    def leave(self) -> None:
        """Hide the tour; it goes on from this step when it is asked for again."""
        if self.running:
            self.running = False
            self._follow.stop()
            self._card.hide()
            self._ring.hide()
            self._window.text_panel.view.setFocus()

    def show_look(self) -> None:
        """Take over the language and sizes."""
        if self.running:
            self._show()

    def _begin(self) -> None:
        keys = [step.key for step in STEPS]
        left = self._window.settings.help.tour
        self.running = True
        self._remember(offered=True)
        self._window.text_panel.view.setFocus()
        self._follow.start()
        self._go(keys.index(left) if left in keys else 0)

    def _go(self, step: int) -> None:
        self._step = max(0, min(step, len(STEPS) - 1))
        last = self._step == len(STEPS) - 1
        self._remember(tour=DONE if last else STEPS[self._step].key)
        self._show()

    def _show(self) -> None:
        title, words = STEPS[self._step].said()
        count = self.tr("Step {step} of {all}").format(step=number(self._step + 1), all=number(len(STEPS)))
        last = self._step == len(STEPS) - 1
        self._card.show_step(count, title, words, first=self._step == 0, last=last)
        self._place()

    def _place(self) -> None:
        if self.running and not self._window.isMinimized():
            area = STEPS[self._step].where(self._window)
            self._ring.surround(area)
            frame = self._window.frame
            self._card.stand_beside(area, busy_area(frame).translated(frame.mapTo(self._window, QPoint(0, 0))))

    def _on_done(self, key: str) -> None:
        if self.running and STEPS[self._step].key == key:
            self._go(self._step + 1)

    def _on_selected(self, start: int, end: int) -> None:
        if start < end:
            self._on_done("select")

    def _on_sought(self, words: str) -> None:
        if len(words.strip()) >= _WORD:
            self._on_done("find")

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self.running and STEPS[self._step].ended_by(changes):
            self._go(self._step + 1)

    def _on_opened(self) -> None:
        self._window.notices.drop(OFFER)
        self.leave()
        if self._wanted:
            self._wanted = False
            # When the documents are known.
            self._window.reading.state_changed.connect(self._on_reading)

    def _on_reading(self) -> None:
        if self._on_sample():
            self._window.reading.state_changed.disconnect(self._on_reading)
            self._begin()

    def _on_sample(self) -> bool:
        from hashiya.db.sample import is_sample

        model = self._window.documents.model
        rows = (model.index(row).data(DocumentRole.SUMMARY) for row in range(model.rowCount()))
        return self._window.session.info is not None and is_sample(row.document.id for row in rows)

    def _remember(self, *, tour: str = "", offered: bool = False) -> None:
        memory = self._window.settings.help
        memory = memory._replace(tour=tour or memory.tour, tour_offered=offered or memory.tour_offered)
        self._window.settings = self._window.settings._replace(help=memory)
