"""What is done to annotations: mark, relabel, fill, move, link, remove, and take steps back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.direction import Direction
from hashiya.db.model.ids import AnnotationId, LinkId
from hashiya.db.text.direction import paragraph_direction
from hashiya.db.text.segment import paragraph_at, without_blanks
from hashiya.desktop.base.words import verb_name
from hashiya.desktop.session import queries

if TYPE_CHECKING:
    from hashiya.db.model.event import Changes
    from hashiya.db.project import Project
    from hashiya.desktop.window.main_window import MainWindow

TARGET = "target"


class CodingFlow(QObject):
    """Turns wishes about annotations into actions of the core, each one step that can be taken back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        # Which way a step went that is not told yet.
        self._went = ""

    def mark(self, label: str) -> None:
        """Give the selected span a label; where nothing is selected, relabel the current annotation.

        Blanks at its ends, which words selected by keyboard bring along, are left out: two people who mark the same
        words should agree.
        """
        from hashiya.db.actions.annotate import annotate, relabel

        view, reading = self._window.text_panel.view, self._window.reading
        start, end = view.selection()
        if not self._session.writable or reading.document is None:
            return
        if start < end:
            start, end = without_blanks(view.text(), start, end)
            self._session.run(annotate, reading.document.id, start, end, label, initiator=view, then=self._on_marked)
        elif reading.annotation is not None:
            self._session.run(relabel, reading.annotation.id, label, initiator=view)
        else:
            self._window.tell(self.tr("Select some words first, then press the key of a label."))

    def relabel(self, annotation: str, label: str) -> None:
        """Give an annotation another label."""
        from hashiya.db.actions.annotate import relabel

        self._session.run(relabel, AnnotationId(annotation), label)

    def set_attributes(self, annotation: str, values: Mapping[str, str | None]) -> None:
        """Set some of an annotation's attributes."""
        from hashiya.db.actions.annotate import set_attributes

        self._session.run(set_attributes, AnnotationId(annotation), values)

    def set_memo(self, annotation: str, memo: str) -> None:
        """Set an annotation's memo."""
        from hashiya.db.actions.annotate import set_memo

        self._session.run(set_memo, AnnotationId(annotation), memo)

    def move(self, annotation: str, start: int, end: int) -> None:
        """Move an annotation's ends (code points, half-open)."""
        from hashiya.db.actions.annotate import move

        self._session.run(move, AnnotationId(annotation), start, end)

    def remove(self, annotation: str) -> None:
        """Remove an annotation; the keyboard goes back to the text."""
        from hashiya.db.actions.annotate import remove

        if annotation:
            words = self.tr("The annotation was removed.")
            self._session.run(remove, AnnotationId(annotation), then=lambda _changes: self._window.tell_undoable(words))
            self._window.text_panel.view.setFocus()

    def remove_current(self) -> None:
        """Remove the current annotation."""
        if self._window.reading.annotation is not None:
            self.remove(self._window.reading.annotation.id)

    def nudge(self, edge: str, *, left: bool) -> None:
        """Move an end of the current annotation by one character towards a side of the screen."""
        reading, view = self._window.reading, self._window.text_panel.view
        if reading.annotation is None or reading.document is None:
            return
        at = reading.annotation.start if edge == "start" else max(reading.annotation.end - 1, 0)
        first, last = paragraph_at(view.text(), at)
        known = reading.document.paragraph_directions.get(first)
        if reading.document.direction_forced:
            known = reading.document.direction
        direction = known or paragraph_direction(view.text()[first:last], reading.document.direction)
        onward = left == (direction is Direction.RTL)
        view.nudge(edge, 1 if onward else -1)

    # Links

    def ask_for_link(self, annotation: str) -> None:
        """Offer the annotations that this one can be linked to."""
        current = self._window.reading.annotation
        if current is None or current.id != annotation:
            return
        others = [code.name for code in self._window.reading.codebook if code.name != TARGET]
        labels = others if current.label == TARGET else [TARGET]

        author = self._session.author

        def gather(project: Project) -> list[tuple[Annotation, str, Direction]]:
            return [row for label in labels for row in queries.candidates(project, current, label, author)]

        self._session.ask(gather, lambda found: self._offer_links(current, found))

    def _offer_links(self, current: Annotation, found: list[tuple[Annotation, str, Direction]]) -> None:
        from hashiya.desktop.dialogs.link_dialog import LinkCandidate, LinkDialog

        if not found:
            self._window.tell(self.tr("There is nothing in this document to link to yet: mark it first."))
            return
        if current.label == TARGET:
            question = self.tr("What hinders this target?")
        else:
            question = self.tr("Which target does this hinder?")
        rows = [LinkCandidate(each.id, " ".join(quote.split()), direction) for each, quote, direction in found]
        dialog = LinkDialog(question, rows, self._window)
        dialog.chosen.connect(lambda other: self._link(current, other))
        self._window.present(dialog)

    def _link(self, current: Annotation, other: str) -> None:
        from hashiya.db.actions.link import link

        chosen = AnnotationId(other)
        source, target = (chosen, current.id) if current.label == TARGET else (current.id, chosen)
        self._session.run(link, source, target)

    def unlink(self, link_id: str) -> None:
        """Remove a link."""
        from hashiya.db.actions.link import unlink

        words = self.tr("The link was removed.")
        self._session.run(unlink, LinkId(link_id), then=lambda _changes: self._window.tell_undoable(words))

    # Steps

    def undo(self) -> None:
        """Take back one's own newest step. What is being typed is saved first, so it is that which goes."""
        from hashiya.db.actions.undo import undo

        self._window.inspector.flush()
        self._session.run(undo, self._session.author, then=self._on_stepped)

    def redo(self) -> None:
        """Do again what one's own newest undo took back."""
        from hashiya.db.actions.undo import redo

        self._window.inspector.flush()
        self._session.run(redo, self._session.author, then=self._on_stepped)

    def _on_stepped(self, changes: Changes) -> None:
        """Bring into sight what went back or forth: it may stand far away, or in another document."""
        self._went = changes.verb
        if len(changes.annotations) == 1:
            change = changes.annotations[0]
            there = change.after or change.before
            if there is not None:
                name = there.id if change.after is not None else ""
                self._window.reading.go_to(there.document, there.start, there.end, name)

    def refresh_steps(self, *_: object) -> None:
        """Ask what undo and redo would do now."""
        author = self._session.author
        self._session.ask(lambda project: queries.steps(project, author), self.show_steps)

    def show_steps(self, steps: queries.Steps) -> None:
        """Name the steps in the menu."""
        commands, writable = self._window.commands, self._session.writable
        commands.undo.setText(self._undo_words(steps.undo))
        commands.redo.setText(self._redo_words(steps.redo))
        commands.undo.setEnabled(bool(steps.undo) and writable)
        commands.redo.setEnabled(bool(steps.redo) and writable)
        if self._went:
            from hashiya.desktop.window.menu_names import plain

            # What was taken back is what can be done again, and the other way round.
            undone = self._went == "undo"
            words = self._undo_words(steps.redo) if undone else self._redo_words(steps.undo)
            self._went = ""
            self._window.notices.say(plain(words))

    def _undo_words(self, step: str) -> str:
        verb = verb_name(step)
        return self.tr("&Undo: {step}").format(step=verb) if verb else self.tr("&Undo")

    def _redo_words(self, step: str) -> str:
        verb = verb_name(step)
        return self.tr("&Redo: {step}").format(step=verb) if verb else self.tr("&Redo")

    def _on_marked(self, changes: Changes) -> None:
        created = changes.created
        if created:
            view = self._window.text_panel.view
            end = view.selection()[1]
            view.select(end, end)
            self._window.reading.choose(created[0])
