"""The signal connections of team work. The flows behind `room` are made at the first wish, hence the lambdas."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashiya.desktop.panels.review_panel import ReviewPanel
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
    window.session.changed.connect(team.on_changed)


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
    panel.close_requested.connect(flow.leave)
    window.session.changed.connect(flow.on_changed)
    window.session.closed.connect(flow.leave)
    window.reading.state_changed.connect(flow.on_reading)
