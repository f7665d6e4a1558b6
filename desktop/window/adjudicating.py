"""How layers are compared in the text, and what becomes of each place in the agreed layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.comparison import ComparedRow
from hashiya.db.model.event import Changes
from hashiya.db.model.ids import AnnotationId
from hashiya.db.model.person import ADJUDICATED, Person
from hashiya.db.model.problems import ProjectError
from hashiya.desktop.panels.compare_panel import ComparePanel
from hashiya.desktop.session import team_queries
from hashiya.desktop.window import team_wiring
from hashiya.desktop.window.lanes import ByLayer

if TYPE_CHECKING:
    from hashiya.desktop.dialogs.proposal_dialog import ProposalChoice
    from hashiya.desktop.window.main_window import MainWindow

_AGREED_COLOR = "#1f2328"


class AdjudicationFlow(QObject):
    """Shows the layers of the open document side by side, and turns decisions into actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.panel = ComparePanel(window.appearance.theme)
        self._entered = False
        self._compared = ""
        self._shown: team_queries.Layers | None = None
        # Whose layers with which labels the text shows by now.
        self._worn: tuple[list[Person], set[str]] = ([], set())
        self._go_on = False
        team_wiring.connect_compare(window, self, self.panel)

    def enter(self) -> None:
        """Compare the layers of the open document."""
        if self._window.reading.document is not None:
            self._entered, self._compared = True, ""
            self._begin()
            self._window.show_side(self.panel)
            # The lanes are seen at once; where they differ takes longer to find out.
            self._session.ask(team_queries.people, self._on_people)
            self._ask()
            self.panel.setFocus()

    def leave(self) -> None:
        """Show the inspector and the labels' colours again."""
        if self._entered:
            self._entered = False
            self._begin()
            self._window.show_side(None)
            self._window.text_panel.show_layers(())
            self._window.reading.dress(None)
            self._window.text_panel.view.setFocus()

    def show_look(self) -> None:
        """Take over theme and labels."""
        if self._entered:
            self._begin()
            self._ask()

    def on_reading(self) -> None:
        """Compare the document that is open now."""
        document = self._window.reading.document
        if self._entered and document is not None and document.id != self._compared:
            self._begin()
            self._ask()

    def on_changed(self, changes: Changes, _initiator: object) -> None:
        """Compare again after a change: near the changed spans, or everything where that does not do."""
        if self._entered and (changes.annotations or changes.links or changes.bulk or changes.team):
            again = self._again(changes)
            if again is None:
                self._ask()
            else:
                self._on_layers(again)

    def _again(self, changes: Changes) -> team_queries.Layers | None:
        from hashiya.db.compare.layers import compared_again

        shown = self._shown
        if shown is None or not self._window.reading.can_apply(changes.mark_changes(shown.comparison.document)):
            return None
        comparison = compared_again(shown.comparison, changes)
        return None if comparison is None else replace(shown, comparison=comparison)

    def _begin(self) -> None:
        self._shown, self._worn = None, ([], set())

    def _ask(self) -> None:
        document, me = self._window.reading.document, self._session.author
        if document is None:
            return
        key = self._compared = document.id
        self._session.ask(
            lambda project: team_queries.layers(project, key, me), self._on_layers, otherwise=self._on_refused
        )

    def _on_people(self, known: Mapping[str, Person]) -> None:
        if self._entered:
            names = self._window.reading.authors() - {ADJUDICATED}
            self._wear([known[name] for name in sorted(names) if name in known])

    def _on_refused(self, error: ProjectError) -> None:
        self.leave()
        self._window.tell_problem(error)

    def _on_layers(self, found: team_queries.Layers) -> None:
        window = self._window
        document = window.reading.document
        if not self._entered or document is None or document.id != found.comparison.document:
            return
        self._shown = found
        agreed = [Person(ADJUDICATED, color=_AGREED_COLOR)] if found.comparison.adjudicated else []
        people = [*found.people, *agreed]
        self._wear(people)
        window.text_panel.lane_names.update()  # a new mark may stand on the other side
        self.panel.show_rights(adjudicator=found.adjudicator)
        self.panel.show_comparison(
            found.comparison,
            people,
            window.text_panel.view.text(),
            window.reading.codebook,
            window.language,
            window.appearance.theme,
        )
        if self._go_on or self.panel.current() is None:
            self._go_on = False
            self.panel.go_to_open()

    def _wear(self, people: list[Person]) -> None:
        """Show the layers of these people in the text, unless it shows them so already."""
        labels = self._window.reading.labels()
        if self._worn != (people, labels):
            self._worn = (people, labels)
            self._window.text_panel.show_layers(people, labels)
            self.show_layers()

    def show_layers(self) -> None:
        """Show the layers that are ticked, each in its annotator's colour and lane."""
        self._window.reading.dress(ByLayer(self.panel.layers.hidden))
        # Where the names stand depends on the marks.
        self._window.text_panel.lane_names.set_hidden(self.panel.layers.hidden)

    def show_row(self, row: ComparedRow) -> None:
        """Show a place in the text."""
        self._window.reading.choose(row.adjudicated or row.ids[0], reveal=True)

    # Deciding

    def take(self, row: ComparedRow, annotation: str) -> None:
        """Take one annotator's span as it is."""
        self._decide(row, take=AnnotationId(annotation))

    def take_union(self, row: ComparedRow) -> None:
        """Take all that the spans cover, with the first one's label and values."""
        from hashiya.db.actions.adjudicate import Bounds

        self._decide(row, bounds=Bounds.UNION)

    def take_intersection(self, row: ComparedRow) -> None:
        """Take what the spans have in common."""
        from hashiya.db.actions.adjudicate import Bounds

        self._decide(row, bounds=Bounds.INTERSECTION)

    def ask_another(self, row: ComparedRow) -> None:
        """Ask for other bounds, label or values."""
        first = row.present[0]
        self._ask_span(first, self.tr("Make another"), lambda choice: self._make_another(row, first, choice))

    def ask_new(self) -> None:
        """Ask for the label of the selected words, which nobody marked."""
        document, view = self._window.reading.document, self._window.text_panel.view
        start, end = view.selection()
        codes = list(self._window.reading.codebook)
        if document is None or start >= end or not codes:
            self._window.tell(self.tr("Select some words in the text first."))
            return
        blank = Annotation(AnnotationId(""), document.id, codes[0].name, start, start, author=ADJUDICATED)
        self._ask_span(blank, self.tr("Add to the agreed layer"), lambda choice: self._add(blank, choice))

    def dismiss(self, row: ComparedRow) -> None:
        """Decide that nothing stands here."""
        from hashiya.db.actions.adjudicate import dismiss

        self._run(dismiss, row.ids)

    def take_agreements(self) -> None:
        """Take what everybody marked exactly alike."""
        from hashiya.db.actions.adjudicate import take_agreements

        document = self._window.reading.document
        if document is not None:
            self._session.run(take_agreements, document.id, then=self._on_agreements)

    def _on_agreements(self, changes: Changes) -> None:
        self._window.tell(self.tr("Agreements taken: %n.", "", len(changes.created)))

    def _ask_span(self, annotation: Annotation, title: str, then: Any) -> None:
        from hashiya.desktop.dialogs.proposal_dialog import ProposalDialog

        window = self._window
        selection = window.text_panel.view.selection()
        dialog = ProposalDialog(
            annotation,
            window.text_panel.view.text(),
            selection if selection[0] < selection[1] else None,
            window.reading.codebook,
            window.language,
            window.appearance.theme,
            parent=window,
        )
        dialog.ask_for_decision(title)
        dialog.chosen.connect(then)
        window.present(dialog)

    def _make_another(self, row: ComparedRow, first: Annotation, choice: ProposalChoice) -> None:
        start, end = choice.bounds or (None, None)
        values = {**first.attributes, **choice.attributes}
        code = self._window.reading.codebook.get(choice.label or first.label)
        known = {each.name for each in (code.attributes if code else ())}
        attributes = {name: value for name, value in values.items() if value and name in known}
        self._decide(row, start=start, end=end, label=choice.label, attributes=attributes)

    def _add(self, blank: Annotation, choice: ProposalChoice) -> None:
        from hashiya.db.actions.adjudicate import adjudicate_new

        if choice.bounds is not None:
            values = {name: value for name, value in choice.attributes.items() if value}
            self._run(adjudicate_new, blank.document, *choice.bounds, choice.label or blank.label, attributes=values)

    def _decide(self, row: ComparedRow, **how: Any) -> None:
        from hashiya.db.actions.adjudicate import adjudicate

        self._run(adjudicate, row.ids, **how)

    def _run(self, action: Any, *args: Any, **kwargs: Any) -> None:
        self._go_on = True
        self._session.run(action, *args, **kwargs)
        self.panel.setFocus()
