"""The main window: puts the panels in their places, owns the flows, and shows what is open."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from hashiya.db.model.codebook import Codebook
from hashiya.db.model.problems import ProjectError
from hashiya.db.model.project_info import ProjectInfo
from hashiya.desktop.base import theme as look
from hashiya.desktop.base.errors import worded
from hashiya.desktop.base.language import chosen
from hashiya.desktop.base.settings import Settings, SettingsStore
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.panels.text_look import ReadingLook
from hashiya.desktop.session.session import Session
from hashiya.desktop.widgets.notice_bar import UNDOABLE
from hashiya.desktop.window import help_wiring, team_wiring, wiring
from hashiya.desktop.window.appearance import AppearanceFlow
from hashiya.desktop.window.coding import CodingFlow
from hashiya.desktop.window.commands import Commands
from hashiya.desktop.window.finding import FindingFlow
from hashiya.desktop.window.frame import Frame
from hashiya.desktop.window.menus import Menus
from hashiya.desktop.window.projects import ProjectFlow
from hashiya.desktop.window.reading import ReadingFlow
from hashiya.desktop.window.returning import ReturningFlow
from hashiya.desktop.window.status import StatusBar
from hashiya.desktop.window.team import TeamFlow
from hashiya.desktop.window.team_commands import ReviewMenu

if TYPE_CHECKING:
    from hashiya.db.model.event import Changes
    from hashiya.desktop.base.crash import Fault
    from hashiya.desktop.panels.welcome_panel import WelcomePanel
    from hashiya.desktop.window.adding import AddingFlow
    from hashiya.desktop.window.describing import DescribingFlow
    from hashiya.desktop.window.exchange import ExchangeFlow
    from hashiya.desktop.window.helping import HelpFlow
    from hashiya.desktop.window.preferring import PreferenceFlow
    from hashiya.desktop.window.regions import Regions
    from hashiya.desktop.window.remembering import MemoryFlow
    from hashiya.desktop.window.renewing import RenewalFlow
    from hashiya.desktop.window.team_room import TeamRoom


class MainWindow(QMainWindow):
    """One window over one session. `renewal_ready(Standing)`: another window may take its place now."""

    renewal_ready = Signal(object)
    fault_met = Signal(object)  # from any thread

    def __init__(self, session: Session, settings: Settings, store: SettingsStore, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.session, self.settings, self._store = session, settings, store
        self.language = chosen(settings.language)
        self._codebook = Codebook()
        self._place_panels(theme)
        self.appearance = AppearanceFlow(self, theme)
        self.reading = ReadingFlow(self)
        self.finding = FindingFlow(self)
        self.coding = CodingFlow(self)
        self.projects = ProjectFlow(self)
        self.team = TeamFlow(self)
        self.returning = ReturningFlow(self)
        self.commands = Commands(self, self.text_panel.view)
        self.menus = Menus(self.menuBar(), self.commands)
        self.review_menu = ReviewMenu(self.menuBar())
        self.menus.add_menu(self.review_menu)
        self.fault_met.connect(self.show_bug)
        wiring.connect(self)
        team_wiring.connect(self)
        help_wiring.connect(self)
        self._restore()

    def _place_panels(self, theme: Theme) -> None:
        self.frame = Frame(theme)
        self.documents, self.text_panel = self.frame.documents, self.frame.text_panel
        self.inspector, self.annotations = self.frame.inspector, self.frame.annotations
        self.banner, self.notices = self.frame.banner, self.frame.notices
        self.setCentralWidget(self.frame)
        self.status = StatusBar()
        self.setStatusBar(self.status)

    # Flows and pages that a start does not wait for

    @cached_property
    def adding(self) -> AddingFlow:
        """Adds texts."""
        from hashiya.desktop.window.adding import AddingFlow

        return AddingFlow(self)

    @cached_property
    def describing(self) -> DescribingFlow:
        """Changes what is known about documents."""
        from hashiya.desktop.window.describing import DescribingFlow

        return DescribingFlow(self)

    @cached_property
    def exchange(self) -> ExchangeFlow:
        """Exports and imports."""
        from hashiya.desktop.window.exchange import ExchangeFlow

        return ExchangeFlow(self)

    @cached_property
    def helping(self) -> HelpFlow:
        """Palette, manual, tips and tour."""
        from hashiya.desktop.window.helping import HelpFlow

        return HelpFlow(self)

    @cached_property
    def renewing(self) -> RenewalFlow:
        """Changes the interface's language and digits."""
        from hashiya.desktop.window.renewing import RenewalFlow

        return RenewalFlow(self)

    @cached_property
    def room(self) -> TeamRoom:
        """Everything of team work that not everybody needs: review, adjudication, agreement, merging, history."""
        from hashiya.desktop.window.team_room import TeamRoom

        return TeamRoom(self)

    @cached_property
    def preferring(self) -> PreferenceFlow:
        """Shows the settings."""
        from hashiya.desktop.window.preferring import PreferenceFlow

        return PreferenceFlow(self)

    @cached_property
    def remembering(self) -> MemoryFlow:
        """Notes where the person stands, for the next start."""
        from hashiya.desktop.window.remembering import MemoryFlow

        return MemoryFlow(self)

    @cached_property
    def welcome(self) -> WelcomePanel:
        """The page without a project."""
        wiring.connect_welcome(self, self.frame.welcome)
        return self.frame.welcome

    # What is shown

    def show_project(self, info: ProjectInfo | None, *, elsewhere: bool = False) -> None:
        """Show an open project, or the welcome page."""
        if info is None:
            self.show_look()
            self.welcome.show_recent(self.settings.recent)
            self.frame.show_welcome()
        else:
            self.frame.show_project()
        self.setWindowTitle(
            self.tr("Hashiya") if info is None else self.tr("{title} – Hashiya").format(title=info.title)
        )
        writable = info is not None and not info.read_only
        for panel in (self.documents, self.text_panel, self.inspector):
            panel.set_writable(writable=writable)
        words = ""
        if elsewhere:
            words = self.tr(
                "Another window has this project open for writing. Here you can only read. "
                "To work at the same time, ask for a bundle of it: its work is merged back later."
            )
        elif info is not None and info.read_only:
            words = self.tr("This project can only be read: its file or folder is not writable.")
        self.banner.say(words)
        self.status.show_project(project=info is not None, read_only=not writable)
        self.menus.set_recent(self.settings.recent)
        self.show_state()

    def show_codebook(self, codebook: Codebook) -> None:
        """Take over the project's labels."""
        self._codebook = codebook
        self.show_look()

    def show_look(self) -> None:
        """Give theme, labels, language and sizes to everything that paints with them."""
        theme, language = self.appearance.theme, self.language
        for panel in (self.documents, self.inspector, self.annotations):
            panel.set_theme(theme)
            panel.set_codebook(self._codebook, language)
        self.text_panel.set_look(theme, self._codebook, language, ReadingLook.of(self.settings))
        self.menus.show_labels(self.commands.set_codebook(self._codebook, language, theme))
        for action in self.commands.themes.actions():
            action.setChecked(action.data() == self.settings.theme)
        for action in self.commands.sizes.actions():
            action.setChecked(action.data() == self.settings.interface_percent)
        self.commands.tips.setChecked(self.settings.help.tips)
        for action in self.commands.languages.actions():
            action.setChecked(action.data() == self.settings.language)
        for action in self.commands.digits.actions():
            action.setChecked(action.data() == self.settings.digits)
        if "room" in self.__dict__:
            self.room.show_look()
        if "helping" in self.__dict__:
            self.helping.show_look()
        if "preferring" in self.__dict__:
            self.preferring.show_settings()
        self.show_state()

    def show_state(self) -> None:
        """Enable the commands that make sense now."""
        self.status.show_document(shown=self.reading.document is not None)
        self.commands.set_state(
            project=self.session.info is not None,
            document=self.reading.document is not None,
            annotation=self.reading.annotation is not None,
            writable=self.session.writable,
        )
        self.review_menu.set_state(
            project=self.session.info is not None,
            document=self.reading.document is not None,
            writable=self.session.writable,
        )

    def tell(self, text: str, *, warning: bool = False) -> None:
        """Tell something without stopping anybody's work."""
        self.frame.tell(text, warning=warning)

    def tell_undoable(self, text: str) -> None:
        """Tell of something done that one may regret, with the way back; it goes with the next step of any kind."""
        from hashiya.desktop.widgets.notice import Deed

        undo = Deed("undoNotice", self.tr("Undo"), self.coding.undo)
        self.notices.tell(text, deeds=[undo], key=UNDOABLE)

    def tell_problem(self, error: ProjectError) -> None:
        """Tell what went wrong and what to do."""
        self.tell(worded(error), warning=True)

    def tell_stopped(self) -> None:
        """Tell that a long work was stopped on the way."""
        self.tell(self.tr("Stopped. Nothing has changed."))

    def on_changed(self, changes: Changes, _initiator: object) -> None:
        """Tell what an action wants the person to know."""
        self.notices.drop(UNDOABLE)
        if changes.notices:
            self.tell("\n".join(worded(notice) for notice in changes.notices))

    def show_side(self, page: QWidget | None) -> None:
        """Show a page at the reading end, or the inspector again."""
        self.frame.show_side(page)

    # What is entered

    def present(self, dialog: QDialog) -> None:
        """Open a dialog on this window; it goes when it is closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def present_beside(self, dialog: QDialog) -> None:
        """Show a dialog beside which one goes on working in this window; it goes with its project, or when closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session.closed.connect(dialog.close)
        self.session.opened.connect(dialog.reject)
        dialog.show()

    def go_to_annotation(self, annotation: str) -> None:
        """Make an annotation current and bring it into sight."""
        self.reading.choose(annotation, reveal=True)

    def enter_inspector(self) -> None:
        """Go to the first field of the current annotation."""
        self.commands.text_only.setChecked(False)
        self.inspector.first_field().setFocus(Qt.FocusReason.ShortcutFocusReason)

    @cached_property
    def regions(self) -> Regions:
        """Goes among the parts of the window."""
        from hashiya.desktop.window.regions import Regions

        return Regions(self)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802  # Qt's
        """Let Tab go on as the layouts read."""
        from hashiya.desktop.base.tab_order import follow_layout

        follow_layout(self)
        return super().focusNextPrevChild(forward)

    def show_text_menu(self, position: QPoint, meant: int) -> None:
        """Show the text's context menu: what is over the code point that is meant, what is selected."""
        from hashiya.desktop.window.mark_words import mark_words

        view = self.text_panel.view
        start, end = view.selection()
        marks = view.marks_at(meant)[:12]
        words = {mark.id: mark_words(self, mark) for mark in marks}
        menu = self.menus.text_menu(marks, words, selected=start < end)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text_panel.hide_floating()
        menu.popup(position)

    def show_about(self) -> None:
        """Show the "About" box."""
        from hashiya.desktop.dialogs.about_dialog import AboutDialog

        self.present(AboutDialog(self))

    def show_licences(self) -> None:
        """Show the licences of everything that is shipped."""
        from hashiya.desktop.base.licences import licensed
        from hashiya.desktop.dialogs.licences_dialog import LicencesDialog

        self.present(LicencesDialog(licensed(), self))

    def show_bug(self, fault: Fault) -> None:
        """Show the report of a fault of our own, one at a time."""
        from hashiya.desktop.base.crash import log_path
        from hashiya.desktop.dialogs.bug_dialog import BugDialog

        if self.findChild(BugDialog) is None:
            self.present(BugDialog(fault, log_path(), self))

    # Events

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when everything is saved; until then the window waits, and it is closed again by itself."""
        if not self.projects.leave():
            event.ignore()
            return
        self.release()
        super().closeEvent(event)

    def release(self) -> None:
        """Store the settings, close the project, and end the threads; only once everything is saved."""
        self._remember()
        self.finding.stop()
        self.session.stop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a dropped project, add dropped texts."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            # Not from within the drop: the other program waits for its end.
            QTimer.singleShot(0, self, lambda: self.adding.add_files(paths))

    def _restore(self) -> None:
        # With a title bar, and the borders of a window.
        room = self.screen().availableSize() - QSize(2 * look.SMALL, look.PAGE)
        self.resize(QSize(1280, 800).boundedTo(room))
        if self.settings.geometry:
            self.restoreGeometry(QByteArray(self.settings.geometry))
        self.frame.set_sizes(self.settings.columns, self.settings.inspector_rows)

    def store_settings(self) -> None:
        """Write the settings down now."""
        self._store.save(self.settings)

    def _remember(self) -> None:
        self.commands.text_only.setChecked(False)
        self.settings = self.settings._replace(geometry=bytes(self.saveGeometry().data()))
        sizes = self.frame.sizes()
        if sizes is not None:
            self.settings = self.settings._replace(columns=sizes[0], inspector_rows=sizes[1])
        self.store_settings()
