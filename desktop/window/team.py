"""Who works here, and who does what: people, rules, assignments, documents that are done."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from hashiya.db.model.author import AUTHOR_VARIABLE
from hashiya.db.model.event import Changes
from hashiya.db.model.ids import DocumentId
from hashiya.desktop.base.bidi import isolated

if TYPE_CHECKING:
    from hashiya.db.model.assignment import Assignment
    from hashiya.db.model.person import Person
    from hashiya.desktop.dialogs.assign_dialog import AssignChoice, Draw
    from hashiya.desktop.dialogs.people_dialog import PeopleChoice
    from hashiya.desktop.session.team_queries import Team
    from hashiya.desktop.window.main_window import MainWindow

_AFTER_PAINTING_MS = 200
# The author of the sample project's annotations: nobody who could be asked for.
SAMPLE = "sample"


class TeamFlow(QObject):
    """Turns wishes about people and their work into actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    # Who works here

    def on_opened(self) -> None:
        """Work under the name that was chosen for this project; ask for one where others are and one is unknown."""
        info, settings = self._session.info, self._window.settings
        if info is None:
            return
        by_variable = bool(os.environ.get(AUTHOR_VARIABLE))
        known = settings.author if by_variable else settings.names.get(str(info.path), "")
        self._session.author = known or settings.author
        # Who else there is can wait until the text has been painted.
        QTimer.singleShot(_AFTER_PAINTING_MS, self, lambda: self._look_around(ask=not known))

    def _look_around(self, *, ask: bool) -> None:
        if self._session.info is not None:
            self._session.ask(
                lambda project: (project.people(), project.recipient()), lambda found: self._on_people(*found, ask=ask)
            )

    def _on_people(self, people: list[Person], recipient: str, *, ask: bool) -> None:
        names = [each.name for each in people]
        me = self._session.author
        self._window.review_menu.set_names(names, me)
        stranger = me not in names and bool(set(names) - {SAMPLE})
        if ask and (stranger or recipient not in ("", me)):
            self._offer(people, recipient)

    def choose_name(self, name: str) -> None:
        """Work under a name from now on; "" asks for it."""
        if not name:
            self._session.ask(lambda project: project.people(), self._offer)
            return
        info = self._session.info
        if info is None or name == self._session.author:
            self._remember(name)
            return
        self._remember(name)
        self._work_as(name)

    def _work_as(self, name: str) -> None:
        self._window.inspector.flush()
        self._session.author = name
        self._window.tell(self.tr("You work as {name} now.").format(name=isolated(name)))
        self._window.reading.choose("")
        # What one may see, and what one can take back, are another person's now.
        self._window.reading.on_changed(Changes(bulk=True, team=True), self)
        self._window.coding.refresh_steps()
        self._window.returning.on_changed(Changes(bulk=True, team=True), self)
        self.refresh()

    def on_author_changed(self, before: str) -> None:
        """Work under the new name of the person here, too, unless another one was chosen for this project."""
        info, settings = self._session.info, self._window.settings
        if info is None:
            self._session.author = settings.author
        elif self._session.author == before and str(info.path) not in settings.names:
            self._work_as(settings.author)

    def _remember(self, name: str) -> None:
        info = self._session.info
        if info is not None:
            self._window.settings = self._window.settings.with_name(info.path, name)

    def _offer(self, people: list[Person], recipient: str = "") -> None:
        from hashiya.desktop.dialogs.who_dialog import WhoDialog

        # Whoever opens a bundle is most likely the one it was made for.
        name = recipient or self._session.author
        dialog = WhoDialog(people, name, self._window.appearance.theme, self._window)
        dialog.chosen.connect(self.choose_name)
        self._window.present(dialog)

    def refresh(self, *_: object) -> None:
        """Ask again who there is, and whether the open document is done."""
        self._look_around(ask=False)

    def on_changed(self, changes: Changes, _initiator: object) -> None:
        """Take over new people."""
        if changes.team or changes.bulk:
            self.refresh()
        if changes.team and not changes.bulk:
            # Who works blind may see more now, or less.
            self._window.reading.on_changed(Changes(bulk=True), self)

    # People and rules

    def ask_people(self) -> None:
        """Show the people and the rules, to be changed."""
        from hashiya.desktop.session.team_queries import team

        me = self._session.author
        self._session.ask(lambda project: team(project, me), self._show_people)

    def _show_people(self, team: Team) -> None:
        from hashiya.desktop.dialogs.people_dialog import PeopleDialog

        busy = dict.fromkeys(sorted(team.authors), self.tr("Has annotations in the project and stays."))
        given = {each.person: self.tr("Has documents to work on and stays.") for each in team.assignments}
        dialog = PeopleDialog(
            team.people, team.settings, {**given, **busy}, self._window.appearance.theme, self._window
        )
        dialog.show_rights(manages=team.manages and self._session.writable)
        dialog.chosen.connect(self._put_people)
        self._window.present(dialog)

    def _put_people(self, choice: PeopleChoice) -> None:
        from hashiya.db.actions.people import change_team

        # One step: who gives the last right away must not be stopped halfway.
        self._session.run(
            change_team, choice.changed, choice.removed, blind=choice.team.blind, own_review=choice.team.own_review
        )

    # Who does what

    def ask_assignments(self) -> None:
        """Show who has which document."""
        from hashiya.desktop.session.team_queries import team

        me = self._session.author
        self._session.ask(lambda project: team(project, me), self._show_assignments)

    def _show_assignments(self, team: Team) -> None:
        from hashiya.desktop.dialogs.assign_dialog import AssignDialog

        dialog = AssignDialog(team.documents, team.people, team.assignments, team.seed, self._window)
        dialog.show_rights(manages=team.manages and self._session.writable)
        dialog.chosen.connect(self._put_assignments)
        dialog.draw_requested.connect(self._draw)
        self._window.present(dialog)

    def _put_assignments(self, choice: AssignChoice) -> None:
        from hashiya.db.actions.assign import give, take_back

        if choice.given:
            self._session.run(give, choice.given)
        for document, person in choice.taken:
            self._session.run(take_back, document, person)

    def _draw(self, wanted: Draw) -> None:
        from hashiya.db.actions.assign import assign

        self._session.run(
            assign,
            wanted.documents,
            wanted.people,
            per_document=wanted.per_document,
            seed=wanted.seed,
            then=lambda _changes: self.ask_assignments(),
        )

    # Done

    def toggle_done(self) -> None:
        """Mark the open document as done by who works here, or open it again."""
        document = self._window.reading.document
        if document is not None:
            key, me = document.id, self._session.author
            self._session.ask(lambda project: project.assignments(key, me), lambda found: self._toggle(key, found))

    def _toggle(self, document: DocumentId, found: list[Assignment]) -> None:
        from hashiya.db.actions.assign import mark_done, reopen
        from hashiya.db.model.assignment import AssignmentState

        is_done = any(each.state is AssignmentState.DONE for each in found)
        words = self.tr("The document is open again.") if is_done else self.tr("The document is marked as done.")

        self._session.run(reopen if is_done else mark_done, document, then=lambda _changes: self._window.tell(words))
