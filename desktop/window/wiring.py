"""Every signal connection of the window, in one readable place: who wishes, and who answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from hashiya.desktop.panels.welcome_panel import WelcomePanel
    from hashiya.desktop.window.main_window import MainWindow


def connect(window: MainWindow) -> None:
    """Connect the panels' and commands' wishes with the flows, and the session's facts with the views."""
    _connect_session(window)
    _connect_documents(window)
    _connect_text(window)
    _connect_annotations(window)
    _connect_files(window)
    _connect_commands(window)
    _connect_view(window)


def _connect_session(window: MainWindow) -> None:
    session = window.session
    session.opened.connect(window.projects.on_opened)
    session.closed.connect(window.projects.on_closed)
    session.access_lost.connect(window.projects.on_access_lost)
    session.changed.connect(window.reading.on_changed)
    session.changed.connect(window.coding.refresh_steps)
    session.changed.connect(window.on_changed)
    session.changed.connect(lambda _changes, _initiator: window.text_panel.hide_card())
    session.failed.connect(window.projects.on_failed)
    session.failed.connect(window.tell_problem)
    session.writing_changed.connect(window.status.show_writing)
    session.reach_changed.connect(window.status.show_reach)
    session.jobs.started.connect(window.status.show_job)
    session.jobs.progressed.connect(window.status.show_progress)
    session.jobs.ended.connect(window.status.end_job)
    session.jobs.failed.connect(window.tell_problem)
    session.jobs.cancelled.connect(window.tell_stopped)
    window.status.cancel_requested.connect(session.jobs.cancel)


def _connect_documents(window: MainWindow) -> None:
    documents = window.documents
    documents.document_chosen.connect(window.reading.show_document)
    # Lambdas, here and below, where the flow itself is made at the first wish.
    documents.add_requested.connect(lambda: window.adding.ask())
    documents.files_dropped.connect(lambda paths: window.adding.add_files(paths))
    documents.rename_requested.connect(lambda each: window.describing.ask_title(each))
    documents.language_requested.connect(lambda each, tag: window.describing.set_language(each, tag))
    documents.direction_requested.connect(lambda *wish: window.describing.set_direction(*wish))
    documents.remove_requested.connect(lambda each: window.describing.ask_remove(each))


def _connect_text(window: MainWindow) -> None:
    panel, view = window.text_panel, window.text_panel.view
    view.set_describer(window.reading.describe)
    view.selection_changed.connect(window.status.show_selection)
    bar = view.verticalScrollBar()
    bar.valueChanged.connect(lambda _value: window.status.show_read(view.read_part()))
    bar.rangeChanged.connect(lambda _least, _most: window.status.show_read(view.read_part()))
    # A short first text moves no scroll bar.
    window.reading.state_changed.connect(lambda: window.status.show_read(view.read_part()))
    view.annotation_activated.connect(window.reading.choose)
    view.annotation_hovered.connect(lambda each, at: window.reading.pointing.hover(each, at))
    view.span_change_requested.connect(window.coding.move)
    view.context_menu_requested.connect(window.show_text_menu)
    panel.direction_requested.connect(lambda way: window.describing.set_current_direction(way))
    panel.text_percent_requested.connect(window.appearance.set_text_percent)
    panel.label_chosen.connect(window.coding.mark)
    panel.find_requested.connect(window.finding.enter)
    panel.search_changed.connect(window.finding.find)
    panel.find_step_requested.connect(window.finding.step)
    panel.find_closed.connect(window.finding.end)


def _connect_annotations(window: MainWindow) -> None:
    inspector, annotations = window.inspector, window.annotations
    annotations.model.set_directions(window.text_panel.view.direction_at)
    annotations.annotation_chosen.connect(window.go_to_annotation)
    inspector.annotation_chosen.connect(window.go_to_annotation)
    inspector.typing_changed.connect(window.status.show_typing)
    inspector.relabel_requested.connect(window.coding.relabel)
    inspector.attributes_edited.connect(window.coding.set_attributes)
    inspector.memo_edited.connect(window.coding.set_memo)
    inspector.remove_requested.connect(window.coding.remove)
    inspector.link_requested.connect(window.coding.ask_for_link)
    inspector.unlink_requested.connect(window.coding.unlink)
    window.reading.state_changed.connect(window.show_state)


