"""What is read: which document is open, where in it, and which annotation is current."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from hashiya.db.model.annotation import Annotation, Mark, MarkChange, Marks
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.direction import Direction
from hashiya.db.model.document import Document
from hashiya.db.model.ids import AnnotationId, DocumentId
from hashiya.db.model.person import ADJUDICATED
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.settings import Place
from hashiya.desktop.base.words import code_name
from hashiya.desktop.panels.text_look import plain_label
from hashiya.desktop.session import queries

if TYPE_CHECKING:
    from hashiya.db.model.event import Changes
    from hashiya.desktop.window.lanes import Dress
    from hashiya.desktop.window.main_window import MainWindow
    from hashiya.desktop.window.pointing import PointingFlow

_AFTER_PAINTING_MS = 60


class Sought(NamedTuple):
    """A place to show once its document is open, and the annotation there, if one is meant."""

    document: str
    start: int
    end: int
    annotation: str


class ReadingFlow(QObject):
    """Shows documents and annotations. `state_changed()` when another document or annotation is shown, or none."""

    state_changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.codebook = Codebook()
        self.document: Document | None = None
        self.annotation: Annotation | None = None
        self._wanted: str = ""
        self._sought: Sought | None = None
        self._dressed: Dress | None = None
        self._marks = Marks()
        # Whether marks changed in the views since all of them were read.
        self._outdated = False
        self._opening = False
        self._chosen = ""

    @cached_property
    def pointing(self) -> PointingFlow:
        """Shows cards, and goes through annotations that overlap."""
        from hashiya.desktop.window.pointing import PointingFlow

        return PointingFlow(self._window, self)

    # Documents

    def load(self) -> None:
        """Ask for documents and codebook."""
        author = self._session.author
        self._session.ask(lambda project: queries.overview(project, author), self._on_overview)

    def show_document(self, document: str, position: int = 0) -> None:
        """Open a document with a code point at the top of the view."""
        if document == self._wanted:
            return
        self._window.inspector.flush()
        self.remember_place()
        self._wanted = document
        author = self._session.author
        self._session.ask(
            lambda project: queries.first_reading(project, DocumentId(document), position, author),
            lambda reading: self._on_reading(reading, position),
        )

    def go_to(self, document: str, start: int, end: int, annotation: str = "") -> None:
        """Show a place of any document (code points, half-open), and make an annotation there current."""
        sought = Sought(document, start, end, annotation)
        if self.document is not None and self.document.id == document == self._wanted:
            self._reveal(sought)
        else:
            self._sought = sought
            self.show_document(document, start)

    def _reveal(self, sought: Sought) -> None:
        if sought.annotation:
            self.choose(sought.annotation, reveal=True)
        else:
            self._window.text_panel.view.reveal(sought.start, sought.end)

    def forget(self) -> None:
        """Know of no document any more: what is shown belongs to another project, whose ids may be the same.

        Where none is known nothing is told: a window that starts waits for the first word about its text.
        """
        if self.document is not None or self._wanted:
            self._forget()

    def _forget(self) -> None:
        self._wanted = ""
        self.document = None
        self._sought = None
        self._outdated = False
        self.choose("")

    def clear(self) -> None:
        """Show no document, and nothing that one left behind."""
        window = self._window
        self._forget()
        window.text_panel.show_document(None)
        window.text_panel.view.set_text("", Direction.RTL)
        self._show_marks(Marks())
        window.annotations.set_marks("", Marks())
        window.finding.set_text("")

    def remember_place(self) -> None:
        """Note where reading stands, for the next time that this project is opened."""
        info = self._session.info
        if info is not None and self.document is not None:
            view = self._window.text_panel.view
            chosen = self.annotation.id if self.annotation is not None else ""
            place = Place(self.document.id, view.scroll_position(), view.anchor(), view.caret().position, chosen)
            self._window.settings = self._window.settings.with_place(info.path, place)

    def on_changed(self, changes: Changes, _initiator: object) -> None:
        """Bring the views up to date after an action, or after another program wrote."""
        self.load()
        if self.document is None:
            return
        shown = self.document.id
        found = changes.mark_changes(shown)
        if changes.bulk or shown in changes.documents or (self._dressed is not None and not self.can_apply(found)):
            self._reload()
        elif found:
            self._outdated = True
            seen = found if self._dressed is None else self._dressed.changes(found)
            self._window.text_panel.view.apply_mark_changes(seen)
            self._window.annotations.apply(found)
        if self.annotation is not None:
            self._refresh_details(self.annotation.id)

    def _on_overview(self, overview: queries.Overview) -> None:
        window = self._window
        if overview.codebook != self.codebook:
            self.codebook = overview.codebook
            window.show_codebook(overview.codebook)
        window.documents.set_documents(overview.documents)
        known = {summary.document.id: summary.document for summary in overview.documents}
        if self.document is not None and self.document.id in known:
            window.documents.set_current(self.document.id)
        elif self._wanted not in known:
            self._show_first(list(known.values()))

    def _show_first(self, documents: Sequence[Document]) -> None:
        """Open the document that was read last in this project, or the first one, with the keyboard in it."""
        self._opening = True
        place = self._left_at()
        if not documents:
            self.clear()
            self._window.text_panel.show_no_documents()
        elif place is not None and any(each.id == place.document for each in documents):
            self.show_document(place.document, place.position)
        else:
            self.show_document(documents[0].id)

    def _on_reading(self, reading: queries.Reading, position: int) -> None:
        if reading.document.id != self._wanted:
            return  # another one was chosen meanwhile
        self._put(reading)
        self.choose("")
        self._window.text_panel.view.set_scroll_position(position)
        sought, self._sought = self._sought, None
        if sought is not None and sought.document == reading.document.id:
            self._reveal(sought)
        if self._opening:
            self._opening = False
            self._window.text_panel.view.setFocus()
            self._stand(sought)
        self._window.documents.set_current(reading.document.id)
        if not reading.complete:
            # The first painting comes before the marks that nobody sees yet.
            QTimer.singleShot(_AFTER_PAINTING_MS, self._reload)

    def _left_at(self) -> Place | None:
        """Return where this project was left."""
        info = self._session.info
        return self._window.settings.places.get(str(info.path)) if info is not None else None

    def _stand(self, sought: Sought | None) -> None:
        """Bring back what was selected and chosen where this project was left, unless something else is wanted."""
        place = self._left_at()
        if sought is not None or place is None or self.document is None or place.document != self.document.id:
            return
        view = self._window.text_panel.view
        view.select(place.anchor, place.caret)
        view.set_scroll_position(place.position)
        if place.annotation:
            QTimer.singleShot(_AFTER_PAINTING_MS, self, lambda: self._choose_again(place))

    def _choose_again(self, place: Place) -> None:
        # Unless somebody was quicker.
        if not self._chosen and self.document is not None and self.document.id == place.document:
            self.choose(place.annotation)

    def _reload(self) -> None:
        """Ask for the document that is shown anew."""
        if self.document is not None:
            shown, author = self.document.id, self._session.author
            self._session.ask(lambda project: queries.reading(project, shown, author), self._on_reload, self._on_gone)

    def _on_reload(self, reading: queries.Reading) -> None:
        if self.document is None or reading.document.id != self.document.id:
            return
        view = self._window.text_panel.view
        same = reading.document.sha256 == self.document.sha256
        same = same and _directions(reading.document) == _directions(self.document)
        if same:
            self.document = reading.document
            self._show_marks(reading.marks)
            self._window.annotations.set_marks(view.text(), reading.marks)
            self._window.text_panel.show_document(reading.document)
        else:
            position, selection = view.scroll_position(), view.selection()
            self._put(reading)
            view.select(*selection)
            view.set_scroll_position(position)
        current = self.annotation.id if self.annotation is not None else ""
        view.set_current(current or None)
        self._window.annotations.set_current(current)

    def _on_gone(self, _error: object) -> None:
        self.document = None
        self._wanted = ""
        self.choose("")
        self.load()

    def _put(self, reading: queries.Reading) -> None:
        document, panel = reading.document, self._window.text_panel
        self.document = document
        panel.show_document(document)
        panel.view.set_text(
            reading.text,
            document.direction,
            forced=document.direction_forced,
            paragraph_directions=document.paragraph_directions,
        )
        self._show_marks(reading.marks)
        self._window.annotations.set_marks(reading.text, reading.marks)
        self._window.finding.set_text(reading.text)
        self.state_changed.emit()

    def authors(self) -> set[str]:
        """Return who marked something in the open document, as far as it may be seen."""
        return set(self._marks.author_names)

    def labels(self) -> set[str]:
        """Return the labels that the open document's annotations have."""
        return set(self._marks.label_names)

    def can_apply(self, changes: Sequence[MarkChange]) -> bool:
        """Return whether layers show already all authors and labels that these changes speak of."""
        new = [each.after for each in changes if each.after is not None]
        return {each.author for each in new} <= self.authors() and {each.label for each in new} <= self.labels()

    def dress(self, dressed: Dress | None) -> None:
        """Show the marks in the text as this makes them, such as by author; None: as they are."""
        undressed = self._dressed is not None and dressed is None
        self._dressed = dressed
        if dressed is not None:
            self._show_marks(self._marks)
        if undressed or self._outdated:
            self._reload()

    def _show_marks(self, marks: Marks) -> None:
        self._outdated = self._outdated and marks is self._marks
        self._marks = marks
        current = self.annotation.id if self.annotation is not None else None
        self._window.text_panel.view.set_marks(marks if self._dressed is None else self._dressed.marks(marks))
        self._window.text_panel.view.set_current(current)

    # Annotations

    def choose(self, annotation: str, *, reveal: bool = False) -> None:
        """Make an annotation current, "" for none."""
        if self.annotation is not None and annotation != self.annotation.id:
            self._window.inspector.flush()
        self._chosen = annotation
        if not annotation:
            self.annotation = None
            self._window.text_panel.view.set_current(None)
            self._window.annotations.set_current("")
            self._window.inspector.show_annotation(None, "", ())
            self.state_changed.emit()
            return
        author = self._session.author
        self._session.ask(
            lambda project: queries.details(project, AnnotationId(annotation), author),
            lambda details: self._on_details(annotation, details, reveal=reveal),
        )

    def step(self, direction: int) -> None:
        """Go to the next (+1) or previous (-1) annotation, seen from the current one or from the caret."""
        view = self._window.text_panel.view
        position = self._place()
        mark = view.next_mark(position) if direction > 0 else view.previous_mark(position)
        if mark is None:
            self._window.tell(self.tr("There is no further annotation in this direction."))
        else:
            self.choose(mark.id, reveal=True)

    def _place(self) -> int:
        """Return where the current annotation starts, or where the caret stands, if that was moved away from it."""
        caret = self._window.text_panel.view.caret().position
        here = self.annotation
        return here.start if here is not None and here.start <= caret <= here.end else caret

    def describe(self, mark: Mark) -> str:
        """Return a label's name and an author, as a screen reader says them when the caret comes there."""
        agreed = mark.author == ADJUDICATED
        told = self.tr("{label}, in the agreed layer") if agreed else self.tr("{label}, by {author}")
        return told.format(label=self.label_words(mark), author=isolated(mark.author))

    def label_words(self, mark: Mark) -> str:
        """Return the name of a mark's label, also while the marks are shown by layer."""
        label = plain_label(mark.label)
        code = self.codebook.get(label)
        return code_name(code, self._window.language) if code else label

    def _refresh_details(self, annotation: AnnotationId) -> None:
        author = self._session.author
        self._session.ask(
            lambda project: queries.details(project, annotation, author),
            lambda details: self._on_details(annotation, details, reveal=False),
        )

    def _on_details(self, asked: str, details: queries.Details | None, *, reveal: bool) -> None:
        from hashiya.desktop.panels.links_box import LinkRow

        if asked != self._chosen:
            return  # another one was chosen meanwhile
        if details is None:
            self.choose("")
            return
        annotation = details.annotation
        if self.document is None or annotation.document != self.document.id:
            return
        self.annotation = annotation
        links = [
            LinkRow(each.link.id, each.other.id, each.quote, each.link.source == annotation.id, each.direction)
            for each in details.links
        ]
        view = self._window.text_panel.view
        view.set_current(annotation.id)
        self._window.annotations.set_current(annotation.id)
        self._window.inspector.show_annotation(annotation, details.quote, links, details.direction)
        if reveal:
            # The caret goes there, too: who works by keyboard, or listens, goes on from where they were led.
            view.select(annotation.start, annotation.start)
            view.reveal(annotation.start, annotation.end)
        self.state_changed.emit()


def _directions(document: Document) -> tuple[object, ...]:
    return document.direction, document.direction_forced, document.paragraph_directions
