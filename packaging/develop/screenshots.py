"""Take the manual's and the README's pictures from the running program, in all its languages, so that they never lie.

python packaging/develop/screenshots.py [en ar he]

Each language has a process of its own, with real windows on an X server of its own that nobody sees. Project, times,
zone and sizes are fixed: the same program gives the same pictures.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
LANGUAGES = ("en", "ar", "he")
WHEN = "2026-01-15T09:30:00.000Z"
ARABIC, HEBREW = "004_7edfe1de90358c7d.txt", "003_ff0453717a514693.txt"
PEOPLE = {"annotator_a": "Amal", "annotator_b": "Noa"}
# A place with both labels, in code points; and a word that is found many times.
PLACES = {ARABIC: (6900, "التنمية"), HEBREW: (1200, "המפלגה")}


def main(languages: list[str]) -> None:
    """Take the pictures of some languages, each in a process of its own."""
    for language in languages or LANGUAGES:
        with _screen() as display:
            environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
            environment |= {"HASHIYA_AUTHOR": "Nora", "QT_SCALE_FACTOR": "1", "PYTHONHASHSEED": "0"}
            command = [sys.executable, __file__, "--one", language]
            subprocess.run(command, env=environment, check=True)  # noqa: S603
        print(f"{language}: taken", flush=True)


@contextmanager
def _screen() -> Iterator[str]:
    reading, writing = os.pipe()
    server = subprocess.Popen(  # noqa: S603
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],  # noqa: S607
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            yield ":" + pipe.readline().strip()
    finally:
        server.terminate()
        server.wait()


class Studio:
    """One language's window, and where its pictures go."""

    def __init__(self, language: str, folder: Path) -> None:
        from PySide6.QtGui import QCursor

        from hashiya.db.tables import transaction
        from hashiya.desktop.base.help_memory import HelpMemory
        from hashiya.desktop.base.settings import SettingsStore
        from hashiya.desktop.window.start import application

        # Steps would bear the time of taking the pictures.
        transaction.now = lambda: WHEN
        self.folder = folder
        self.pictures = ROOT / "resources" / "manual" / "images" / language
        self.store = SettingsStore(folder / "settings.ini")
        memory = HelpMemory(tips=False, tour_offered=True)
        self.store.save(self.store.load()._replace(language=language, theme="light", help=memory))
        self.app = application()
        self.app.setCursorFlashTime(0)
        QCursor.setPos(1599, 1199)  # nothing is seen under the pointer
        self.text = HEBREW if language == "he" else ARABIC

    def open(self, path: Path) -> Any:
        """Open a window on a project, at the language's text."""
        from hashiya.desktop.window.start import make_window

        window = make_window(path, self.store)
        window.resize(1120, 720)
        window.show()
        self.settle(window)
        window.session.secure()
        self.show(window, self.text)
        return window

    def show(self, window: Any, text: str) -> None:
        """Show a text with the annotation after its place chosen."""
        model = window.documents.model
        for row in range(model.rowCount()):
            document = model.index(row).data(0x100).document
            if document.file == text:
                window.reading.show_document(document.id)
        self.settle(window)
        window.text_panel.view.setFocus()
        window.go_to_annotation(window.text_panel.view.next_mark(PLACES[text][0]).id)
        self.settle(window)

    def settle(self, window: Any) -> None:
        """Let the program go on until it has nothing left to do and has painted that."""
        from PySide6.QtCore import QEventLoop, QTimer

        for _ in range(3):
            loop = QEventLoop()
            QTimer.singleShot(250, loop.quit)
            loop.exec()
            while window.session.pending or window.session.jobs.running:
                self.app.processEvents()

    def take(self, widget: Any, name: str) -> None:
        """Write a picture of a window."""
        from develop.small_png import write

        write(widget.grab().toImage(), self.pictures / f"{name}.png")

    def dialog(
        self,
        window: Any,
        name: str,
        trigger: Callable[[], object],
        shot: str,
        prepare: Callable[[Any], object] = lambda _dialog: None,
    ) -> None:
        """Open a dialog, take it, and close it."""
        from PySide6.QtWidgets import QDialog

        trigger()
        self.settle(window)
        found = next(each for each in window.findChildren(QDialog, name) if each.isVisible())
        prepare(found)
        self.settle(window)
        self.take(found, shot)
        found.reject()
        self.settle(window)

    def close(self, window: Any) -> None:
        """Close a window, and wait until it is saved."""
        window.close()
        self.settle(window)
        while window.isVisible():
            self.app.processEvents()


