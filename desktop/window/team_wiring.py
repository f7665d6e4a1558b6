"""The signal connections of team work. The flows behind `room` are made at the first wish, hence the lambdas."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashiya.desktop.panels.compare_panel import ComparePanel
    from hashiya.desktop.panels.review_panel import ReviewPanel
    from hashiya.desktop.window.adjudicating import AdjudicationFlow
    from hashiya.desktop.window.main_window import MainWindow
    from hashiya.desktop.window.reviewing import ReviewFlow


def connect(window: MainWindow) -> None:
    """Connect the menu "Review" with what answers."""
    menu, team = window.review_menu, window.team
    menu.name_chosen.connect(team.choose_name)
    menu.people.triggered.connect(team.ask_people)
    menu.assignments.triggered.connect(team.ask_assignments)
    menu.done.triggered.connect(team.toggle_done)
    menu.review.triggered.connect(lambda: window.room.reviewing.enter())
    menu.compare.triggered.connect(lambda: window.room.adjudicating.enter())
    menu.agreement.triggered.connect(lambda: window.room.measuring.ask())
    menu.bundle.triggered.connect(lambda: window.room.sharing.ask_bundle())
    menu.merge.triggered.connect(lambda: window.room.sharing.ask_merge())
    menu.conflicts.triggered.connect(lambda: window.room.sharing.show_conflicts())
    menu.history.triggered.connect(lambda: window.room.history.ask())
    menu.returned.triggered.connect(lambda: window.room.reviewing.enter_returned())
    window.session.changed.connect(team.on_changed)
    returning = window.returning
    window.session.changed.connect(returning.on_changed)
    window.session.closed.connect(returning.on_closed)
    window.reading.state_changed.connect(returning.on_reading)
    returning.counted.connect(menu.set_returned)
    returning.conflicts_counted.connect(menu.set_conflicts)
    returning.done_known.connect(menu.done.setChecked)
    returning.counted.connect(window.status.show_returned)
    window.status.returned_requested.connect(lambda: window.room.reviewing.enter_returned())


def connect_review(window: MainWindow, flow: ReviewFlow, panel: ReviewPanel) -> None:
    """Connect the review panel, which is made when it is first seen."""
    panel.filter_changed.connect(flow.on_filter)
    panel.step_requested.connect(flow.step)
    panel.accept_requested.connect(flow.accept)
    panel.reject_requested.connect(flow.reject)
    panel.comment_requested.connect(flow.comment)
    panel.resolve_requested.connect(flow.resolve)
    panel.propose_requested.connect(flow.ask_proposal)
    panel.part_answered.connect(flow.answer)
    _connect_page(window, flow, panel)


def connect_compare(window: MainWindow, flow: AdjudicationFlow, panel: ComparePanel) -> None:
    """Connect the page of the comparison, which is made when it is first seen."""
    panel.row_chosen.connect(flow.show_row)
    panel.take_requested.connect(flow.take)
    panel.union_requested.connect(flow.take_union)
    panel.intersection_requested.connect(flow.take_intersection)
    panel.another_requested.connect(flow.ask_another)
    panel.dismiss_requested.connect(flow.dismiss)
    panel.agreements_requested.connect(flow.take_agreements)
    panel.new_requested.connect(flow.ask_new)
    panel.layers_changed.connect(flow.show_layers)
    _connect_page(window, flow, panel)


def _connect_page(window: MainWindow, flow: ReviewFlow | AdjudicationFlow, panel: ReviewPanel | ComparePanel) -> None:
    """Connect what every page beside the text hears of the project, and leave it with the project."""
    panel.close_requested.connect(flow.leave)
    window.session.changed.connect(flow.on_changed)
    window.session.closed.connect(flow.leave)
    window.session.opened.connect(lambda _info: flow.leave())
    window.reading.state_changed.connect(flow.on_reading)
