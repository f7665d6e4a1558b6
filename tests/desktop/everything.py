"""Every window, dialog and floating part of the program with something in it, by name: for tests that look at all.

`EVERYTHING` maps a name to a maker: `maker(stage) -> QWidget`, made and shown, with real contents and nothing left to
do. `stage` carries pytest-qt's bot, a folder to write in, and the theme and language that the thing shall have.
A new dialog needs a maker here: a test of the repository's shape looks whether each has one.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from hashiya.db.actions.people import set_person
from hashiya.db.importers.plain_text import import_text
from hashiya.db.model.annotation import Annotation
from hashiya.db.model.assignment import Assignment, AssignmentState
from hashiya.db.model.conflict import Conflict, MergedFile, MergeEntry, MergeReport, Version
from hashiya.db.model.default_codebook import DEFAULT_CODEBOOK
from hashiya.db.model.direction import Direction
from hashiya.db.model.document import Document
from hashiya.db.model.event import Event, RowChange
from hashiya.db.model.ids import AnnotationId, DocumentId, EventId
from hashiya.db.model.person import Person, Role, TeamSettings
from hashiya.db.sample import make_sample
from hashiya.desktop.base import prompts
from hashiya.desktop.base.crash import Fault
from hashiya.desktop.base.licences import licensed
from hashiya.desktop.base.settings import Settings, SettingsStore
from hashiya.desktop.dialogs.about_dialog import AboutDialog
from hashiya.desktop.dialogs.agreement_dialog import AgreementDialog
from hashiya.desktop.dialogs.assign_dialog import AssignDialog
from hashiya.desktop.dialogs.bug_dialog import BugDialog
from hashiya.desktop.dialogs.bundle_dialog import BundleDialog
from hashiya.desktop.dialogs.conflicts_dialog import ConflictsDialog
from hashiya.desktop.dialogs.export_dialog import ExportDialog
from hashiya.desktop.dialogs.history_dialog import HistoryDialog
from hashiya.desktop.dialogs.import_dialog import Candidate, ImportDialog
from hashiya.desktop.dialogs.keys_dialog import KeysDialog
from hashiya.desktop.dialogs.licences_dialog import LicencesDialog
from hashiya.desktop.dialogs.link_dialog import LinkCandidate, LinkDialog
from hashiya.desktop.dialogs.manual_window import ManualWindow
from hashiya.desktop.dialogs.merge_dialog import MergeDialog
from hashiya.desktop.dialogs.new_project_dialog import NewProjectDialog
from hashiya.desktop.dialogs.palette_dialog import PaletteDialog
from hashiya.desktop.dialogs.people_dialog import PeopleDialog
from hashiya.desktop.dialogs.proposal_dialog import ProposalDialog
from hashiya.desktop.dialogs.settings_dialog import SettingsDialog
from hashiya.desktop.dialogs.settings_sections import Surroundings
from hashiya.desktop.dialogs.shortcuts_dialog import ShortcutsDialog
from hashiya.desktop.dialogs.who_dialog import WhoDialog
from tests.db.layers import A, B, project_of_layers
from tests.desktop.conftest import TEXT
from tests.desktop.stage import Stage
from tests.desktop.window.hands import settle

PEOPLE = [Person("ana", Role.ANNOTATOR, "#332288"), Person("בן", Role.REVIEWER, "#117733")]
DOCUMENTS = [
    Document(DocumentId("d1"), "قرار اللجنة", "a.txt", "ar", Direction.RTL, len(TEXT), "0" * 64, ""),
    Document(DocumentId("d2"), "החלטה", "b.txt", "he", Direction.RTL, 12, "1" * 64, ""),
]
TEXTS = {DocumentId("d1"): TEXT}
WHEN = "2026-01-02T03:04:05.000Z"
ROW = {"id": "a1", "document": "d1", "label": "target", "start": 0, "end": 22, "attributes": '{"unit": "goals"}'}
ANNOTATION = Annotation(
    AnnotationId("a1"), DocumentId("d1"), "target", 0, 22, {"value": "13"}, "memo", "ana", WHEN, WHEN
)


# Main windows


def welcome(stage: Stage) -> QWidget:
    (stage.folder / "recent.hashiya").touch()
    store = SettingsStore(stage.folder / "settings.ini")
    store.save(store.load().with_recent(stage.folder / "gone.hashiya").with_recent(stage.folder / "recent.hashiya"))
    return stage.window(None)


def reading(stage: Stage) -> QWidget:
    """The sample project, an annotation with links in the inspector, the search bar open, a notice, the banner."""
    window = _sample(stage)
    view = window.text_panel.view
    marks = [mark for position in range(0, len(view.text()), 20) for mark in view.marks_at(position)]
    window.reading.choose(marks[0].id, reveal=True)
    settle(window, stage.qtbot)
    window.commands.find.trigger()
    window.text_panel.find_bar.words.setText("في")
    window.tell("Something has been done.")
    window.banner.say("This project can only be read.")
    settle(window, stage.qtbot)
    return window


def nothing_chosen(stage: Stage) -> QWidget:
    return _sample(stage)


def empty_project(stage: Stage) -> QWidget:
    from tests.builders import make_project

    path = stage.folder / "empty.hashiya"
    make_project(path).close()
    return stage.window(path)


def reviewing(stage: Stage) -> QWidget:
    window = _team(stage)
    window.review_menu.review.trigger()
    settle(window, stage.qtbot)
    return window


def adjudicating(stage: Stage) -> QWidget:
    window = _team(stage)
    window.review_menu.compare.trigger()
    settle(window, stage.qtbot)
    return window


def _sample(stage: Stage) -> Any:
    path = stage.folder / "sample.hashiya"
    if not path.exists():
        make_sample(path)
    return stage.window(path)


def _team(stage: Stage) -> Any:
    path = stage.folder / "team.hashiya"
    project, _documents = project_of_layers(path, A, B)
    with project:
        # The tester reviews: nobody's own work.
        project.run(set_person, "tester", role=Role.ADJUDICATOR, author="tester")
    return stage.window(path)


# What floats over the text, and menus


def label_menu(stage: Stage) -> QWidget:
    window = _sample(stage)
    view = window.text_panel.view
    view.setFocus()
    view.select(0, 12)
    view.finish_selection()
    return window.text_panel.label_menu


def hover_card(stage: Stage) -> QWidget:
    window = _sample(stage)
    window.text_panel.show_card(ANNOTATION, window.text_panel.view.mapToGlobal(QPoint(100, 100)))
    return window.text_panel.hover_card


def text_menu(stage: Stage) -> QWidget:
    window = _sample(stage)
    view = window.text_panel.view
    mark = next(mark for position in range(0, len(view.text()), 20) for mark in view.marks_at(position))
    view.select(mark.start, mark.end)
    view.context_menu_requested.emit(view.mapToGlobal(QPoint(200, 100)), mark.start)
    return stage.opened(window, "textMenu")


def document_menu(stage: Stage) -> QWidget:
    window = _sample(stage)
    menu = window.documents.menu_for(window.reading.document)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(window.documents.mapToGlobal(QPoint(40, 100)))
    return menu


def text_size_menu(stage: Stage) -> QWidget:
    window = _sample(stage)
    window.text_panel.size_button.click()
    return stage.opened(window, "textSizeMenu")


# Dialogs


def about(stage: Stage) -> QWidget:
    return stage.shown(AboutDialog())


def agreement(stage: Stage) -> QWidget:
    window = _team(stage)
    window.review_menu.agreement.trigger()
    dialog = stage.opened(window, "agreementDialog")
    assert isinstance(dialog, AgreementDialog)
    return dialog


def assign(stage: Stage) -> QWidget:
    given = [Assignment(DOCUMENTS[0].id, "ana", AssignmentState.DONE, "")]
    return stage.shown(AssignDialog(DOCUMENTS, PEOPLE, given))


def bug(stage: Stage) -> QWidget:
    return stage.shown(BugDialog(Fault("Hashiya 0.1.0\n  …", "KeyError: …"), stage.folder / "hashiya.log"))


def bundle(stage: Stage) -> QWidget:
    assigned = [(DOCUMENTS[1].id, "ana")]
    return stage.shown(BundleDialog([each.name for each in PEOPLE], DOCUMENTS, assigned, stage.folder))


def conflict() -> Conflict:
    """Return a conflict over an annotation with three versions, one of them its removal."""

    def version(event, values):
        return Version(EventId(event), WHEN, "ana", values)

    other = version("e2", {**ROW, "end": 30})
    return Conflict("annotations a1", "annotations", "a1", ROW, version("e1", ROW), (other, version("e3", None)))


def conflicts(stage: Stage) -> QWidget:
    dialog = ConflictsDialog()
    dialog.show_conflicts([conflict()], TEXTS, DEFAULT_CODEBOOK, stage.language)
    return stage.shown(dialog)


def no_conflicts(stage: Stage) -> QWidget:
    dialog = ConflictsDialog()
    dialog.show_conflicts([], {}, DEFAULT_CODEBOOK, stage.language)
    return stage.shown(dialog)


def export(stage: Stage) -> QWidget:
    (stage.folder / "p.json").touch()
    return stage.shown(ExportDialog(stage.folder / "p.json"))


def history(stage: Stage, row: int = 1) -> QWidget:
    dialog = HistoryDialog(["ana"], "everything")
    event = Event(2, EventId("e1"), WHEN, "ana", "annotate", None, [RowChange("annotations", "a1", None, ROW)])
    merge = MergeEntry(WHEN, "lead", 2, 2, (MergedFile("ana.hashiya", "ana", "k3y"), MergedFile("בן")), {"ana": (2,)})
    dialog.show_entries(
        [merge, event], TEXTS, DEFAULT_CODEBOOK, stage.language, document="d1", writable=True, beyond={2}
    )
    dialog.list.setCurrentRow(row)
    return stage.shown(dialog)


def add_texts(stage: Stage) -> QWidget:
    arabic = TEXT.encode()
    hebrew = "הוועדה השיגה את יעדיה".encode()
    return stage.shown(
        ImportDialog(
            [
                Candidate(arabic, import_text(arabic, "a.txt")),
                Candidate(hebrew, import_text(hebrew, "b.txt"), duplicate_of="כבר כאן"),
            ]
        )
    )


def link(stage: Stage) -> QWidget:
    rows = [LinkCandidate("a1", "حققت اللجنة هدفًا", Direction.RTL), LinkCandidate("a2", "بناء بلدية", Direction.RTL)]
    return stage.shown(LinkDialog("Which target does it hinder?", rows))


def keys(stage: Stage) -> QWidget:
    return stage.shown(KeysDialog({"h7oOr3us0XHLxq0bhJmhUnwl/dOe3roDnb1u1QJ74Sw=": "أمل"}, stage.folder))


def merge(stage: Stage) -> QWidget:
    report = MergeReport(
        3, {"ana": 3}, {"annotations": 2}, {"annotations": 1}, {}, (conflict(),), frozenset({"annotations a1"}),
        {Path("b.hashiya"): None},
    )  # fmt: skip
    return stage.shown(MergeDialog(report))


def new_project(stage: Stage) -> QWidget:
    return stage.shown(NewProjectDialog(stage.folder))


def people(stage: Stage) -> QWidget:
    return stage.shown(PeopleDialog(PEOPLE, TeamSettings(), {"ana": "has annotations"}, stage.theme))


def proposal(stage: Stage) -> QWidget:
    return stage.shown(ProposalDialog(ANNOTATION, TEXT, (0, 30), DEFAULT_CODEBOOK, stage.language, stage.theme))


def licences(stage: Stage) -> QWidget:
    return stage.shown(LicencesDialog(licensed()))


def settings(stage: Stage) -> QWidget:
    dialog = SettingsDialog(Settings(author="ana"), stage.theme)
    dialog.show_surroundings(Surroundings("ana", str(stage.folder / "p.hashiya-backups")))
    return stage.shown(dialog)


def shortcuts(stage: Stage) -> QWidget:
    window = _sample(stage)
    window.commands.shortcuts.trigger()
    dialog = stage.opened(window, "shortcutsDialog")
    assert isinstance(dialog, ShortcutsDialog)
    return dialog


def palette(stage: Stage) -> QWidget:
    window = _sample(stage)
    window.commands.palette.trigger()
    dialog = stage.opened(window, "paletteDialog")
    assert isinstance(dialog, PaletteDialog)
    return dialog


def manual(stage: Stage) -> QWidget:
    window = _sample(stage)
    window.helping.show_manual("keyboard")
    manual = stage.opened(window, "manualWindow")
    assert isinstance(manual, ManualWindow)
    return manual


def tour(stage: Stage) -> QWidget:
    """The guided tour's first step, on the sample project."""
    window = _sample(stage)
    window.commands.tour.trigger()
    settle(window, stage.qtbot)
    stage.qtbot.waitUntil(lambda: window.helping.tour.running)
    return window


