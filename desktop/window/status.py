"""The status bar: where the caret stands, what is selected, whether everything is saved, and a job's progress."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from hashiya.desktop.base.naming import named
from hashiya.desktop.base.words import number


class StatusBar(QStatusBar):
    """`cancel_requested()` after a click on "Cancel" beside a job's progress.

    `returned_requested()` after one on what came back from review.
    """

    cancel_requested = Signal()
    returned_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setSizeGripEnabled(False)
        self._writing = 0
        self._typing = False
        self._reached = True
        self.job = named(QLabel(), "jobName")
        self.progress = named(QProgressBar(maximum=100, textVisible=False), "jobProgress")
        self.progress.setMaximumWidth(160)
        self.cancel = named(QPushButton(self.tr("Cancel")), "cancelJob")
        self.cancel.clicked.connect(self.cancel_requested)
        self._read = -1
        self.read = named(QLabel(), "readPart")
        self.position = named(QLabel(), "caretPosition")
        self.position.setAccessibleName(self.tr("Position"))
        self.read_only = named(QLabel(self.tr("Read only")), "readOnlyBadge")
        self.saved = named(QLabel(), "savedState")
        self.saved.setAccessibleName(self.tr("Saving"))
        for widget in (self.job, self.progress, self.cancel):
            self.addWidget(widget)
            widget.hide()
        for widget in (self.read, self.position, self.read_only, self.saved):
            widget.setMinimumWidth(1)  # large letters are cut before they widen the window
            self.addPermanentWidget(widget)
        self.show_project(project=False, read_only=False)
        self.show_document(shown=False)

    def show_project(self, *, project: bool, read_only: bool) -> None:
        """Show or hide what belongs to an open project."""
        self.read_only.setVisible(project and read_only)
        self.saved.setVisible(project and not read_only)
        self.show_writing(self._writing)

    def show_document(self, *, shown: bool) -> None:
        """Show or hide what belongs to an open text."""
        self.read.setVisible(shown)
        self.position.setVisible(shown)

    def show_read(self, part: float) -> None:
        """Tell how much of the text lies above the lower edge of what is seen, 0 to 1."""
        percent = int(part * 100)
        if percent != self._read:  # scrolling asks often
            self._read = percent
            self.read.setText(self.tr("{percent} % of the text").format(percent=number(percent)))

    def show_selection(self, anchor: int, caret: int) -> None:
        """Tell the caret's position, counted from 1, or the length of what is selected."""
        selected = abs(caret - anchor)
        words = self.tr("Character {position}").format(position=number(caret + 1))
        if selected:
            words += " · " + self.tr("%Ln selected", "", selected)
        self.position.setText(words)

    def show_writing(self, writing: int) -> None:
        """Tell whether every change is saved."""
        self._writing = writing
        if not self._reached:
            self.saved.setText(self.tr("Nothing is being saved"))
        else:
            self.saved.setText(self.tr("Saving…") if writing or self._typing else self.tr("All changes saved"))

    def show_typing(self, typing: bool) -> None:  # noqa: FBT001  # a slot
        """Tell whether something is being typed that is not saved yet."""
        self._typing = typing
        self.show_writing(self._writing)

    def show_reach(self, reached: bool) -> None:  # noqa: FBT001  # a slot
        """Tell whether the project's file can be reached, without which nothing is saved."""
        self._reached = reached
        self.show_writing(self._writing)

    @cached_property
    def returned(self) -> QPushButton:
        """What came back to who works here; made only where there is such."""
        button = named(QPushButton(flat=True), "returnedBadge")
        button.clicked.connect(self.returned_requested)
        self.addPermanentWidget(button)
        return button

    def show_returned(self, count: int) -> None:
        """Tell how many annotations wait for an answer of who works here; nothing, where none does."""
        if count or "returned" in self.__dict__:
            self.returned.setText(self.tr("%Ln came back to you", "", count))
            self.returned.setVisible(count > 0)

    def show_job(self, name: str) -> None:
        """Show a job that began."""
        self.job.setText(name)
        self.progress.setAccessibleName(name)
        self.progress.setValue(0)
        for widget in (self.job, self.progress, self.cancel):
            widget.show()

    def show_progress(self, part: float) -> None:
        """Show how far the job is, 0 to 1."""
        self.progress.setValue(round(part * 100))

    def end_job(self) -> None:
        """Hide the job."""
        for widget in (self.job, self.progress, self.cancel):
            widget.hide()
