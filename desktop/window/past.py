"""The open text as it was at a step of the history: seen in its place first, restored then, or left as it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hashiya.db.model.annotation import MarkChange, Marks
from hashiya.db.model.ids import AnnotationId, DocumentId, EventId
from hashiya.desktop.panels.past_bar import PastBar
from hashiya.desktop.session.past_query import Past, PastWish, past

if TYPE_CHECKING:
    from hashiya.db.model.event import Changes, Event
    from hashiya.db.project import Project
    from hashiya.desktop.window.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class _AsThen:
    """Shows marks of the past instead of those of the present."""

    then: Marks

    def marks(self, _marks: Marks) -> Marks:
        """Return those of the past."""
        return self.then

    def changes(self, _changes: Sequence[MarkChange]) -> list[MarkChange]:
        """Return nothing: the past does not change."""
        return []


class PastFlow(QObject):
    """Shows the past in the text. `began()`, then `left(restored)`."""

    began = Signal()
    left = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self._wish: PastWish | None = None
        self._bar: PastBar | None = None
        # Whatever happens meanwhile is of the present.
        window.session.changed.connect(self._on_changed)
        window.session.closed.connect(self.leave)
        window.reading.state_changed.connect(self._on_reading)

    def look(self, document: str, event: str, annotation: str) -> None:
        """Show a document as it was right after a step, or "" but one annotation of it."""
        self._window.inspector.flush()
        self._ask(PastWish(DocumentId(document), EventId(event), None, AnnotationId(annotation) or None))

    def _ask(self, wish: PastWish) -> None:
        me = self._session.author

        def gather(project: Project) -> tuple[Past, Event]:
            return past(project, wish, me), project.event(wish.event)

        self._session.ask(gather, lambda found: self._show(wish, *found))

    def _show(self, wish: PastWish, found: Past, event: Event) -> None:
        window = self._window
        document = window.reading.document
        if document is None or document.id != wish.document:
            window.tell(self.tr("Open the document of this step first, then look at it again."))
            return
        self._wish = wish
        if self._bar is None:
            self._bar = PastBar()
            self._bar.layer_chosen.connect(self._on_layer)
            self._bar.restore_requested.connect(self._restore)
            self._bar.close_requested.connect(self.leave)
            window.text_panel.show_above(self._bar, self.leave)
            window.text_panel.view.setFocus()
            self.began.emit()
        window.reading.choose("")
        window.room.leave_comparison()
        window.reading.dress(_AsThen(found.marks))
        self._bar.show_past(
            event.time,
            [] if wish.annotation else found.layers,
            wish.layer,
            (found.back, found.gone, found.changed),
            writable=self._session.writable,
        )
        if wish.annotation is not None:
            mark = window.text_panel.view.surface.spans.find(wish.annotation)
            if mark is not None:
                window.text_panel.view.reveal(mark.start, mark.end)

    def leave(self) -> None:
        """Show the present again."""
        self._end(restored=False)

    def _end(self, *, restored: bool) -> None:
        if self._bar is not None:
            self._wish = self._bar = None
            self._window.text_panel.show_above(None)
            self._window.reading.dress(None)
            self._window.text_panel.view.setFocus()
            self.left.emit(restored)

    def _on_layer(self, layer: str | None) -> None:
        if self._wish is not None:
            self._ask(replace(self._wish, layer=layer))

    def _restore(self) -> None:
        from hashiya.db.actions.restore import restore_annotation, restore_document

        wish = self._wish
        if wish is None:
            return
        self._end(restored=True)
        if wish.annotation is not None:
            self._session.run(restore_annotation, wish.annotation, wish.event, then=self._on_restored)
        else:
            self._session.run(restore_document, wish.document, wish.event, layer=wish.layer, then=self._on_restored)

    def _on_restored(self, _changes: Changes) -> None:
        self._window.tell_undoable(self.tr("What you saw was restored."))

    def _on_changed(self, _changes: Changes, _initiator: object) -> None:
        self.leave()

    def _on_reading(self) -> None:
        document = self._window.reading.document
        if self._wish is not None and (document is None or document.id != self._wish.document):
            self.leave()