def take_all(language: str) -> None:
    """Take the pictures of one language."""
    # A fixed place: it is seen in dialogs.
    folder = Path(tempfile.gettempdir()) / "hashiya-pictures"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    studio = Studio(language, folder)
    _reading(studio)
    _teams(studio)
    _dark(studio)
    shutil.rmtree(folder)


def _reading(studio: Studio) -> None:
    from hashiya.db.sample import make_sample

    path = studio.folder / "Annual reviews.hashiya"
    make_sample(path)
    window = studio.open(path)
    studio.take(window, "main-window")
    studio.take(window.inspector, "inspector")
    studio.show(window, ARABIC)  # the one with both labels
    studio.dialog(window, "linkDialog", lambda: window.coding.ask_for_link(window.reading.annotation.id), "link")
    studio.show(window, studio.text)
    studio.dialog(window, "exportDialog", window.commands.export_json.trigger, "export")
    studio.dialog(
        window,
        "bundleDialog",
        window.review_menu.bundle.trigger,
        "bundle",
        lambda dialog: dialog.recipient.setEditText("Amal"),
    )
    window.reading.choose("")
    _selection(studio, window)
    studio.dialog(window, "paletteDialog", window.commands.palette.trigger, "palette")
    window.commands.find.trigger()
    window.text_panel.find_bar.words.setText(PLACES[studio.text][1])
    studio.settle(window)
    studio.take(window.text_panel, "find")
    studio.close(window)


def _selection(studio: Studio, window: Any) -> None:
    from hashiya.db.text.segment import next_word

    view = window.text_panel.view
    start = next_word(view.text(), view.scroll_position() + 150)
    end = start
    for _ in range(3):
        end = next_word(view.text(), end)
    view.select(start, end - 1)
    view.finish_selection()
    studio.settle(window)
    studio.take(window.text_panel, "selection")
    view.select(start, start)


def _teams(studio: Studio) -> None:
    from PySide6.QtCore import QDate, Qt

    path = studio.folder / "Team.hashiya"
    _make_team(path)
    window = studio.open(path)
    shown = window.reading.document.id
    window.review_menu.review.trigger()
    studio.settle(window)
    documents = window.room.reviewing.panel.filter.document
    documents.setCurrentIndex(documents.findData(shown))
    documents.activated.emit(documents.currentIndex())
    studio.settle(window)
    studio.take(window, "review")
    window.review_menu.compare.trigger()
    studio.settle(window)
    window.room.adjudicating.panel.step(1)
    studio.settle(window)
    studio.take(window, "compare")
    studio.dialog(window, "agreementDialog", window.review_menu.agreement.trigger, "agreement")
    day = QDate.fromString(WHEN[:10], Qt.DateFormat.ISODate)
    history = window.review_menu.history.trigger
    studio.dialog(window, "historyDialog", history, "history", lambda dialog: dialog.day.setDate(day))
    studio.close(window)


def _dark(studio: Studio) -> None:
    settings = studio.store.load()
    studio.store.save(settings._replace(theme="dark", interface_percent=125, text_percent=125, places={}))
    window = studio.open(studio.folder / "Annual reviews.hashiya")
    studio.take(window, "large-dark")
    studio.close(window)


def _make_team(path: Path) -> None:
    """Make a project in which two annotators marked the sample texts, and a third person adjudicates."""
    from hashiya.db.actions.annotate import annotate_many
    from hashiya.db.actions.documents import add_document
    from hashiya.db.actions.people import set_person
    from hashiya.db.importers.plain_text import import_text
    from hashiya.db.model.annotation import Annotation
    from hashiya.db.model.ids import AnnotationId, DocumentId
    from hashiya.db.model.person import Role
    from hashiya.db.project import Project
    from hashiya.resources import resource

    documents: dict[str, DocumentId] = {}
    with Project.create(path, title="Annual reviews") as project:
        for file in sorted(resource("samples").glob("*.txt")):
            added = project.run(add_document, import_text(file.read_bytes(), file.name), author="Nora")
            (documents[file.name],) = added.documents
        for fixture, name in PEOPLE.items():
            rows = json.loads((ROOT / "tests" / "fixtures" / "annotations" / f"{fixture}.json").read_text("utf-8"))
            many = [
                Annotation(
                    AnnotationId(f"{name} {row['id']}"),
                    documents[row["doc"]],
                    row["label"],
                    row["start"],
                    row["end"],
                    {key: value for key, value in row["attributes"].items() if value},
                    author=name,
                )
                for row in rows
            ]
            project.run(annotate_many, many, author=name)
        project.run(set_person, "Nora", role=Role.ADJUDICATOR, author="Nora")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        take_all(sys.argv[2])
    else:
        main(sys.argv[1:])