def connect_welcome(window: MainWindow, welcome: WelcomePanel) -> None:
    """Connect the welcome page, which is made when it is first seen."""
    welcome.new_requested.connect(window.projects.ask_new)
    welcome.open_requested.connect(window.projects.ask_open)
    welcome.sample_requested.connect(window.projects.open_sample)
    welcome.recent_requested.connect(window.projects.open)


def _connect_files(window: MainWindow) -> None:
    commands, projects = window.commands, window.projects
    commands.new.triggered.connect(projects.ask_new)
    commands.open.triggered.connect(projects.ask_open)
    commands.sample.triggered.connect(projects.open_sample)
    window.menus.recent_requested.connect(projects.open)
    commands.add_texts.triggered.connect(lambda: window.adding.ask())
    commands.export_json.triggered.connect(lambda: window.exchange.ask_export())
    commands.import_json.triggered.connect(lambda: window.exchange.ask_import())
    commands.close_project.triggered.connect(projects.close)
    commands.quit.triggered.connect(window.close)


def _connect_commands(window: MainWindow) -> None:
    commands, coding, reading = window.commands, window.coding, window.reading
    commands.label_chosen.connect(coding.mark)
    commands.undo.triggered.connect(coding.undo)
    commands.redo.triggered.connect(coding.redo)
    commands.copy.triggered.connect(window.text_panel.view.copy)
    commands.find.triggered.connect(window.finding.enter)
    commands.find_next.triggered.connect(lambda: window.finding.step(1))
    commands.settings.triggered.connect(lambda: window.preferring.enter())
    commands.find_previous.triggered.connect(lambda: window.finding.step(-1))
    commands.next.triggered.connect(lambda: reading.step(1))
    commands.previous.triggered.connect(lambda: reading.step(-1))
    commands.overlapping.triggered.connect(lambda: reading.pointing.cycle())
    commands.inspect.triggered.connect(window.enter_inspector)
    commands.card.triggered.connect(lambda: reading.pointing.show_card())
    commands.remove.triggered.connect(coding.remove_current)
    commands.end_left.triggered.connect(lambda: coding.nudge("end", left=True))
    commands.end_right.triggered.connect(lambda: coding.nudge("end", left=False))
    commands.start_left.triggered.connect(lambda: coding.nudge("start", left=True))
    commands.start_right.triggered.connect(lambda: coding.nudge("start", left=False))
    window.menus.annotation_chosen.connect(window.go_to_annotation)


def _connect_view(window: MainWindow) -> None:
    commands, appearance = window.commands, window.appearance
    commands.larger.triggered.connect(lambda: appearance.step_text(1))
    commands.smaller.triggered.connect(lambda: appearance.step_text(-1))
    commands.normal_size.triggered.connect(lambda: appearance.set_text_percent(100))
    commands.text_only.toggled.connect(lambda on: appearance.set_text_only(on=on))
    commands.themes.triggered.connect(lambda action: appearance.set_theme(action.data()))
    commands.next_part.triggered.connect(lambda: window.regions.go(1))
    commands.previous_part.triggered.connect(lambda: window.regions.go(-1))
    commands.context_menu.triggered.connect(lambda: window.regions.open_context_menu())
    window.frame.escaped.connect(lambda: window.regions.to_text())
    commands.sizes.triggered.connect(lambda action: appearance.set_interface_percent(action.data()))
    commands.languages.triggered.connect(lambda action: window.renewing.change(language=action.data()))
    commands.digits.triggered.connect(lambda action: window.renewing.change(digits=action.data()))
    commands.licences.triggered.connect(window.show_licences)
    commands.about.triggered.connect(window.show_about)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(appearance.on_system_changed)
    hints.accessibility().contrastPreferenceChanged.connect(appearance.on_system_changed)
