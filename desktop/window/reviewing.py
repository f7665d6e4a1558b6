"""How a reviewer walks the queue: what is shown next, and what becomes of each decision."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from hashiya.db.model.event import Changes
from hashiya.db.model.ids import AnnotationId, ReviewId
from hashiya.desktop.panels.review_panel import ReviewPanel
from hashiya.desktop.session import team_queries
from hashiya.desktop.window import team_wiring

if TYPE_CHECKING:
    from hashiya.db.project import Project
    from hashiya.desktop.dialogs.proposal_dialog import ProposalChoice
    from hashiya.desktop.window.main_window import MainWindow

Action = Callable[..., Any]


class ReviewFlow(QObject):
    """Shows the review page and turns its wishes into actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.panel = ReviewPanel(window.appearance.theme)
        self._entered = False
        self._sought = ""
        team_wiring.connect_review(window, self, self.panel)

    def enter(self) -> None:
        """Show the page with the current annotation, or the first one of the queue."""
        self._entered = True
        self._window.show_side(self.panel)
        self._session.ask(team_queries.team, lambda team: self._on_team(team, from_start=False))

    def enter_returned(self) -> None:
        """Show the page with what came back to who works here."""
        self._entered = True
        self._window.show_side(self.panel)
        self.panel.filter.show_returned()
        self._session.ask(team_queries.team, lambda team: self._on_team(team, from_start=True))

    def leave(self) -> None:
        """Show the inspector again."""
        if self._entered:
            self._entered = False
            self.panel.show_end(0)
            self._window.show_side(None)
            self._window.text_panel.view.setFocus()

    def show_look(self) -> None:
        """Take over theme and labels."""
        if self._entered:
            self._session.ask(team_queries.team, self._on_look)

    def _on_look(self, team: team_queries.Team) -> None:
        window = self._window
        self.panel.set_look(
            window.appearance.theme, window.reading.codebook, window.language, team.documents, team.people
        )
        if self.panel.annotation is not None:
            self._show(self.panel.annotation.id)

    def _on_team(self, team: team_queries.Team, *, from_start: bool) -> None:
        window = self._window
        self.panel.set_look(
            window.appearance.theme, window.reading.codebook, window.language, team.documents, team.people
        )
        self.panel.setFocus()
        current = window.reading.annotation
        if from_start:
            self._walk(None, 1)
        elif current is not None:
            self._show(current.id)
        else:
            self.step(1)

    # Walking

    def on_filter(self) -> None:
        """Start at the head of another queue."""
        self._walk(None, 1)

    def step(self, direction: int) -> None:
        """Go to the next (+1) or previous (-1) annotation of the queue."""
        current = self.panel.annotation
        self._walk(current.id if current is not None else None, direction)

    def _walk(self, after: AnnotationId | None, direction: int) -> None:
        wanted, me = self.panel.chosen_filter(), self._session.author
        queue, backwards = wanted.queue, direction < 0

        def ask(project: Project) -> team_queries.ReviewCase | None:
            if queue is None:
                return team_queries.step_returned(project, after, me, mentioned=wanted.mentioned, backwards=backwards)
            return team_queries.step(project, queue, after, me, backwards=backwards)

        self._session.ask(ask, lambda found: self._on_step(found, wrapped=after is None))

    def _on_step(self, found: team_queries.ReviewCase | None, *, wrapped: bool) -> None:
        if found is not None:
            self._sought = found.annotation.id
            self._put(found)
            self._window.reading.go_to(
                found.document.id, found.annotation.start, found.annotation.end, found.annotation.id
            )
        elif wrapped:
            self.panel.show_end(0)
        else:
            self._window.tell(self.tr("There is no further annotation in this direction."))

    def _put(self, found: team_queries.ReviewCase) -> None:
        self.panel.show_rights(reviewer=found.reviewer, own=found.own)
        self.panel.show_case(found.annotation, found.document, found.text, found.thread, found.waiting)

    def _show(self, annotation: AnnotationId) -> None:
        wanted, me = self.panel.chosen_filter(), self._session.author

        def show(found: team_queries.ReviewCase | None) -> None:
            if found is not None:
                self._put(found)

        self._session.ask(
            lambda project: team_queries.case(project, annotation, wanted.queue, me, mentioned=wanted.mentioned), show
        )

    def on_reading(self) -> None:
        """Follow the annotation that is chosen in the text."""
        current = self._window.reading.annotation
        if not self._entered or current is None:
            return
        if current.id == self._sought:
            self._sought = ""
        shown = self.panel.annotation
        if not self._sought and (shown is None or shown.id != current.id):
            self._show(current.id)

    def on_changed(self, changes: Changes, _initiator: object) -> None:
        """Show what became of the annotation."""
        shown = self.panel.annotation
        if self._entered and shown is not None and (changes.bulk or changes.reviews or changes.annotations):
            self._show(shown.id)

    # Deciding

    def accept(self, comment: str) -> None:
        """Accept, then go on."""
        from hashiya.db.actions.review import accept

        self._decide(accept, comment=comment)

    def reject(self, reason: str) -> None:
        """Reject with a reason, then go on."""
        from hashiya.db.actions.review import reject

        self._decide(reject, reason=reason)

    def _decide(self, action: Action, **words: Any) -> None:
        current = self.panel.annotation
        if current is not None:
            self.panel.clear_answer()
            self._session.run(action, current.id, **words, then=lambda _changes: self._go_on(current.id))

    def _go_on(self, after: AnnotationId) -> None:
        self.panel.setFocus()
        self._walk(after, 1)

    def comment(self, text: str) -> None:
        """Say something in the thread."""
        from hashiya.db.actions.review import comment

        self._say(comment, text)

    def resolve(self, text: str) -> None:
        """Say that the thread is settled."""
        from hashiya.db.actions.review import resolve

        self._say(resolve, text)

    def _say(self, action: Action, text: str) -> None:
        current = self.panel.annotation
        if current is not None:
            self.panel.clear_answer()
            self._session.run(action, current.id, text)
            self.panel.setFocus()

    def answer(self, review: str, part: str, accepted: bool) -> None:  # noqa: FBT001  # a signal's
        """Take or decline a part of a proposal."""
        from hashiya.db.actions.review import accept_part, decline_part

        self._session.run(accept_part if accepted else decline_part, ReviewId(review), part)

    # Proposing

    def ask_proposal(self, comment: str) -> None:
        """Ask what to change: the present selection is offered as bounds."""
        from hashiya.desktop.dialogs.proposal_dialog import ProposalDialog

        current, window = self.panel.annotation, self._window
        if current is None:
            return
        view = window.text_panel.view
        shown = window.reading.document is not None and window.reading.document.id == current.document
        selection = view.selection() if shown else (0, 0)
        dialog = ProposalDialog(
            current,
            view.text() if shown else "",
            selection if selection[0] < selection[1] else None,
            window.reading.codebook,
            window.language,
            window.appearance.theme,
            comment,
            window,
        )
        dialog.chosen.connect(lambda choice: self._propose(current.id, choice))
        window.present(dialog)

    def _propose(self, annotation: AnnotationId, choice: ProposalChoice) -> None:
        from hashiya.db.actions.review import propose

        start, end = choice.bounds or (None, None)
        self.panel.clear_answer()
        self._session.run(
            propose,
            annotation,
            start=start,
            end=end,
            label=choice.label,
            attributes=choice.attributes,
            comment=choice.comment,
        )
