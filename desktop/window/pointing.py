"""What lies under the pointer, or where the caret stands: the card of an annotation, and those that overlap there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from hashiya.db.model.ids import AnnotationId
from hashiya.desktop.session import queries

if TYPE_CHECKING:
    from hashiya.desktop.window.main_window import MainWindow
    from hashiya.desktop.window.reading import ReadingFlow


class PointingFlow(QObject):
    """Shows cards, and goes through annotations that overlap."""

    def __init__(self, window: MainWindow, reading: ReadingFlow) -> None:
        super().__init__(reading)
        self._window = window
        self._reading = reading
        self._hovered = ""

    def cycle(self) -> None:
        """Go to the next of the annotations that overlap where the caret stands, or where the current one starts."""
        view = self._window.text_panel.view
        marks = view.marks_at(view.caret().position)
        if not marks and self._reading.annotation is not None:
            marks = view.marks_at(self._reading.annotation.start)
        if marks:
            ids: list[str] = [mark.id for mark in marks]
            current = self._reading.annotation.id if self._reading.annotation is not None else ""
            self._reading.choose(ids[(ids.index(current) + 1) % len(ids)] if current in ids else ids[0])

    def hover(self, annotation: str, position: QPoint) -> None:
        """Show the card of the annotation under the mouse, or hide it."""
        self._hovered = annotation
        if not annotation:
            self._window.text_panel.hide_card()
            return

        def show(details: queries.Details | None) -> None:
            if details is not None and details.annotation.id == self._hovered:
                self._window.text_panel.show_card(details.annotation, position)

        self._window.session.ask(lambda project: queries.details(project, AnnotationId(annotation)), show)

    def show_card(self) -> None:
        """Show the card of the innermost annotation at the caret, or of the current one."""
        view = self._window.text_panel.view
        self._window.text_panel.hide_floating()
        marks = view.marks_at(view.caret().position)
        name = marks[0].id if marks else self._reading.annotation.id if self._reading.annotation is not None else ""
        self.hover(name, view.viewport().mapToGlobal(view.selection_rect().bottomLeft()))
