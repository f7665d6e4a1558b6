"""The reviewer's page: walk the queue by keyboard, accept, reject, comment, propose; see what was said before."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hashiya.db.model.annotation import Annotation
from hashiya.db.model.codebook import Codebook
from hashiya.db.model.document import Document
from hashiya.db.model.person import Person
from hashiya.db.model.review import Thread
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.theme import Theme
from hashiya.desktop.panels.review_filter import ReviewFilter, ReviewFilterBox
from hashiya.desktop.panels.thread_box import ThreadBox
from hashiya.desktop.panels.walk_panel import WalkPanel, scrolled
from hashiya.desktop.widgets.chip import Chip
from hashiya.desktop.widgets.empty_state import EmptyState
from hashiya.desktop.widgets.labels import Caption, Heading, QuoteLabel
from hashiya.desktop.widgets.mention_entry import MentionEntry

_QUOTE_SHOWN = 600
_DECIDING = ("reviewAccept", "reviewReject", "reviewPropose")


class ReviewPanel(WalkPanel):
    """Shows one annotation under review.

    Wishes: `filter_changed()`, `step_requested(+1 or -1)`, `accept_requested(comment)`, `reject_requested(reason)`,
    `comment_requested(text)`, `resolve_requested(text)`, `propose_requested(comment)`,
    `part_answered(review id, part, accepted)`, `close_requested()`.
    """

    filter_changed = Signal()
    accept_requested = Signal(str)
    reject_requested = Signal(str)
    comment_requested = Signal(str)
    resolve_requested = Signal(str)
    propose_requested = Signal(str)
    part_answered = Signal(str, str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("review", self.tr("Review"), parent)
        self._theme = theme
        self._codebook = Codebook()
        self._language = "en"
        self._annotation: Annotation | None = None
        self._rejecting = False
        self._build()

    def _build(self) -> None:
        self.filter = ReviewFilterBox()
        self.filter.changed.connect(self.filter_changed)
        self._empty = EmptyState(
            self.tr("Nothing left in this queue"), self.tr("Choose another document, label, author or state."), "tag"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(look.MEDIUM, look.SMALL, look.MEDIUM, look.MEDIUM)
        column.setSpacing(look.SMALL)
        column.addLayout(self.build_head(self.tr("Review"), self.tr("Close review (Esc)")))
        column.addWidget(self.filter)
        column.addWidget(self._empty, 1)
        column.addWidget(self._build_case(), 1)
        column.addWidget(self._build_answer())

    def _build_case(self) -> QScrollArea:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.SMALL)
        self.label = Chip(self._theme)
        self.status = Chip(self._theme)
        self.status.setObjectName("reviewStatus")
        chips = QHBoxLayout()
        chips.addWidget(self.label)
        chips.addWidget(self.status)
        chips.addStretch()
        self.quote = QuoteLabel()
        self.quote.setObjectName("reviewQuote")
        self.facts = named(Caption(), "reviewFacts")
        self.facts.setWordWrap(True)
        self._values = QGridLayout()
        self._values.setColumnStretch(1, 1)
        self.said = ThreadBox()
        self.said.part_answered.connect(self.part_answered)
        column.addLayout(chips)
        column.addWidget(self.quote)
        column.addWidget(self.facts)
        column.addLayout(self._values)
        column.addWidget(Heading(self.tr("Thread"), look.BODY))
        column.addWidget(self.said)
        column.addStretch()
        self._case = scrolled(page, "reviewCase")
        return self._case

    def _build_answer(self) -> QWidget:
        self._answer = QWidget()
        self.comment = named(MentionEntry(), "reviewComment", self.tr("Comment or reason"))
        self.comment.setPlaceholderText(self.tr("Comment, reason, or @name …"))
        self.comment.setFixedHeight(self.comment.fontMetrics().lineSpacing() * 2 + 2 * look.MEDIUM)
        self._word = QLabel(wordWrap=True)
        self._word.setProperty("role", "error")
        self._word.hide()
        grid = QGridLayout()
        grid.setSpacing(look.TINY)
        self._deciding: list[QPushButton] = []
        buttons = (
            ("reviewAccept", self.tr("Accept (A)"), "A", self.accept_requested.emit),
            ("reviewReject", self.tr("Reject (R)"), "R", self.reject_requested.emit),
            ("reviewPropose", self.tr("Propose… (P)"), "P", self.propose_requested.emit),
            ("reviewSay", self.tr("Comment"), "", self.comment_requested.emit),
            ("reviewResolve", self.tr("Resolved"), "", self.resolve_requested.emit),
        )
        for place, (name, text, key, wish) in enumerate(buttons):
            button = named(QPushButton(text), name, text.partition(" (")[0])
            button.clicked.connect(lambda _checked=False, name=name, wish=wish: self._on_wish(name, wish))
            grid.addWidget(button, place // 3, place % 3)
            if name in _DECIDING:
                self._deciding.append(button)
            if key:
                self.add_key(key, button.click)
        self.add_key("C", self.comment.setFocus)
        self.add_key("Ctrl+Return", self._on_said)
        column = QVBoxLayout(self._answer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.TINY)
        column.addWidget(self.comment)
        column.addWidget(self._word)
        self._why = named(Caption(), "reviewRights")
        self._why.setWordWrap(True)
        self._why.hide()
        column.addWidget(self._why)
        column.addLayout(grid)
        return self._answer

    def set_look(
        self, theme: Theme, codebook: Codebook, language: str, documents: Sequence[Document], people: Sequence[Person]
    ) -> None:
        """Take over theme, labels, documents and people."""
        self._theme, self._codebook, self._language = theme, codebook, language
        self.comment.set_names([each.name for each in people])
        self.filter.offer(documents, codebook, people, language, theme)

    @property
    def annotation(self) -> Annotation | None:
        """The annotation that is shown."""
        return self._annotation

    def chosen_filter(self) -> ReviewFilter:
        """Return which annotations to walk."""
        return self.filter.value()

    def show_case(self, annotation: Annotation, document: Document, text: str, thread: Thread, waiting: int) -> None:
        """Show an annotation of a document's text."""
        if self._annotation is None or annotation.id != self._annotation.id:
            self.clear_answer()
        self._annotation = annotation
        code = self._codebook.get(annotation.label)
        name = words.code_name(code, self._language) if code else annotation.label
        self.label.show_code(name, code.color if code else self._theme.ink_muted, self._theme)
        self.status.show_code(words.status_name(annotation.status), self._theme.ink_muted, self._theme)
        quote = text[annotation.start : annotation.end]
        self.quote.show_quote(quote if len(quote) <= _QUOTE_SHOWN else f"{quote[:_QUOTE_SHOWN]}…")
        self.facts.setText(
            self.tr("By {author} in {document}").format(
                author=isolated(annotation.author), document=isolated(document.title)
            )
        )
        self._show_values(annotation)
        self.said.show_thread(thread, annotation, text, self._codebook, self._language, self._theme)
        self._show_waiting(waiting)
        self._set_shown(shown=True)
        self.tell_case(name, words.status_name(annotation.status), self.quote.text(), self.facts.text())

    def show_rights(self, *, reviewer: bool, own: bool) -> None:
        """Offer decisions only to who may make them, and say why not; everybody may comment and answer."""
        for button in self._deciding:
            button.setEnabled(reviewer and not own)
        self._why.setText(
            self.tr("This is your own work: somebody else reviews it. You can comment and answer.")
            if own
            else self.tr("Reviewers decide about this. You can comment and answer.")
        )
        self._why.setVisible(own or not reviewer)

    def show_end(self, waiting: int) -> None:
        """Say that there is nothing further."""
        self._annotation = None
        self._show_waiting(waiting)
        self._set_shown(shown=False)

    def clear_answer(self) -> None:
        """Empty the comment."""
        self._rejecting = False
        self.comment.show_value("")
        self.comment.clear()
        self._word.hide()

    def _set_shown(self, *, shown: bool) -> None:
        self._empty.setVisible(not shown)
        self._case.setVisible(shown)
        self._answer.setVisible(shown)

    def _show_waiting(self, waiting: int) -> None:
        self.count.setText(self.tr("%Ln in the queue", "", waiting))

    def _show_values(self, annotation: Annotation) -> None:
        while (item := self._values.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        code = self._codebook.get(annotation.label)
        for attribute in code.attributes if code else ():
            value = annotation.attributes.get(attribute.name)
            if value:
                row = self._values.rowCount()
                shown = words.value_name(attribute, value)
                self._values.addWidget(Caption(words.attribute_name(attribute, self._language)), row, 0)
                self._values.addWidget(QLabel(shown, wordWrap=True, textFormat=Qt.TextFormat.PlainText), row, 1)

    def _on_said(self) -> None:
        """What was written is a comment, or the reason that a rejection waits for."""
        if self._rejecting:
            self._on_wish("reviewReject", self.reject_requested.emit)
        else:
            self._on_wish("reviewSay", self.comment_requested.emit)

    def _on_wish(self, name: str, wish: Callable[[str], object]) -> None:
        text = self.comment.toPlainText().strip()
        missing = ""
        if name == "reviewReject" and not text:
            missing = self.tr("A rejection needs a reason. Say what is wrong, then press Ctrl+Enter.")
        if name == "reviewSay" and not text:
            missing = self.tr("Write something first.")
        self._word.setText(missing)
        self._word.setVisible(bool(missing))
        self._rejecting = bool(missing) and name == "reviewReject"
        if missing:
            self.comment.setFocus()
        elif self._annotation is not None:
            wish(text)
