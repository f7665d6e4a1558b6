"""Measures agreement beside the window's thread, and shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hashiya.db.stats.agreement import UnitKind
from hashiya.db.stats.confusion import Place
from hashiya.desktop.session.agreement_query import Agreement, AgreementWish, agreement, quotes_of

if TYPE_CHECKING:
    from hashiya.desktop.dialogs.agreement_dialog import AgreementDialog
    from hashiya.desktop.window.main_window import MainWindow


class AgreementFlow(QObject):
    """Answers "Agreement…"."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._dialog: AgreementDialog | None = None

    def ask(self) -> None:
        """Measure and show."""
        self._measure(AgreementWish())

    def _measure(self, wish: AgreementWish) -> None:
        self._window.inspector.flush()
        self._session.drain(lambda: self._measure_saved(wish))

    def _measure_saved(self, wish: AgreementWish) -> None:
        info, me = self._session.info, self._session.author
        if info is not None:
            path = info.path
            self._session.jobs.run(
                self.tr("Measuring agreement"), lambda progress: agreement(path, wish, me, progress), self._show
            )

    def _show(self, found: Agreement) -> None:
        from hashiya.desktop.dialogs.agreement_dialog import AgreementDialog

        if self._dialog is None:
            self._dialog = AgreementDialog(found.authors, self._window)
            self._dialog.setModal(False)
            self._dialog.measure_requested.connect(self._on_wish)
            self._dialog.place_chosen.connect(self._on_place)
            self._dialog.quotes_requested.connect(self._on_quotes)
            self._dialog.destroyed.connect(self._on_gone)
            self._window.present_beside(self._dialog)
        self._dialog.show_report(found.report, found.documents, found.codebook, self._window.language)

    def _on_gone(self) -> None:
        self._dialog = None

    def _on_wish(self, tolerate: bool, units: UnitKind, authors: tuple[str, ...]) -> None:  # noqa: FBT001  # a signal's
        self._measure(AgreementWish(tuple(authors), tolerate, units))

    def _on_quotes(self, places: list[Place]) -> None:
        def show(quotes: dict[Place, str]) -> None:
            if self._dialog is not None:
                self._dialog.show_quotes(quotes)

        self._session.ask(lambda project: quotes_of(project, places), show)

    def _on_place(self, place: Place) -> None:
        annotation = place.first or place.second or ""
        self._window.reading.go_to(place.document, place.start, place.end, annotation)
