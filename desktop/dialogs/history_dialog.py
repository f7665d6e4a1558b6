"""What was done, newest first: by annotation, document, person and day; before and after; and back to any of it.

Merges are no steps, but stand where they happened.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hashiya.db.model.codebook import Codebook
from hashiya.db.model.conflict import MergeEntry
from hashiya.db.model.event import Event, RowChange
from hashiya.db.model.ids import DocumentId
from hashiya.desktop.base import theme as look
from hashiya.desktop.base import words
from hashiya.desktop.base.bidi import isolated
from hashiya.desktop.base.language import dates
from hashiya.desktop.base.naming import named
from hashiya.desktop.base.row_words import parted, row_words
from hashiya.desktop.base.team_words import step_name, thing_name
from hashiya.desktop.dialogs.merge_account import MergeAccount, beyond_words, merge_words
from hashiya.desktop.widgets.chooser import Chooser
from hashiya.desktop.widgets.dialog import Dialog
from hashiya.desktop.widgets.empty_over import EmptyOver
from hashiya.desktop.widgets.labels import Caption, Heading, QuoteLabel
from hashiya.desktop.widgets.ringed import DateEdit
from hashiya.desktop.widgets.room import give_room

SHOWN = 500
_ROWS_SHOWN = 20
EVERYTHING, DOCUMENT, ANNOTATION = "everything", "document", "annotation"


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """What to show: of what, by whom ("" anybody), and on which day (ISO 8601, local; "" any)."""

    scope: str = EVERYTHING
    author: str = ""
    day: str = ""


class HistoryDialog(Dialog):
    """Shows entries of the log.

    Wishes: `filter_changed(HistoryFilter)`, `restore_annotation_requested(annotation, event)`,
    `look_requested(document, event, annotation or "")` to see in the text how it was, `copy_requested(event)`,
    `place_chosen(document, start, end, annotation)`.
    """

    filter_changed = Signal(object)
    restore_annotation_requested = Signal(str, str)
    look_requested = Signal(str, str, str)
    copy_requested = Signal(str)
    place_chosen = Signal(str, int, int, str)

    def __init__(self, people: Sequence[str], scope: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("historyDialog")
        self.setWindowTitle(self.tr("History"))
        self._entries: Sequence[Event | MergeEntry] = ()
        self._beyond: Collection[int] = ()
        self._trusted: Mapping[str, str] = {}
        self._sought = 0
        self._texts: Mapping[DocumentId, str] = {}
        self._codebook, self._language, self._document = Codebook(), "en", ""
        self._writable = True
        self._build(people, scope)
        give_room(self, 940, 620)

    def _build(self, people: Sequence[str], scope: str) -> None:
        self.scope = named(Chooser(), "historyScope", self.tr("History of"))
        for text, data in (
            (self.tr("The whole project"), EVERYTHING),
            (self.tr("The open document"), DOCUMENT),
            (self.tr("The chosen annotation"), ANNOTATION),
        ):
            self.scope.addItem(text, data)
        self.scope.setCurrentIndex(self.scope.findData(scope))
        self.author = named(Chooser(), "historyAuthor", self.tr("By"))
        self.author.addItem(self.tr("Everybody"), "")
        for name in people:
            self.author.addItem(name, name)
        self.by_day = named(QCheckBox(self.tr("On")), "historyByDay")
        self.day = named(DateEdit(QDate.currentDate()), "historyDay", self.tr("Day"))
        self.day.setCalendarPopup(True)
        # Its digits may be borrowed from another language, its months may not.
        self.day.calendarWidget().setLocale(dates())
        self.day.setEnabled(False)
        self.scope.activated.connect(lambda _index: self._on_filter())
        self.author.activated.connect(lambda _index: self._on_filter())
        self.by_day.toggled.connect(self.day.setEnabled)
        self.by_day.toggled.connect(lambda _on: self._on_filter())
        self.day.dateChanged.connect(lambda _date: self._on_filter())
        filters = QHBoxLayout()
        for widget in (self.scope, self.author, self.by_day, self.day):
            filters.addWidget(widget)
        self.count = Caption()
        self.list = named(QListWidget(), "historyList", self.tr("What was done"))
        # Entries have two to four lines: room shows where one ends.
        self.list.setSpacing(look.TINY // 2)
        self.list.currentRowChanged.connect(self._on_row)
        EmptyOver(
            self.list,
            self.tr("No step to show"),
            self.tr("Above, choose the whole project, everybody and any day to see more."),
        )
        self._rows = QVBoxLayout()
        page = QWidget()
        page.setLayout(self._rows)
        scroll = named(QScrollArea(widgetResizable=True), "historyChanges")
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        panes = QHBoxLayout()
        panes.addWidget(self.list, 2)
        panes.addWidget(scroll, 3)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self.restore_document = self._deed("restoreDocument", self.tr("Look at the document then…"), self._on_document)
        self.copy = self._deed("copyAt", self.tr("Copy of the project as it was…"), self._on_copy)
        column = QVBoxLayout(self)
        column.setSpacing(look.SMALL)
        column.addLayout(filters)
        column.addWidget(self.count)
        column.addLayout(panes, 1)
        column.addWidget(self.buttons)

    def _deed(self, name: str, text: str, then: object) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(then)
        button.setEnabled(False)
        return named(button, name, text)

    def value(self) -> HistoryFilter:
        """Return what is asked for."""
        day = self.day.date().toString(Qt.DateFormat.ISODate) if self.by_day.isChecked() else ""
        return HistoryFilter(self.scope.currentData(), self.author.currentData(), day)

    def show_entries(
        self,
        entries: Sequence[Event | MergeEntry],
        texts: Mapping[DocumentId, str],
        codebook: Codebook,
        language: str,
        *,
        document: str,
        writable: bool,
        beyond: Collection[int] = (),
        trusted: Mapping[str, str] | None = None,
    ) -> None:
        """Show these steps and merges.

        `document` is the one that can be restored whole, "" for none; `beyond` are the numbers of steps that their
        authors' roles did not allow; `trusted` maps public keys to their owners.
        """
        self._entries, self._texts, self._codebook, self._language = entries, texts, codebook, language
        self._document, self._writable = document, writable
        self._beyond, self._trusted = beyond, trusted or {}
        self.list.clear()
        for entry in entries:
            self.list.addItem(self._item(entry))
        self.count.setText(self._count())
        self._on_row(-1)
        self._seek(self._sought)
        self._sought = 0

    def _item(self, entry: Event | MergeEntry) -> QListWidgetItem:
        if isinstance(entry, MergeEntry):
            return QListWidgetItem("\n".join(merge_words(entry)))
        lines = [words.time(entry.time), f"{isolated(entry.author or '–')}: {step_name(entry.verb)}"]
        return QListWidgetItem("\n".join([*lines, beyond_words()] if entry.seq in self._beyond else lines))

    def _count(self) -> str:
        steps = sum(isinstance(each, Event) for each in self._entries)
        told = [
            self.tr("the newest %Ln", "", steps) if len(self._entries) >= SHOWN else self.tr("Steps: %Ln", "", steps)
        ]
        if merges := len(self._entries) - steps:
            told.append(self.tr("Merges: %Ln", "", merges))
        return words.joined(told)

    def _seek(self, number: int) -> None:
        """Choose the step with this number; where it is not to be seen, the newest entry."""
        rows = (row for row, each in enumerate(self._entries) if isinstance(each, Event) and each.seq == number)
        self.list.setCurrentRow(next(rows, 0))

    def _go_to(self, number: int) -> None:
        """Show a step, and everything for it if it is left out."""
        if any(isinstance(each, Event) and each.seq == number for each in self._entries):
            self._seek(number)
            self.list.setFocus()
            return
        self._sought = number
        self.scope.setCurrentIndex(self.scope.findData(EVERYTHING))
        self.author.setCurrentIndex(0)
        quiet = self.by_day.blockSignals(True)
        self.by_day.setChecked(False)
        self.day.setEnabled(False)
        self.by_day.blockSignals(quiet)
        self._on_filter()

    def _event(self) -> Event | None:
        entry = self._entry()
        return entry if isinstance(entry, Event) else None

    def _entry(self) -> Event | MergeEntry | None:
        row = self.list.currentRow()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _on_filter(self) -> None:
        self.filter_changed.emit(self.value())

    def _on_row(self, _row: int) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        event = self._event()
        self.copy.setEnabled(event is not None)
        self.restore_document.setEnabled(event is not None and bool(self._document))
        entry = self._entry()
        if isinstance(entry, MergeEntry):
            account = MergeAccount(entry, self._trusted)
            account.step_requested.connect(self._go_to)
            self._rows.addWidget(account)
            self._rows.addStretch()
        if event is None:
            return
        if event.seq in self._beyond:
            told = self.tr("The role of {name} in this project did not allow this step. A merge took it in.")
            note = Caption(told.format(name=isolated(event.author)))
            note.setWordWrap(True)
            self._rows.addWidget(note)
        for change in event.rows[:_ROWS_SHOWN]:
            self._rows.addWidget(self._change(event, change))
        if len(event.rows) > _ROWS_SHOWN:
            self._rows.addWidget(Caption(self.tr("… and %Ln more", "", len(event.rows) - _ROWS_SHOWN)))
        self._rows.addStretch()

    def _change(self, event: Event, change: RowChange) -> QWidget:
        box = named(QWidget(), "historyChange")
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, look.SMALL)
        column.addWidget(Heading(thing_name(change.table), look.BODY))
        own, common = parted([self._words(change, values) for values in (change.before, change.after)])
        for title, said in ((self.tr("Before"), own[0]), (self.tr("After"), own[1])):
            column.addWidget(Caption(title))
            shown = QuoteLabel()
            shown.setText(said or "–")
            column.addWidget(shown)
        if common:
            column.addWidget(Caption(self.tr("Unchanged")))
            shown = QuoteLabel()
            shown.setText(common)
            column.addWidget(shown)
        if change.table == "annotations":
            column.addLayout(self._annotation_deeds(event, change))
        return box

    def _words(self, change: RowChange, values: Mapping[str, object] | None) -> str:
        text = self._texts.get(DocumentId(str((values or {}).get("document", ""))), "")
        return row_words(change.table, values, text, self._codebook, self._language)

    def _annotation_deeds(self, event: Event, change: RowChange) -> QHBoxLayout:
        row = QHBoxLayout()
        present = change.after or change.before or {}
        show = named(QPushButton(self.tr("Show")), "showChanged", self.tr("Show this annotation in the text"))
        show.clicked.connect(
            lambda: self.place_chosen.emit(present["document"], present["start"], present["end"], change.id)
        )
        row.addWidget(show)
        look_at = named(
            QPushButton(self.tr("Look at it then…")), "lookAtThen", self.tr("See in the text how this annotation was")
        )
        look_at.setEnabled(change.after is not None)
        look_at.clicked.connect(lambda: self.look_requested.emit(present["document"], event.id, change.id))
        row.addWidget(look_at)
        restore = named(
            QPushButton(self.tr("Restore as after this step")), "restoreAnnotation", self.tr("Restore this annotation")
        )
        restore.setEnabled(change.after is not None and self._writable)
        restore.clicked.connect(lambda: self.restore_annotation_requested.emit(change.id, event.id))
        row.addWidget(restore)
        row.addStretch()
        return row

    def _on_document(self) -> None:
        event = self._event()
        if event is not None and self._document:
            self.look_requested.emit(self._document, event.id, "")

    def _on_copy(self) -> None:
        event = self._event()
        if event is not None:
            self.copy_requested.emit(event.id)