def who(stage: Stage) -> QWidget:
    return stage.shown(WhoDialog(PEOPLE, "ana", stage.theme))


def confirm(stage: Stage) -> QWidget:
    parent = stage.shown(QWidget())
    return prompts.confirm(parent, "Remove", "Remove this text and its 3 annotations?", "Remove", lambda: None)


def ask_words(stage: Stage) -> QWidget:
    parent = stage.shown(QWidget())
    return prompts.ask_words(parent, "Rename", "Title", "قرار", lambda _words: None)


WINDOWS: dict[str, Callable[[Stage], QWidget]] = {
    "welcome": welcome,
    "reading": reading,
    "nothing chosen": nothing_chosen,
    "empty project": empty_project,
    "reviewing": reviewing,
    "adjudicating": adjudicating,
    "guided tour": tour,
}
FLOATING: dict[str, Callable[[Stage], QWidget]] = {
    "label menu": label_menu,
    "hover card": hover_card,
    "text menu": text_menu,
    "document menu": document_menu,
    "text size menu": text_size_menu,
}
DIALOGS: dict[str, Callable[[Stage], QWidget]] = {
    "about": about,
    "agreement": agreement,
    "assign": assign,
    "bug": bug,
    "bundle": bundle,
    "conflicts": conflicts,
    "no conflicts": no_conflicts,
    "export": export,
    "history": history,
    "history of a merge": lambda stage: history(stage, 0),
    "add texts": add_texts,
    "link": link,
    "manual": manual,
    "keys": keys,
    "merge": merge,
    "new project": new_project,
    "palette": palette,
    "people": people,
    "proposal": proposal,
    "licences": licences,
    "settings": settings,
    "shortcuts": shortcuts,
    "who": who,
    "confirm": confirm,
    "ask words": ask_words,
}
EVERYTHING = WINDOWS | FLOATING | DIALOGS
